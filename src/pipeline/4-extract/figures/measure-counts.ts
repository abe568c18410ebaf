import type { ActionAnnotation, Sentence, Token } from '../../../model/index.ts';
import type { Count, Measured } from './count.ts';
import { measureAmong, measureLeft } from './measure-left.ts';
import { measureByNoun, measureByUse } from './measure-noun.ts';
import { measureRight } from './measure-right.ts';

/**
 * Gives each count of a sentence its measure, or null for counts that measure nothing we keep.
 * First what stands beside a count decides, then counts without words of their own take the
 * measure of the one they belong to: `16 killed, including two medics`.
 *
 * `earlier` is the last measure of the sentence before, for "two of them were children".
 */
export function measureCounts(
  tokens: readonly Token[],
  sentence: Sentence,
  counts: readonly Count[],
  actions: readonly ActionAnnotation[],
  earlier: Measured | null,
): (Measured | null)[] {
  const starts = new Set(counts.map((count) => count.first));
  const own = counts.map((count) => ownMeasure(tokens, sentence, count, starts, actions));
  return inheritMeasures(tokens, sentence, counts, own, earlier);
}

function ownMeasure(
  tokens: readonly Token[],
  sentence: Sentence,
  count: Count,
  starts: ReadonlySet<number>,
  actions: readonly ActionAnnotation[],
): Measured | null {
  const { firstToken: from, endToken: end } = sentence;
  const byNoun = measureByNoun(tokens, count);
  // One strike is the event itself and no count of strikes.
  if (byNoun?.measure === 'strikes' && count.quantity.low === 1) return null;
  if (byNoun !== null) return byNoun;
  const isOne =
    tokens[count.first]?.lower === 'one' && count.partitive && tokens[count.end - 1]?.lower !== 'them';
  if (isOne) return null;
  if (count.kind === 'strikes' || count.kind === 'territory' || count.kind === 'things') {
    return measureByUse(tokens, count, actions, from, end);
  }
  const right = measureRight(tokens, count.end, end, starts);
  if (right !== null && !right.crossed) return right;
  return (
    measureLeft(tokens, count.first, from) ??
    lifeTaken(tokens, count) ??
    measureAmong(tokens, count.end, end) ??
    right ??
    measureByUse(tokens, count, actions, from, end)
  );
}

/** "The raid claimed 20 lives." */
function lifeTaken(tokens: readonly Token[], count: Count): Measured | null {
  const taken = /^(?:claim|cost|took|take)/.test(tokens[count.first - 1]?.lower ?? '');
  const lives = /^(?:lives|life)$/.test(count.quantity.noun ?? '');
  return taken && lives ? { measure: 'killed', word: count.end - 1, rule: 'lives-claimed' } : null;
}

const INCLUDES = /^(?:including|includes|included|include)$/;
const LIST_LINK = /^(?:,|and|or|as|well|plus)$/;

function inheritMeasures(
  tokens: readonly Token[],
  sentence: Sentence,
  counts: readonly Count[],
  own: readonly (Measured | null)[],
  earlier: Measured | null,
): (Measured | null)[] {
  const measures = [...own];
  for (const [place, count] of counts.entries()) {
    if (measures[place] !== null) continue;
    const previous = (place > 0 ? measures[place - 1] : null) ?? null;
    if (isPart(tokens, count)) measures[place] = inherited(previous ?? earlier, count, 'part-of-count');
    else if (previous !== null && isListed(tokens, counts[place - 1], count) && canShare(previous, count)) {
      measures[place] = inherited(previous, count, 'listed-with-count');
    } else if (previous?.measure === 'strikes' && isElliptic(tokens, count)) {
      measures[place] = { ...previous, word: count.end - 1, rule: 'noun-left-out' };
    }
  }
  for (const [place, count] of counts.entries()) {
    const next = measures[place + 1];
    if (measures[place] !== null || next === null || next === undefined) continue;
    const among = tokens.slice(count.end, counts[place + 1]?.first).some((token) => token.lower === 'among');
    const part = isPart(tokens, count) && count.first > sentence.firstToken;
    if (among || part) measures[place] = inherited(next, count, 'among-count');
  }
  return measures;
}

/** The same measure for another count of people; the deciding word is then the count's own. */
function inherited(from: Measured | null, count: Count, rule: string): Measured | null {
  return from === null || from.measure === 'strikes' ? null : { ...from, word: count.end - 1, rule };
}

/** "including two medics", "among them four children", "five of them", "one of them a child". */
function isPart(tokens: readonly Token[], count: Count): boolean {
  const before = tokens[count.first - 1]?.lower ?? '';
  if (INCLUDES.test(before)) return true;
  if (/^(?:them|whom)$/.test(before) && /^(?:among|of)$/.test(tokens[count.first - 2]?.lower ?? ''))
    return true;
  return count.partitive && /^(?:them|whom)$/.test(count.quantity.noun ?? '');
}

function isListed(tokens: readonly Token[], previous: Count | undefined, count: Count): boolean {
  if (previous === undefined) return false;
  return tokens.slice(previous.end, count.first).every((token) => LIST_LINK.test(token.lower));
}

function canShare(previous: Measured, count: Count): boolean {
  const people = count.kind === 'people' || count.kind === 'fighters' || count.kind === null;
  return people && !['strikes', 'fighters', 'other', 'captured'].includes(previous.measure);
}

/** "13 raids on the city and 11 on the town": a number alone before a preposition. */
function isElliptic(tokens: readonly Token[], count: Count): boolean {
  return count.quantity.noun === null && /^(?:on|in|at|against|near)$/.test(tokens[count.end]?.lower ?? '');
}
