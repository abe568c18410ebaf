import type { PlaceAnnotation } from '../../../model/index.ts';
import { bySpan } from '../../../model/index.ts';
import type { AnnotationContext, Annotator } from '../annotator.ts';
import { annotateMention } from './choose.ts';
import { countDemonyms } from './count-demonyms.ts';
import { findMatches } from './find-matches.ts';
import { findUnknown } from './find-unknown.ts';
import { findPeople } from './find-people.ts';
import { groupMentions } from './group.ts';
import { judgeMatches } from './judge.ts';
import type { Mention } from './match.ts';
import { findHoldings, weighEvidence } from './weigh-evidence.ts';
import { readLine } from './words.ts';

/** Finds place names and says which place of the gazetteer each may mean. */
export const places: Annotator = { gives: 'place', needs: [], languages: null, annotate };

/**
 * Every name of the gazetteer in the text, those of them meant as places, what each may mean by
 * fame, what the document says to that, and one annotation a mention.
 */
function annotate({ parsed, knowledge }: AnnotationContext): PlaceAnnotation[] {
  const { text } = parsed.document;
  const lines = parsed.sentences.map((sentence) => readLine(text, sentence));
  const matches = lines.map((line) => findMatches(text, line, knowledge.gazetteer));
  const judged = judgeMatches(parsed, matches, findPeople(lines));
  const unknown = lines.flatMap((line, at) =>
    findUnknown(text, line, matches[at] ?? [], knowledge.gazetteer),
  );
  const mentions = [...judged, ...unknown].sort(bySpan);
  const holdings = findHoldings(byLine(mentions));
  const groups = weighEvidence(groupMentions(mentions), holdings, countDemonyms(lines));
  const groupOf = new Map(groups.map((group) => [group.key, group]));
  const annotations = mentions.flatMap((mention) => {
    const group = groupOf.get(mention.key);
    const holding = holdings.find((one) => one.held === mention) ?? null;
    const holder = holding === null ? null : (groupOf.get(holding.holder.key) ?? null);
    return group === undefined ? [] : [annotateMention(mention, group, holding, holder)];
  });
  return annotations.sort(bySpan);
}

function byLine(mentions: readonly Mention[]): Mention[][] {
  const lines = new Map<unknown, Mention[]>();
  for (const mention of mentions) {
    const known = lines.get(mention.line);
    if (known === undefined) lines.set(mention.line, [mention]);
    else known.push(mention);
  }
  return [...lines.values()];
}
