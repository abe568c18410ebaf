import type { TimeExpression } from '../../../../model/index.ts';
import { isoDay } from '../../../../calendar/index.ts';
import {
  isCapital,
  pattern,
  type Pointing,
  type Reading,
  type SentenceView,
  type TimeRule,
} from '../rule.ts';
import { calendar, DAY, fullYear, MONTH, monthNumber, SHORT_WEEKDAY, YEAR } from '../vocabulary.ts';

const ORDINAL = '(?:st|nd|rd|th)?';
const WITH_WEEKDAY = `(?:\\b(?<weekday>${SHORT_WEEKDAY}),? (?:the )?)?`;

/** Matches "Aug. 6", "Friday, August 7, 1998", "May 5th"; not "May 15,000", not "march 15 miles". */
export const monthDay: TimeRule = {
  name: 'month-day',
  needs: ['digit', 'month'],
  pattern: pattern(
    `${WITH_WEEKDAY}\\b(?<month>${MONTH}) ?(?:the )?(?<day>${DAY})${ORDINAL}(?!\\d|[:/.,]\\d)(?:(?<joint>-|–|/| ?to |-to-| and | or )(?<last>${DAY})${ORDINAL}(?!\\d|[:/.,]\\d))?(?:,? of (?<relative>the same|that|this|last|next) year|(?:,| of|, of)? ?(?<year>${YEAR})(?![\\d:,]\\d|\\d| (?:people|troops|soldiers|civilians)))?`,
  ),
  read: (match, sentence) => readDate(match, sentence),
};

/** Matches "6 August 2016", "Sun 10 Jul 2016", "the 6th of August"; not "10 march on". */
export const dayMonth: TimeRule = {
  name: 'day-month',
  needs: ['digit', 'month'],
  pattern: pattern(
    `${WITH_WEEKDAY}(?<![\\d.,:$£€/]|\\d[-–])\\b(?:the )?(?<day>${DAY})(?<ordinal>${ORDINAL})(?:(?<joint>-|–|/| to | and | or )(?<last>${DAY})${ORDINAL})?(?: day)?(?: of |[ -])(?<month>${MONTH})(?![a-z\\d])(?:,? of (?<relative>the same|that|this|last|next) year|(?:,| of|-)? ?(?<year>${YEAR}|(?<=-[a-z]+-)\\d\\d)(?!\\d|:\\d))?`,
  ),
  read: (match, sentence) => readDate(match, sentence),
};

