import type { DayInterval, IsoDay, Precision } from '../model/index.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  earlier,
  isoDay,
  later,
  partsOf,
  weekdayOf,
} from './day.ts';

/** An interval with both ends known. */
export interface ClosedInterval {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
}

export type SeasonName = 'spring' | 'summer' | 'autumn' | 'winter';

/** First month of each season as the northern press counts them. */
const SEASON_START: Readonly<Record<SeasonName, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/**
 * The interval of one day.
 *
 * @example
 * onDay('2016-02-05' as IsoDay).latest; // '2016-02-05'
 */
export function onDay(day: IsoDay): ClosedInterval {
  return { earliest: day, latest: day };
}

/**
 * The week from Monday to Sunday that holds a day.
 *
 * @example
 * weekOf('2016-08-06' as IsoDay); // { earliest: '2016-08-01', latest: '2016-08-07' }
 */
export function weekOf(day: IsoDay): ClosedInterval {
  const monday = addDays(day, 1 - weekdayOf(day));
  return { earliest: monday, latest: addDays(monday, 6) };
}

/**
 * The Saturday and Sunday of the week that holds a day.
 *
 * @example
 * weekendOf('2016-08-03' as IsoDay); // { earliest: '2016-08-06', latest: '2016-08-07' }
 */
export function weekendOf(day: IsoDay): ClosedInterval {
  const { latest } = weekOf(day);
  return { earliest: addDays(latest, -1), latest };
}

/**
 * A month of the calendar; null when there is none of that number or year.
 *
 * @example
 * monthInterval(2016, 2)?.latest; // '2016-02-29'
 */
export function monthInterval(year: number, month: number): ClosedInterval | null {
  return closed(isoDay(year, month, 1), isoDay(year, month, daysInMonth(year, month)));
}

/**
 * A quarter of the calendar year.
 *
 * @example
 * quarterInterval(1998, 2); // { earliest: '1998-04-01', latest: '1998-06-30' }
 */
export function quarterInterval(year: number, quarter: number): ClosedInterval | null {
  const first = monthInterval(year, quarter * 3 - 2);
  const last = monthInterval(year, quarter * 3);
  return first === null || last === null ? null : { earliest: first.earliest, latest: last.latest };
}

/**
 * One or more whole years; the part of a long span that lies beyond year 9999 is left out.
 *
 * @example
 * yearsInterval(1990, 10); // { earliest: '1990-01-01', latest: '1999-12-31' }
 */
export function yearsInterval(year: number, years = 1): ClosedInterval | null {
  return closed(isoDay(year, 1, 1), isoDay(Math.min(9999, year + years - 1), 12, 31));
}

/**
 * A season named with a year. "The winter of 2012" may be the one that ends or the one that begins
 * in 2012, so the interval holds both.
 *
 * @example
 * seasonInterval(2016, 'summer'); // { earliest: '2016-06-01', latest: '2016-08-31' }
 */
export function seasonInterval(year: number, season: SeasonName): ClosedInterval | null {
  if (season !== 'winter') return oneSeason(year, season);
  const ending = oneSeason(year - 1, season);
  const beginning = oneSeason(year, season);
  const first = ending ?? beginning;
  const last = beginning ?? ending;
  return first === null || last === null ? null : { earliest: first.earliest, latest: last.latest };
}

/** The one season that begins in a year; a winter begins in December and ends in the next year. */
export function oneSeason(year: number, season: SeasonName): ClosedInterval | null {
  const start = isoDay(year, SEASON_START[season], 1);
  if (start === null) return null;
  return { earliest: start, latest: addDays(addMonths(start, 3), -1) };
}

/**
 * What two intervals share; null when they exclude each other. An open end gives way.
 *
 * @example
 * intersect({ earliest: '2016-08-01' as IsoDay, latest: null }, { earliest: null, latest: '2016-08-09' as IsoDay }); // { earliest: '2016-08-01', latest: '2016-08-09' }
 */
