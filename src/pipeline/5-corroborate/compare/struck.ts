import type { Mention } from '../mention.ts';
import type { Comparison } from './comparator.ts';

/** A barrage hits many things at once, and each account picks others. */
const ONE = 1;

/**
 * Compares what kind of thing was struck. Where each tells of one kind and the two differ, they are two
 * happenings: the convoy and the clinic of one day in one city.
 */
export function compareStruck(a: Mention, b: Mention): Comparison {
  if (a.struck.size === 0 || b.struck.size === 0)
    return { score: 0, veto: false, says: 'what was struck is not told' };
  if ([...a.struck].some((kind) => b.struck.has(kind)))
    return { score: 1, veto: false, says: 'the same kind of thing was struck' };
  const veto = a.struck.size === ONE && b.struck.size === ONE;
  return { score: -1, veto, says: 'other things were struck' };
}
