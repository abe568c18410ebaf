import type { PairedSentences } from './pair-sentences.ts';
import type { WordedText } from './word-record.ts';

/** How alike some sentences of the one text and some of the other are, each from a first one on. */
export type LikenessOf = (pair: Pick<PairedSentences, 'a' | 'b' | 'manyA' | 'manyB'>) => number;

/** Two sentences that one was cut into are so much likelier that one together than the first alone. */
const LEAST_GAIN = 0.1;
/** And so much like it together. */
const LEAST_JOINED = 0.6;

/**
 * Takes a sentence without a counterpart to the pair of its neighbour, where an editor made two sentences
 * of one or one of two. Only sentences of one part that follow each other are joined.
 */
export function joinSplit(
  pairs: readonly PairedSentences[],
  a: WordedText,
  b: WordedText,
  likenessOf: LikenessOf,
): PairedSentences[] {
  const taken = { a: new Set(pairs.map((pair) => pair.a)), b: new Set(pairs.map((pair) => pair.b)) };
  return pairs.map((pair) => {
    const free = (side: 'a' | 'b', at: number, beside: number): boolean => {
      const { sentences } = side === 'a' ? a : b;
      return (
        !taken[side].has(at) && sentences[at] !== undefined && sentences[at].role === sentences[beside]?.role
      );
    };
    const wider: PairedSentences[] = [];
    if (free('a', pair.a + 1, pair.a)) wider.push({ ...pair, manyA: 2 });
    if (free('a', pair.a - 1, pair.a)) wider.push({ ...pair, a: pair.a - 1, manyA: 2 });
    if (free('b', pair.b + 1, pair.b)) wider.push({ ...pair, manyB: 2 });
    if (free('b', pair.b - 1, pair.b)) wider.push({ ...pair, b: pair.b - 1, manyB: 2 });
    const [best] = wider
      .map((one) => ({ ...one, likeness: likenessOf(one) }))
      .filter(({ likeness }) => likeness >= Math.max(LEAST_JOINED, pair.likeness + LEAST_GAIN))
      .sort((x, y) => y.likeness - x.likeness);
    if (best === undefined) return pair;
    for (let at = 0; at < 2; at += 1) {
      if (at < best.manyA) taken.a.add(best.a + at);
      if (at < best.manyB) taken.b.add(best.b + at);
    }
    return best;
  });
}
