import { isoDay } from '../../../calendar/day.ts';
import type { IsoDay } from '../../../model/index.ts';

/** `/2016/02/05/`, `/2016-02-05-`, `/20160205/`, `-20160205.`: separators on both sides, none from a number. */
const YEAR_FIRST =
  /[/_.=-]((?:19|20)\d\d)([/_-]?)(\d\d)\2(\d\d)(?![\dA-Za-z])|\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?=\/)/;
/** `/05-02-2016`: only where no month has the first number, or both are the same. */
const YEAR_LAST = /[/_-](\d\d)-(\d\d)-((?:19|20)\d\d)(?![\dA-Za-z])/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAMED = /\/((?:19|20)\d\d)\/([a-z]{3})[a-z]{0,6}\/(\d{1,2})(?=\/)/i;

/**
 * Reads the day that an address carries in its path; null where it carries none that is certain.
 *
 * Finds: `/2016/02/05/bridge`, `/world/2016/feb/05/bridge`. Must not find: `/2016/02/bridge`, `?id=20991399`.
 *
 * @example
 * dayInAddress('https://kesra.example/2016/02/05/bridge'); // '2016-02-05'
 */
export function dayInAddress(address: string): IsoDay | null {
  const path =
    address
      .slice(0, 2_000)
      .replace(/^https?:\/\/[^/]*/i, '')
      .split(/[?#]/)[0] ?? '';
  const first = YEAR_FIRST.exec(path);
  if (first !== null) {
    const [, year = first[5], , month = first[6], day = first[7]] = first;
    const value = isoDay(Number(year), Number(month), Number(day));
    if (value !== null) return value;
  }
  const named = NAMED.exec(path);
  if (named !== null) {
    return isoDay(Number(named[1]), MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1, Number(named[3]));
  }
  const last = YEAR_LAST.exec(path);
  if (last === null) return null;
  const [a, b, year] = [Number(last[1]), Number(last[2]), Number(last[3])];
  if (a > 12 || a === b) return isoDay(year, b, a);
  return b > 12 ? isoDay(year, a, b) : null;
}
