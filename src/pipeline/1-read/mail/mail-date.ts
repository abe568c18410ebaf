import { isoDay } from '../../../calendar/day.ts';
import type { MailDate } from './mail.ts';

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** Offsets of the zones that RFC 5322 still reads by name, in minutes. */
const ZONES: Readonly<Record<string, number>> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

/** Mail as it is known is not older; smaller years come from machines whose clock was never set. */
const FIRST_YEAR = 1971;

/** `Fri, 5 Feb 2016 10:30:00 +0200`, with or without weekday, seconds and zone. */
const RFC_5322 =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]{0,6}\.?,?[\s-]+(\d{2}|\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?\s*([+-]\d{2}:?\d{2}|[a-z]{1,5})?(?![\d:])/i;

/** Unix' own order, `Fri Feb  5 10:30:00 2016`, which some programs write into the header. */
const ASCTIME =
  /^[a-z]{3,9},?\s+([a-z]{3})[a-z]{0,6}\s+(\d{1,2}),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:([+-]\d{2}:?\d{2}|[a-z]{1,5})\s+)?(\d{4})(?!\d)/i;

/** A date in ISO 8601, which the standard does not allow and programs write. */
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?(?!\d)/i;

/**
 * Reads the date of a mail header in the zone it is written in, so that its day is the sender's day.
 * Unknown zone names state no zone, and the value has none then; `-0000` is universal time.
 *
 * @example
 * readMailDate('Fri, 5 Feb 2016 23:30:00 +0200 (EET)').value; // '2016-02-05T23:30:00+02:00'
 */
export function readMailDate(header: string): MailDate {
  const written = header.slice(0, 200).replace(/\s+/g, ' ').trim();
  return { written, value: valueOf(written) };
}

function valueOf(written: string): string | null {
  const rfc = RFC_5322.exec(written);
  if (rfc !== null) {
    const [, day, month = '', year = '', hour, minute, second, zone] = rfc;
    return assemble(fullYear(year), monthNumber(month), Number(day), [hour, minute, second], zone);
  }
  const unix = ASCTIME.exec(written);
  if (unix !== null) {
    const [, month = '', day, hour, minute, second, zone, year] = unix;
    return assemble(Number(year), monthNumber(month), Number(day), [hour, minute, second], zone);
  }
  const iso = ISO.exec(written);
  if (iso === null) return null;
  const [, year, month, day, hour, minute, second, zone] = iso;
  return assemble(Number(year), Number(month), Number(day), [hour, minute, second], zone);
}

/** Two digits count as RFC 5322 says: 00 to 49 of this century, 50 to 99 of the last. */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function monthNumber(written: string): number {
  const at = MONTHS.indexOf(written.toLowerCase());
  return at >= 0 && at % 3 === 0 ? at / 3 + 1 : 0;
}

function assemble(
  year: number,
  month: number,
  day: number,
  clock: readonly (string | undefined)[],
  zone: string | undefined,
): string | null {
  const date = year < FIRST_YEAR ? null : isoDay(year, month, day);
  if (date === null) return null;
  const [hour, minute, second = '00'] = clock;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset(zone)}`;
}

function offset(zone: string | undefined): string {
  if (zone === undefined) return '';
  const numeric = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (numeric !== null) {
    const [, sign = '', hours = '', minutes = ''] = numeric;
    if (Number(hours) > 14 || Number(minutes) > 59) return '';
    return Number(hours) + Number(minutes) === 0 ? 'Z' : `${sign}${hours}:${minutes}`;
  }
  const named = ZONES[zone.toUpperCase()];
  if (named === undefined) return '';
  if (named === 0) return 'Z';
  return `-${String(Math.floor(-named / 60)).padStart(2, '0')}:00`;
}
