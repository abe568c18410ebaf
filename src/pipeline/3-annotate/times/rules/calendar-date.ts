import type { TimeExpression } from '../../../../model/index.ts';
import { isoDay } from '../../../../calendar/index.ts';
import { isCapital, pattern, type Reading, type SentenceView, type TimeRule } from '../rule.ts';
import { calendar, DAY, fullYear, MONTH, monthNumber, SHORT_WEEKDAY, YEAR } from '../vocabulary.ts';

const ORDINAL = '(?:st|nd|rd|th)?';
const WITH_WEEKDAY = `(?:\\b(?<weekday>${SHORT_WEEKDAY}),? (?:the )?)?`;

/** Matches "Aug. 6", "Friday, August 7, 1998", "May 5th"; not "May 15,000", not "march 15 miles". */
export const monthDay: TimeRule = {
  name: 'month-day',
  pattern: pattern(
    `${WITH_WEEKDAY}\\b(?<month>${MONTH}) ?(?:the )?(?<day>${DAY})${ORDINAL}(?![\\d:/]|[.,]\\d)(?:(?:-|–| ?to |-to-)(?<last>${DAY})${ORDINAL}(?![\\d:/]|[.,]\\d))?(?:(?:,| of|, of)? ?(?<year>${YEAR})(?![\\d:,]\\d|\\d| (?:people|troops|soldiers|civilians)))?`,
  ),
  read: (match, sentence) => readDate(match, sentence),
};

/** Matches "6 August 2016", "Sun 10 Jul 2016", "the 6th of August"; not "10 march on". */
export const dayMonth: TimeRule = {
  name: 'day-month',
  pattern: pattern(
    `${WITH_WEEKDAY}(?<![\\d.,:$£€/-])\\b(?:the )?(?<day>${DAY})(?<ordinal>${ORDINAL})(?:(?:-|–| to | and )(?<last>${DAY})${ORDINAL})?(?: day)?(?: of |[ -])(?<month>${MONTH})(?![a-z\\d])(?:(?:,| of|-)? ?(?<year>${YEAR}|(?<=-)\\d\\d)(?![\\d:]))?`,
  ),
  read: (match, sentence) => readDate(match, sentence),
};

/** Matches "2016-02-05", "1998-02-06T10:35", "2016/02/05"; not "2016-02-30". */
export const isoDate: TimeRule = {
  name: 'iso-date',
  pattern: pattern(
    `(?<![\\d/-])(?<year>${YEAR})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?<clock>[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?(?![\\d/-])`,
  ),
  read: (match) => {
    const { year, month, day, clock } = match.groups ?? {};
    if (isoDay(Number(year), Number(month), Number(day)) === null) return null;
    const expression = calendar({ year: Number(year), month: Number(month), day: Number(day) });
    if (clock === undefined) return { timex: 'date', expression };
    return { timex: 'time', expression, clock: `T${clock.slice(1, 6)}` };
  },
};

/**
 * Matches "11/02/89", "5.8.2016"; not "24/7", not "1/2/3/4". Where both orders make a date and the
 * text does not say which is meant, the value is the interval from the one to the other.
 */
export const slashedDate: TimeRule = {
  name: 'slashed-date',
  pattern: pattern('(?<![\\d./-])(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/-]|\\.\\d)'),
  read: (match) => {
    const [, first = '', mark, second = '', written = ''] = match;
    if (mark === '.' && written.length === 2) return null;
    const year = fullYear(written);
    const monthFirst = named(year, Number(first), Number(second));
    const dayFirst = named(year, Number(second), Number(first));
    if (monthFirst === null || dayFirst === null || first === second) {
      const expression = monthFirst ?? dayFirst;
      return expression === null ? null : { timex: 'date', expression };
    }
    const [from, to] = Number(first) < Number(second) ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
    return { timex: 'date', expression: { form: 'interval', from, to } };
  },
};

function named(year: number, month: number, day: number): TimeExpression | null {
  return isoDay(year, month, day) === null ? null : calendar({ year, month, day });
}

/** Words after which a number is a count or a measure, not a day ("march 15 miles"). */
const MEASURES = /^(?:miles?|km|kilomet|percent|per|%|people|million|billion|pages?)/;

function readDate(match: RegExpExecArray, sentence: SentenceView): Reading | null {
  const { month: name = '', day: digits = '', year, weekday, ordinal, last } = match.groups ?? {};
  const month = monthNumber(name);
  const day = Number(digits);
  if (isoDay(year === undefined ? 2000 : fullYear(year), month, day) === null) return null;
  const end = match.index + match[0].length;
  const after = sentence.after(end)?.lower ?? '';
  // "march 15 miles", "may 10 people": in small letters the two are verbs.
  if (
    /^(?:may|mar|march)$/.test(name) &&
    (MEASURES.test(after) || year === undefined) &&
    ordinal === undefined
  ) {
    if (MEASURES.test(after)) return null;
  }
  // A short name in small letters ("10 mar", "5 sun") is no month.
  if (name.length <= 3 && !isCapital(name) && name.toLowerCase() !== 'may') return null;
  const from = weekday !== undefined && !isWeekday(weekday) ? match[0].indexOf(name) : 0;
  const { direction, why } =
    year === undefined ? sentence.pointing(match.index) : { direction: 'past' as const, why: '' };
  const first = calendar({ year: year === undefined ? null : fullYear(year), month, day, direction });
  const isRange = last !== undefined && Number(last) > day;
  return {
    timex: 'date',
    expression: isRange ? { form: 'interval', from: first, to: { ...first, day: Number(last) } } : first,
    from,
    ...(why === '' ? {} : { why }),
  };
}

/** "sat 5 May" in small letters is a verb; "Sat 5 May" is a day. */
function isWeekday(word: string): boolean {
  return word.length > 5 || isCapital(word);
}
