import type { IsoDay } from '../model/index.ts';

/** The calendar the product knows: years 1 to 9999, so that every day has ten characters. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;
const DAY_IN_MS = 86_400_000;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Year, month (1 to 12) and day of the month of one day. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Tells how many days a month has.
 *
 * @example
 * daysInMonth(2016, 2); // 29
 */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/**
 * Names a day of the calendar; null when there is no such day or the year is not within 1 to 9999.
 *
 * @example
 * isoDay(2015, 2, 29); // null
 */
export function isoDay(year: number, month: number, day: number): IsoDay | null {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return write(year, month, day);
}

/**
 * Reads the day at the head of an ISO 8601 date or date with time; null when it names no whole day.
 *
 * @example
 * parseIsoDay('2016-08-06T10:00:00Z'); // '2016-08-06'
 */
export function parseIsoDay(value: string): IsoDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?![\d-])/.exec(value);
  return match === null ? null : isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * Takes a day apart.
 *
 * @example
 * partsOf('2016-08-06' as IsoDay).month; // 8
 */
export function partsOf(day: IsoDay): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Days from 1 March of the year 0 to 1970-01-01. */
const FIRST_MARCH = 719_468;

/**
 * Counts days since 1970-01-01, negative before it. Years are counted from March, so that the day that not
 * every year has is their last; a parser of dates takes twenty times as long, and this is asked of every two
 * reports that are compared.
 *
 * @example
 * dayNumber('1970-01-02' as IsoDay); // 1
 */
export function dayNumber(day: IsoDay): number {
  const month = digits(day, 5, 7);
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const beforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return year * 365 + leapDays + beforeMonth + digits(day, 8, 10) - 1 - FIRST_MARCH;
}

/** The number that stands in a stretch of a day. */
function digits(day: IsoDay, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + day.charCodeAt(at) - 48;
  return number;
}

/**
 * Moves a day by whole days; at the ends of the calendar it stops at the last day there is.
 *
 * @example
 * addDays('2016-02-28' as IsoDay, 2); // '2016-03-01'
 */
export function addDays(day: IsoDay, count: number): IsoDay {
  const moved = new Date((dayNumber(day) + count) * DAY_IN_MS);
  const year = moved.getUTCFullYear();
  if (Number.isNaN(year)) return count < 0 ? write(FIRST_YEAR, 1, 1) : write(LAST_YEAR, 12, 31);
  if (year < FIRST_YEAR) return write(FIRST_YEAR, 1, 1);
  if (year > LAST_YEAR) return write(LAST_YEAR, 12, 31);
  return write(year, moved.getUTCMonth() + 1, moved.getUTCDate());
}

/**
 * Moves a day by whole months; a day the month does not have becomes its last one.
 *
 * @example
 * addMonths('2016-03-31' as IsoDay, -1); // '2016-02-29'
 */
export function addMonths(day: IsoDay, count: number): IsoDay {
  const from = partsOf(day);
  const months = from.year * 12 + from.month - 1 + count;
  const year = Math.floor(months / 12);
  if (year < FIRST_YEAR) return write(FIRST_YEAR, 1, 1);
  if (year > LAST_YEAR) return write(LAST_YEAR, 12, 31);
  const month = months - year * 12 + 1;
  return write(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/**
 * Moves a day by whole years; 29 February becomes the 28th in a common year.
 *
 * @example
 * addYears('2016-02-29' as IsoDay, 1); // '2017-02-28'
 */
export function addYears(day: IsoDay, count: number): IsoDay {
  return addMonths(day, count * 12);
}

/**
 * Tells the day of the week, 1 = Monday ... 7 = Sunday.
 *
 * @example
 * weekdayOf('2016-08-06' as IsoDay); // 6
 */
export function weekdayOf(day: IsoDay): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  // 1970-01-01 was a Thursday.
  return (((((dayNumber(day) + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/**
 * Counts the days from one day to another; negative when the second is earlier.
 *
 * @example
 * daysBetween('2016-08-06' as IsoDay, '2016-08-09' as IsoDay); // 3
 */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** The earlier of two days. */
export function earlier(a: IsoDay, b: IsoDay): IsoDay {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: IsoDay, b: IsoDay): IsoDay {
  return a > b ? a : b;
}

/** An ISO 8601 week: its year may differ from the year of the day. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/**
 * Names the ISO 8601 week a day lies in.
 *
 * @example
 * isoWeek('2016-02-01' as IsoDay).week; // 5
 */
export function isoWeek(day: IsoDay): IsoWeek {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const { year } = partsOf(thursday);
  return { year, week: Math.floor(daysBetween(write(year, 1, 1), thursday) / 7) + 1 };
}

function write(year: number, month: number, day: number): IsoDay {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDay;
}
