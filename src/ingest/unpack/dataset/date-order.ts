import { isoDay } from '../../../calendar/index.ts';
import { readEntryDate } from '../../../pipeline/1-read/entry/entry-date.ts';

/** Whether the numbers of a column's dates begin with the day or with the month. */
export type DateOrder = 'day-first' | 'month-first';

const NUMBERS = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])/;

/** True for a date written in numbers whose order only their size can tell. */
export function isInNumbers(words: string): boolean {
  return NUMBERS.test(words.trim());
}

/** Watches a column of dates go by, to tell which number of `05/02/2016` is the day. */
export interface DateOrderWatch {
  see(words: string): void;
  /** The order; null where no date settles it, or where dates contradict each other. */
  order(): DateOrder | null;
}

/** Begins to watch a column. One number above twelve settles the order of all the others. */
export function watchDateOrder(): DateOrderWatch {
  const seen = { 'day-first': false, 'month-first': false };
  return {
    see(words) {
      const match = NUMBERS.exec(words.trim());
      if (match === null) return;
      const [, first, , second] = match.map(Number) as [number, number, number, number];
      if (first > 12 && second <= 12) seen['day-first'] = true;
      if (second > 12 && first <= 12) seen['month-first'] = true;
    },
    order() {
      if (seen['day-first'] === seen['month-first']) return null;
      return seen['day-first'] ? 'day-first' : 'month-first';
    },
  };
}

/**
 * Writes a date of two readings as the one that the column's order leaves; every other date comes
 * back as it was written.
 *
 * @example
 * settleDate('05/02/2016 10:30', 'day-first'); // '2016-02-05 10:30'
 */
export function settleDate(words: string, order: DateOrder | null): string {
  if (order === null || readEntryDate(words).kind !== 'ambiguous') return words;
  const written = words.trim();
  const match = NUMBERS.exec(written);
  if (match === null) return words;
  const [whole, first, , second, year] = match;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  const iso = isoDay(Number(year), Number(month), Number(day));
  return iso === null ? words : iso + written.slice(whole.length);
}
