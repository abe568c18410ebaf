import type { TimeExpression, Token } from '../../../../model/index.ts';
import { COUNTRIES } from '../../../../lexicon/places/countries.ts';
import { demonymCountry } from '../../../../lexicon/places/demonyms.ts';
import { isCapital, pattern, type SentenceView, type TimeRule } from '../rule.ts';
import { clockOfPart, offset, readAmount, WEEKDAY, type Weekday, weekdayNumber } from '../vocabulary.ts';

/** Mastheads, mosques and massacres that carry a weekday in their name. */
const NAME_AFTER =
  /^(?:Times|Telegraph|Mirror|Herald|Mail|Express|Independent|Post|World|Mosque|Night|Review)$/;
const NAME_BEFORE = /^(?:bloody|black|palm|ash|easter|cyber|man|named|called|super|ruby)$/;
/** "Friday the dog": what stands in apposition to a name is a creature, not a day. */
const CREATURE = /^the (?:dog|cat|horse|pony|parrot|donkey|camel|puppy|kitten)\b/i;

const TITLE =
  /^(?:mr|mrs|ms|dr|gen|general|col|colonel|captain|minister|president|commander|striker|coach)\.?$/;
const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  COUNTRIES.split('\n').flatMap((row) => row.split('|')[1]?.split('; ') ?? []),
);
const IS_WEEKDAY = new RegExp(`^${WEEKDAY}s?$`, 'i');
/** What is held on a weekday and written with capitals. */
const HELD = /^(?:prayers?|mass|service|sermon|market|school|league|morning|afternoon|evening|night)$/i;

/**
 * "Sunday Oliseh played", "and Wednesday Addams": a first name, where a sentence or its next member
 * opens with it, one capitalised word follows and then a verb in small letters; "said Monday Kurds
 * fled" and "On Sunday Assad said" are told by the day.
 */
function isFirstName(which: string | undefined, match: RegExpExecArray, sentence: SentenceView): boolean {
  const end = match.index + match[0].length;
  const family = sentence.after(end);
  if (which !== undefined || family === null || family.start !== end + 1 || family.upos !== 'PROPN')
    return false;
  if (!/^[A-Z][a-z]/.test(family.text) || HELD.test(family.text)) return false;
  const before = sentence.before(match.index);
  // "Monday Russia said", "Friday Syrian forces": powers act on days.
  if (COUNTRY_NAMES.has(family.text) || demonymCountry(family.text) !== null) return false;
  // "On Monday and Tuesday Assad met them": the second of two days.
  const joined = before?.lower === 'and' ? sentence.before(before.start) : null;
  const isMember = joined !== null && !IS_WEEKDAY.test(joined.text);
  const opens = before === null || isMember || TITLE.test(before.lower);
  const beyond = sentence.after(family.end);
  return opens && /^(?:VERB|AUX|CCONJ)$/.test(beyond?.upos ?? '') && !isCapital(beyond?.text ?? '');
}

/** "Two Fridays ago": the last one is one Friday ago. */
function someAgo(weekday: Weekday, count: string): TimeExpression {
  const back = (readAmount(count).low ?? 1) - 1;
  return { form: 'weekday', weekday, weeks: -back, direction: 'past', strict: true };
}

/** "Tuesday of last week", "Friday this week": the day of that week, whatever the tense. */
function inWeek(weekday: Weekday, which: string): TimeExpression {
  const weeks = { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0;
  const of = offset('week', weeks, { whole: true });
  return { form: 'weekday', weekday, weeks: 0, direction: 'nearest', of };
}

/** "They were named Thursday" is no name; "a man named Friday" is. */
function isPassive(before: Token, sentence: SentenceView): boolean {
  return /^(?:named|called)$/.test(before.lower) && sentence.before(before.start)?.upos !== 'NOUN';
}

/**
 * Matches "Tuesday", "last Friday", "on Saturdays", "Monday's raid"; not "Sunday Times", not "Bloody
 * Sunday", not "Friday the dog".
 */
export const weekday: TimeRule = {
  name: 'weekday',
  needs: ['weekday'],
  pattern: pattern(
    `\\b(?:(?<ago>two|three|four) (?=[a-z]+days ago\\b))?(?:(?<which>last|next|this past|this coming|this|the following|the previous|every|each|the past|coming) )?(?<day>${WEEKDAY})(?:(?<plural>s)(?! ago)| (?<part>morning|afternoon|evening|night)s|s ago| (?:of )?(?<week>last|this|next) week(?!end))?\\b`,
  ),
  read: (match, sentence) => {
    const { which, day = '', plural, part, ago, week } = match.groups ?? {};
    const end = match.index + match[0].length;
    const after = sentence.after(end);
    const before = sentence.before(match.index);
    if (after !== null && after.start === end + 1 && NAME_AFTER.test(after.text) && isCapital(day))
      return null;
    if (before !== null && NAME_BEFORE.test(before.lower) && !isPassive(before, sentence)) return null;
    if (CREATURE.test(sentence.text.slice(end + 1, end + 16))) return null;
    if (isFirstName(which, match, sentence)) return null;
    const lower = which?.toLowerCase();
    if (ago !== undefined) return { timex: 'date', expression: someAgo(weekdayNumber(day), ago) };
    if (week !== undefined) return { timex: 'date', expression: inWeek(weekdayNumber(day), week) };
    if (plural !== undefined || part !== undefined || lower === 'every' || lower === 'each') {
      const each = { form: 'weekday', weekday: weekdayNumber(day), weeks: 0, direction: 'past' } as const;
      return {
        timex: 'set',
        expression: { form: 'set', unit: 'week', amount: 1, each },
        clock: clockOfPart(part),
      };
    }
    const { direction, why } = sentence.pointing(match.index);
    const named = {
      last: 'past',
      'this past': 'past',
      'the past': 'past',
      'the previous': 'past',
      next: 'future',
      'this coming': 'future',
      coming: 'future',
    } as const;
    const own = named[lower as keyof typeof named];
    const expression = {
      form: 'weekday',
      weekday: weekdayNumber(day),
      // "Down from the previous Friday", said on a Monday of Friday's close: the one before that.
      weeks: lower === 'the previous' ? -1 : 0,
      direction: own ?? direction,
      ...(lower === 'last' || lower === 'next' ? { strict: true as const } : {}),
    } as const;
    return { timex: 'date', expression, ...(own === undefined ? { why } : {}) };
  },
};
