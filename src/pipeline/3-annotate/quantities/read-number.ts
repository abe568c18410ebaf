import { CARDINALS, FEW, SCALES, VAGUE_FEW, VAGUE_PLURALS } from '../../../lexicon/numbers/index.ts';
import type { Token } from '../../../model/index.ts';

/** A number as read from words: `end` is the index of the token after it. */
export interface NumberReading {
  readonly end: number;
  readonly low: number;
  /** Equal to `low` for a plain number, larger for a range, null when it is open above. */
  readonly high: number | null;
  readonly kind: 'plain' | 'range' | 'vague';
  /** True when it is written in figures only, as dates, routes and resolutions are. */
  readonly digits: boolean;
}

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const DIGIT_RANGE = /^(\d[\d,]*)[-–](\d[\d,]*)$/;
/** What must follow "scores" and "tens" for them to be numbers and not verbs or points. */
const AFTER_SCORES = new Set('of more others were have had dead killed wounded injured missing'.split(' '));

/**
 * Reads the number that begins at token `at`, in figures or words, or null when none does.
 * Reads: `1,200`, `two and a half thousand`, `a quarter of a million`, `tens of thousands`,
 * `20-30`, `two or three`. Must not read: `9:30`, `12th`, `from 12 to 41` (two numbers).
 */
export function readNumber(tokens: readonly Token[], at: number, end: number): NumberReading | null {
  const joined = DIGIT_RANGE.exec(tokens[at]?.text ?? '');
  if (joined !== null) {
    const low = toValue(joined[1] ?? '');
    const high = toValue(joined[2] ?? '');
    return high > low ? { end: at + 1, low, high, kind: 'range', digits: true } : null;
  }
  const first = readOne(tokens, at, end);
  if (first === null || first.kind === 'vague') return first;
  return readRange(tokens, at, end, first) ?? first;
}

function readRange(
  tokens: readonly Token[],
  at: number,
  end: number,
  first: NumberReading,
): NumberReading | null {
  const before = at > 0 ? tokens[at - 1]?.lower : undefined;
  const link = tokens[first.end]?.lower;
  const dash = link === '-' || link === '–';
  const linked =
    dash || link === 'or' || (link === 'to' && before !== 'from') || (link === 'and' && before === 'between');
  if (!linked || first.end + 1 >= end) return null;
  const second = readOne(tokens, first.end + 1, end);
  if (second === null || second.kind !== 'plain' || second.low <= first.low) return null;
  return { ...second, low: first.low, kind: 'range', digits: first.digits && second.digits };
}

function readOne(tokens: readonly Token[], at: number, end: number): NumberReading | null {
  return readVague(tokens, at, end) ?? readPart(tokens, at, end) ?? readCardinal(tokens, at, end);
}

/** "several", "a few hundred", "dozens", "tens of thousands". */
function readVague(tokens: readonly Token[], at: number, end: number): NumberReading | null {
  const word = (index: number): string => (index < end ? (tokens[index]?.lower ?? '') : '');
  const article = word(at) === 'a' ? at + 1 : at;
  if (word(article) === 'couple') return plain(article + 1, 2, false);
  if (VAGUE_FEW.has(word(article)) && (word(article) === 'several') === (article === at)) {
    const scale = SCALES.get(word(article + 1));
    return vague(article + (scale === undefined ? 1 : 2), FEW * (scale ?? 1));
  }
  const least = VAGUE_PLURALS.get(word(at));
  if (least === undefined) return null;
  if (least < 50 && word(at) !== 'dozens' && !AFTER_SCORES.has(word(at + 1))) return null;
  const unit = word(at + 1) === 'of' ? SCALES.get(word(at + 2).replace(/s$/, '')) : undefined;
  return unit === undefined ? vague(at + 1, least) : vague(at + 3, least * unit);
}

/** "half a million", "a quarter of a million", "three quarters of a million". */
function readPart(tokens: readonly Token[], at: number, end: number): NumberReading | null {
  const words = tokens.slice(at, Math.min(end, at + 6)).map((token) => token.lower);
  const text = words.join(' ');
  const match =
    /^(?:(half) an? |(a|one|three) quarters? of an? )(dozen|hundred|thousand|million|billion)\b/.exec(text);
  if (match === null) return null;
  const share = match[1] !== undefined ? 0.5 : match[2] === 'three' ? 0.75 : 0.25;
  const value = share * (SCALES.get(match[3] ?? '') ?? 1);
  return plain(at + match[0].split(' ').length, value, false);
}

/** Figures or cardinal words with their scales: "1.5 million", "two hundred and fifty", "a dozen". */
function readCardinal(tokens: readonly Token[], at: number, end: number): NumberReading | null {
  let index = at;
  let total = 0;
  let current: number | null = null;
  const digits = DIGITS.test(tokens[at]?.text ?? '');
  for (; index < end; index += 1) {
    const word = tokens[index]?.lower ?? '';
    const scale = SCALES.get(word);
    const cardinal = CARDINALS.get(word);
    if (index === at && digits) current = toValue(word);
    else if (index === at && word === 'dozen') current = 12;
    else if (index === at && word === 'a' && SCALES.has(tokens[index + 1]?.lower ?? '')) current = 1;
    else if (scale !== undefined && current !== null && scale < 1_000) current *= scale;
    else if (scale !== undefined && current !== null) [total, current] = [total + current * scale, 0];
    else if (cardinal !== undefined && fits(current, cardinal)) current = (current ?? 0) + cardinal;
    else if (!joins(tokens, index, end, current)) break;
    else if (tokens[index + 1]?.lower === 'a') [current, index] = [(current ?? 0) + 0.5, index + 2];
  }
  return current === null ? null : plain(index, total + current, digits && index === at + 1);
}

/** A unit after a ten, or anything after a full hundred, goes on with the same number. */
function fits(current: number | null, next: number): boolean {
  if (current === null) return true;
  if (current === 0) return true;
  return next < 100 && current % 100 === 0 ? true : next < 10 && current % 10 === 0 && current >= 20;
}

/** "and" or a hyphen inside one number: "two hundred and fifty", "thirty-five", "two and a half". */
function joins(tokens: readonly Token[], index: number, end: number, current: number | null): boolean {
  const [here, next, after] = [index, index + 1, index + 2].map((i) => (i < end ? tokens[i] : undefined));
  if (current === null || here === undefined || next === undefined) return false;
  if (here.lower === 'and' && next.lower === 'a' && after?.lower === 'half') return true;
  const cardinal = CARDINALS.get(next.lower);
  if (cardinal === undefined) return false;
  if (here.lower === '-') return cardinal < 10 && current >= 20 && current % 10 === 0;
  return here.lower === 'and' && current >= 100 && current % 100 === 0 && cardinal < 100;
}

function toValue(word: string): number {
  return Number(word.replaceAll(',', ''));
}

function plain(end: number, value: number, digits: boolean): NumberReading {
  return { end, low: value, high: value, kind: 'plain', digits };
}

function vague(end: number, low: number): NumberReading {
  return { end, low, high: null, kind: 'vague', digits: false };
}
