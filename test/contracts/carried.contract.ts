import { expect, it } from 'vitest';
import type { DossierEvent } from '../../src/model/index.ts';
import type { StorePlace } from './store.contract.ts';
import { makeDocument, makeDossier } from './store-fixtures.ts';

/** What every store must say of events that many tell on the word of few. */
export function describeCarried(place: StorePlace): void {
  it('gives the events that more documents tell than origins vouch for, the most carried first', async () => {
    const store = await place.open();
    const pile = ['a', 'b', 'c', 'd'].map((text) => makeDocument({ text, name: `${text}.txt` }));
    for (const one of pile) await store.add(one);
    const dossier = makeDossier(pile);
    const [first] = dossier.events;
    const account = first?.accounts[0];
    if (first === undefined || account === undefined) throw new Error('the dossier has an event');
    const told = (id: string, documents: number, origins: readonly string[]): DossierEvent => ({
      ...first,
      id: id as never,
      accounts: pile.slice(0, documents).map(({ record }) => ({ ...account, document: record.document.id })),
      origins: origins as never,
    });
    const events = [
      told('alone', 1, ['x']),
      told('three', 3, ['x']),
      told('two', 2, ['x']),
      told('four', 4, ['x', 'y']),
      told('nobody', 4, []),
    ];
    await store.saveDossier({ ...dossier, events }, 'x');
    const found = await store.carriedEvents(10);
    expect(found.map(({ id }) => id)).toEqual(['three', 'four', 'two']);
    expect(await store.carriedEvents(1)).toEqual([events[1]]);
    await store.close();
  });
}
