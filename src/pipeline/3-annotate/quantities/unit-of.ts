import { MONEY_SIGNS, MONTHS, NUMBERED_NAMES, UNITS_AFTER } from '../../../lexicon/numbers/index.ts';
import type { QuantityAnnotation, Token } from '../../../model/index.ts';
import type { NumberReading } from './read-number.ts';

type Unit = QuantityAnnotation['unit'];

/** Words after which four figures are a year. */
const BEFORE_YEAR = new Set(
  'in since of by until till from the late early mid during before after to'.split(' '),
);

/**
 * Tells what a number is when it is no count, `count` when nothing speaks against one, and null
 * when it is part of a name, a date or a clock and no quantity at all.
 *
 * Counts: `12 people`. Measures: `2 km`, `$5 million`, `17-year-old`, `40 percent`.
 * Null: `July 2`, `in 2012`, `T-72`, `24/7`.
 */
export function unitOf(
  tokens: readonly Token[],
  number: NumberReading,
  at: number,
  hasNoun: boolean,
): Unit | null {
  const before = tokens[at - 1];
  const first = tokens[at];
  const last = tokens[number.end - 1];
  const next = tokens[number.end];
  if (first === undefined || last === undefined) return null;
  if (before !== undefined && before.end === first.start && /^[-–/:.]$/.test(before.text)) return null;
  if (next !== undefined && last.end === next.start && /^[/:]$/.test(next.text)) return null;
  if (isDatePart(number, before, next, hasNoun)) return null;
  if (before !== undefined && MONEY_SIGNS.has(before.lower)) return 'money';
  const hyphened = gluedWord(tokens, number.end);
  if (hyphened !== null) {
    return tokens[number.end + 3]?.lower === 'old' ? 'age' : (UNITS_AFTER.get(hyphened) ?? 'other');
  }
  const unit = unitAfter(tokens, number.end);
  if (unit !== undefined) return unit;
  if (before !== undefined && /^(?:aged|age)$/.test(before.lower)) return 'age';
  if (number.digits && !hasNoun && before !== undefined && NUMBERED_NAMES.has(before.lower)) return 'other';
  return Number.isInteger(number.low) ? 'count' : 'other';
}

function unitAfter(tokens: readonly Token[], at: number): Unit | undefined {
  const skip = /^(?:square|cubic|per|consecutive|full|more|long|nautical)$/.test(tokens[at]?.lower ?? '')
    ? 1
    : 0;
  const word = (tokens[at + skip]?.lower ?? '').replace(/[.]/g, '');
  if (tokens[at]?.lower === 'per' && word === 'cent') return 'percent';
  return UNITS_AFTER.get(word);
}

function isDatePart(
  number: NumberReading,
  before: Token | undefined,
  next: Token | undefined,
  hasNoun: boolean,
): boolean {
  if (!number.digits || number.kind !== 'plain') return false;
  const isMonth = (token: Token | undefined): boolean =>
    token !== undefined && MONTHS.has(token.lower) && token.text !== token.lower;
  if (number.low <= 31 && (isMonth(before) || (isMonth(next) && !hasNoun))) return true;
  const year = number.low >= 1900 && number.low <= 2100;
  if (!year) return false;
  return isMonth(before) || !hasNoun || (before !== undefined && BEFORE_YEAR.has(before.lower));
}

/** The word tied to the number by a hyphen: "year" in "17-year-old", "member" in "20-member". */
function gluedWord(tokens: readonly Token[], at: number): string | null {
  const [before, hyphen, word] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || hyphen === undefined || word === undefined) return null;
  const tied = before.end === hyphen.start && hyphen.end === word.start && /^[-–]$/.test(hyphen.text);
  return tied && /^\p{L}/u.test(word.text) ? word.lower : null;
}
