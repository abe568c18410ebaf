import type { Participant } from '../../../model/index.ts';
import { headNoun, isDescription, sameName } from '../../../names/index.ts';
import type { Mention } from '../mention.ts';
import type { Comparison } from './comparator.ts';

/**
 * Compares who acted and who was hit. Different names do not exclude, since whom an act is laid to
 * is often what accounts differ on; but a denial of one's own act says nothing about another's.
 */
export function compareActors(a: Mention, b: Mention): Comparison {
  const agent = likeness(a.event.agent, b.event.agent);
  if (deniesAnother(a, b, agent) || deniesAnother(b, a, agent)) {
    return { score: -1, veto: true, says: 'what one denies doing is told of another' };
  }
  const target = likeness(a.event.target, b.event.target);
  const score = Math.max(-1, Math.min(1, 0.5 * agent + 0.5 * target));
  return { score, veto: false, says: `agents ${inWords(agent)}, targets ${inWords(target)}` };
}

/**
 * True when one denies an act of a named agent, and the other does not lay its act to that agent. "Its planes"
 * name nobody.
 */
function deniesAnother(denial: Mention, other: Mention, agentLikeness: number): boolean {
  if (denial.event.factuality !== 'denied' || other.event.factuality === 'denied') return false;
  const { agent } = denial.event;
  if (agent === null) return false;
  if (denial.looksBack && agent.actor === null && isDescription(agent.name)) return false;
  return agentLikeness <= 0;
}

function likeness(a: Participant | null, b: Participant | null): number {
  if (a === null || b === null) return 0;
  if (a.actor !== null && b.actor !== null) return a.actor === b.actor ? 1 : -0.5;
  if (sameName(a.name, b.name)) return 1;
  return headNoun(a.name) === headNoun(b.name) ? 0.6 : 0;
}

function inWords(score: number): string {
  if (score > 0) return 'agree';
  return score < 0 ? 'differ' : 'cannot be compared';
}
