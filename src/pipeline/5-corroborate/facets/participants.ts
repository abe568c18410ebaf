import type { DocumentRecord, Facet, Participant } from '../../../model/index.ts';
import { headNoun, sameName } from '../../../names/index.ts';
import type { Mention } from '../mention.ts';
import type { Group } from '../group.ts';
import { isOneSide } from '../one-side.ts';
import type { OriginOf } from '../origins/settle-origins.ts';
import { documentsIn, gatherAnswers, type Said } from './answers.ts';

/** Who did it, and who was hit? Two actors of the registry that are of two sides contradict each other. */
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
  const differ = reportsDiffer(said, named);
  if (differ) return [{ ...base, verdict: 'contradiction', why: `They name another ${question}.` }];
  return [{ ...base, verdict: 'wording', why: `The ${question} is named in other words.` }];
}

/** Two reports differ when none whom one names can be one whom the other names: each may name both sides. */
function reportsDiffer(said: readonly Said[], named: (mention: Mention) => Participant | null): boolean {
  const byReport = new Map<DocumentRecord, Participant[]>();
  for (const { mention } of said) {
    const one = named(mention);
    if (one === null || one.actor === null) continue;
    byReport.set(mention.record, [...(byReport.get(mention.record) ?? []), one]);
  }
  const reports = [...byReport.values()];
  return reports.some((here, at) =>
    reports.slice(at + 1).some((there) => here.every((a) => there.every((b) => excludes(a, b)))),
  );
}

function excludes(a: Participant, b: Participant): boolean {
  if (a.actor === null || b.actor === null || isOneSide(a.actor, b.actor)) return false;
  return !sameName(a.name, b.name) && headNoun(a.name) !== headNoun(b.name);
}
