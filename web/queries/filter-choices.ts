import type { EventMarks } from '../../src/api/client.ts';
import { mixOf, STATUS_ORDER } from './timeline/marks.ts';
import { plainWords, STATUS_WORD } from './words.ts';

/** One value that events may be narrowed to, with the number of events that have it. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly events: number;
}

/** What events may be narrowed to, the most frequent first. */
export interface FilterChoices {
  readonly types: readonly Choice[];
  readonly statuses: readonly Choice[];
  readonly factualities: readonly Choice[];
  readonly places: readonly Choice[];
  readonly countries: readonly Choice[];
  readonly outlets: readonly Choice[];
  readonly actors: readonly Choice[];
}

/** Nothing to choose from. */
export const NO_CHOICES: FilterChoices = {
  types: [],
  statuses: [],
  factualities: [],
  places: [],
  countries: [],
  outlets: [],
  actors: [],
};

/** What can be told from the marks alone: types, statuses, places and agents. */
export function choicesOfMarks(marks: EventMarks): FilterChoices {
  const mix = mixOf(
    marks,
    marks.ids.map((_, index) => index),
  );
  return {
    ...NO_CHOICES,
    types: counted(marks.type.map((type) => marks.types[type] ?? '')).map(([value, events]) => ({
      value,
      name: plainWords(value),
      events,
    })),
    statuses: STATUS_ORDER.filter((status) => mix[status] > 0).map((status) => ({
      value: status,
      name: STATUS_WORD[status],
      events: mix[status],
    })),
    places: counted(marks.place.flatMap((place) => marks.places[place]?.name ?? [])).map(named),
    actors: counted(marks.agents.flat().map((agent) => marks.agentNames[agent] ?? '')).map(named),
  };
}

function named([name, events]: readonly [string, number]): Choice {
  return { value: name, name, events };
}

function counted(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}
