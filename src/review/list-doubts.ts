import type { DocumentRecord, Dossier, ReviewItem } from '../model/index.ts';
import type { DoubtDraft } from './doubt.ts';
import { itemId } from './item-id.ts';
import { DOUBTS } from './order.ts';
import { layPile } from './pile.ts';
import { settledBy, type SettledBy } from './settled-by.ts';
import { weightOf } from './weight.ts';

/**
 * What is doubtful in a dossier, what is most worth a person's minute first. A pure function of the
 * dossier and the records it was made from, under the dates that count; the order they come in changes
 * nothing. What a person has settled is there too, and says by which judgement.
 */
export function listDoubts(dossier: Dossier, records: readonly DocumentRecord[]): ReviewItem[] {
  const pile = layPile(dossier, records);
  const settling = settledBy(dossier.standings);
  const items = new Map<string, ReviewItem>();
  for (const draft of DOUBTS.flatMap((doubt) => doubt(pile))) {
    const item = itemOf(draft, settling);
    items.set(item.id, item);
  }
  return [...items.values()].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}

function itemOf(draft: DoubtDraft, settling: SettledBy): ReviewItem {
  const { kind, subject, question, why, words, event, document, answers } = draft;
  return {
    id: itemId(draft),
    kind,
    subject,
    other: draft.other ?? null,
    question,
    why,
    weight: weightOf(draft),
    words,
    event,
    document,
    answers: [...new Set(answers)],
    candidates: draft.candidates ?? [],
    judgements: draft.judgements ?? [],
    asks: draft.asks ?? null,
    also: draft.also ?? [],
    settledBy: settling(draft),
  };
}
