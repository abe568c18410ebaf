import type { FilterChoices } from '../../src/api/client.ts';

export type { FilterChoices };

/** One value that events may be narrowed to, with the number of events that have it. */
export type Choice = FilterChoices['types'][number];

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
