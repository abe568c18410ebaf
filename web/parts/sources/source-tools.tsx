import { TypedField } from '../event-filter/typed-field.tsx';

/** The name to look for and the order of a list of sources. */
export function SourceTools<O extends string>(props: {
  readonly name: string;
  readonly order: O;
  readonly orders: readonly O[];
  readonly onName: (name: string) => void;
  readonly onOrder: (order: O) => void;
}) {
  const { name, order, orders, onName, onOrder } = props;
  return (
    <search className="source-tools">
      <TypedField label="Name" type="search" value={name} placeholder="words of a name" onSettle={onName} />
      <fieldset className="field chips">
        <legend>Order</legend>
        {orders.map((one) => (
          <button
            type="button"
            className="chip"
            key={one}
            aria-pressed={one === order}
            onClick={() => onOrder(one)}
          >
            {one === 'name' ? 'name' : `most ${one}`}
          </button>
        ))}
      </fieldset>
    </search>
  );
}
