import type { DocumentId, DossierEvent, Relation } from '../../model/index.ts';
import type { Doubt, DoubtDraft } from '../doubt.ts';
import { aboutEvent, nameOfEvent, type Pile, present, wordsOfClaim } from '../pile.ts';

/**
 * Two reports that may or may not rest on one source, where the count of an event's origins hangs on it:
 * with two of them it is the difference between corroborated and the word of one.
 */
export const relations: Doubt = (pile) => {
  const unclear = new Map(
    pile.dossier.relations
      .filter(({ relation }) => relation === 'unclear')
      .map((relation) => [pairKey(relation.a, relation.b), relation]),
  );
  return pile.dossier.events.flatMap((event) => {
    if (!event.originsAtMost) return [];
    const relation = unclearPair(event, unclear);
    return relation === null ? [] : [draftOf(pile, event, relation)];
  });
};

function pairKey(a: DocumentId, b: DocumentId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** The first pair of reports on other origins that may rest on one. */
function unclearPair({ accounts }: DossierEvent, unclear: ReadonlyMap<string, Relation>): Relation | null {
  for (const [at, a] of accounts.entries()) {
    for (const b of accounts.slice(at + 1)) {
      const found = a.origin === b.origin ? undefined : unclear.get(pairKey(a.document, b.document));
      if (found !== undefined) return found;
    }
  }
  return null;
}

function draftOf(pile: Pile, event: DossierEvent, relation: Relation): DoubtDraft {
  const own = event.accounts.filter(({ document }) => document === relation.a || document === relation.b);
  const words = own.flatMap(({ claims }) =>
    present(claims.slice(0, 1).map((id) => wordsOfClaim(pile, id, null))),
  );
  return {
    kind: 'relation',
    subject: aboutEvent(event),
    question: `${nameOfEvent(event)} rests on at most ${event.origins.length} origins. Do these two reports know of it independently?`,
    why: `${sentence(relation.why)} If one rests on the other, one origin fewer stands behind the event.`,
    words,
    event: event.id,
    document: relation.a,
    answers: ['link', 'correct', 'confirm', 'note'],
    key: pairKey(relation.a, relation.b),
    reach: event.accounts.length,
    // Between two origins and one lies more than between five and four.
    doubt: event.origins.length === 2 ? 1 : 0.6,
  };
}

function sentence(words: string): string {
  return words === '' || /[.!?]$/.test(words) ? words : `${words}.`;
}
