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
