import { pattern, type Reading, type TimeRule } from '../rule.ts';
import { offset, ordinalNumber, unitOf } from '../vocabulary.ts';

const ORDINAL =
  '(?:\\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|opening|final|last)';

/**
 * Matches "the third day" of "the third day of the offensive", "its fourth week", "a second day of
 * shelling"; not "the first day" alone, not "the last days of", not "a second strike". What runs now
 * ("today is the third day of") is the anchor's; of the past nobody knows the day.
 */
export const countedDay: TimeRule = {
  name: 'counted-day',
  needs: ['unit'],
  pattern: pattern(
    `\\b(?:(?:the|its|their|a) (?:(?<ordinal>${ORDINAL}) )(?:(?:straight|consecutive|successive|full) )?(?<unit>day|night|week|month|year))(?= (?:of|running|in a row|since|after)\\b)(?! of (?:the )?(?:week|month|year|january|february|march|april|may|june|july|august|september|october|november|december|\\d))`,
  ),
  read: (match, sentence): Reading => {
    const { ordinal = '', unit = 'day' } = match.groups ?? {};
    const { why } = sentence.pointing(match.index);
    const count = ordinalNumber(ordinal);
    const isNow =
      /\b(?:is|today|['’]s|now|enters|entering|entered)\b[^.;]{0,24}$/i.test(
        sentence.text.slice(0, match.index),
      ) || /^ (?:running|in a row)/i.test(sentence.text.slice(match.index + match[0].length));
    const name = unitOf(unit);
    return {
      timex: 'date',
      expression: isNow
        ? offset(name, 0, { whole: true })
        : { form: 'counted', unit: name, count, returns: false },
      ...(isNow ? { why: `running/${why}` } : {}),
    };
  },
};

/**
 * Matches "the fifth anniversary", "the anniversary", "its 10th anniversary" before "of", "since" or a
 * stop; not "an anniversary gift", not "the Anniversary Hall".
 */
export const anniversary: TimeRule = {
  name: 'anniversary',
  needs: ['anniversary'],
  pattern: pattern(
    `\\b(?:the|its|their|his|her|a) (?:(?<ordinal>${ORDINAL})[- ])?(?:year )?anniversar(?:y|ies)(?= of\\b|[,.;:)]|$)`,
  ),
  read: (match): Reading | null => {
    const ordinal = match.groups?.['ordinal'];
    if (/\bAnniversary/.test(match[0])) return null;
    const count = ordinal === undefined ? null : ordinalNumber(ordinal);
    if (ordinal === undefined && !/^the /i.test(match[0])) return null;
    return { timex: 'date', expression: { form: 'counted', unit: 'year', count, returns: true } };
  },
};
