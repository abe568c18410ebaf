import type { EventType } from '../../../model/index.ts';
import { familyOf, type Mention } from '../mention.ts';
import type { Comparison } from './comparator.ts';

/** Types too general to speak for one event. */
const GENERAL: readonly EventType[] = ['other', 'statement', 'talks', 'movement'];
/** Types by which a report that names no weapon tells of the same deaths or fighting. */
const UNDERSPECIFIED: readonly EventType[] = ['killing', 'clash', 'ground-assault'];

/** Compares what kind of thing was done. A bomb at a gate and a battle for a village are not one. */
export function compareType(a: Mention, b: Mention): Comparison {
  const [left, right] = [a.event.type, b.event.type];
  if (left === right) {
    const general = GENERAL.includes(left);
    return { score: general ? 0.1 : 1, veto: false, says: `both are told as ${left}` };
  }
  if (familyOf(left) !== familyOf(right)) return { score: -1, veto: true, says: `${left} is not ${right}` };
  if (UNDERSPECIFIED.includes(left) || UNDERSPECIFIED.includes(right)) {
    return { score: 0.5, veto: false, says: `${left} may be ${right}` };
  }
  return { score: 0.2, veto: false, says: `${left} here, ${right} there` };
}
