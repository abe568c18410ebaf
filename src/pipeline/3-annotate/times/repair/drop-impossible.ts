import { isoDay } from '../../../../calendar/index.ts';
import type { Found } from '../rule.ts';
import { fullYear, MONTH, monthNumber, YEAR } from '../vocabulary.ts';

const ORDINAL = '(?:st|nd|rd|th)?';
/** Days are looked for up to 39: what lies further off is a count that stands before a month by chance. */
const ANY_DAY = '[0-3]?\\d';
const DATES = [
  new RegExp(
    `(?<![\\d.,:/])\\b(?<day>${ANY_DAY})${ORDINAL}(?: of |[ -])(?<month>${MONTH})(?![a-z\\d]| \\d{1,2}(?!\\d))(?:,? (?:of )?(?<year>${YEAR})(?!\\d))?`,
    'gi',
  ),
  new RegExp(
    `\\b(?<month>${MONTH}) (?:the )?(?<day>${ANY_DAY})${ORDINAL},? (?:of )?(?<year>${YEAR})(?!\\d)`,
    'gi',
  ),
];

/**
 * Drops what was read inside a date that is on no calendar: "30 February", "February 29, 2015". Its
 * month or year alone would claim more than the slip allows.
 */
export function dropImpossible(found: readonly Found[], text: string): readonly Found[] {
  if (found.length === 0) return found;
  const wrong = DATES.flatMap((date) => [...text.matchAll(date)].filter(isImpossible)).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (wrong.length === 0) return found;
  return found.filter((one) => !wrong.some(({ start, end }) => start < one.end && one.start < end));
}

function isImpossible({ groups = {} }: RegExpExecArray): boolean {
  const { year, month = '', day = '' } = groups;
  // Without a year any February may have 29 days; 2000 had.
  return isoDay(year === undefined ? 2000 : fullYear(year), monthNumber(month), Number(day)) === null;
}