export function intersect(a: DayInterval, b: DayInterval): DayInterval | null {
  const earliest =
    a.earliest === null ? b.earliest : b.earliest === null ? a.earliest : later(a.earliest, b.earliest);
  const latest = a.latest === null ? b.latest : b.latest === null ? a.latest : earlier(a.latest, b.latest);
  if (earliest !== null && latest !== null && earliest > latest) return null;
  return { earliest, latest };
}

/**
 * The least interval that holds both; an open end stays open.
 *
 * @example
 * hull({ earliest: '2016-08-01' as IsoDay, latest: '2016-08-02' as IsoDay }, { earliest: '2016-08-09' as IsoDay, latest: null }); // { earliest: '2016-08-01', latest: null }
 */
export function hull(a: DayInterval, b: DayInterval): DayInterval {
  return {
    earliest: a.earliest === null || b.earliest === null ? null : earlier(a.earliest, b.earliest),
    latest: a.latest === null || b.latest === null ? null : later(a.latest, b.latest),
  };
}

/**
 * Tells whether a day may lie in the interval; an open end excludes nothing.
 *
 * @example
 * holds({ earliest: '2016-08-01' as IsoDay, latest: null }, '2016-07-31' as IsoDay); // false
 */
export function holds(interval: DayInterval, day: IsoDay): boolean {
  return (
    (interval.earliest === null || interval.earliest <= day) &&
    (interval.latest === null || day <= interval.latest)
  );
}

/**
 * Counts the days of an interval, both ends included; null when an end is open.
 *
 * @example
 * lengthInDays({ earliest: '2016-08-06' as IsoDay, latest: '2016-08-09' as IsoDay }); // 4
 */
export function lengthInDays(interval: DayInterval): number | null {
  if (interval.earliest === null || interval.latest === null) return null;
  return daysBetween(interval.earliest, interval.latest) + 1;
}

/** Moves both ends by whole days. */
export function shift(interval: DayInterval, days: number): DayInterval {
  return {
    earliest: interval.earliest === null ? null : addDays(interval.earliest, days),
    latest: interval.latest === null ? null : addDays(interval.latest, days),
  };
}

/** Days an interval may have and still count as known to the day, week, month, season or year. */
const FINEST: readonly (readonly [number, Precision])[] = [
  [1, 'day'],
  [7, 'week'],
  [31, 'month'],
  [92, 'season'],
  [366, 'year'],
];

/**
 * How fine an interval is known, by its length.
 *
 * @example
 * precisionOf({ earliest: '2016-08-06' as IsoDay, latest: '2016-08-09' as IsoDay }); // 'week'
 */
export function precisionOf(interval: DayInterval): Precision {
  const length = lengthInDays(interval);
  if (length === null) return 'unknown';
  return FINEST.find(([most]) => length <= most)?.[1] ?? 'unknown';
}

/**
 * The interval an ISO 8601 value stands for: `2016`, `2016-02`, `2016-02-05` or with a time; null
 * when it is none of these.
 *
 * @example
 * intervalOfIso('2016-02'); // { earliest: '2016-02-01', latest: '2016-02-29' }
 */
export function intervalOfIso(value: string): ClosedInterval | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|[T ])/.exec(value);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (match[3] !== undefined) {
    const only = isoDay(year, month, day);
    return only === null ? null : onDay(only);
  }
  return match[2] === undefined ? yearsInterval(year) : monthInterval(year, month);
}

function closed(earliest: IsoDay | null, latest: IsoDay | null): ClosedInterval | null {
  return earliest === null || latest === null ? null : { earliest, latest };
}

/** The calendar month a day lies in. */
export function monthOf(day: IsoDay): ClosedInterval {
  const { year, month } = partsOf(day);
  return monthInterval(year, month) ?? onDay(day);
}

/** The calendar year a day lies in. */
export function yearOf(day: IsoDay): ClosedInterval {
  return yearsInterval(partsOf(day).year) ?? onDay(day);
}
