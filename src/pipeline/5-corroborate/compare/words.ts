import type { Mention } from '../mention.ts';
import type { Comparison } from './comparator.ts';

/** Fewer words than this share by chance. */
const LEAST_WORDS = 4;

/** Compares the wording of two sentences; alike words support, and never decide alone. */
export function compareWords(a: Mention, b: Mention): Comparison {
  if (a.record === b.record && a.sentence === b.sentence) {
    return { score: 0, veto: false, says: 'they stand in one sentence' };
  }
  const [small, large] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  if (small.size < LEAST_WORDS) return { score: 0, veto: false, says: 'too few words to compare' };
  const shared = [...small].filter((word) => large.has(word)).length;
  return { score: shared / small.size, veto: false, says: `${shared} of ${small.size} words recur` };
}
