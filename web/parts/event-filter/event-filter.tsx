import { useId, useState } from 'react';
import type { Choice, FilterChoices } from '../../queries/filter-choices.ts';
import { grouped } from '../../queries/words.ts';
import type { EventFilter } from '../../selection/event-filter.ts';
import { Sign } from '../sign.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import { TypedField } from './typed-field.tsx';

/**
 * What events are narrowed to, the same bar in every view that shows events. Words, type and status
 * stand in the open; the rest opens, and whatever is chosen there stays in sight as a token.
 */
export function EventFilterBar(props: {
  readonly filter: EventFilter;
  readonly choices: FilterChoices;
  readonly onChange: (filter: EventFilter) => void;
  /** Fields the view has another way for. */
  readonly without?: readonly (keyof EventFilter)[];
}) {
  const { filter, choices, onChange, without = [] } = props;
  const set = (change: Partial<EventFilter>) => onChange({ ...filter, ...change });
  const [isOpen, setOpen] = useState(false);
  const more = useId();
  return (
    <search className="event-filter">
      <div className="filters">
        <TypedField
          className="field-wide"
          label="Words"
          type="search"
          value={filter.words}
          placeholder="a place, a deed, a name"
          onSettle={(words) => set({ words })}
        />
        <ChoiceField
          label="Type"
          all="all types"
          value={filter.type}
          choices={choices.types}
          onChoose={(type) => set({ type })}
        />
        <StatusChips
          value={filter.status}
          choices={choices.statuses}
          onChoose={(status) => set({ status })}
        />
        <button
          type="button"
          className="button filter-more"
          aria-expanded={isOpen}
          aria-controls={more}
          onClick={() => setOpen(!isOpen)}
        >
          <Sign name={isOpen ? 'minus' : 'plus'} />
          More filters
        </button>
      </div>
      <div className="filters filters-more" id={more} hidden={!isOpen}>
        {isOpen && <MoreFields filter={filter} choices={choices} set={set} without={without} />}
      </div>
      <ChosenFilters filter={filter} choices={choices} without={without} onChange={onChange} />
    </search>
  );
}

function MoreFields(props: {
  readonly filter: EventFilter;
  readonly choices: FilterChoices;
  readonly set: (change: Partial<EventFilter>) => void;
  readonly without: readonly (keyof EventFilter)[];
}) {
  const { filter, choices, set, without } = props;
  return (
    <>
      <NamedField
        label="Place"
        value={filter.place}
        choices={choices.places}
        onSettle={(place) => set({ place })}
      />
      <NamedField
        label="Actor"
        value={filter.actor}
        choices={choices.actors}
        onSettle={(actor) => set({ actor })}
      />
      <NamedField
        label="Outlet"
        value={filter.outlet}
        choices={choices.outlets}
        onSettle={(outlet) => set({ outlet })}
      />
      {choices.factualities.length > 0 && (
        <ChoiceField
          label="Told as"
          all="anything"
          value={filter.factuality}
          choices={choices.factualities}
          onChoose={(factuality) => set({ factuality })}
        />
      )}
      <ChoiceField
        label="Origins"
        all="any number"
        value={filter.leastOrigins}
        choices={LEAST}
        onChoose={(leastOrigins) => set({ leastOrigins })}
      />
      {!without.includes('from') && (
        <>
          <TypedField label="From" type="date" value={filter.from} onSettle={(from) => set({ from })} />
          <TypedField label="To" type="date" value={filter.to} onSettle={(to) => set({ to })} />
        </>
      )}
    </>
  );
}

const LEAST: readonly Choice[] = [2, 3, 5, 10].map((least) => ({
  value: `${least}`,
  name: `${least} or more`,
  events: 0,
}));

function ChoiceField(props: {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}) {
  const { label, all, value, choices, onChoose } = props;
  const isKnown = value === '' || choices.some((choice) => choice.value === value);
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{all}</option>
        {!isKnown && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option value={choice.value} key={choice.value}>
            {choice.name}
            {choice.events > 0 ? ` (${grouped(choice.events)})` : ''}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Names offered while typing; a list of thousands would only slow the field down. */
const MOST_OFFERED = 200;

/** A name that may be typed or taken from those there are. */
function NamedField(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onSettle: (value: string) => void;
}) {
  const { label, value, choices, onSettle } = props;
  const list = useId();
  const offered = choices.slice(0, MOST_OFFERED);
  const shown = choices.find((choice) => choice.value === value)?.name ?? value;
  const settle = (name: string) => onSettle(choices.find((choice) => choice.name === name)?.value ?? name);
  return (
    <>
      <TypedField
        label={label}
        type="text"
        value={shown}
        list={list}
        names={offered.map(({ name }) => name)}
        onSettle={settle}
      />
      <datalist id={list}>
        {offered.map((choice) => (
          <option value={choice.name} key={choice.value} />
        ))}
      </datalist>
    </>
  );
}

function StatusChips(props: {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}) {
  const { value, choices, onChoose } = props;
  return (
    <fieldset className="field chips">
      <legend>Status</legend>
      <Chip isOn={value === ''} onClick={() => onChoose('')} name="all" />
      {choices.map((choice) => (
        <Chip
          key={choice.value}
          isOn={value === choice.value}
          onClick={() => onChoose(choice.value)}
          name={choice.name}
          count={choice.events}
        />
      ))}
    </fieldset>
  );
}

function Chip(props: {
  readonly isOn: boolean;
  readonly onClick: () => void;
  readonly name: string;
  readonly count?: number;
}) {
  const { isOn, onClick, name, count } = props;
  return (
    <button type="button" className="chip" aria-pressed={isOn} onClick={onClick}>
      {name}
      {count !== undefined && (
        <>
          {' '}
          <span className="chip-count">{grouped(count)}</span>
        </>
      )}
    </button>
  );
}
