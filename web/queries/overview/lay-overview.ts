import type { Overview } from '../../../src/api/client.ts';
import { daysInMonth, monthName } from '../day-words.ts';
import type { TimelineEvent } from '../../../src/api/client.ts';

/** A month or a year on the scale, with the days it spans. */
export interface Bin {
  /** `2016-02` or `2016`. */
  readonly key: string;
  readonly words: string;
  readonly from: string;
  readonly to: string;
}

/** One scale for everything on the page that goes by time. */
export interface Scale {
  readonly unit: 'month' | 'year';
  readonly bins: readonly Bin[];
}

/** What one outlet wrote when. */
export interface OutletRow {
  /** Null for documents of which no outlet is known. */
  readonly outlet: string | null;
  /** Documents in each bin of the scale. */
  readonly counts: readonly number[];
  /** Those without a date, or without a month where the scale has months. */
  readonly loose: number;
  readonly total: number;
}

export interface OutletRows {
  readonly scale: Scale;
  readonly rows: readonly OutletRow[];
  /** Outlets not shown, and what they wrote. */
  readonly others: { readonly outlets: number; readonly documents: number };
  readonly most: number;
  /** Documents before and after all that is drawn. */
  readonly earlier: Beyond | null;
  readonly later: Beyond | null;
}

type Status = TimelineEvent['status'];

/** The order in which statuses lie on each other: what needs eyes first stands at the foot. */
export const STATUS_ORDER: readonly Status[] = ['contested', 'denied', 'single', 'corroborated'];

export interface EventBin {
  readonly bin: Bin;
  readonly counts: Readonly<Record<Status, number>>;
  readonly total: number;
}

export interface EventBins {
  readonly scale: Scale;
  readonly bins: readonly EventBin[];
  readonly most: number;
  readonly undated: number;
  /** Events of a year of which no single month is meant, where the scale has months. */
  readonly loose: number;
  /** Events before and after all that is drawn. */
  readonly earlier: Beyond | null;
  readonly later: Beyond | null;
}

/** Things that lie before or after the scale. */
export interface Beyond {
  readonly count: number;
  /** When the first and the last of them are: `December 2024`, or `1200 to March 1990`. */
  readonly words: string;
}

/** Bars narrower than a hair tell nothing: beyond this many months the scale goes by years. */
const MOST_MONTHS = 72;

/** Outlets drawn; the others are counted. */
const MOST_OUTLETS = 12;

/**
 * The share of things at either end that may lie beyond the scale: an event of the Middle Ages that a
 * report recalls must not press all others into one bar. Chosen by the looks of 300 reports.
 */
const BEYOND = 0.03;

interface Counted {
  readonly when: string | null;
  readonly count: number;
}

/**
 * Makes the scale on which nearly all of these lie; those that are null or a whole year make no month.
 * Where a few lie far from the others it ends before them.
 *
 * @example
 * scaleOf([{ when: '2016-02', count: 1 }, { when: '2016-03', count: 1 }]).bins.map(({ key }) => key); // ['2016-02', '2016-03']
 */
export function scaleOf(things: readonly Counted[]): Scale {
  const dated = things.filter((one): one is Counted & { when: string } => one.when !== null);
  const whole = scaleAround(dated.map(({ when }) => when));
  const isLong = whole.unit === 'year' && whole.bins.length * 12 > MOST_MONTHS;
  return isLong ? scaleAround(middleOf(dated)) : whole;
}

/** The months and years that are left when the few at both ends are taken away. */
function middleOf(dated: readonly (Counted & { readonly when: string })[]): string[] {
  const ordered = [...dated].sort((a, b) => order(a.when, b.when));
  const all = sumOf(ordered);
  const most = BEYOND * all;
  let before = 0;
  return ordered
    .filter(({ count }) => {
      before += count;
      return before > most && before - count < all - most;
    })
    .map(({ when }) => when);
}

function scaleAround(whens: readonly string[]): Scale {
  const known = [...whens].sort();
  const months = known.filter((when) => when.length === 7);
  const [first, last] = [months[0], months.at(-1)];
  if (first !== undefined && last !== undefined && monthNumber(last) - monthNumber(first) < MOST_MONTHS) {
    const length = monthNumber(last) - monthNumber(first) + 1;
    return { unit: 'month', bins: Array.from({ length }, (_, step) => monthBin(monthNumber(first) + step)) };
  }
  const years = known.map((when) => Number(when.slice(0, 4)));
  if (years.length === 0) return { unit: 'year', bins: [] };
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return { unit: 'year', bins: Array.from({ length: to - from + 1 }, (_, step) => yearBin(from + step)) };
}

/** Months since the year 0. */
function monthNumber(key: string): number {
  return Number(key.slice(0, 4)) * 12 + Number(key.slice(5, 7)) - 1;
}

function monthBin(number: number): Bin {
  const [year, month] = [Math.floor(number / 12), (number % 12) + 1];
  const key = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  const last = String(daysInMonth(year, month)).padStart(2, '0');
  return { key, words: `${monthName(month)} ${year}`, from: `${key}-01`, to: `${key}-${last}` };
}

