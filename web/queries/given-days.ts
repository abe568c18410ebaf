import { daysInMonth, monthName } from './day-words.ts';

/** What stands in the form: one date, or two of which one may be empty. */
export type GivenDays =
  | { readonly span: 'one'; readonly on: string }
  | { readonly span: 'two'; readonly from: string; readonly to: string };

/** A field of the form that cannot be taken as it is, and why, in words. */
export interface FieldProblem {
  readonly field: 'on' | 'from' | 'to' | 'why' | 'who';
  readonly words: string;
}

/** The years the API takes. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

const FORM = 'Write a year, month or day as 2016, 2016-08 or 2016-08-07.';

/**
 * Puts the days of the form together as the API takes them, or says what is wrong with which field.
 *
 * @example
 * writeDays({ span: 'one', on: ' 2016-08 ' }); // { days: '2016-08' }
 * writeDays({ span: 'two', from: '2016-08-06', to: '' }); // { days: '2016-08-06/..' }
 * writeDays({ span: 'one', on: '2015-02-29' }); // { problem: { field: 'on', words: 'February 2015 has 28 days.' } }
 */
export function writeDays(given: GivenDays): { readonly days: string } | { readonly problem: FieldProblem } {
  if (given.span === 'one') {
    const on = given.on.trim();
    const wrong = on === '' ? FORM : wrongIn(on);
    return wrong === null ? { days: on } : { problem: { field: 'on', words: wrong } };
  }
  const [from, to] = [given.from.trim(), given.to.trim()];
  if (from === '' && to === '') {
    return { problem: { field: 'from', words: 'Fill in at least one of the two ends.' } };
  }
  for (const [field, value] of [['from', from] as const, ['to', to] as const]) {
    const wrong = value === '' ? null : wrongIn(value);
    if (wrong !== null) return { problem: { field, words: wrong } };
  }
  // Of two values of one form the order of the letters is that of the days.
  const isTurned = from !== '' && to !== '' && from > `${to}~`;
  if (isTurned) return { problem: { field: 'to', words: 'The end lies before the beginning.' } };
  return { days: `${from === '' ? '..' : from}/${to === '' ? '..' : to}` };
}

function wrongIn(value: string): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (match === null) return FORM;
  if (Number(match[1]) < FIRST_YEAR || Number(match[1]) > LAST_YEAR) {
    return `Give a year from ${FIRST_YEAR} to ${LAST_YEAR}.`;
  }
  if (match[2] === undefined) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? '1')];
  const name = monthName(month);
  if (name === '') return `There is no month ${match[2]}.`;
  const length = daysInMonth(year, month);
  return day >= 1 && day <= length ? null : `${name} ${year} has ${length} days.`;
}
