import type { EventMarks } from './marks.ts';

/** One event of a made collection: its days, and where it happened. */
export interface MadeMark {
  readonly from?: number | null;
  readonly to?: number | null;
  readonly status?: number;
  readonly type?: number;
  readonly place?: number;
  readonly agents?: readonly number[];
}

/** Places that made events happen at, by their number. */
export const MADE_PLACES: EventMarks['places'] = [
  { name: 'Kesra', lat: 36.25, lon: 37.125, precision: 'settlement', country: 'SY' },
  { name: 'Halba', lat: 36.26, lon: 37.13, precision: 'settlement', country: 'SY' },
  { name: 'Northern Plain', lat: 36, lon: 37, precision: 'province', country: 'SY' },
  { name: 'Nowhere Known', lat: null, lon: null, precision: 'unknown', country: null },
];

/** Marks of made events, for tests; a `from` alone is one day. */
export function madeMarks(events: readonly MadeMark[]): EventMarks {
  return {
    ids: events.map((_, index) => `e${index}`),
    titles: events.map((_, index) => `Event ${index}`),
    earliest: events.map(({ from = null }) => from),
    latest: events.map(({ from = null, to }) => (to === undefined ? from : to)),
    precision: events.map(() => 0),
    type: events.map(({ type = 0 }) => type),
    status: events.map(({ status = 0 }) => status),
    place: events.map(({ place = -1 }) => place),
    agents: events.map(({ agents = [] }) => agents),
    origins: events.map(() => 1),
    precisions: ['day'],
    types: ['airstrike', 'talks'],
    statuses: ['single', 'contested'],
    places: MADE_PLACES,
    agentNames: ['The Valley Guard', 'valley guard', 'River Brigade'],
  };
}
