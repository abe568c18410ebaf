/** Weights by feature name, in hundredths of log-odds. */
export type WeightTable = Readonly<Record<string, number>>;

/** The weights of both looks. */
export interface LineModel {
  readonly first: WeightTable;
  readonly second: WeightTable;
}

/**
 * Log-odds of a line by its features; `bias` is a feature of every line.
 *
 * @example
 * oddsOf(['short'], { bias: 50, short: -150 }); // -1
 */
export function oddsOf(features: readonly string[], weights: WeightTable): number {
  let sum = weights['bias'] ?? 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum / 100;
}

/**
 * The likelihood that log-odds stand for.
 *
 * @example
 * likelihood(0); // 0.5
 */
export function likelihood(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