/** Matches "2016-02-05", "1998-02-06T10:35", "2016/02/05"; not "2016-02-30". */
export const isoDate: TimeRule = {
  name: 'iso-date',
  needs: ['digit'],
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

/** Matches "2016-02" and "2016/02" as a month; not "2016-17", not "2006-07-08", not "1998-2003". */
export const isoMonth: TimeRule = {
  name: 'iso-month',
  needs: ['digit'],
  pattern: pattern('(?<![\\d/.,-])(?<year>(?:19|20)\\d\\d)[-/](?<month>0[1-9]|1[0-2])(?![\\d/-]|[.,]\\d)'),
  read: (match) => {
    const { year, month } = match.groups ?? {};
    // "2006-07" may be two years: what is a month beyond doubt follows a year it cannot go on from.
    if (Number(month) === (Number(year) % 100) + 1) return null;
    return { timex: 'date', expression: calendar({ year: Number(year), month: Number(month) }) };
  },
};

/** What is numbered by parts with points between them: "section 12.5.2016 of the code". */
const NUMBERED =
  /^(?:sections?|articles?|paragraphs?|clauses?|rules?|chapters?|versions?|parts?|annex|items?|no|number|sec|art|para|build|release)\.?$/;

/**
 * Matches "11/02/89", "05-08-2016", "5.8.2016"; not "24/7", not "1/2/3/4", not "section 5.8.2016".
 * Dates with points are written by those who put the day first. With other marks, where both orders
 * make a date and the text does not say which is meant, the value is the interval from the one to the other.
 */
export const slashedDate: TimeRule = {
  name: 'slashed-date',
  needs: ['digit'],
  pattern: pattern('(?<![\\d./-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/-]|\\.\\d)'),
  read: (match, sentence) => {
    const [, first = '', mark, second = '', written = ''] = match;
    if (mark !== '/' && written.length === 2) return null;
    if (mark === '.' && NUMBERED.test(sentence.before(match.index)?.lower ?? '')) return null;
    const year = fullYear(written);
    const monthFirst = named(year, Number(first), Number(second));
    const dayFirst = named(year, Number(second), Number(first));
    if (monthFirst === null || dayFirst === null || first === second || mark === '.') {
      const expression = dayFirst ?? monthFirst;
      return expression === null ? null : { timex: 'date', expression };
    }
    const [from, to] = Number(first) < Number(second) ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
    return { timex: 'date', expression: { form: 'interval', from, to } };
  },
};

/**
 * Matches "9/11" as the day of 2001 where attacks or their aftermath are spoken of: "the 9/11 attacks",
 * "since 9/11", "post-9/11"; not "the vote was 9/11", not "the 9/11 Commission".
 */
export const nineEleven: TimeRule = {
  name: 'nine-eleven',
  needs: ['digit'],
  pattern: pattern(
    "(?:(?<=\\b(?:since|before|after|pre-|post-|on|until|(?:anniversary|victims|events|wake|aftermath) of) ?)9/11(?=$|[ .,;:!?)'’])(?! (?:in|votes?|of))|\\b9/11(?= (?:terror|attack|hijack|plot|bomb|victims?|famil|survivors?|anniversary|mastermind|atrocit|suspects?)))",
  ),
  read: (match, sentence) => {
    const before = sentence.before(match.index);
    if (before?.upos === 'NUM') return null;
    return { timex: 'date', expression: calendar({ year: 2001, month: 9, day: 11 }) };
  },
};

function named(year: number, month: number, day: number): TimeExpression | null {
  return isoDay(year, month, day) === null ? null : calendar({ year, month, day });
}

/** Words after which a number is a count or a measure, not a day ("march 15 miles"). */
const MEASURES = /^(?:miles?|km|kilomet|percent|per|%|people|million|billion|pages?)/;

function readDate(match: RegExpExecArray, sentence: SentenceView): Reading | readonly Reading[] | null {
  const { month: name = '', day: digits = '', year, relative, weekday, ordinal, last } = match.groups ?? {};
  const month = monthNumber(name);
  const day = Number(digits);
  if (isoDay(year === undefined ? 2000 : fullYear(year), month, day) === null) return null;
  const after = sentence.after(match.index + match[0].length)?.lower ?? '';
  const isSmall = !isCapital(name);
  // "march 15 miles", "may 10 people": in small letters the two are verbs; a short name is no month.
  const isVerb = isSmall && /^(?:may|march)$/.test(name) && ordinal === undefined && year === undefined;
  if (isVerb && (MEASURES.test(after) || sentence.before(match.index)?.upos !== 'ADP')) return null;
  if (isSmall && name.length <= 3 && name !== 'may') return null;
  const from = weekday !== undefined && !isWeekday(weekday) ? match[0].indexOf(name) : 0;
  const stated = year === undefined ? null : fullYear(year);
  // A day of a month lies within the months around its anchor, whatever the verb: "payable Dec. 1".
  const tense = sentence.pointing(match.index).why;
  const { direction, why } =
    stated === null ? yearless(sentence.text.slice(0, match.index), tense) : toldIn(tense);
  const first = calendar({ year: stated, ...yearOffsetOf(relative), month, day, direction });
  const reading = { timex: 'date', expression: first, from, why } as const;
  if (last === undefined) return reading;
  if (Number(last) <= day || isoDay(stated ?? 2000, month, Number(last)) === null) return null;
  return rangeOf(match, sentence, reading, { ...first, day: Number(last) });
}

/**
 * A day of a month without its year is the nearest, unless the word before it decides: "last Oct.
 * 23", "the year ended Jan. 31", "next Sept. 5".
 */
function yearless(before: string, tense: string): Pointing {
  if (/\b(?:last|this past|past|ended|ending) $/i.test(before))
    return { direction: 'past', why: 'named-past' };
  if (/\b(?:next|this coming|coming) $/i.test(before)) return { direction: 'future', why: 'named-future' };
  return { direction: 'nearest', why: `nearest-year/${tense}` };
}

function toldIn(tense: string): Pointing {
  return { direction: 'past', why: tense };
}

/** Both ends of "5-9 March" and "March 5-9": each keeps its own words and bounds the stretch. */
function rangeOf(
  match: RegExpExecArray,
  sentence: SentenceView,
  reading: Reading,
  last: TimeExpression,
): Reading[] {
  const { joint = '' } = match.groups ?? {};
  const first = reading.expression;
  const at = match[0].indexOf(joint + (match.groups?.['last'] ?? ''));
  // "On 5 and 9 March" and "on 5/6 March" name two days; "between 5 and 9 March" the days from one to the other.
  const isBetween = /\bbetween $/i.test(sentence.text.slice(0, match.index));
  const isList = joint === ' or ' || joint === '/' || (joint === ' and ' && !isBetween);
  return [
    { ...reading, to: at, expression: isList ? first : { form: 'interval', from: first, to: null } },
    {
      ...reading,
      from: at + joint.length,
      expression: isList ? last : { form: 'interval', from: null, to: last },
    },
  ];
}

function yearOffsetOf(relative: string | undefined): { yearOffset?: number } {
  const offsets: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
  const shift = offsets[relative?.toLowerCase() ?? ''];
  return shift === undefined ? {} : { yearOffset: shift };
}

/** "sat 5 May" in small letters is a verb; "Sat 5 May" is a day. */
function isWeekday(word: string): boolean {
  return word.length > 5 || isCapital(word);
}
