import type { EventMarks } from '../../src/api/client.ts';
import type { Days } from './day-words.ts';

/** Another event, as far as its marks tell it. */
export interface NearEvent extends Days {
  readonly id: string;
  readonly title: string;
  readonly status: EventMarks['statuses'][number];
}

/** What one goes on to from an event. */
export interface Neighbours {
  /** The event next before it in time, and the one next after. */
  readonly previous: NearEvent | null;
  readonly next: NearEvent | null;
  /** Others at the same place within a week of it, the nearest in time first. */
  readonly near: readonly NearEvent[];
}

const DAY_MS = 86_400_000;
const WEEK = 7;
/** Days on either side within which the event before and after are looked for. */
const REACH = 92;
/** So many events of the same place and week are named. */
const MOST_NEAR = 6;

/**
 * The days within which the neighbours of an event are to be looked for; null where it has no day.
 *
 * @example
 * neighbourDays({ earliest: '2016-08-06', latest: '2016-08-06' }); // { from: '2016-05-06', to: '2016-11-06' }
 */
export function neighbourDays({ earliest, latest }: Days): { from: string; to: string } | null {
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  if (first === null || last === null) return null;
  const [from, to] = [dayNumber(first), dayNumber(last)];
  // What is no day of the calendar is as good as none.
  if (Number.isNaN(from) || Number.isNaN(to)) return null;
  return { from: isoDay(from - REACH), to: isoDay(to + REACH) };
}

/** Finds the neighbours of an event among the marks of the events around it. */
export function neighboursOf(event: Days & { readonly id: string }, marks: EventMarks): Neighbours {
  const here = marks.ids.indexOf(event.id);
  const first = here === -1 ? null : startOf(marks, here);
  if (here === -1 || first === null) return { previous: null, next: null, near: [] };
  // The place in the list decides between events of one day, so that each is reached from its neighbour.
  const dated = marks.ids
    .map((_, at) => ({ at, start: startOf(marks, at) }))
    .filter((one): one is { at: number; start: number } => one.start !== null)
    .sort((a, b) => a.start - b.start || a.at - b.at);
  const place = dated.findIndex(({ at }) => at === here);
  const one = (found: { readonly at: number } | undefined) =>
    found === undefined ? null : nearEvent(marks, found.at);
  const near = dated
    .filter(({ at, start }) => at !== here && isSamePlace(marks, at, here) && Math.abs(start - first) <= WEEK)
    .sort((a, b) => Math.abs(a.start - first) - Math.abs(b.start - first) || a.at - b.at);
  return {
    previous: one(dated[place - 1]),
    next: one(dated[place + 1]),
    near: near.slice(0, MOST_NEAR).map(({ at }) => nearEvent(marks, at)),
  };
}

function startOf({ earliest, latest }: EventMarks, at: number): number | null {
  return earliest[at] ?? latest[at] ?? null;
}

function isSamePlace({ place, places }: EventMarks, a: number, b: number): boolean {
  const [one, other] = [places[place[a] ?? -1], places[place[b] ?? -1]];
  if (one === undefined || other === undefined) return false;
  if (one.lat !== null && other.lat !== null) return one.lat === other.lat && one.lon === other.lon;
  return one.name === other.name;
}

function nearEvent(marks: EventMarks, at: number): NearEvent {
  const [from, to] = [marks.earliest[at] ?? null, marks.latest[at] ?? null];
  return {
    id: marks.ids[at] ?? '',
    title: marks.titles[at] ?? '',
    status: marks.statuses[marks.status[at] ?? 0] ?? 'single',
    earliest: from === null || !Number.isFinite(from) ? null : isoDay(from),
    latest: to === null || !Number.isFinite(to) ? null : isoDay(to),
  };
}

function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
}

function isoDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
