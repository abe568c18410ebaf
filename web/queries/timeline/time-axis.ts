import { monthName } from '../day-words.ts';

/** A stretch of time in days since 1970-01-01: `from` inclusive, `to` exclusive, both may be fractions. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A line on the axis, with words where there is room for them. */
export interface Tick {
  readonly day: number;
  readonly words: string;
  /** Whether a longer unit begins here than the step of the axis. */
  readonly isMajor: boolean;
}

const DAY_MS = 86_400_000;

/** The shortest stretch that can be looked at, in days. */
export const SHORTEST_SPAN = 7;

/**
 * Writes a day as the address and the API have it.
 *
 * @example
 * isoOf(10); // '1970-01-11'
 */
export function isoOf(day: number): string {
  const written = new Date(Math.floor(day) * DAY_MS).toISOString();
  return written.slice(0, written.indexOf('T'));
}

/**
 * Reads a day of the address; null where it is none.
 *
 * @example
 * dayOfIso('1970-01-11'); // 10
 */
export function dayOfIso(iso: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const moment = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== iso ? null : moment / DAY_MS;
}

/** Pixels that words on the axis need, with a gap. */
const ROOM = 74;

interface Step {
  readonly unit: 'day' | 'month' | 'year';
  readonly count: number;
  /** Length in days, about. */
  readonly days: number;
}

const STEPS: readonly Step[] = [
  { unit: 'day', count: 1, days: 1 },
  { unit: 'day', count: 7, days: 7 },
  { unit: 'month', count: 1, days: 30.4 },
  { unit: 'month', count: 3, days: 91.3 },
  { unit: 'month', count: 6, days: 182.6 },
  { unit: 'year', count: 1, days: 365.25 },
  { unit: 'year', count: 2, days: 730.5 },
  { unit: 'year', count: 5, days: 1826 },
  { unit: 'year', count: 10, days: 3652 },
  { unit: 'year', count: 20, days: 7305 },
  { unit: 'year', count: 50, days: 18_262 },
];

/** Where lines stand on an axis of this width, each with its words, none nearer to the next than its words. */
export function ticksOf({ from, to }: Span, width: number): readonly Tick[] {
  const perDay = width / Math.max(1e-9, to - from);
  const step = STEPS.find(({ days }) => days * perDay >= ROOM) ?? (STEPS.at(-1) as Step);
  const ticks: Tick[] = [];
  for (let at = firstOf(step, from); at < to; at = nextOf(step, at)) ticks.push(tickAt(step, at));
  return ticks;
}

function firstOf(step: Step, from: number): number {
  const at = new Date(Math.ceil(from) * DAY_MS);
  if (step.unit === 'day') {
    const day = Math.ceil(from);
    // 1970-01-01 was a Thursday: weeks begin on Monday.
    return step.count === 1 ? day : day + ((((4 - day) % 7) + 7) % 7);
  }
  const months = step.unit === 'year' ? step.count * 12 : step.count;
  const begun = at.getUTCFullYear() * 12 + at.getUTCMonth();
  const first = Math.floor(begun / months) * months;
  const day = dayOfMonth(first);
  return day >= from ? day : dayOfMonth(first + months);
}

function nextOf(step: Step, at: number): number {
  if (step.unit === 'day') return at + step.count;
  const moment = new Date(at * DAY_MS);
  const months = step.unit === 'year' ? step.count * 12 : step.count;
  return dayOfMonth(moment.getUTCFullYear() * 12 + moment.getUTCMonth() + months);
}

/** The first day of a month counted from the year 0. */
function dayOfMonth(month: number): number {
  const year = Math.floor(month / 12);
  return new Date(0).setUTCFullYear(year, month - year * 12, 1) / DAY_MS;
}

function tickAt({ unit }: Step, day: number): Tick {
  const moment = new Date(day * DAY_MS);
  const [year, month, date] = [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()];
  const short = monthName(month).slice(0, 3);
  if (unit === 'year') return { day, words: `${year}`, isMajor: year % 10 === 0 };
  if (unit === 'month') {
    const isMajor = month === 1;
    return { day, words: isMajor ? `${year}` : short, isMajor };
  }
  const isMajor = date <= 7 && (date === 1 || month === 1);
  return { day, words: date === 1 && month === 1 ? `1 Jan ${year}` : `${date} ${short}`, isMajor };
}

/** Widens or narrows a span around a day that stays where it is, within limits. */
export function zoomSpan(span: Span, factor: number, around: number, whole: Span): Span {
  const longest = whole.to - whole.from;
  const wanted = (span.to - span.from) / factor;
  const length = Math.min(longest, Math.max(Math.min(SHORTEST_SPAN, longest), wanted));
  const share = (around - span.from) / (span.to - span.from);
  return keepWithin({ from: around - share * length, to: around + (1 - share) * length }, whole);
}

/** Moves a span by days, but not out of the whole. */
export function panSpan(span: Span, days: number, whole: Span): Span {
  return keepWithin({ from: span.from + days, to: span.to + days }, whole);
}

/** Pushes a span back into the whole, as long as it is where that can be. */
export function keepWithin(span: Span, whole: Span): Span {
  const length = Math.min(span.to - span.from, whole.to - whole.from);
  const from = Math.min(Math.max(span.from, whole.from), whole.to - length);
  return { from, to: from + length };
}
