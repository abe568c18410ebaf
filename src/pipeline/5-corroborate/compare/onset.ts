import type { Mention } from '../mention.ts';
import { sharesOnset } from '../onset.ts';
import type { Comparison } from './comparator.ts';

/** Compares whether two mentions tell how one campaign began: on its first day, or by how long it has gone on. */
export function compareOnset(a: Mention, b: Mention): Comparison {
  const same = sharesOnset(a, b);
  return { score: same ? 1 : 0, veto: false, says: same ? 'one campaign began' : 'no beginning to compare' };
}
