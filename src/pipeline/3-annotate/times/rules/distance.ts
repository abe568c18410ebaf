import type { TimeExpression, TimeUnit } from '../../../../model/index.ts';
import { pattern, type Reading, type TimeRule } from '../rule.ts';
import { AMOUNT, HEDGE, offset, readAmount, UNIT, unitOf, WEEKDAY, weekdayNumber } from '../vocabulary.ts';

/**
 * Matches "three days ago", "nearly four years ago", "two weeks later", "a year earlier", "a week from
 * now"; not "a few good men", not "years later" without a count's value.
 */
export const distance: TimeRule = {
  name: 'distance',
  needs: ['unit'],
  pattern: pattern(
    `\\b(?<hedge>${HEDGE})?(?:(?<amount>${AMOUNT})[- ])?(?<unit>${UNIT})(?: or so| and a half)? (?<way>ago|earlier|later|before(?= ?(?:[,.;:)]|$))|from now|hence|previously|afterwards)\\b`,
  ),
  read: (match): Reading | null => {
    const { amount, unit = '', way = '', hedge } = match.groups ?? {};
    const word = way.toLowerCase();
    const isTold = !/^(?:ago|from now|hence)$/.test(word);
    const count = amount === undefined ? null : readAmount(amount);
    if (amount === undefined && !/s$|centuries/i.test(unit)) return null;
    if (count === null || count.low === null) {
      // "A few weeks later" counts from a time told of, and nobody knows how far.
      if (isTold) return { timex: 'date', expression: unknownLength(unit) };
      return { timex: 'date', expression: { form: 'vague', ref: word === 'ago' ? 'past' : 'future' } };
    }
    const sign = /^(?:ago|earlier|before|previously)$/.test(word) ? -1 : 1;
    const narrative = isTold ? { anchor: 'narrative' as const } : {};
    const expression = offset(unitOf(unit), sign * Math.round(doubled(count.low, unit)), narrative);
    return { timex: 'date', expression, why: hedge === undefined ? 'counted' : 'rounded' };
  },
};

function unknownLength(unit: string): TimeExpression {
  return { form: 'duration', unit: unitOf(unit), low: null, high: null, ends: null };
}

/** A fortnight is two weeks, and the unit for it is the week. */
function doubled(count: number, unit: string): number {
  return /^fortnight/i.test(unit) ? count * 2 : count;
}

/**
 * Matches "a year ago this week", "two years ago today", "a year ago Tuesday", "a week from Friday";
 * not "a year ago, this was".
 */
export const distanceFrom: TimeRule = {
  name: 'distance-from',
  needs: ['unit'],
  pattern: pattern(
    `\\b(?<hedge>${HEDGE}|exactly )?(?<amount>${AMOUNT}) (?<unit>days?|weeks?|months?|years?|decades?) (?<way>ago|from|after) (?:(?<this>this) (?<near>week|month|weekend)|(?<today>today|yesterday|tomorrow)|(?:(?:on|last|next) )?(?<weekday>${WEEKDAY}))\\b`,
  ),
  read: (match): Reading | null => {
    const { amount = '', unit = '', way = '', near, today, weekday } = match.groups ?? {};
    const count = readAmount(amount);
    if (count.low === null) return null;
    const sign = way.toLowerCase() === 'ago' ? -1 : 1;
    const dayOffsets: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };
    const from =
      near !== undefined
        ? offset(near.toLowerCase() as TimeUnit, 0, { whole: true })
        : today !== undefined
          ? offset('day', dayOffsets[today.toLowerCase()] ?? 0)
          : ({
              form: 'weekday',
              weekday: weekdayNumber(weekday ?? ''),
              weeks: 0,
              direction: sign < 0 ? 'past' : 'future',
            } as const);
    return { timex: 'date', expression: offset(unitOf(unit), sign * count.low, { from }) };
  },
};

const RESULTS = /\b(?:quarter|a share|net income|earnings|earned|revenue|profit|sales|a loss)\b/i;
const MONEY = /[$£€]|\b(?:million|billion|cents|percent)\b|%/;

/**
 * Matches "a year earlier" of "earned $4 million, from $3 million a year earlier": a company compares
 * its last quarter with the same quarter; not "took the town a year ago".
 */
export const yearBeforeQuarter: TimeRule = {
  name: 'year-before-quarter',
  needs: ['unit'],
  pattern: pattern('\\b(?:a|one) year (?:ago|earlier)\\b'),
  read: (_match, sentence): Reading | null => {
    if (!RESULTS.test(sentence.text) || !MONEY.test(sentence.text)) return null;
    const from = offset('quarter', -1, { whole: true });
    return { timex: 'date', expression: offset('year', -1, { from }) };
  },
};