function yearBin(year: number): Bin {
  const key = String(year).padStart(4, '0');
  return { key, words: key, from: `${key}-01-01`, to: `${key}-12-31` };
}

/** A month or a year in words. */
function whenWords(when: string): string {
  return (when.length === 7 ? monthBin(monthNumber(when)) : yearBin(Number(when))).words;
}

/**
 * From when to when things truly are, whatever a scale leaves out; null where none has a date.
 *
 * @example
 * spanOf([{ when: '2016-02', count: 9 }, { when: '2024-12', count: 1 }]); // { first: 'February 2016', last: 'December 2024' }
 */
export function spanOf(things: readonly Counted[]): { readonly first: string; readonly last: string } | null {
  const whens = things.flatMap(({ when, count }) => (when === null || count === 0 ? [] : [when])).sort();
  const [first, last] = [whens[0], whens.at(-1)];
  return first === undefined || last === undefined
    ? null
    : { first: whenWords(first), last: whenWords(last) };
}

/** What lies before and after a scale. */
export function beyond(
  things: readonly Counted[],
  { bins }: Scale,
): { readonly earlier: Beyond | null; readonly later: Beyond | null } {
  const [first, last] = [bins[0]?.from, bins.at(-1)?.to];
  if (first === undefined || last === undefined) return { earlier: null, later: null };
  const sumUp = (found: readonly Counted[]): Beyond | null => {
    const span = spanOf(found);
    if (span === null) return null;
    const words = span.first === span.last ? span.first : `${span.first} to ${span.last}`;
    return { count: sumOf(found), words };
  };
  return {
    earlier: sumUp(things.filter(({ when }) => when !== null && when < first.slice(0, when.length))),
    later: sumUp(things.filter(({ when }) => when !== null && when > last.slice(0, when.length))),
  };
}

/** The bin in which something lies; -1 where it lies in none. */
function placeOf({ unit, bins }: Scale, when: string | null): number {
  const [first] = bins;
  if (when === null || first === undefined) return -1;
  if (unit === 'year') return Number(when.slice(0, 4)) - Number(first.key);
  return when.length === 7 ? monthNumber(when) - monthNumber(first.key) : -1;
}

/** Lays out who wrote when, the outlets with most documents first. */
export function layOutlets(documents: Overview['documents']): OutletRows {
  const scale = scaleOf(documents);
  const rows = new Map<string | null, { counts: number[]; loose: number; total: number }>();
  for (const { when, outlet, count } of documents) {
    const row = rows.get(outlet) ?? { counts: scale.bins.map(() => 0), loose: 0, total: 0 };
    const place = placeOf(scale, when);
    const at = row.counts[place];
    if (at === undefined) row.loose += count;
    else row.counts[place] = at + count;
    row.total += count;
    rows.set(outlet, row);
  }
  const ordered = [...rows]
    .map(([outlet, row]) => ({ outlet, ...row }))
    .sort((a, b) => b.total - a.total || order(a.outlet, b.outlet));
  const shown = ordered.slice(0, MOST_OUTLETS);
  const others = ordered.slice(MOST_OUTLETS);
  return {
    scale,
    rows: shown,
    others: { outlets: others.length, documents: others.reduce((sum, { total }) => sum + total, 0) },
    most: Math.max(1, ...shown.flatMap(({ counts }) => counts)),
    ...beyond(documents, scale),
  };
}

function order(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : Number(a > b);
}

/** Lays out when events happened, by their status. */
export function layEvents(events: Overview['events']): EventBins {
  const scale = scaleOf(events);
  const { earlier, later } = beyond(events, scale);
  const none = (): Record<Status, number> => ({ contested: 0, denied: 0, single: 0, corroborated: 0 });
  const counts = scale.bins.map(none);
  let [undated, inNone] = [0, 0];
  for (const { when, status, count } of events) {
    const place = placeOf(scale, when);
    const at = counts[place];
    if (when === null) undated += count;
    else if (at !== undefined) at[status as Status] += count;
    else inNone += count;
  }
  const bins = scale.bins.map((bin, place) => {
    const own = counts[place] ?? none();
    return { bin, counts: own, total: STATUS_ORDER.reduce((sum, status) => sum + own[status], 0) };
  });
  return {
    scale,
    bins,
    most: Math.max(1, ...bins.map(({ total }) => total)),
    undated,
    loose: inNone - (earlier?.count ?? 0) - (later?.count ?? 0),
    earlier,
    later,
  };
}

/** How many events there are of each status, in all. */
export function countStatuses(events: Overview['events']): Readonly<Record<Status, number>> {
  const counts = { contested: 0, denied: 0, single: 0, corroborated: 0 };
  for (const { status, count } of events) counts[status as Status] += count;
  return counts;
}

/** The sum of counts. */
export function sumOf(tallies: readonly { readonly count: number }[]): number {
  return tallies.reduce((sum, { count }) => sum + count, 0);
}
