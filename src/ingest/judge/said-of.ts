import {
  type Decision,
  type DossierEventId,
  sayClaimField,
  sayEventField,
  sayFigureField,
  sayMentionField,
} from '../../model/index.ts';
import type { Store } from '../../store/store.ts';
import { eventHolding } from './event-of.ts';

/** What a confirmation confirms, in the words of what stands there; null for all else. Rejects with a `StoreError`. */
export async function saidOf(
  store: Pick<Store, 'dossierEvents' | 'dossierEvent' | 'events' | 'claims' | 'figures'>,
  decision: Decision,
): Promise<string | null> {
  if (decision.kind !== 'confirm') return null;
  const { subject, field } = decision;
  switch (subject.kind) {
    case 'event': {
      const id: DossierEventId | null = await eventHolding(store, subject.mentions);
      const event = id === null ? null : await store.dossierEvent(id);
      return event === null ? null : sayEventField(event, field);
    }
    case 'mention': {
      const [event] = (await store.events({ ids: [subject.mention] }, { limit: 1 })).rows;
      return event === undefined ? null : sayMentionField(event, field);
    }
    case 'claim': {
      const [claim] = (await store.claims({ ids: [subject.claim] }, { limit: 1 })).rows;
      return claim === undefined ? null : sayClaimField(claim, field);
    }
    case 'figure': {
      const [figure] = (await store.figures({ ids: [subject.figure] }, { limit: 1 })).rows;
      return figure === undefined ? null : sayFigureField(figure, field);
    }
    case 'document':
    case 'name':
      return null;
    default:
      return subject satisfies never;
  }
}
