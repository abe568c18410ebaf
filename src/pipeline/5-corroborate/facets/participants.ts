import type { Facet, Participant } from '../../../model/index.ts';
import { headNoun, sameName } from '../../../names/index.ts';
import type { Mention } from '../mention.ts';
import type { Group } from '../group.ts';
import type { OriginOf } from '../origins/settle-origins.ts';
import { documentsIn, gatherAnswers, type Said } from './answers.ts';

/** Who did it, and who was hit? Two actors of the registry that differ contradict each other. */
export function participants(group: Group, originOf: OriginOf): readonly Facet[] {
  return [...facetOf('agent', group, originOf), ...facetOf('target', group, originOf)];
}

function facetOf(question: 'agent' | 'target', group: Group, originOf: OriginOf): Facet[] {
  const named = (mention: Mention): Participant | null => mention.event[question];
  const said: Said[] = group.flatMap((mention) => {
    const participant = named(mention);
    if (participant === null) return [];
    const { name, actor } = participant;
    // One actor of the registry is one answer, under whatever names.
    return [{ value: name, mention, key: actor === null ? `name ${name}` : `actor ${actor}` }];
  });
  if (said.length === 0) return [];
  const base = { question, who: null, answers: gatherAnswers(said, originOf) };
  if (documentsIn(said) < 2)
    return [{ ...base, verdict: 'single', why: `Only one report names the ${question}.` }];
  const [only, ...others] = base.answers;
  if (others.length === 0 && only?.also === undefined) {
    return [{ ...base, verdict: 'agree', why: `All name the same ${question}.` }];
  }
  const differ = said.some((a) => said.some((b) => excludes(named(a.mention), named(b.mention))));
  if (differ) return [{ ...base, verdict: 'contradiction', why: `They name another ${question}.` }];
  return [{ ...base, verdict: 'wording', why: `The ${question} is named in other words.` }];
}

function excludes(a: Participant | null, b: Participant | null): boolean {
  if (a === null || b === null || a.actor === null || b.actor === null || a.actor === b.actor) return false;
  return !sameName(a.name, b.name) && headNoun(a.name) !== headNoun(b.name);
}
