import type { TimeUnit } from '../../../../model/index.ts';
import { pattern, type Reading, type TimeRule } from '../rule.ts';
import { readAmount, unitOf } from '../vocabulary.ts';

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

/** Matches "daily", "annually", "every day", "each year", "every other minute"; not "Daily Mail". */
export const set: TimeRule = {
  name: 'set',
  needs: ['repeat'],
  pattern: pattern(
    '\\b(?:(?<adverb>hourly|daily|nightly|weekly|biweekly|fortnightly|monthly|quarterly|yearly|annually)|(?:every|each) (?:(?<other>other|second|\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|few|couple of) )?(?<unit>minutes?|hours?|days?|nights?|weekends?|weeks?|months?|quarters?|years?|decades?|morning|evening|afternoon))(?![-a-z])',
  ),
  read: (match, sentence): Reading | null => {
    const { adverb, other, unit } = match.groups ?? {};
    if (adverb !== undefined) {
      const row = ADVERBS[adverb.toLowerCase()];
      // A capital inside a sentence is a masthead: "the Daily Mail".
      if (row === undefined || (/^[A-Z]/.test(adverb) && match.index > 0)) return null;
      const after = sentence.after(match.index + match[0].length);
      if (/^[A-Z]/.test(adverb) && after !== null && /^[A-Z]/.test(after.text)) return null;
      // A "quarterly dividend" is a kind of dividend; a "daily bombardment" comes every day.
      if (row[0] === 'quarter' && after?.upos !== 'PUNCT') return null;
      return { timex: 'set', expression: { form: 'set', unit: row[0], amount: row[1] } };
    }
    const amount =
      other === undefined ? 1 : /^(?:other|second)$/i.test(other) ? 2 : (readAmount(other).low ?? 1);
    const name = /morning|evening|afternoon/i.test(unit ?? '') ? 'day' : (unit ?? 'day');
    return { timex: 'set', expression: { form: 'set', unit: unitOf(name), amount } };
  },
};
