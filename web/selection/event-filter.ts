import { queryOf } from './views/view-address.ts';

/**
 * What events are narrowed to, the same in the timeline, the map, the search and exports, under the
 * names that the API takes. Everything is text as it stands in the address; empty is not chosen.
 */
export interface EventFilter {
  readonly words: string;
  readonly type: string;
  readonly status: string;
  readonly place: string;
  readonly country: string;
  readonly actor: string;
  readonly outlet: string;
  readonly factuality: string;
  readonly leastOrigins: string;
  readonly mostOrigins: string;
  /** Days of the form 2016-08-06, inclusive. */
  readonly from: string;
  readonly to: string;
  /** `yes` for only what has no day. */
  readonly undated: string;
  /** West, south, east and north in degrees with commas between. */
  readonly box: string;
}

/** Every event. */
export const NO_FILTER: EventFilter = {
  words: '',
  type: '',
  status: '',
  place: '',
  country: '',
  actor: '',
  outlet: '',
  factuality: '',
  leastOrigins: '',
  mostOrigins: '',
  from: '',
  to: '',
  undated: '',
  box: '',
};

const NAMES = Object.keys(NO_FILTER) as readonly (keyof EventFilter)[];

/** Reads the filter out of the part after the question mark; what it does not name is not chosen. */
export function readEventFilter(query: URLSearchParams): EventFilter {
  const given = NAMES.map((name) => [name, query.get(name) ?? ''] as const);
  return { ...NO_FILTER, ...Object.fromEntries(given) };
}

/** Only what is chosen, as the API and the address take it. */
export function chosenOf(filter: EventFilter): Readonly<Record<string, string>> {
  return Object.fromEntries(NAMES.map((name) => [name, filter[name]]).filter(([, value]) => value !== ''));
}

/** Writes the filter as the part after the question mark, with more that belongs to the view. */
export function writeEventFilter(filter: EventFilter, more: Readonly<Record<string, string>> = {}): string {
  return queryOf({ ...chosenOf(filter), ...more });
}

/** Tells whether anything is narrowed. */
export function isNarrowed(filter: EventFilter): boolean {
  return NAMES.some((name) => filter[name] !== '');
}
