import { likelihood, type WeightTable } from '../../src/pipeline/1-read/parts/line-odds.ts';

/** One line to learn from. */
export interface Example {
  readonly features: readonly string[];
  /** 1 for body, 0 for anything else. */
  readonly label: 0 | 1;
  readonly weight: number;
}

/** Features seen in fewer lines are left out: they would describe pages and not lines. */
const LEAST_SEEN = 30;
const PASSES = 10;
const STEP = 0.15;
/** Pull of every weight towards zero, for each line seen. */
const PULL = 0.001;
/** Weights nearer to zero than this, in hundredths, are left out of the table. */
const LEAST_WEIGHT = 3;

/**
 * Fits logistic regression by AdaGrad, the lines in an order drawn by a fixed generator, so that the
 * same pages give the same table. Weights are rounded to hundredths of log-odds.
 */
export function fit(examples: readonly Example[]): WeightTable {
  const index = indexOf(examples);
  const rows = examples.map(({ features }) => [
    0,
    ...features.flatMap((feature) => index.get(feature) ?? []),
  ]);
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-6);
  const next = generator();
  const order = [...rows.keys()];
  for (let pass = 0; pass < PASSES; pass += 1) {
    shuffle(order, next);
    for (const at of order) {
      const row = rows[at] as number[];
      const { label, weight } = examples[at] as Example;
      const sum = row.reduce((total, feature) => total + (weights[feature] as number), 0);
      const slope = (likelihood(sum) - label) * weight;
      for (const feature of row) {
        const pulled = slope + PULL * (weights[feature] as number);
        squares[feature] = (squares[feature] as number) + pulled * pulled;
        weights[feature] =
          (weights[feature] as number) - (STEP * pulled) / Math.sqrt(squares[feature] as number);
      }
    }
  }
  const table = [...index].map(([name, at]) => [name, Math.round((weights[at] as number) * 100)] as const);
  return Object.fromEntries(
    table.filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function indexOf(examples: readonly Example[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  }
  const index = new Map([['bias', 0]]);
  for (const [feature, count] of seen) if (count >= LEAST_SEEN) index.set(feature, index.size);
  return index;
}

/** The linear congruential generator of the C standard's example, from a fixed beginning. */
function generator(): () => number {
  let state = 1;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}
