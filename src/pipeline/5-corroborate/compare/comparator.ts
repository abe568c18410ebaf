import type { Mention } from '../mention.ts';

/** How far two mentions agree in one respect, with a sentence for people. */
export interface Comparison {
  /** From -1 (speaks against) over 0 (says nothing) to 1 (speaks for one event). */
  readonly score: number;
  /** True when the two cannot be the same event, whatever else agrees. */
  readonly veto: boolean;
  readonly says: string;
}

/** The one contract of comparison: symmetric and pure. */
export type Comparator = (a: Mention, b: Mention) => Comparison;
