import { isoDay } from '../../../calendar/day.ts';
import type { IsoDay, Span } from '../../../model/index.ts';
import { monthNumber } from './month-names.ts';

/** A date written out in full, found in a line. */
export interface WrittenDate extends Span {
  /** `YYYY-MM-DD`. */
  readonly value: IsoDay;
}

/** Which number stands first in `05/02/2016`. */
export type NumericOrder = 'day-first' | 'month-first';

/** How numbers that could be read in several ways are to be read. */
export interface WrittenDateOptions {
  /** The order of day and month; null or absent leaves a date alone that both orders allow. */
  readonly order?: NumericOrder | null;
  /** Also reads years of two digits, as in `5.2.16`; only where a date is expected. */
  readonly shortYears?: boolean;
}

/** A date in numbers of which nothing but its own numbers has settled the order of day and month. */
interface NumericDate extends Span {
  readonly year: number;
  readonly first: number;
  readonly second: number;
  readonly separator: string;
}

const YEAR = '((?:19|20)\\d\\d)(?!\\d|:\\d\\d)';
/** A month's name: one word, or one of the Levant's names of two. */
const MONTH = '((?:كانون|تشرين) \\p{L}{4,7}|\\p{L}[\\p{L}\\p{M}]{1,12})\\.?';
const OF = "(?: ?(?:of|de|del|di|d['’]))?";

/** The orders in which news writes a full date with a month's name; each names where its fields stand. */
const NAMED: readonly { readonly pattern: RegExp; readonly order: readonly ('d' | 'm' | 'y')[] }[] = [
  {
    pattern: new RegExp(
      `(?<!\\d|\\d[.:])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\\.)?${OF}[ -]?${MONTH}(?:,| ?/ ?\\p{L}{2,12}(?: \\p{L}{2,8})?)?(?: del?)?[ -]?${YEAR}`,
      'giu',
    ),
    order: ['d', 'm', 'y'],
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}])${MONTH} ?(\\d{1,2})(?:st|nd|rd|th)?[,.]?(?: del?)? ${YEAR}`,
      'giu',
    ),
    order: ['m', 'd', 'y'],
  },
  {
    pattern: new RegExp(`(?<!\\d)((?:19|20)\\d\\d)\\.?,? ${MONTH} (\\d{1,2})(?!\\d)`, 'giu'),
    order: ['y', 'm', 'd'],
  },
];
const YEAR_FIRST = [
  /(?<![\d/-])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[-/]\d)/g,
  /(?<!\d)((?:19|20)\d\d) ?([年년]) ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/g,
] as const;
const YEAR_LAST =
  /(?<![\d/-]|\d\.)(\d{1,2})([./-]) ?(\d{1,2})\2 ?((?:19|20)\d\d(?!\d|:\d\d)|\d\d(?!\d(?!\d:\d\d)|[./:-]\d|[%°]))/g;

/**
 * Finds the full dates in a stretch of text, in order, with the months' names of many languages and in
 * numbers. Numbers that both orders of day and month allow are read only where the order is given;
 * with dots the day always comes first. Days that no calendar has are left alone.
 *
 * Finds: `Sun 10 Jul 2016`, `31/12/2016`, `15 de julio de 2020`. Must not find: `05/02/2016` without
 * an order, `July 45, 2016`, `version 1.2.10`.
 *
 * @example
 * writtenDates('Posted on July 2, 2016')[0]?.value; // '2016-07-02'
 */
export function writtenDates(text: string, options: WrittenDateOptions = {}): WrittenDate[] {
  const western = westernDigits(text);
  const found = [...namedDates(western), ...yearFirstDates(western)];
  for (const numeric of numericDates(western, options.shortYears ?? false)) {
    const value = inOrder(numeric, orderOf(numeric) ?? options.order ?? null);
    if (value !== null) found.push({ value, start: numeric.start, end: numeric.end });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((date, index) => index === 0 || date.start >= (found[index - 1] as WrittenDate).end);
}

/**
 * Tells which order of day and month a text uses, from those of its dates in numbers that only one
 * order allows; null when there is none or they disagree.
 *
 * @example
 * orderUsed('from 03/04/2016 to 28/04/2016'); // 'day-first'
 */
export function orderUsed(text: string): NumericOrder | null {
  const orders = numericDates(westernDigits(text), false)
    .filter(({ first, second, separator }) => separator !== '.' && first !== second)
    .map(orderOf);
  const told = new Set(orders.filter((order) => order !== null));
  return told.size === 1 ? ([...told][0] ?? null) : null;
}

/**
 * Tells the order in which one of the text's dates in numbers names one of the days that other
 * witnesses state; null when none does, or both orders do.
 *
 * @example
 * orderAgreeing('05/02/2016', ['2016-02-05']); // 'day-first'
 */
export function orderAgreeing(text: string, days: readonly string[]): NumericOrder | null {
  const agreeing = (order: NumericOrder): boolean =>
    numericDates(westernDigits(text), false).some((numeric) => days.includes(inOrder(numeric, order) ?? ''));
  const [dayFirst, monthFirst] = [agreeing('day-first'), agreeing('month-first')];
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}

function namedDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const { pattern, order } of NAMED) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const field = (name: 'd' | 'm' | 'y'): string => match?.[order.indexOf(name) + 1] ?? '';
      const month = monthNumber(field('m'));
      const value = month === null ? null : isoDay(Number(field('y')), month, Number(field('d')));
      // A word that is no month may stand before a real date: "10 vom 5 Mai 2016".
      if (value === null) pattern.lastIndex = match.index + 1;
      else found.push({ value, start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}

function yearFirstDates(text: string): WrittenDate[] {
  return YEAR_FIRST.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = isoDay(Number(match[1]), Number(match[3]), Number(match[4]));
      return value === null ? [] : [{ value, start: match.index, end: match.index + match[0].length }];
    }),
  );
}

function numericDates(text: string, shortYears: boolean): NumericDate[] {
  return [...text.matchAll(YEAR_LAST)].flatMap((match) => {
    const [whole, first, separator = '', second, year = ''] = match;
    if (year.length === 2 && (!shortYears || separator === '-')) return [];
    return [
      {
        start: match.index,
        end: match.index + whole.length,
        year: fullYear(year),
        first: Number(first),
        second: Number(second),
        separator,
      },
    ];
  });
}

/** Two digits from 70 up are of the last century, as most programs that write them hold. */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** The order that the numbers themselves tell. */
function orderOf({ first, second, separator }: NumericDate): NumericOrder | null {
  if (separator === '.' || first > 12 || first === second) return 'day-first';
  return second > 12 ? 'month-first' : null;
}

function inOrder({ year, first, second }: NumericDate, order: NumericOrder | null): IsoDay | null {
  if (order === null) return null;
  return order === 'day-first' ? isoDay(year, second, first) : isoDay(year, first, second);
}

/** Arabic and Persian digits as western ones, so that every offset stays. */
function westernDigits(text: string): string {
  if (!/[٠-٩۰-۹]/.test(text)) return text;
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
