import { daysInMonth } from '../day-words.ts';

/** An inclusive stretch of days; a null end is open. */
export interface DayRange {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * Reads a year, a month or a day as people type it; null for anything else.
 *
 * @example
 * readDays('2016-02'); // { earliest: '2016-02-01', latest: '2016-02-29' }
 */
export function readDays(typed: string): { readonly earliest: string; readonly latest: string } | null {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(typed.trim());
  if (match === null) return null;
  const [year, month, day] = [match[1], match[2], match[3]].map((part) =>
    part === undefined ? null : Number(part),
  );
  if (year == null) return null;
  if (month == null) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const last = month >= 1 && month <= 12 ? daysInMonth(year, month) : 0;
  if (last === 0 || (day != null && (day < 1 || day > last))) return null;
  const iso = (number: number): string => `${year}-${two(month)}-${two(number)}`;
  return day == null ? { earliest: iso(1), latest: iso(last) } : { earliest: iso(day), latest: iso(day) };
}

/**
 * Reads the two fields of a stretch of days: the second may stay empty where it is one, and both where
 * nobody can tell. A sentence where they cannot be read.
 *
 * @example
 * readStretch('2016-08-05', ''); // { earliest: '2016-08-05', latest: '2016-08-05' }
 */
export function readStretch(
  from: string,
  to: string,
): DayRange | { readonly problem: 'from' | 'to'; readonly words: string } {
  const first = from.trim() === '' ? null : readDays(from);
  const last = to.trim() === '' ? null : readDays(to);
  const form = 'Write a year, month or day: 2016, 2016-08 or 2016-08-07.';
  if (first === null && from.trim() !== '') return { problem: 'from', words: form };
  if (last === null && to.trim() !== '') return { problem: 'to', words: form };
  if (first === null) return { earliest: null, latest: last?.latest ?? null };
  const latest = last === null ? first.latest : last.latest;
  if (latest < first.earliest) return { problem: 'to', words: 'It ends before it begins.' };
  return { earliest: first.earliest, latest };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
