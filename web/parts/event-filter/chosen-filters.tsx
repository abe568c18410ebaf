import type { Choice, FilterChoices } from '../../queries/filter-choices.ts';
import { type EventFilter, NO_FILTER } from '../../selection/event-filter.ts';
import { Said } from '../said.tsx';
import { Sign } from '../sign.tsx';

type Field = keyof EventFilter;

/** What each choice is called in its token; those not named stand in the open anyway. */
const NAMES: Readonly<Partial<Record<Field, string>>> = {
  place: 'place',
  country: 'country',
  actor: 'actor',
  outlet: 'outlet',
  factuality: 'told as',
  leastOrigins: 'origins at least',
  mostOrigins: 'origins at most',
  from: 'from',
  to: 'to',
  undated: 'without a date',
  box: 'part of the map',
};

/** What stands for the value of a choice that has no words of its own. */
const WORDS: Readonly<Partial<Record<Field, string>>> = { undated: '', box: 'as drawn' };

const LISTS: Readonly<Partial<Record<Field, keyof FilterChoices>>> = {
  place: 'places',
  country: 'countries',
  actor: 'actors',
  outlet: 'outlets',
  factuality: 'factualities',
};

/** Each thing that is chosen beyond the fields in the open, as a token that takes it away. */
export function ChosenFilters(props: {
  readonly filter: EventFilter;
  readonly choices: FilterChoices;
  readonly without: readonly Field[];
  readonly onChange: (filter: EventFilter) => void;
}) {
  const { filter, choices, without, onChange } = props;
  const chosen = (Object.keys(NAMES) as Field[]).filter(
    (field) => filter[field] !== '' && !without.includes(field),
  );
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen-filters" aria-label="Narrowed to">
      {chosen.map((field) => (
        <li key={field}>
          <button
            type="button"
            className="token"
            onClick={() => onChange({ ...filter, [field]: '' })}
            title="Take this away"
          >
            <span className="token-name">{NAMES[field]}</span>{' '}
            <Said>{WORDS[field] ?? nameOf(filter[field], choices, field)}</Said>
            <Sign name="close" />
            <span className="visually-hidden">, take it away</span>
          </button>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <button
            type="button"
            className="plain-button"
            onClick={() =>
              onChange({
                ...NO_FILTER,
                ...Object.fromEntries(without.map((field) => [field, filter[field]])),
              })
            }
          >
            Show all
          </button>
        </li>
      )}
    </ul>
  );
}

function nameOf(value: string, choices: FilterChoices, field: Field): string {
  const list = LISTS[field];
  const known: readonly Choice[] = list === undefined ? [] : choices[list];
  return known.find((choice) => choice.value === value)?.name ?? value;
}
