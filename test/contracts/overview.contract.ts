import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DossierEvent } from '../../src/model/index.ts';
import type { Store } from '../../src/store/store.ts';
import type { StorePlace } from './store.contract.ts';
import { day, makeDocument, makeDossier } from './store-fixtures.ts';

/** What every store must say of what a collection holds, and of what changed in it. */
export function describeOverview(place: StorePlace): void {
  describe('the overview', () => {
    let store: Store;
    beforeEach(async () => {
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
    });

    const pile = ['a', 'b', 'c', 'd'].map((text) => makeDocument({ text, name: `${text}.txt` }));

    it('of an empty collection is empty', async () => {
      const none = { documents: [], events: [], types: [], places: [], placesInAll: 0, refusals: [] };
      expect(await store.overview()).toEqual(none);
      expect(await store.changesSince(null)).toMatchObject({ now: null, since: null, changes: [] });
    });

    it('counts documents by month and outlet under the dates that count', async () => {
      for (const one of pile) await store.add(one);
      const dossier = makeDossier(pile.slice(0, 1));
      const [settled] = dossier.dates;
      if (settled === undefined) throw new Error('the dossier settles a date');
      const date = { ...settled.date, earliest: day('2017-03-30'), latest: day('2017-04-02') };
      await store.saveDossier({ ...dossier, dates: [{ ...settled, reprint: null, date }] }, 'x');
      expect((await store.overview()).documents).toEqual([
        { when: '2016-02', outlet: 'Valley Courier', count: 3 },
        { when: '2017', outlet: 'Valley Courier', count: 1 },
      ]);
    });

    it('counts events by month, status, type and place, and refusals by code', async () => {
      const dossier = makeDossier(pile);
      const [first, ...others] = dossier.events as [DossierEvent, ...DossierEvent[]];
      const undated: DossierEvent = {
        ...first,
        type: 'talks',
        when: { ...first.when, earliest: null, latest: null, precision: 'unknown' },
        where: {
          name: 'Tell\u0000 Amran',
          lat: null,
          lon: null,
          precision: 'unknown',
          gazetteer: null,
          country: null,
          start: null,
          end: null,
        },
      };
      await store.saveDossier({ ...dossier, events: [undated, ...others] }, 'x');
      const refusal = { document: null, code: 'read/empty', message: 'Empty.', kept: false };
      await store.refuse({ name: 'one', ...refusal });
      await store.refuse({ name: 'two', ...refusal });
      expect(await store.overview()).toMatchObject({
        events: [
          { when: '2016-02', status: 'contested', count: 2 },
          { when: '2016-02', status: 'single', count: 1 },
          { when: null, status: 'single', count: 1 },
        ],
        types: [
          { value: 'airstrike', count: 3 },
          { value: 'talks', count: 1 },
        ],
        places: [
          { value: 'Tell\ufffd Amran', count: 1 },
          { value: null, count: 3 },
        ],
        placesInAll: 1,
        refusals: [{ value: 'read/empty', count: 2 }],
      });
    });

    it('tells what changed since a making of the dossier, and nothing of the first', async () => {
      for (const one of pile.slice(0, 2)) await store.add(one);
      await store.saveDossier(makeDossier(pile.slice(0, 2)), 'first basis');
      const first = await store.changesSince(null);
      expect(first).toMatchObject({ now: { number: 1, basis: 'first basis' }, since: null });
      expect(await store.changesSince(first.now)).toMatchObject({ since: first.now, documents: 0 });
      for (const one of pile.slice(2)) await store.add(one);
      const next = makeDossier([pile[0], pile[2], pile[3]] as typeof pile);
      await store.saveDossier({ ...next, engine: 'two' }, 'second basis');
      const changes = await store.changesSince({ number: 1, basis: 'first' });
      expect(changes).toMatchObject({
        now: { number: 2, basis: 'second basis' },
        since: { number: 1, basis: 'first basis' },
        documents: 2,
        engineChanged: true,
        cut: false,
      });
      expect(changes.changes.map(({ kind, title }) => [kind, title])).toEqual([
        ['new', 'Airstrike told by c.txt'],
        ['new', 'Airstrike told by d.txt'],
        ['gone', 'Airstrike told by b.txt'],
        ['document-date', ''],
      ]);
    });

    it('knows an event that gained a report under its new id, in all that was told before', async () => {
      const dossier = makeDossier(pile.slice(0, 2));
      const [one, two] = dossier.events as [DossierEvent, DossierEvent];
      await store.saveDossier({ ...dossier, events: [one] }, 'a');
      await store.saveDossier({ ...dossier, events: [{ ...one, status: 'contested' }] }, 'b');
      const joined = {
        ...one,
        id: 'joined' as DossierEvent['id'],
        status: 'contested' as const,
        accounts: [...one.accounts, ...two.accounts],
        origins: [...one.origins, 'another' as (typeof one.origins)[number]],
      };
      await store.saveDossier({ ...dossier, events: [joined] }, 'c');
      const { changes } = await store.changesSince({ number: 1, basis: 'a' });
      expect(changes.map(({ kind, event, before, after }) => [kind, event, before, after])).toEqual([
        ['status', 'joined', 'single', 'contested'],
        ['origins', 'joined', '1', '2'],
      ]);
    });

    it.each([
      ['a number it has not reached', { number: 9, basis: '' }],
      ['a number that was made from other things', { number: 1, basis: 'other' }],
    ])('knows nothing of %s', async (_, mark) => {
      await store.saveDossier(makeDossier(pile), 'basis');
      expect(await store.changesSince(mark)).toMatchObject({ since: null, changes: [] });
    });
  });
}
