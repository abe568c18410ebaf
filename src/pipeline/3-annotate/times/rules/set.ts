import type { TimeUnit } from '../../../../model/index.ts';
import { pattern, type Reading, type TimeRule } from '../rule.ts';
import { calendar, clockOfPart, offset, readAmount, seasonName, unitOf } from '../vocabulary.ts';

const ADVERBS: Readonly<Record<string, readonly [TimeUnit, number]>> = {
  hourly: ['hour', 1],
  daily: ['day', 1],
  nightly: ['day', 1],
  weekly: ['week', 1],
  biweekly: ['week', 2],
  fortnightly: ['week', 2],
  monthly: ['month', 1],
  quarterly: ['quarter', 1],
  yearly: ['year', 1],
  annually: ['year', 1],
};

const OFTEN = /^(?:once|twice|thrice|times)$/;

/** Matches "daily", "twice a day", "per week", "annually", "every day", "each year", "every other minute"; not "Daily Mail". */
export const set: TimeRule = {
  name: 'set',
  needs: ['repeat'],
  pattern: pattern(
    '\\b(?:(?<adverb>hourly|daily|nightly|weekly|biweekly|fortnightly|monthly|quarterly|yearly|annually)|(?:every|each) (?:(?<other>other|second|\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|few|couple of) )?(?<unit>minutes?|hours?|days?|nights?|weekends?|weeks?|months?|quarters?|years?|decades?|morning|evening|afternoon|spring|summer|autumn|winter)|(?:(?<=\\w )per|a|an) (?<rate>second|minute|hour|day|week|month|year))(?![-a-z])',
  ),
  read: (match, sentence): Reading | null => {
    const { adverb, other, unit } = match.groups ?? {};
    if (adverb !== undefined) {
      const row = ADVERBS[adverb.toLowerCase()];
      // A capital inside a sentence is a masthead: "the Daily Mail".
      if (row === undefined || (/^[A-Z]/.test(adverb) && match.index > 0)) return null;
      const after = sentence.after(match.index + match[0].length);
      if (/^[A-Z]/.test(adverb) && after !== null && /^[A-Z]/.test(after.text)) return null;
      // "The average daily volume" is a rate; "the party daily Granma" is a paper.
      if (sentence.before(match.index)?.lower === 'average' || after?.upos === 'PROPN') return null;
      // A "quarterly dividend" is a kind of dividend; a "daily bombardment" comes every day.
      if (row[0] === 'quarter' && after?.upos !== 'PUNCT') return null;
      return { timex: 'set', expression: { form: 'set', unit: row[0], amount: row[1] } };
    }
    const rate = match.groups?.['rate'];
    if (rate !== undefined) {
      // "Per day" says how often; "twice a day" too, while "a day" alone is a length.
      const isPer = /^per/i.test(match[0]);
      if (!isPer && !OFTEN.test(sentence.before(match.index)?.lower ?? '')) return null;
      return { timex: 'set', expression: { form: 'set', unit: unitOf(rate), amount: 1 } };
    }
    const season = /^(?:spring|summer|autumn|winter)$/i.exec(unit ?? '')?.[0];
    if (season !== undefined) {
      const each = calendar({ season: seasonName(season) });
      return { timex: 'set', expression: { form: 'set', unit: 'year', amount: 1, each } };
    }
    const amount =
      other === undefined ? 1 : /^(?:other|second)$/i.test(other) ? 2 : (readAmount(other).low ?? 1);
    const clock = clockOfPart(/^(?:morning|evening|afternoon|night)/i.exec(unit ?? '')?.[0]);
    if (clock !== null) {
      return {
        timex: 'set',
        expression: { form: 'set', unit: 'day', amount, each: offset('day', 0) },
        clock,
      };
    }
    return { timex: 'set', expression: { form: 'set', unit: unitOf(unit ?? 'day'), amount } };
  },
};
