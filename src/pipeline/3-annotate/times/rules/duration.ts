import type { TimeExpression } from '../../../../model/index.ts';
import { pattern, type Reading, type SentenceView, type TimeRule } from '../rule.ts';
import { AMOUNT, HEDGE, NUMBER, readAmount, UNIT, unitOf } from '../vocabulary.ts';

type Duration = Extract<TimeExpression, { form: 'duration' }>;

function length(words: string, unit: string, more: Partial<Duration> = {}): Duration {
  const { low, high } = readAmount(words);
  const factor = /^fortnight/i.test(unit) ? 2 : 1;
  const times = (n: number | null): number | null => (n === null ? null : n * factor);
  return { form: 'duration', unit: unitOf(unit), low: times(low), high: times(high), ends: null, ...more };
}

/**
 * Matches "10 days", "nearly forty years", "a few weeks", "two to three weeks", "2 1/2 years"; not "a
 * second strike", not "$50 a year".
 */
export const duration: TimeRule = {
  name: 'duration',
  needs: ['unit'],
  pattern: pattern(
    `(?<![\\d.,$£€])\\b(?<hedge>${HEDGE})?(?:(?<the>the|those|these|its|his|her|their) )?(?<amount>${AMOUNT}) (?:(?<more>more|full|straight|consecutive|long|short|whole|additional|extra|trading|working|business|calendar|other|successive|bloody) )?(?<unit>${UNIT})(?![-a-z])`,
  ),
  read: (match, sentence): Reading | null => {
    const { amount = '', unit = '' } = match.groups ?? {};
    const lower = amount.toLowerCase();
    const isArticle = /^(?:an?|another)$/.test(lower);
    // "$50 a year", "20 strikes a day": a rate, not a length; "a day" alone is too thin to be one.
    const before = sentence.before(match.index);
    if (isArticle && isRate(before?.upos, before?.text)) return null;
    if (
      isArticle &&
      /^(?:minute|second|day|night)s?$/i.test(unit) &&
      !/^(?:for|within|in|about|than|over)$/.test(before?.lower ?? '')
    ) {
      return null;
    }
    if (/^(?:quarters?|nights?|weekends?)$/i.test(unit) && isArticle) return null;
    const after = sentence.after(match.index + match[0].length);
    // Ages: "52 years old".
    if (after?.lower === 'old') return null;
    // "24 hours a day" says always; "the 1998 quarter" names a quarter.
    if (/^hours? a day\b/i.test(sentence.text.slice(match.index + match[0].length - unit.length)))
      return null;
    if (/^(?:19|20)\d\d$/.test(amount)) return null;
    if (/^quarters$/i.test(unit) && after?.lower === 'of') return null;
    if (/^one day$/i.test(match[0])) return oneDay(match, sentence);
    const ends = before?.lower === 'for' ? forEnds(sentence.text.slice(0, match.index)) : null;
    return { timex: 'duration', expression: length(amount, unit, { ends }) };
  },
};

/** "In one day" is a length; "will one day return" is a day to come; "one day in spring" is no length. */
function oneDay(match: RegExpExecArray, sentence: SentenceView): Reading | null {
  const before = sentence.before(match.index)?.lower ?? '';
  if (/^(?:for|in|within|than|about|after|lasted|last|least|only|just|took|over|by)$/.test(before)) {
    return { timex: 'duration', expression: length('one', 'day') };
  }
  const { direction, why } = sentence.pointing(match.index);
  return direction === 'future' ? { timex: 'date', expression: { form: 'vague', ref: 'future' }, why } : null;
}

/** After a number, a noun or a sum of money an article means "per". */
function isRate(upos: string | undefined, text: string | undefined): boolean {
  if (upos === undefined || text === undefined) return false;
  return (
    upos === 'NUM' ||
    upos === 'NOUN' ||
    upos === 'SYM' ||
    /^(?:%|times|percent|once|twice|cents?)$/i.test(text)
  );
}

