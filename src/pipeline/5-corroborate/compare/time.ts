import { daysBetween } from '../../../calendar/day.ts';
import { lengthInDays } from '../../../calendar/interval.ts';
import type { DayInterval } from '../../../model/index.ts';
import type { Comparison } from './comparator.ts';
import type { Mention } from '../mention.ts';
import { sharesOnset } from '../onset.ts';

/** Reports of one night differ by a day: "overnight", time zones, the day of the paper. */
const SLACK_DAYS = 1;

/** Scores by the wider of the two intervals, in days: a shared day says much, a shared year little. */
const BY_WIDTH: readonly (readonly [number, number])[] = [
  [1, 1],
  [3, 0.75],
  [7, 0.25],
  [31, 0.1],
];

/** What a time is worth when neither, one or both have words for it: an inferred one is shared by all. */
const INFERRED = [0.1, 0.5, 1];

/** What went on for more days than these is a campaign, what is told of no more is one happening of it. */
const LONG = 5;
const SHORT = 3;

function daysOf({ from, to }: Mention): number {
  return from === null || to === null ? Number.POSITIVE_INFINITY : to - from + 1;
}

/** Compares when two mentions happened. Intervals that are apart by more than a day exclude each other. */
export function compareTime(a: Mention, b: Mention): Comparison {
  if (a.habitual !== b.habitual) {
    return { score: -1, veto: true, says: 'one is told of what happens again and again' };
  }
  if (tellsStretchBesideDay(a, b) && !sharesOnset(a, b)) {
    return { score: -1, veto: true, says: 'one is told of many days, the other of one' };
  }
  if (a.from === null || a.to === null || b.from === null || b.to === null) {
    return { score: 0, veto: false, says: 'the time of one is not known' };
  }
  const gap = Math.max(0, b.from - a.to, a.from - b.to);
  if (gap > SLACK_DAYS) return { score: -1, veto: true, says: `${gap} days lie between them` };
  if (gap > 0) return { score: -0.5, veto: false, says: 'they are told a day apart' };
  const width = Math.max(daysOf(a), daysOf(b));
  const told = Number(a.timed) + Number(b.timed);
  const score = (BY_WIDTH.find(([days]) => width <= days)?.[1] ?? 0) * (INFERRED[told] ?? 0);
  return { score, veto: false, says: `their times meet within ${width} days` };
}

/** True when one goes on for many days, or for nobody says how many, and the other is told of a day or two. */
function tellsStretchBesideDay(a: Mention, b: Mention): boolean {
  const [stretch, other] = a.lasting ? [a, b] : [b, a];
  if (!stretch.lasting || other.lasting || !other.timed || !stretch.timed) return false;
  return daysOf(stretch) > LONG && daysOf(other) <= SHORT;
}

/**
 * Days between two intervals: 0 when they meet, null when an end that matters is open.
 *
 * @example
 * daysApart({ earliest: '2016-01-01', latest: '2016-01-02' }, { earliest: '2016-01-05', latest: '2016-01-05' }); // 3
 */
export function daysApart(a: DayInterval, b: DayInterval): number | null {
  if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) return null;
  return Math.max(0, daysBetween(a.latest, b.earliest), daysBetween(b.latest, a.earliest));
}

/** Length of an interval in days, at least 1; open intervals are endless. */
export function daysWide(interval: DayInterval): number {
  return lengthInDays(interval) ?? Number.POSITIVE_INFINITY;
}
