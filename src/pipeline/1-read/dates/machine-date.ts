import { isoDay } from '../../../calendar/day.ts';
import { type NumericOrder, writtenDates } from './calendar-date.ts';

/** `2016-02-05T10:30:00+02:00`, `2016/02/05 10:30`, `20160205`; a zone's name other than UTC is passed over. */
const ISO =
  /^\D{0,12}((?:19|20)\d\d)[-/.]?(\d\d?)[-/.]?(\d\d?)(?:[T ,]{1,3}(\d\d?):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?(?!\d)/i;
/** Seconds or milliseconds since 1970, from 1995 on. */
const EPOCH = /^(\d{9,10})(?:\d{3})?$/;
const FIRST_EPOCH_SECOND = 788_918_400;
/** An attribute that states a date is short; what is longer holds something else. */
const LONGEST = 120;

/**
 * Reads a date as attributes and metadata hold it: ISO 8601 and its relatives, seconds since 1970, or
 * written out. The clock and the zone are kept as stated where ISO 8601 has them, so that the day is the
 * day of the zone it was written in.
 *
 * @example
 * readMachineDate('2016-02-05 10:30:00 +0200', null); // '2016-02-05T10:30:00+02:00'
 */
export function readMachineDate(raw: string, order: NumericOrder | null): string | null {
  const value = raw.trim();
  if (value === '' || value.length > LONGEST) return null;
  return fromIso(value) ?? fromEpoch(value) ?? writtenDates(value, { order })[0]?.value ?? null;
}

function fromIso(value: string): string | null {
  const match = ISO.exec(value);
  if (match === null) return null;
  const [, year, month = '', day = '', hour, minute, second, zone] = match;
  // `201625` could be anything; without separators both numbers have two digits.
  if (/^\D{0,12}\d{6,7}(?!\d)/.test(value)) return null;
  const date = isoDay(Number(year), Number(month), Number(day));
  if (date === null || hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59) return date;
  // "10:30:00 PM" is not ISO 8601; its day holds all the same.
  if (/[ap]\.?m\b/i.test(value.slice(match[0].length))) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^[a-z]/i.test(zone)) return 'Z';
  return zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
}

function fromEpoch(value: string): string | null {
  const seconds = Number(EPOCH.exec(value)?.[1] ?? 0);
  return seconds < FIRST_EPOCH_SECOND ? null : `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
