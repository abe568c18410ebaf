import { compareActors } from './compare/actors.ts';
import type { Comparator } from './compare/comparator.ts';
import { compareDenial } from './compare/denial.ts';
import { compareFigures } from './compare/figures.ts';
import { compareOnset } from './compare/onset.ts';
import { comparePlace } from './compare/place.ts';
import { compareStruck } from './compare/struck.ts';
import { compareTime } from './compare/time.ts';
import { compareType } from './compare/type.ts';
import { compareWords } from './compare/words.ts';
import type { Mention } from './mention.ts';

/** The comparators with their weights, tuned on the stories of the development gold. */
const WEIGHTS: readonly (readonly [Comparator, number])[] = [
  [compareType, 1.5],
  [compareTime, 2],
  [comparePlace, 2],
  [compareFigures, 1.5],
  [compareActors, 1],
  [compareWords, 2.5],
  [compareStruck, 1],
  [compareOnset, 4],
  [compareDenial, 1.5],
];

/** Weight needed between documents, and within one, where naming nothing anew is the rule. */
export const ENOUGH_ACROSS = 4;
const ENOUGH_WITHIN = 3;

/** Whether two mentions are one event, with the reasons; `excluded` forbids even an indirect link. */
export interface Weighing {
  readonly verdict: 'same' | 'apart' | 'excluded';
  readonly weight: number;
  readonly why: string;
}

/** The comparators that can exclude; the others only weigh. */
const EXCLUDING: readonly Comparator[] = [
  compareTime,
  comparePlace,
  compareType,
  compareActors,
  compareStruck,
];

/** True when two mentions cannot be one event, whatever else agrees. Symmetric, and cheaper than weighing. */
export function excludes(a: Mention, b: Mention): boolean {
  return EXCLUDING.some((compare) => compare(a, b).veto);
}

/** Weighs two mentions of one family against each other. Symmetric. */
export function weigh(a: Mention, b: Mention): Weighing {
  let weight = 0;
  const reasons: string[] = [];
  for (const [compare, factor] of WEIGHTS) {
    const { score, veto, says } = compare(a, b);
    if (veto) return { verdict: 'excluded', weight: Number.NEGATIVE_INFINITY, why: says };
    weight += factor * score;
    if (score !== 0) reasons.push(says);
  }
  const enough = a.record === b.record ? ENOUGH_WITHIN : ENOUGH_ACROSS;
  return { verdict: weight >= enough ? 'same' : 'apart', weight, why: reasons.join('; ') };
}
