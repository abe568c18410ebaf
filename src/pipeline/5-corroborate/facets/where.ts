import { contains } from '../../../model/index.ts';
import type { Mention } from '../mention.ts';
import { comparePlace } from '../compare/place.ts';
import { documentsIn, gatherAnswers, type Said } from './answers.ts';
import type { FacetRule } from './facet-rule.ts';

/** Where? Names of one place, or a town and its province, are wording and not a contradiction. */
export const where: FacetRule = (group, originOf) => {
  const said: Said[] = group.flatMap((mention) =>
    // A denial may take its place over from the text around it, which says nothing about where.
    mention.event.factuality === 'denied' || mention.event.where === null
      ? []
      : [{ value: mention.event.where.name, mention, isCarried: isCarried(mention) }],
  );
  if (said.length === 0) return [];
  const base = { question: 'where' as const, who: null, answers: gatherAnswers(said, originOf) };
  if (documentsIn(said) < 2) return [{ ...base, verdict: 'single', why: 'Only one report names a place.' }];
  if (base.answers.length === 1) return [{ ...base, verdict: 'agree', why: 'All name the same place.' }];
  const apart = said.some((a) => said.some((b) => comparePlace(a.mention, b.mention).score < 0));
  if (apart) return [{ ...base, verdict: 'contradiction', why: 'The places named lie apart.' }];
  return [{ ...base, verdict: 'wording', why: 'One place is named more exactly, or spelt otherwise.' }];
};

/** Whether the name of the place stands elsewhere than in the claim; one that a person gave stands nowhere. */
function isCarried({ event, claim }: Mention): boolean {
  const { start = null, end = null } = event.where ?? {};
  return start !== null && end !== null && !contains(claim, { start, end });
}
