import { readMachineDate } from './machine-date.ts';
import { writtenDates } from './calendar-date.ts';

/**
 * Reads a moment as programs write it for people, with the clock and the zone where they stand beside
 * it: `Thu Oct 15 2020 10:00:00 GMT+0200 (CEST)`, `Fri, 05 Feb 2016 10:00:00 GMT`.
 *
 * @example
 * readWrittenMoment('Thu Oct 15 2020 10:00:00 GMT+0200 (CEST)'); // '2020-10-15T10:00:00+02:00'
 */
export function readWrittenMoment(raw: string): string | null {
  const written = raw.slice(0, 120).trim();
  const exact = readMachineDate(written, null);
  const day = writtenDates(written)[0]?.value;
  if (day === undefined || exact?.includes('T') === true) return exact;
  const clock =
    /(?<!\d)([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?: ?(?:GMT|UTC)?([+-]\d\d):?(\d\d)| ?(?:GMT|UTC|Z))?/.exec(
      written,
    );
  if (clock === null) return day;
  const [whole, hour, minute, second, zoneHours, zoneMinutes] = clock;
  const isUtc = /(?:GMT|UTC|Z)$/.test(whole);
  const zone = zoneHours === undefined ? (isUtc ? 'Z' : '') : `${zoneHours}:${zoneMinutes}`;
  return `${day}T${hour}:${minute}:${second}${zone}`;
}
