import { isoDay } from '../../../calendar/day.ts';
import type { Span } from '../../../model/index.ts';

/** A date written out in full, found in a line. */
export interface WrittenDate extends Span {
  /** `YYYY-MM-DD`. */
  readonly value: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d\\d)';

/** The orders in which news writes a full date; each names where day, month and year stand. */
const FORMS: readonly { readonly pattern: RegExp; readonly order: readonly ('d' | 'm' | 'y')[] }[] = [
  { pattern: new RegExp(`(?<![\\d-])${YEAR}-(\\d\\d)-(\\d\\d)(?!\\d)`, 'gi'), order: ['y', 'm', 'd'] },
  { pattern: new RegExp(`(?<!\\d)${DAY}(?: of)? ${MONTH},? ${YEAR}(?!\\d)`, 'gi'), order: ['d', 'm', 'y'] },
  { pattern: new RegExp(`(?<![a-z])${MONTH} ${DAY},? ${YEAR}(?!\\d)`, 'gi'), order: ['m', 'd', 'y'] },
  { pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.${YEAR}(?!\\d)`, 'gi'), order: ['d', 'm', 'y'] },
];

/**
 * Finds the full dates in a stretch of text, in order. Numbers with slashes are left alone, since
 * nothing tells whether day or month comes first; so are days that no calendar has.
 *
 * Finds: `Sun 10 Jul 2016`. Must not find: `31/12/2016`, `July 45, 2016`.
 *
 * @example
 * writtenDates('Posted on July 2, 2016')[0]?.value; // '2016-07-02'
 */
export function writtenDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const { pattern, order } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const field = (name: 'd' | 'm' | 'y'): string => match[order.indexOf(name) + 1] ?? '';
      const value = isoDay(Number(field('y')), monthNumber(field('m')), Number(field('d')));
      if (value !== null) found.push({ value, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function monthNumber(written: string): number {
  const named = MONTHS.indexOf(written.slice(0, 3).toLowerCase());
  return named >= 0 ? named + 1 : Number(written);
}
