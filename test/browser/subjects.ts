import type { Store } from '../../src/store/store.ts';

/** What of a collection the views of single things are opened with. */
export interface Subjects {
  /** The event that most documents tell. */
  readonly event: string;
  /** The document with most claims. */
  readonly document: string;
  /** The origin on which most claims rest. */
  readonly origin: string;
  /** A word that stands in very many claims. */
  readonly word: string;
  /** Two documents of which one copies the other, or that stand nearest to it. */
  readonly pair: readonly [a: string, b: string];
}

/** Finds what has most to show in a collection: there is most to go wrong. */
export async function mostTold(store: Store): Promise<Subjects> {
  let event = '';
  let most = -1;
  for (let after: string | null = ''; after !== null; ) {
    const page: Awaited<ReturnType<Store['dossierEvents']>> = await store.dossierEvents(
      {},
      { limit: 1000, ...(after !== '' && { after }) },
    );
    for (const { id, accounts } of page.rows) {
      if (accounts.length > most) [event, most] = [id, accounts.length];
    }
    after = page.next;
  }
  const { rows: documents } = await store.documentList({}, 'claims', { limit: 1 });
  const { rows: relations } = await store.relations(null, { limit: 1000 });
  const copy = relations.find(({ relation }) => relation === 'copy') ?? relations[0];
  const { rows: origins } = await store.origins({ limit: 1000 });
  const origin = [...origins].sort((a, b) => b.claims - a.claims)[0]?.id ?? '';
  return {
    event,
    document: documents[0]?.id ?? '',
    origin,
    word: 'killed',
    pair: [copy?.a ?? '', copy?.b ?? ''],
  };
}
