import { type FScore, fScore } from './f-score.ts';

/** Words in a shingle, as the public benchmark of article extraction has it. */
const SHINGLE_WORDS = 4;

/**
 * Compares two texts by their 4-word shingles, counted with repetition: shares of those found and of
 * those wanted. A text of fewer words is one shingle.
 *
 * @example
 * shingleScore('one two three four', 'one two three four five').recall; // 0.5
 */
export function shingleScore(found: string, wanted: string): FScore {
  const [predicted, gold] = [shingles(found), shingles(wanted)];
  const right = [...predicted].reduce((sum, [key, count]) => sum + Math.min(count, gold.get(key) ?? 0), 0);
  return fScore({ right, predicted: total(predicted), gold: total(gold) });
}

/** Mean precision and mean recall over pages, then their harmonic mean, as the benchmark has it. */
export function meanShingles(scores: readonly FScore[]): {
  readonly shingleF1: number;
  readonly precision: number;
  readonly recall: number;
} {
  const mean = (key: 'precision' | 'recall'): number =>
    scores.reduce((sum, score) => sum + score[key], 0) / Math.max(1, scores.length);
  const [precision, recall] = [mean('precision'), mean('recall')];
  return { shingleF1: (2 * precision * recall) / (precision + recall || 1), precision, recall };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(words.length - SHINGLE_WORDS, words.length > 0 ? 0 : -1);
  for (let at = 0; at <= last; at += 1) {
    const key = words.slice(at, at + SHINGLE_WORDS).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
