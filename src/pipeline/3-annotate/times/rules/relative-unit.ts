import type { TimeExpression, TimeUnit } from '../../../../model/index.ts';
import { isCapital, pattern, type Reading, type TimeRule } from '../rule.ts';
import { calendar, offset, unitOf, YEAR } from '../vocabulary.ts';
import { portionIn } from './portion.ts';

const PORTION =
  '(?:(?<portion>early|earlier|mid|middle|late|later|(?:by |at )?(?:the )?(?:end|beginning|start|middle|close|turn|first half|second half|latter part) (?:of|in)|sometime)[- ])?';

/**
 * Matches "last week", "earlier this month", "late next year", "the end of this week", "the current
 * year"; not "last-minute", not "the last days of".
 */
export const relativeUnit: TimeRule = {
  name: 'relative-unit',
  needs: ['unit'],
  pattern: pattern(
    `\\b${PORTION}(?:(?:the )?(?<which>last|past|this past|next|this coming|coming|current|present|previous|following|latest)|(?<this>this|that|the same)) (?:fiscal |calendar |financial |academic )?(?<unit>weekend|week|month|quarter|year|decade|century)(?!-|s\\b)\\b`,
  ),
  read: (match) => {
    const { portion, which, this: near, unit = '' } = match.groups ?? {};
    // "This Week" is a programme; a line all in capitals is a headline.
    if (isCapital(unit) && unit !== unit.toUpperCase()) return null;
    const word = (which ?? near ?? '').toLowerCase();
    const from = /^(?:by|at) /i.test(match[0]) ? 3 : 0;
    return { timex: 'date', expression: unitExpression(word, unitOf(unit), match[0], portion), from };
  },
};

function unitExpression(
  word: string,
  unit: TimeUnit,
  words: string,
  portion: string | undefined,
): TimeExpression {
  const the = /\bthe (?:past|last|next|coming|latest)\b/i.test(words);
  // "The past year" is a stretch up to now; "last year" is a year of the calendar.
  if (the && unit !== 'weekend' && portion === undefined) {
    if (word === 'past') return { form: 'duration', unit, low: 1, high: 1, ends: 'anchor' };
  }
  const amount = /^(?:last|past|this past|previous|latest)$/.test(word)
    ? -1
    : /next|coming|following/.test(word)
      ? 1
      : 0;
  const narrative = word === 'that' || word === 'the same' || word === 'previous' || word === 'following';
  return offset(unit, amount, {
    whole: true,
    portion: portionIn(portion),
    ...(narrative ? { anchor: 'narrative' as const } : {}),
  });
}

/** Matches "the weekend", "over the weekend", "weekend"; not "weekend getaway"'s adjective. */
export const weekend: TimeRule = {
  name: 'weekend',
  needs: ['unit'],
  pattern: pattern('\\bthe weekend\\b'),
  read: (match, sentence) => {
    const { direction, why } = sentence.pointing(match.index);
    const saturday = { form: 'weekday', weekday: 6, weeks: 0, direction: 'past' } as const;
    // Told of on a Sunday, "over the weekend" is the one that is ending.
    const expression = offset('weekend', 0, {
      whole: true,
      ...(direction === 'future' ? {} : { from: saturday }),
    });
    return { timex: 'date', expression, why };
  },
};

/**
 * Matches "the year", "the full year", "for the week", "the latest period", "year-earlier"; not "man of
 * the year", not "the week's most active".
 */
export const bareUnit: TimeRule = {
  name: 'bare-unit',
  needs: ['unit'],
  pattern: pattern(
    "\\b(?:the (?:(?:full|fiscal|calendar|whole) )?(?<unit>year|week|month)(?![-a-z]|['’]s)|the (?<which>latest|current|year-ago|year-earlier|corresponding|comparable) period|(?:the )?year-(?:earlier|ago)(?= [a-z]))",
  ),
  read: (match, sentence): Reading | null => {
    const { unit, which } = match.groups ?? {};
    const before = sentence.before(match.index)?.lower ?? '';
    if (
      unit !== undefined &&
      (before === 'of' ||
        /^ (?:before|after|of|when|in which)\b/i.test(
          sentence.text.slice(match.index + match[0].length, match.index + match[0].length + 10),
        ))
    ) {
      return null;
    }
    // "The year ended June 30" is any twelve months, not a year of the calendar.
    const rest = sentence.text.slice(match.index + match[0].length);
    if (unit !== undefined && /^ (?:that )?end(?:ed|s|ing)\b/.test(rest)) {
      return {
        timex: 'duration',
        expression: { form: 'duration', unit: unitOf(unit), low: 1, high: 1, ends: null },
      };
    }
    if (unit !== undefined) return { timex: 'date', expression: offset(unitOf(unit), 0, { whole: true }) };
    const isEarlier = which === undefined || /year/i.test(which);
    const expression = offset('quarter', isEarlier ? -5 : -1, { whole: true });
    return { timex: 'date', expression, from: which === undefined && /^the /i.test(match[0]) ? 4 : 0 };
  },
};

/**
 * Matches "the end of the month", "the start of the year", "the beginning of the week"; not "the end
 * of the road".
 */
export const edgeOfUnit: TimeRule = {
  name: 'edge-of-unit',
  needs: ['unit'],
  pattern: pattern(
    `\\b(?:the )?(?<portion>(?:very )?(?:end|beginning|start|middle|turn|close) of) (?:the|each|every) (?<unit>week|month|quarter|year|decade|century)\\b|\\b(?:the )?(?<later>earlier|later|late|early) in the (?<in>week|month|quarter|year|decade|day)\\b|\\byear[- ]end(?: (?<year>${YEAR}))?\\b`,
  ),
  read: (match, sentence): Reading => {
    const { portion, unit, later, in: inUnit, year } = match.groups ?? {};
    const name = unit ?? inUnit;
    if (name === undefined) {
      const { direction, why } = sentence.pointing(match.index);
      const stated = year === undefined ? null : Number(year);
      return { timex: 'date', expression: calendar({ year: stated, month: 12, day: 31, direction }), why };
    }
    const cut = portionIn(portion ?? later);
    return { timex: 'date', expression: offset(unitOf(name), 0, { whole: true, portion: cut }) };
  },
};
