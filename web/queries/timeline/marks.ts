import type { EventMarks } from '../../../src/api/client.ts';
import { dayOfIso, isoOf, type Span } from './time-axis.ts';

export type { EventMarks } from '../../../src/api/client.ts';
export type MarkStatus = EventMarks['statuses'][number];
export type MarkPrecision = EventMarks['precisions'][number];

/** How many events of each status. */
export type StatusMix = Readonly<Record<MarkStatus, number>>;

/** Statuses in the order in which the page lists them. */
export const STATUS_ORDER: readonly MarkStatus[] = ['corroborated', 'single', 'contested', 'denied'];

export function statusAt(marks: EventMarks, index: number): MarkStatus {
  return marks.statuses[marks.status[index] ?? 0] ?? 'single';
}

export function precisionAt(marks: EventMarks, index: number): MarkPrecision {
  return marks.precisions[marks.precision[index] ?? 0] ?? 'unknown';
}

/** Counts the statuses of some events. */
export function mixOf(marks: EventMarks, events: readonly number[]): StatusMix {
  const counts = marks.statuses.map(() => 0);
  for (const event of events) {
    const status = marks.status[event] ?? 0;
    counts[status] = (counts[status] ?? 0) + 1;
  }
  const mix = { corroborated: 0, single: 0, contested: 0, denied: 0 };
  marks.statuses.forEach((status, at) => {
    mix[status] += counts[at] ?? 0;
  });
  return mix;
}

/** Days as the page puts them into words. */
export function daysAt(marks: EventMarks, index: number) {
  const [earliest, latest] = [marks.earliest[index] ?? null, marks.latest[index] ?? null];
  return {
    // What is no day of the calendar is as good as none.
    earliest: isDay(earliest) ? isoOf(earliest) : null,
    latest: isDay(latest) ? isoOf(latest) : null,
  };
}

/** The most days from 1970 that a date of the browser can be. */
const MOST_DAYS = 1e8;

function isDay(day: number | null): day is number {
  return day !== null && Math.abs(day) <= MOST_DAYS;
}

/** Tells whether neither end is known: to put such an event anywhere would be to date it. */
export function isUndated(marks: EventMarks, index: number): boolean {
  return marks.earliest[index] === null && marks.latest[index] === null;
}

/** Every event that may touch these days, as the store judges it: an open end excludes nothing. */
export function eventsWithin(marks: EventMarks, span: Span | null): readonly number[] {
  const all = marks.ids.map((_, index) => index);
  if (span === null) return all;
  return all.filter((index) => {
    const [earliest, latest] = [marks.earliest[index] ?? null, marks.latest[index] ?? null];
    return (latest === null || latest >= span.from) && (earliest === null || earliest < span.to);
  });
}

/** Puts events, each named once, in the order of time, those without a date last. */
export function inOrderOfTime(marks: EventMarks, events: readonly number[]): readonly number[] {
  const { order, rank } = timeOrder(marks);
  if (events.length * FEW < order.length) {
    // Typed arrays sort numbers as numbers.
    const ranks = Int32Array.from(new Set(events), (event) => rank[event] ?? 0).sort();
    return Array.from(ranks, (at) => order[at] ?? 0);
  }
  const isAsked = new Uint8Array(order.length);
  for (const event of events) isAsked[rank[event] ?? 0] = 1;
  return order.filter((_, at) => isAsked[at] === 1);
}

/** One event in so many is few: putting them in order is then quicker than going through all. */
const FEW = 12;

interface TimeOrder {
  /** All events in the order of time. */
  readonly order: readonly number[];
  /** Where each event stands in it. */
  readonly rank: Int32Array;
}

/** Orders of the marks in use: they are sorted once, however often a part of them is asked for. */
const orders = new WeakMap<EventMarks, TimeOrder>();

function timeOrder(marks: EventMarks): TimeOrder {
  const known = orders.get(marks);
  if (known !== undefined) return known;
  const { earliest, latest } = marks;
  // Read once each: the sort asks for both ends of an event some thirty times.
  const first = Float64Array.from(earliest, (day, at) => day ?? latest[at] ?? Infinity);
  const last = Float64Array.from(latest, (day, at) => day ?? earliest[at] ?? Infinity);
  const order = [...first.keys()].sort((a, b) => {
    const [one, other] = [first[a] ?? 0, first[b] ?? 0];
    if (one !== other) return one - other;
    const [end, otherEnd] = [last[a] ?? 0, last[b] ?? 0];
    return end === otherEnd ? a - b : end - otherEnd;
  });
  const rank = new Int32Array(order.length);
  order.forEach((event, at) => {
    rank[event] = at;
  });
  const made = { order, rank };
  orders.set(marks, made);
  return made;
}

