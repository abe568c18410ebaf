import type { TimelineEvent } from '../../src/api/client.ts';
import { type Day, daysInMonth, monthName, readDay } from './day-words.ts';
import { plainWords } from './words.ts';

/** What the reader narrowed the timeline to; an empty string is no limit. */
export interface TimelineFilter {
  readonly text: string;
  readonly type: string;
  readonly status: string;
}

/**
 * How an event lies on the scale of its group, in parts of its width from 0 to 1. A `dot` is a known
 * day; a `bar` is a stretch in which it lies; an end that is open or beyond the scale fades out.
 */
export interface IntervalMark {
  readonly shape: 'dot' | 'bar';
  readonly from: number;
  readonly to: number;
  readonly fadesLeft: boolean;
  readonly fadesRight: boolean;
}

export interface TimelineRow {
  readonly event: TimelineEvent;
  readonly mark: IntervalMark;
}

/** Events under one heading, on one scale: the days of a month or the months of a year. */
export interface TimelineGroup {
  readonly key: string;
  readonly title: string;
  readonly scale: 'days' | 'months';
  /** Number of days or months on the scale. */
  readonly length: number;
  readonly rows: readonly TimelineRow[];
}

export interface TimelineYear {
  readonly year: number;
  readonly count: number;
  readonly groups: readonly TimelineGroup[];
}

export interface Timeline {
  readonly years: readonly TimelineYear[];
  /** Events of which neither end is known: to put them anywhere would be to date them. */
  readonly undated: readonly TimelineEvent[];
  readonly count: number;
}

/** A stretch longer than this does not belong under one month, even the one it begins in. */
const LONGEST_UNDER_A_MONTH = 31;

/** Keeps the events that hold every word asked for and have the type and status asked for. */
export function filterEvents(events: readonly TimelineEvent[], filter: TimelineFilter): TimelineEvent[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return events.filter((event) => {
    if (filter.type !== '' && event.type !== filter.type) return false;
    if (filter.status !== '' && event.status !== filter.status) return false;
    const quote = event.words?.quote ?? '';
    const says = `${event.title} ${plainWords(event.type)} ${event.where?.name ?? ''} ${event.status} ${quote}`;
    return words.every((word) => says.toLowerCase().includes(word));
  });
}

/** Counts the values of one field, most frequent first. */
export function countBy(events: readonly TimelineEvent[], field: 'type' | 'status'): [string, number][] {
  const counts = new Map<string, number>();
  for (const event of events) counts.set(event[field], (counts.get(event[field]) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Lays events out by year and month, each on the scale of its group, undated ones apart. */
export function layTimeline(events: readonly TimelineEvent[]): Timeline {
  const undated: TimelineEvent[] = [];
  const groups = new Map<string, Placed[]>();
  for (const event of [...events].sort(byTime)) {
    const placed = place(event);
    if (placed === null) undated.push(event);
    else groups.set(placed.key, [...(groups.get(placed.key) ?? []), placed]);
  }
  const years = new Map<number, TimelineGroup[]>();
  for (const [key, rows] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const first = rows[0];
    if (first === undefined) continue;
    const group = {
      key,
      title: first.title,
      scale: first.scale,
      length: first.length,
      rows: rows.map(rowOf),
    };
    years.set(first.year, [...(years.get(first.year) ?? []), group]);
  }
  return {
    years: [...years].sort(([a], [b]) => a - b).map(([year, list]) => yearOf(year, list)),
    undated,
    count: events.length,
  };
}

interface Placed {
  readonly event: TimelineEvent;
  readonly mark: IntervalMark;
  readonly year: number;
  readonly key: string;
  readonly title: string;
  readonly scale: 'days' | 'months';
  readonly length: number;
}

function place(event: TimelineEvent): Placed | null {
  const from = event.when.earliest === null ? null : readDay(event.when.earliest);
  const to = event.when.latest === null ? null : readDay(event.when.latest);
  const known = from ?? to;
  if (known === null) return null;
  const { year, month } = known;
  if (from === null || to === null || daysBetween(from, to) >= LONGEST_UNDER_A_MONTH) {
    const mark = markOn(from, to, (day) => monthOf(day, year), 12);
    // '~' sorts behind every month: what is only known by the year stands at the year's end.
    const key = `${year}-~`;
    return { event, mark, year, key, title: `${year}, no single month`, scale: 'months', length: 12 };
  }
  const length = daysInMonth(year, month);
  const mark = markOn(from, to, (day) => dayOf(day, year, month, length), length);
  const key = `${year}-${String(month).padStart(2, '0')}`;
  return { event, mark, year, key, title: `${monthName(month)} ${year}`, scale: 'days', length };
}

/** `unitOf` gives the 0-based unit of a day on the scale; below 0 or from `length` on it is beyond. */
function markOn(
  from: Day | null,
  to: Day | null,
  unitOf: (day: Day) => number,
  length: number,
): IntervalMark {
  const first = from === null ? -1 : unitOf(from);
  const last = to === null ? length : unitOf(to);
  const isDay = from !== null && to !== null && daysBetween(from, to) === 0;
  const left = Math.max(0, first) / length;
  const right = Math.min(length, last + 1) / length;
  return {
    shape: isDay ? 'dot' : 'bar',
    from: left,
    to: right,
    fadesLeft: first < 0,
    fadesRight: last >= length,
  };
}

function monthOf(day: Day, year: number): number {
  return (day.year - year) * 12 + day.month - 1;
}

function dayOf(day: Day, year: number, month: number, length: number): number {
  const months = (day.year - year) * 12 + day.month - month;
  if (months === 0) return day.day - 1;
  return months > 0 ? length : -1;
}

const DAY_MS = 86_400_000;

function daysBetween(from: Day, to: Day): number {
  return (moment(to) - moment(from)) / DAY_MS;
}

function moment({ year, month, day }: Day): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function byTime(a: TimelineEvent, b: TimelineEvent): number {
  const key = ({ when, id }: TimelineEvent) =>
    [when.earliest ?? when.latest ?? '', when.latest ?? when.earliest ?? '', id].join(' ');
  return key(a) < key(b) ? -1 : 1;
}

function rowOf({ event, mark }: Placed): TimelineRow {
  return { event, mark };
}

function yearOf(year: number, groups: readonly TimelineGroup[]): TimelineYear {
  return { year, groups, count: groups.reduce((sum, group) => sum + group.rows.length, 0) };
}
