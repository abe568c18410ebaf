import type { DoubtKind } from '../model/index.ts';
import type { DoubtDraft } from './doubt.ts';

/**
 * What an answer is worth by kind, before its reach. Chosen, not measured: the order follows what goes
 * wrong on a page when nobody answers. People's own work that no longer fits comes before anything of the
 * machine's; then a wrong account of what is disputed; then dates, which move everything that hangs on
 * them; then places and joins, which decide what is set beside what; then who stands behind it.
 */
const BASE: Readonly<Record<DoubtKind, number>> = {
  conflict: 1000,
  'second-look': 900,
  contested: 60,
  date: 55,
  undated: 45,
  place: 30,
  merge: 30,
  split: 30,
  relation: 25,
  figure: 20,
  actor: 15,
};

/**
 * Every doubling of what follows from the answer adds this much: chosen so that a place that thirty reports
 * tell of comes before a contradiction between two, and a hundredfold reach before any other kind.
 */
const PER_DOUBLING = 8;

/** More than so much reach adds nothing: above it the story is looked at anyway. */
const MOST_REACH = 1024;

/**
 * How much a person's minute is worth at a doubt: what its kind is worth, more with what follows from the
 * answer, less where the machine is nearly sure. Whole numbers; only their order means anything.
 *
 * @example
 * weightOf({ kind: 'contested', reach: 2, doubt: 1 }); // 68
 */
export function weightOf({ kind, reach, doubt = 1 }: Pick<DoubtDraft, 'kind' | 'reach' | 'doubt'>): number {
  const followed = PER_DOUBLING * Math.log2(Math.min(MOST_REACH, Math.max(1, reach)));
  return Math.round((BASE[kind] + followed) * Math.min(1, Math.max(0, doubt)));
}