/** Reads the span of an address; null where neither end is given. An end not given is that of the whole. */
export function spanOf(chosen: { readonly from: string; readonly to: string }, whole: Span): Span | null {
  const [from, to] = [dayOfIso(chosen.from), dayOfIso(chosen.to)];
  if (from === null && to === null) return null;
  const span = { from: from ?? whole.from, to: to === null ? whole.to : to + 1 };
  return span.to > span.from ? span : { from: span.from, to: span.from + 1 };
}

/** Writes a span as the address has it: whole days, both inclusive. */
export function chosenSpan(span: Span | null): { readonly from: string; readonly to: string } {
  if (span === null) return { from: '', to: '' };
  const from = Math.round(span.from);
  return { from: isoOf(from), to: isoOf(Math.max(from, Math.round(span.to) - 1)) };
}

/**
 * The whole with what is chosen, which may lie outside of it when a filter has taken events away: a brush
 * that was set must not move by itself.
 */
export function wholeWith(
  whole: Span | null,
  chosen: { readonly from: string; readonly to: string },
): Span | null {
  if (whole === null) return null;
  const [from, to] = [dayOfIso(chosen.from), dayOfIso(chosen.to)];
  return {
    from: Math.min(whole.from, from ?? whole.from),
    to: Math.max(whole.to, to === null ? whole.to : to + 1),
  };
}

/** Share of the dated events that the strip shows at full width; the rest is beyond its ends. */
const CORE = 0.98;

/** Days of air at either end. */
const AIR = 15;

/**
 * The stretch that the strip shows: all of it, or where a few events lie far off, the stretch of the
 * others. Null where no event is dated.
 */
export function wholeSpan(marks: EventMarks): Span | null {
  const days = marks.ids
    .flatMap((_, index) => [marks.earliest[index] ?? null, marks.latest[index] ?? null])
    .filter((day) => day !== null)
    .sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const cut = Math.floor((days.length * (1 - CORE)) / 2);
  const [low, high] = [days[cut] ?? first, days[days.length - 1 - cut] ?? last];
  // Far off is more than the stretch of the others away, on that side.
  const reach = Math.max(high - low, 365);
  const from = low - first > reach ? low - AIR : first;
  const to = last - high > reach ? high + AIR : last;
  const air = Math.max(2, Math.round((to - from) * 0.015));
  return { from: from - air, to: to + 1 + air };
}

/** How the events are spread over the strip. */
export interface Density {
  /** Events that begin in each of the equal stretches of the whole. */
  readonly bins: readonly number[];
  /** Events that lie wholly before and after the whole. */
  readonly before: number;
  readonly after: number;
  readonly undated: number;
}

/**
 * Counts events over equal stretches; one that spans several counts in each by the share of its days,
 * so that "in 2016" raises no day of 2016 over the others.
 */
export function densityOf(marks: EventMarks, whole: Span, count: number): Density {
  const bins = Array.from({ length: count }, () => 0);
  const width = (whole.to - whole.from) / count;
  let [before, after, undated] = [0, 0, 0];
  marks.ids.forEach((_, index) => {
    const [earliest, latest] = [marks.earliest[index] ?? null, marks.latest[index] ?? null];
    if (earliest === null && latest === null) undated += 1;
    else if ((latest ?? Infinity) < whole.from) before += 1;
    else if ((earliest ?? -Infinity) >= whole.to) after += 1;
    else if (earliest !== null && latest !== null) {
      const [from, to] = [Math.max(whole.from, earliest), Math.min(whole.to, latest + 1)];
      const each = 1 / (latest + 1 - earliest);
      for (let bin = Math.floor((from - whole.from) / width); bin < count; bin += 1) {
        const [low, high] = [whole.from + bin * width, whole.from + (bin + 1) * width];
        if (low >= to) break;
        bins[bin] = (bins[bin] ?? 0) + each * (Math.min(high, to) - Math.max(low, from));
      }
    }
  });
  return { bins, before, after, undated };
}
