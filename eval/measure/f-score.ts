/** Precision, recall and their harmonic mean; an empty side counts as 0 unless both are empty. */
export interface FScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Scores counts of right predictions over all predictions and right gold rows over all gold rows.
 * Give `rightGold` when one prediction can answer several gold rows.
 *
 * @example
 * fScore({ right: 1, predicted: 2, gold: 1 }).f1; // 0.666...
 */
export function fScore(counts: {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
  readonly rightGold?: number;
}): FScore {
  const { right, predicted, gold, rightGold = right } = counts;
  if (predicted === 0 && gold === 0) return { precision: 1, recall: 1, f1: 1 };
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : rightGold / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
