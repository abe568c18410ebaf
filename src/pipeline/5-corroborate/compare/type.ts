import type { EventType } from '../../../model/index.ts';
import { familyOf, type Mention } from '../mention.ts';
import { sharesOnset } from '../onset.ts';
import type { Comparison } from './comparator.ts';

/** Types too general to speak for one event. */
const GENERAL: readonly EventType[] = ['other', 'statement', 'talks', 'movement'];
/** Types of one family that are often two words for one happening, with how far they agree. */
const ALIKE: Readonly<Record<string, number>> = {
  'airstrike bombing': 0.6,
  'airstrike shelling': 0.3,
  'airstrike chemical-attack': 0.3,
  'bombing shelling': 0.3,
  'bombing suicide-bombing': 0.7,
  'clash ground-assault': 0.6,
  'clash shooting': 0.4,
  'agreement ceasefire': 0.6,
  'agreement talks': 0.3,
  'capture-of-territory siege-broken': 0.4,
  'siege siege-broken': 0.5,
  'capture-of-territory withdrawal': 0.3,
};
/** A report that names no weapon tells of the same deaths. */
const KILLING = 0.5;

/** Compares what kind of thing was done. A bomb at a gate and a battle for a village are not one. */
export function compareType(a: Mention, b: Mention): Comparison {
  const [left, right] = [a.event.type, b.event.type];
  if (left === right) {
    const general = GENERAL.includes(left);
    return { score: general ? 0.1 : 1, veto: false, says: `both are told as ${left}` };
  }
  if (familyOf(left) !== familyOf(right)) return { score: -1, veto: true, says: `${left} is not ${right}` };
  const killing = left === 'killing' || right === 'killing';
  const score = ALIKE[[left, right].sort().join(' ')] ?? (killing ? KILLING : null);
  // A campaign is told as its raids, or as the intervention that it is.
  if (score === null && sharesOnset(a, b))
    return { score: 0, veto: false, says: `${left} and ${right} may be one campaign` };
  // The offensive and the raid that went with it stand side by side in one sentence; alike words
  // must not tie them.
  if (score === null) return { score: -1, veto: true, says: `${left} is told beside ${right}` };
  return { score, veto: false, says: `${left} may be ${right}` };
}
