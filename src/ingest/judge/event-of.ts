import type { DossierEventId, EventId, Judgement } from '../../model/index.ts';
import type { Store } from '../../store/store.ts';

/** The event that holds what a judgement is about, as the dossier is now. Rejects with a `StoreError`. */
export async function eventOf(
  store: Pick<Store, 'dossierEvents' | 'events' | 'claims'>,
  { decision }: Judgement,
): Promise<DossierEventId | null> {
  if (!('subject' in decision) || typeof decision.subject === 'string') return null;
  const { subject } = decision;
  switch (subject.kind) {
    case 'event':
      return eventHolding(store, subject.mentions);
    case 'mention':
      return eventHolding(store, [subject.mention]);
    case 'claim': {
      const [claim] = (await store.claims({ ids: [subject.claim] }, { limit: 1 })).rows;
      return claim === undefined ? null : eventHolding(store, claim.events);
    }
    case 'figure':
    case 'document':
    case 'name':
      return null;
    default:
      return subject satisfies never;
  }
}

/** The event of the dossier in which the first of these mentions that is in any stands. */
export async function eventHolding(
  store: Pick<Store, 'dossierEvents' | 'events'>,
  mentions: readonly EventId[],
): Promise<DossierEventId | null> {
  const { rows } = await store.events({ ids: mentions.slice(0, 100) }, { limit: 100 });
  for (const document of new Set(rows.map((row) => row.document))) {
    let after: string | null | undefined;
    while (after !== null) {
      const page = await store.dossierEvents({ document }, { limit: 1000, ...(after && { after }) });
      const holding = page.rows.find(({ accounts }) =>
        accounts.some((account) => account.events.some((event) => mentions.includes(event))),
      );
      if (holding !== undefined) return holding.id;
      after = page.next;
    }
  }
  return null;
}
