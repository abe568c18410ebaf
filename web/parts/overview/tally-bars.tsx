import type { Overview } from '../../../src/api/client.ts';
import { grouped } from '../../queries/words.ts';
import type { Address } from '../../selection/address.ts';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';

/** Rows that are drawn; the others are one press away. */
const SHOWN_FIRST = 10;

/** How many events there are of each value, as bars that lead to just those. */
export function TallyBars(props: {
  readonly title: string;
  readonly tallies: Overview['types'];
  readonly wordOf: (value: string) => string;
  readonly addressOf: (value: string) => Address;
  /** Whether the values are words of documents, which keep their own direction. */
  readonly isSaid?: boolean;
  readonly note?: string | null;
}) {
  const { title, tallies, note = null } = props;
  const id = title.toLowerCase().replaceAll(' ', '-');
  const known = tallies.filter(({ value }) => value !== null);
  const none = tallies.find(({ value }) => value === null)?.count ?? 0;
  const most = Math.max(1, ...known.map(({ count }) => count));
  return (
    <section className="tally" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Rows {...props} tallies={known.slice(0, SHOWN_FIRST)} most={most} />
      {known.length > SHOWN_FIRST && (
        <details>
          <summary>{grouped(known.length - SHOWN_FIRST)} more</summary>
          <Rows {...props} tallies={known.slice(SHOWN_FIRST)} most={most} />
        </details>
      )}
      <p className="label">
        {[none > 0 && `${grouped(none)} without a place`, note].filter(Boolean).join(' · ')}
      </p>
    </section>
  );
}

function Rows(props: {
  readonly tallies: Overview['types'];
  readonly most: number;
  readonly wordOf: (value: string) => string;
  readonly addressOf: (value: string) => Address;
  readonly isSaid?: boolean;
}) {
  const { tallies, most, wordOf, addressOf, isSaid = false } = props;
  return (
    <ul className="tally-rows">
      {tallies.map(({ value, count }) => (
        <li key={value}>
          <Link to={addressOf(value ?? '')} className="tally-row">
            <span className="tally-word">
              {isSaid ? <Said>{wordOf(value ?? '')}</Said> : wordOf(value ?? '')}
            </span>
            <span className="tally-bar" aria-hidden="true">
              <span style={{ width: `${(100 * count) / most}%` }} />
            </span>
            <span className="tally-count">{grouped(count)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