/** "Has been bombing for 10 days" runs to the anchor; "will last for 10 days" does not. */
function forEnds(before: string): 'anchor' | null {
  return /\b(?:ha(?:s|ve)|['’]ve)\b(?:\s\w+){0,3}? (?:been )?[^.;]*\bfor $/i.test(before) &&
    !/\bhad\b[^.;]*\bfor $/i.test(before)
    ? 'anchor'
    : null;
}

/** What may be "five-year-old" and is no person: an age is told of people, a length of these. */
const LASTING =
  /^(?:war|conflict|siege|blockade|ceasefire|truce|insurgency|rebellion|uprising|revolt|revolution|occupation|embargo|sanctions?|deal|agreement|pact|treaty|law|ban|government|coalition|alliance|party|dispute|standoff|stalemate|campaign|offensive|regime|movement|organi[sz]ation|group|company|institution|country|state|republic|crisis|emergency|drought|famine|feud|border|building|city|camp|mission|project|strike|protest|mandate)$/;

/** Matches "four-year", "10-day", "five-year-old conflict", "year-long"; not "a six-year-old boy". */
export const hyphenated: TimeRule = {
  name: 'hyphenated-duration',
  needs: ['unit'],
  pattern: pattern(
    `(?<![\\d.,$£€])\\b(?<hedge>${HEDGE})?(?<amount>${NUMBER}|half|several|multi)[- ](?<unit>second|minute|hour|day|night|week|month|quarter|year|decade|century)(?<old>[- ]old|[- ]long)?(?![a-z'’]|-(?!old|long))`,
  ),
  read: (match, sentence): Reading | null => {
    const { amount = '', unit = '', old } = match.groups ?? {};
    const joined = /[-]/.test(match[0]);
    const after = sentence.after(match.index + match[0].length);
    const isOld = old !== undefined && /old/i.test(old);
    if (isOld && !lasts(sentence, match.index + match[0].length)) return null;
    // "one day" and "two hour" without a hyphen: only before the noun they measure.
    if (!joined && (after === null || !/^(?:NOUN|ADJ)$/.test(after.upos) || readAmount(amount).low === 1))
      return null;
    const half = /^half$/i.test(amount) ? 'half a' : amount;
    return { timex: 'duration', expression: length(half === 'multi' ? 'several' : half, unit) };
  },
};

/** Looks for the lasting thing among the next three words ("five-year-old Syrian civil war"). */
function lasts(sentence: SentenceView, end: number): boolean {
  const words = /^ ((?:[\w’'-]+ ?){1,4})/.exec(sentence.text.slice(end, end + 60))?.[1] ?? '';
  return words
    .split(' ')
    .slice(0, 4)
    .some((word) => LASTING.test(word.toLowerCase()));
}

/** Matches "years-long", "decades-old feud", "daylong", "a week-long truce"; not "a long week". */
export const unitLong: TimeRule = {
  name: 'unit-long',
  needs: ['unit'],
  pattern: pattern(
    '\\b(?:(?<plural>hours|days|weeks|months|years|decades|centuries)-(?:long|old)|(?<one>hour|day|night|week|month|year|decade|century)-?long)\\b',
  ),
  read: (match): Reading => {
    const { plural, one } = match.groups ?? {};
    const expression = plural === undefined ? length('a', one ?? 'day') : length('several', plural);
    return { timex: 'duration', expression };
  },
};

/**
 * Matches "the past three months", "in recent weeks", "the next 14 days", "the last few years", "the
 * coming weeks"; not "the last three presidents".
 */
export const stretchToNow: TimeRule = {
  name: 'stretch',
  needs: ['unit'],
  pattern: pattern(
    `\\b(?:(?:within |at least )?(?:the |these )?(?<which>last|past|latest|next|coming|first|final|previous|preceding|opening|following|closing|early|intervening) (?:(?<amount>${AMOUNT}) )?(?<unit>${UNIT})(?: or so)?|(?<recent>(?:the |these )?(?:more )?(?:recent|coming|past)) (?<units>seconds|minutes|hours|days|nights|weeks|months|quarters|years|decades|centuries)(?: (?:and|or) (?:weeks|months|years))?)(?![-a-z])`,
  ),
  read: (match): Reading | null => {
    const { which = '', amount, unit, recent, units } = match.groups ?? {};
    const word = (recent ?? which).toLowerCase();
    const name = units ?? unit ?? '';
    const isPlural = /s$|centuries/.test(name);
    if (amount === undefined && !isPlural) return null;
    if (amount !== undefined && /^an?$/i.test(amount)) return null;
    const isPast = /last|past|latest|recent|previous|preceding/.test(word);
    const isAhead = /next|coming|following/.test(word);
    const more: Partial<Duration> = isPast ? { ends: 'anchor' } : isAhead ? { starts: 'anchor' } : {};
    const from = /^within /i.test(match[0]) ? 7 : 0;
    return { timex: 'duration', expression: length(amount ?? 'several', name, more), from };
  },
};

/** Matches "weeks", "for months", "decades of war", "weeks or months"; not "days" in a name. */
export const bareUnits: TimeRule = {
  name: 'bare-units',
  needs: ['unit'],
  pattern: pattern(
    '\\b(?<lead>for|in|over|after|within|of|took|lasted|last|spent|through) (?:the )?(?<units>hours|days|weeks|months|years|decades|centuries)(?:(?: (?:and|or) )(?:hours|days|weeks|months|years|decades))?(?! (?:ago|later|earlier|before|old|apart|\\d{4}))\\b',
  ),
  read: (match, sentence): Reading | null => {
    const { lead = '', units = '' } = match.groups ?? {};
    if (/^(?:of|last|in|after)$/i.test(lead) && /^hours$/i.test(units)) return null;
    if (
      /^of$/i.test(lead) &&
      !/^(?:hundreds|thousands|matter|couple|period|number|handful|tens|scores)$/.test(
        sentence.before(match.index)?.lower ?? '',
      )
    ) {
      // "after weeks of fighting" is matched by its own lead; "of years" alone is too thin.
      return null;
    }
    const ends = /^for$/i.test(lead) ? forEnds(sentence.text.slice(0, match.index + 4)) : null;
    return { timex: 'duration', expression: length('several', units, { ends }), from: lead.length + 1 };
  },
};
