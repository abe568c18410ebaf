import type { Claim, DocumentId, DocumentRecord, Dossier, DossierEvent, Event } from '../model/index.ts';
import { foldText } from '../search/fold-text.ts';
import { type DossierEventFilter, type EventFacts, factsOf, fitsFilter } from './event-filter.ts';
import { claimsNow } from './memory-judged-claims.ts';
import { mayTouch } from './memory-lists.ts';
import { columnText } from './rows.ts';

/** What the events of a dossier in memory are filtered by, gathered once for each dossier. */
export class MemoryEventFacts {
  readonly #facts: ReadonlyMap<string, EventFacts>;

  constructor(dossier: Dossier, records: ReadonlyMap<DocumentId, DocumentRecord>) {
    const now = claimsNow(dossier);
    const mentions = new Map<string, Event>();
    const claims = new Map<string, { folded: string; factuality: Claim['factuality'] }>();
    for (const record of records.values()) {
      for (const event of record.events) mentions.set(event.id, event);
      for (const read of record.claims) {
        const { quote, factuality } = now(read) ?? read;
        claims.set(read.id, { folded: foldText(quote), factuality });
      }
    }
    const outlet = (document: DocumentId): string | null => {
      const publisher = records.get(document)?.document.publisher ?? null;
      return publisher === null ? null : columnText(publisher.name);
    };
    const parts = {
      mention: (id: string) => mentions.get(id),
      claim: (id: string) => claims.get(id),
      outlet,
    };
    this.#facts = new Map(dossier.events.map((event) => [event.id, factsOf(event, parts)]));
  }

  /** What is known of an event of that dossier. */
  of({ id }: DossierEvent): EventFacts | undefined {
    return this.#facts.get(id);
  }

  /** Tells whether an event of that dossier fits. */
  fits(event: DossierEvent, filter: DossierEventFilter): boolean {
    const facts = this.#facts.get(event.id);
    return (
      facts !== undefined && mayTouch(event.when, filter.from, filter.to) && fitsFilter(event, facts, filter)
    );
  }
}
