import { addDays } from '../../src/calendar/index.ts';
import type { IsoDay } from '../../src/model/index.ts';

const LEAST_DAYS = 30;
const MOST_DAYS = 6 * 365;

/**
 * A false date for a text: 30 days to 6 years off, before or after, chosen by the text's id alone so
 * that every run makes the same one.
 *
 * @example
 * falseDate('a', '2016-08-07' as IsoDay) === falseDate('a', '2016-08-07' as IsoDay); // true
 */
export function falseDate(id: string, truth: IsoDay): IsoDay {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const days = LEAST_DAYS + (hash % (MOST_DAYS - LEAST_DAYS));
  return addDays(truth, (hash >>> 16) % 2 === 0 ? days : -days);
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Puts a day at the top of a text, where a page's stamp stands. */
export function withStamp(text: string, day: IsoDay): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `07:07 GMT ${Number(date)} ${MONTHS[Number(month) - 1]} ${year}\n\n${text}`;
}
