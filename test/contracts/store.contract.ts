import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeNamed } from '../../src/identity/provenance.ts';
import type { DocumentId, EventId, Judgement, Provenance } from '../../src/model/index.ts';
import { indexTexts } from '../../src/pipeline/5-corroborate/candidates/index-texts.ts';
import { NEARNESS, type Nearness } from '../../src/pipeline/5-corroborate/candidates/nearness.ts';
import { pairTexts } from '../../src/pipeline/5-corroborate/candidates/pair-texts.ts';
import { wordRecord } from '../../src/pipeline/5-corroborate/text/share-text.ts';
import { newStanding } from '../../src/store/standing-rows.ts';
import { StoreError } from '../../src/store/store-error.ts';
import type { NewDocument, Page, PageRequest, Store, TextIndex } from '../../src/store/store.ts';
import { describeEventMarks } from './event-marks.contract.ts';
import { describeCarried } from './carried.contract.ts';
import { describeDocumentList } from './document-list.contract.ts';
import { describeJudgements } from './judgements.contract.ts';
import { describeOverview } from './overview.contract.ts';
import { describeReview } from './review.contract.ts';
import { describeShared } from './shared.contract.ts';
import { describeSearch } from './search.contract.ts';
import { day, makeDocument, makeDossier } from './store-fixtures.ts';

/** A place where collections can be made; each call of `open` gives another, empty one. */
export interface StorePlace {
  readonly name: string;
  open(): Promise<Store>;
  /** Opens what the store given was opened on once more; null where nothing lasts. */
  reopen: ((store: Store) => Promise<Store>) | null;
}

async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

async function everyPage<T>(read: (page: PageRequest) => Promise<Page<T>>, limit: number): Promise<T[]> {
  const all: T[] = [];
  let after: string | null | undefined;
  while (after !== null) {
    const page: Page<T> = await read(after === undefined ? { limit } : { limit, after });
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    all.push(...page.rows);
    after = page.next;
  }
  return all;
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    expect(error).toBeInstanceOf(StoreError);
    return (error as StoreError).code;
  }
  return 'no error';
}

const JUDGEMENT: Judgement = {
  id: 'j1',
  who: 'ann',
  at: '2024-01-02T03:04:05Z',
  decision: { kind: 'hide', subject: { kind: 'mention', mention: 'abc' as EventId } },
  why: 'double',
  words: [],
  after: null,
};

/** What every store must do, whatever it is made of. */
export function describeStore(place: StorePlace): void {
  describe(`a collection in ${place.name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
    });

    describeCarried(place);
    describeShared(place);
    describeDocumentList(place);
    describeJudgements(place);
    describeOverview(place);
    describeReview(place);

    describe('documents', () => {
      it('gives back the record and the bytes as they came', async () => {
        const one = makeDocument({ text: 'Two villages were shelled.' });
        expect(await store.add(one)).toBe('added');
        expect(await store.record(one.record.document.id)).toEqual(one.record);
        expect(await store.original(one.record.document.id)).toEqual(one.bytes);
      });

      it('keeps NUL, lone surrogates and every script exactly in the record', async () => {
        const one = makeDocument({ text: 'a\u0000b \ud800 حلب 🚀 <script>' });
        await store.add(one);
        expect((await store.record(one.record.document.id))?.document.text).toBe(one.record.document.text);
        expect((await store.claims()).rows[0]?.quote).toBe(one.record.document.text);
      });

      it('knows nothing of what was not added', async () => {
        const { id } = makeDocument({ text: 'absent' }).record.document;
        expect(await store.record(id)).toBeNull();
        expect(await store.original(id)).toBeNull();
        expect(await store.engineOf(id)).toBeNull();
        expect(await store.document(id)).toBeNull();
      });

      it('keeps the same bytes once, under all their names', async () => {
        const first = makeDocument({ text: 'same', name: 'b.txt' });
        const { id } = first.record.document;
        await store.add(first);
        expect(await store.addName(id, placeNamed('a.txt'))).toBe(true);
        expect(await store.addName(id, placeNamed('a.txt'))).toBe(false);
        expect(await store.addName(id, placeNamed('b.txt'))).toBe(false);
        expect((await store.document(id))?.names).toEqual(['a.txt', 'b.txt']);
        expect((await store.counts()).documents).toBe(1);
        expect((await store.record(id))?.document.name).toBe('a.txt');
      });

      it('replaces record and rows when a document is analysed again, and keeps its names', async () => {
        await store.add(makeDocument({ text: 'again', name: 'old.txt', engine: 'one', claims: 5 }));
        const next = makeDocument({ text: 'again', name: 'new.txt', engine: 'two', claims: 1 });
        expect(await store.add(next)).toBe('replaced');
        const summary = await store.document(next.record.document.id);
        expect(summary).toMatchObject({ engine: 'two', claims: 1, names: ['new.txt', 'old.txt'] });
        expect((await store.claims()).rows).toEqual(next.record.claims);
        expect((await store.counts()).figures).toBe(1);
      });

      describe('come from places', () => {
        const capture = (name: string, captured: string): Provenance => ({
          name,
          captured,
          address: `https://courier.example/${name}`,
          charset: null,
        });
        const early = capture('b.warc!/story', '2016-02-04T10:00:00Z');
        const late = capture('b.warc!/story', '2016-02-09T10:00:00Z');

        it('that are kept with all they say, in the order of names', async () => {
          const one = makeDocument({ text: 'same', places: [late, early] });
          const { id } = one.record.document;
          expect(await store.add(one)).toBe('added');
          expect(await store.addName(id, placeNamed('a.txt'))).toBe(true);
          const places = [placeNamed('a.txt'), early, late];
          expect(await store.provenance(id)).toEqual(places);
          expect((await store.record(id))?.document).toMatchObject({ name: 'a.txt', provenance: places });
          expect(await store.document(id)).toMatchObject({
            names: ['a.txt', 'b.warc!/story'],
            provenance: places,
          });
        });

        it('of which a new record must know all that say something', async () => {
          const one = makeDocument({ text: 'same', places: [early] });
          const { id } = one.record.document;
          await store.add(one);
          await store.addName(id, placeNamed('a.txt'));
          expect(await store.add(makeDocument({ text: 'same', places: [late], claims: 1 }))).toBe(
            'superseded',
          );
          expect((await store.claims()).rows).toHaveLength(2);
          expect(await store.provenance(id)).toEqual([placeNamed('a.txt'), early]);
          const both = makeDocument({ text: 'same', places: [late, early], claims: 1 });
          expect(await store.add(both)).toBe('replaced');
          expect(await store.provenance(id)).toEqual([placeNamed('a.txt'), early, late]);
        });

        it('with names that hold what no column keeps', async () => {
          const odd = { ...early, name: 'a\u0000\ud800.html' };
          const one = makeDocument({ text: 'same', places: [odd] });
          expect([await store.add(one), await store.add(one)]).toEqual(['added', 'replaced']);
          expect(await store.provenance(one.record.document.id)).toEqual([
            { ...early, name: 'a\ufffd\ufffd.html' },
          ]);
        });

        it('or from none that is known', async () => {
          const { id } = makeDocument({ text: 'absent' }).record.document;
          expect(await store.provenance(id)).toEqual([]);
          expect(await codeOf(store.addName(id, placeNamed('a.txt')))).toBe('store/failed');
        });
      });

      it('are written together, or none of them', async () => {
        const one = makeDocument({ text: 'one', name: 'one.txt' });
        const two = makeDocument({ text: 'two', name: 'two.txt' });
        const { id } = one.record.document;
        const file = { key: 'k', documents: 2, refused: 0 };
        const copy = placeNamed('copy of one.txt');
        expect(
          await store.write([
            { kind: 'document', document: one },
            { kind: 'place', document: id, place: copy },
            { kind: 'place', document: id, place: copy },
            { kind: 'document', document: two },
            { kind: 'finished', file },
          ]),
        ).toEqual(['added', 'noted', 'known', 'added', 'noted']);
        expect(await store.finishedFiles(['k', 'other'])).toEqual(new Map([['k', file]]));
        expect((await store.counts()).documents).toBe(2);
        expect(await store.write([])).toEqual([]);
      });

      it('lists them without their text', async () => {
        const one = makeDocument({ text: 'Listed.' });
        await store.add(one);
        expect((await store.documents()).rows).toEqual([
          {
            id: one.record.document.id,
            names: ['report.txt'],
            provenance: [placeNamed('report.txt')],
            title: 'Title of Listed.',
            publisher: 'Valley Courier',
            language: 'en',
            engine: 'one',
            bytes: 7,
            date: { earliest: '2016-02-04', latest: '2016-02-05', best: null, precision: 'unknown' },
            claims: 2,
            events: 2,
            figures: 2,
            diagnostics: 0,
          },
        ]);
      });

      it('pages through all of them once, in the order of their ids', async () => {
        for (let number = 0; number < 23; number += 1) await store.add(makeDocument({ text: `n${number}` }));
        const ids = (await everyPage((page) => store.documents(page), 5)).map((row) => row.id);
        expect(ids).toHaveLength(23);
        expect(ids).toEqual([...ids].sort());
        expect((await collect(store.records())).map((record) => record.document.id)).toEqual(ids);
      });

      it('names those that another engine made', async () => {
        await store.add(makeDocument({ text: 'old', engine: 'one' }));
        await store.add(makeDocument({ text: 'new', engine: 'two' }));
        const { id } = makeDocument({ text: 'old' }).record.document;
        expect(await store.staleDocuments('two')).toEqual([id]);
        expect(await store.engineOf(id)).toBe('one');
      });

      it('takes two rules that give the same id', async () => {
        const one = makeDocument({ text: 'twice' });
        const claim = one.record.claims[0];
        if (claim === undefined) throw new Error('the fixture has claims');
        await store.add({ ...one, record: { ...one.record, claims: [claim, claim] } });
        expect((await store.claims()).rows).toEqual([claim, claim]);
      });

      it('takes a document of very many claims', async () => {
        await store.add(makeDocument({ text: 'many', claims: 6_000 }));
        expect((await store.counts()).claims).toBe(6_000);
      });

      it('gives the same collection whatever order documents and names came in', async () => {
        const pile = ['p', 'q', 'r', 's'].flatMap((text) => [
          makeDocument({ text, name: `${text}.txt` }),
          makeDocument({ text, name: `copy of ${text}.txt` }),
        ]);
        let expected: string | undefined;
        await fc.assert(
          fc.asyncProperty(fc.shuffledSubarray(pile, { minLength: pile.length }), async (order) => {
            const other = await place.open();
            for (const document of order) await other.add(document);
            const seen = JSON.stringify([
              await collect(other.records()),
              await other.documents(),
              await other.claims(),
            ]);
            await other.close();
            expected ??= seen;
            expect(seen).toBe(expected);
          }),
          { numRuns: 8 },
        );
      });
    });

    describe('rows', () => {
      beforeEach(async () => {
        await store.add(makeDocument({ text: 'one', claims: 3 }));
        await store.add(
          makeDocument({ text: 'two', claims: 2, factuality: 'denied', when: [null, '2015-01-01'] }),
        );
      });

      it('filters claims', async () => {
        const { claims, document } = makeDocument({ text: 'one', claims: 3 }).record;
        expect((await store.claims({ document: document.id })).rows).toEqual(claims);
        expect((await store.claims({ factuality: 'denied' })).rows).toHaveLength(2);
        const ids = claims.slice(1, 2).map((claim) => claim.id);
        expect((await store.claims({ ids })).rows).toEqual(claims.slice(1, 2));
        expect((await store.claims({ ids: [] })).rows).toEqual([]);
      });

      it('filters events by type and by days they may touch', async () => {
        expect((await store.events({ type: 'talks' })).rows).toHaveLength(2);
        expect((await store.events({ from: day('2016-02-03') })).rows).toHaveLength(3);
        expect((await store.events({ from: day('2016-02-04') })).rows).toHaveLength(0);
        expect((await store.events({ to: day('2016-01-31') })).rows).toHaveLength(2);
        expect((await store.events({ from: day('2015-01-01'), to: day('2016-02-01') })).rows).toHaveLength(5);
      });

      it('filters figures', async () => {
        expect((await store.figures({ measure: 'wounded' })).rows).toHaveLength(2);
      });

      it('pages through all of them once', async () => {
        const all = (await store.claims()).rows;
        expect(all).toHaveLength(5);
        expect(await everyPage((page) => store.claims({}, page), 2)).toEqual(all);
        expect(await everyPage((page) => store.events({}, page), 1)).toHaveLength(5);
        expect(await everyPage((page) => store.figures({}, page), 5)).toHaveLength(5);
      });

      it('says when a cursor is not one of its own', async () => {
        expect(await codeOf(store.claims({}, { after: 'nonsense' }))).toBe('store/cursor');
        expect(await codeOf(store.dossierEvents({}, { after: 'nonsense' }))).toBe('store/cursor');
      });
    });

    describe('the dossier', () => {
      const pile = ['a', 'b', 'c', 'd', 'e'].map((text) => makeDocument({ text, name: `${text}.txt` }));

      it('is null before there is one', async () => {
        expect(await store.dossier()).toBeNull();
        expect(await store.dossierStamp()).toBeNull();
        expect((await store.dossierEvents()).rows).toEqual([]);
      });

      it('comes back as it was saved, in its own order', async () => {
        const dossier = makeDossier(pile);
        await store.saveDossier(dossier, 'basis');
        expect(await store.dossier()).toEqual(dossier);
        expect(await store.dossierStamp()).toEqual({ engine: 'one', basis: 'basis' });
        expect(await everyPage((page) => store.dossierEvents({}, page), 2)).toEqual(dossier.events);
        expect((await store.origins()).rows).toEqual(dossier.origins);
        expect(await everyPage((page) => store.relations(null, page), 1)).toEqual(dossier.relations);
        expect(await store.settledDates()).toEqual(dossier.dates);
        const [, second] = dossier.dates;
        expect(await store.settledDates(second?.document)).toEqual([second]);
      });

      it('is replaced as a whole', async () => {
        await store.saveDossier(makeDossier(pile), 'first');
        const next = makeDossier(pile.slice(0, 1), 'two');
        await store.saveDossier(next, 'second');
        expect(await store.dossier()).toEqual(next);
        expect(await store.counts()).toMatchObject({ dossierEvents: 1, origins: 1, relations: 0 });
      });

      it('is filtered by type, status, document and days', async () => {
        const dossier = makeDossier(pile);
        await store.saveDossier(dossier, '');
        expect((await store.dossierEvents({ type: 'talks' })).rows).toEqual([]);
        expect((await store.dossierEvents({ status: 'contested' })).rows).toHaveLength(2);
        const document = pile[3]?.record.document.id;
        if (document === undefined) throw new Error('the pile has five documents');
        expect((await store.dossierEvents({ document })).rows).toEqual(dossier.events.slice(3, 4));
        expect((await store.dossierEvents({ from: day('2016-02-05') })).rows).toHaveLength(1);
        expect((await store.relations(document)).rows).toHaveLength(1);
      });

      it('gives the relation of two documents, in whichever order they are named', async () => {
        const dossier = makeDossier(pile);
        await store.saveDossier(dossier, '');
        const [tied, other] = dossier.relations;
        if (tied === undefined || other === undefined) throw new Error('the fixture has two');
        expect(await store.relation(tied.a, tied.b)).toEqual(tied);
        expect(await store.relation(tied.b, tied.a)).toEqual(tied);
        expect(await store.relation(tied.b, other.b)).toBeNull();
        expect(await store.relation(tied.a, tied.a)).toBeNull();
      });

      it('gives single events and origins by id', async () => {
        const dossier = makeDossier(pile);
        await store.saveDossier(dossier, '');
        const [event] = dossier.events;
        const [origin] = dossier.origins;
        if (event === undefined || origin === undefined) throw new Error('the fixture has both');
        expect(await store.dossierEvent(event.id)).toEqual(event);
        expect(await store.origin(origin.id)).toEqual(origin);
      });
    });

    describeEventMarks(() => store);

    describeSearch(() => store);

    describe('the index of texts', () => {
      const PHRASES = [
        'Kesra market shells bridge river',
        'river Fartown bakery convoy mosque dawn',
        'market bakery Kesra dawn',
        'mosque shells Fartown river convoy',
      ];
      const pileOf = (count: number): NewDocument[] =>
        Array.from({ length: count }, (_, at) =>
          makeDocument({
            text: `${PHRASES[at % 4]} ${PHRASES[(at >> 2) % 4]} number${at}`,
            claims: 0,
          }),
        );
      const reworded = ({ bytes, record }: NewDocument, text: string): NewDocument => {
        const parts = [{ start: 0, end: text.length, role: 'body' as const, rule: 'test' }];
        return { bytes, record: { ...record, document: { ...record.document, text, parts } } };
      };
      const pendingNow = (engine: string) => store.withTexts(engine, async (index) => index.pending(100));
      const indexAll = async (atOnce: number, nearness: Nearness): Promise<void> => {
        for (let taken = 1; taken > 0; )
          taken = await store.withTexts('one', (index) => indexTexts(index, atOnce, nearness));
      };
      const pairsFromScratch = async (nearness: Nearness) => {
        const worded = (await collect(store.records())).map(wordRecord);
        const idOf = (at: number): string => worded[at]?.record.document.id ?? '';
        return pairTexts(worded, nearness).map(({ a, b, text }) => ({ a: idOf(a), b: idOf(b), text }));
      };

      it('waits for every document that is new or has another record, and for no name', async () => {
        const [one, two] = pileOf(2) as [NewDocument, NewDocument];
        await store.write([one, two].map((document) => ({ kind: 'document', document })));
        const ids = [one, two].map(({ record }) => record.document.id);
        expect(await pendingNow('one')).toEqual([...ids].sort());
        await indexAll(1, { crowd: 2, reach: 1 });
        expect(await pendingNow('one')).toEqual([]);
        await store.addName(ids[0] as DocumentId, placeNamed('again.txt'));
        expect(await pendingNow('one')).toEqual([]);
        await store.add(two);
        expect(await pendingNow('one')).toEqual([ids[1]]);
        expect(await pendingNow('two')).toEqual([...ids].sort());
        expect(await collect(store.textPairs())).toEqual([]);
      });

      it('holds what comes from scratch once nothing is pending, also of records that were replaced', async () => {
        const pile = pileOf(16);
        const nearness = { crowd: 3, reach: 1 };
        for (const document of pile.slice(0, 9)) await store.add(document);
        await indexAll(4, nearness);
        const later = [
          ...pile.slice(9),
          ...pile.slice(2, 6).map((one, at) => reworded(one, `${PHRASES[at]} and ${PHRASES[0]}`)),
        ];
        for (const document of later) await store.add(document);
        await Promise.all([indexAll(3, nearness), indexAll(3, nearness)]);
        const whole = await pairsFromScratch(nearness);
        expect(whole.length).toBeGreaterThan(8);
        expect(await collect(store.textPairs())).toEqual(whole);
      });

      it.each(['one', 'two'])('is as it was before where the work of engine %s fails', async (engine) => {
        const nearness = { crowd: 3, reach: 1 };
        const pile = pileOf(12);
        for (const document of pile.slice(0, 7)) await store.add(document);
        await indexAll(4, nearness);
        const before = await collect(store.textPairs());
        const later = [...pile.slice(7), ...pile.slice(2, 5).map((one) => reworded(one, `${PHRASES[0]}`))];
        for (const document of later) await store.add(document);
        const pending = await pendingNow('one');
        for (const most of [1, 5, 100]) {
          const failing = store.withTexts(engine, async (index) => {
            await indexTexts(index, most, nearness);
            throw new Error('broken');
          });
          expect(await codeOf(failing)).toBe('store/failed');
          expect(await collect(store.textPairs())).toEqual(before);
          expect(await pendingNow('one')).toEqual(pending);
        }
        await indexAll(3, nearness);
        expect(await collect(store.textPairs())).toEqual(await pairsFromScratch(nearness));
      });

      it('loses no pair where it could not be kept', async () => {
        for (const document of pileOf(4)) await store.add(document);
        const failing = store.withTexts('one', async (index) => {
          const broken = new Proxy(index, {
            get: (target, name: keyof TextIndex) =>
              name === 'keepPairs'
                ? () => Promise.reject(new Error('no space'))
                : (target[name] as () => unknown).bind(target),
          });
          await indexTexts(broken, 100);
        });
        expect(await codeOf(failing)).toBe('store/failed');
        expect(await pendingNow('one')).toHaveLength(4);
        await indexAll(100, NEARNESS);
        const pairs = await collect(store.textPairs());
        expect(pairs).not.toEqual([]);
        expect(pairs).toEqual(await pairsFromScratch(NEARNESS));
      });

      it('shows no pairs of work in progress', async () => {
        for (const document of pileOf(4)) await store.add(document);
        const failing = codeOf(
          store.withTexts('one', async (index) => {
            await indexTexts(index, 100);
            await new Promise((resolve) => setTimeout(resolve, 20));
            throw new Error('broken');
          }),
        );
        expect(await collect(store.textPairs())).toEqual([]);
        expect(await failing).toBe('store/failed');
      });
    });

    describe('judgements', () => {
      it('are ordered by their moment, whatever order they came in', async () => {
        const later = { ...JUDGEMENT, id: 'j0', at: '2024-02-01T00:00:00Z' };
        await store.judge(later);
        await store.judge(JUDGEMENT);
        expect(await store.judgements()).toEqual([JUDGEMENT, later]);
      });

      it('are appended once and never changed', async () => {
        expect(await store.judge(JUDGEMENT)).toBe(true);
        expect(await store.judge(JUDGEMENT)).toBe(false);
        expect(await codeOf(store.judge({ ...JUDGEMENT, why: 'other' }))).toBe('store/judgement-taken');
        expect(await store.judgements()).toEqual([JUDGEMENT]);
      });

      it('survive a new record and a new dossier', async () => {
        const one = makeDocument({ text: 'a' });
        await store.add(one);
        await store.judge(JUDGEMENT);
        await store.add(makeDocument({ text: 'a', engine: 'two' }));
        await store.saveDossier(makeDossier([one]), '');
        expect(await store.judgements()).toEqual([JUDGEMENT]);
      });
    });

    describe('chronicles that a person adds', () => {
      const [one, two] = [
        { name: 'b.csv', text: 'what\nx' },
        { name: 'É, "a".csv', text: 'what\r\n“y”\u0000' },
      ] as const;

      it('are kept whole and listed by name', async () => {
        expect(await store.chronicles()).toEqual([]);
        expect(await store.keepChronicle(two)).toBe('added');
        expect(await store.keepChronicle(one)).toBe('added');
        expect(await store.chronicles()).toEqual([one, two]);
      });

      it('replace the one of the same name', async () => {
        await store.keepChronicle(one);
        expect(await store.keepChronicle(one)).toBe('known');
        expect(await store.keepChronicle({ ...one, text: 'z' })).toBe('replaced');
        expect(await store.chronicles()).toEqual([{ ...one, text: 'z' }]);
      });

      it('are forgotten by name', async () => {
        await store.keepChronicle(one);
        expect(await store.dropChronicle('other.csv')).toBe(false);
        expect(await store.dropChronicle('b.csv')).toBe(true);
        expect(await store.chronicles()).toEqual([]);
      });
    });

    describe('refusals', () => {
      const refusal = {
        name: 'x.bin',
        document: null,
        code: 'read/empty',
        message: 'The file holds no text.',
        kept: false,
      };

      it('are listed by name, the last one of a name counting', async () => {
        await store.refuse({ ...refusal, name: 'z' });
        await store.refuse({ ...refusal, name: 'é' });
        await store.refuse({ ...refusal, name: 'B', message: 'first' });
        await store.refuse({ ...refusal, name: 'B' });
        expect((await store.refusals()).rows.map((row) => row.name)).toEqual(['B', 'z', 'é']);
        expect(await everyPage((page) => store.refusals(page), 1)).toHaveLength(3);
        expect((await store.refusals({ limit: 1 })).rows).toEqual([{ ...refusal, name: 'B' }]);
      });

      it('go when the file is added after all, or becomes a name of a stored document', async () => {
        await store.refuse(refusal);
        await store.refuse({ ...refusal, name: 'y.bin' });
        const one = makeDocument({ text: 'now', name: 'x.bin' });
        await store.add(one);
        await store.addName(one.record.document.id, placeNamed('y.bin'));
        expect((await store.refusals()).rows).toEqual([]);
      });

      it('go with the record of their bytes, and not with another name of them', async () => {
        const one = makeDocument({ text: 'kept', name: 'scan.pdf' });
        const { id } = one.record.document;
        await store.refuse({ ...refusal, name: 'scan.pdf', document: id });
        await store.refuse({ ...refusal, name: 'copy.pdf', document: id });
        await store.add(one);
        expect((await store.refusals()).rows).toEqual([]);
        const kept = { ...refusal, name: 'scan.pdf', document: id, kept: true };
        await store.refuse(kept);
        await store.addName(id, placeNamed('scan.pdf'));
        expect((await store.refusals()).rows).toEqual([kept]);
      });

      it('keep the place of a file until another is known', async () => {
        await store.refuse(refusal, '/pile/x.bin');
        await store.refuse({ ...refusal, message: 'Another reason.' });
        expect(await store.refusedFiles()).toEqual([{ name: 'x.bin', path: '/pile/x.bin' }]);
        expect((await store.refusals()).rows).toMatchObject([{ message: 'Another reason.' }]);
        await store.refuse(refusal, '/heap/x.bin');
        expect(await store.refusedFiles()).toEqual([{ name: 'x.bin', path: '/heap/x.bin' }]);
      });

      it('remember where the files lie, and tell it only to try them again', async () => {
        await store.refuse({ ...refusal, name: 'a' }, '/pile/z.zip');
        await store.refuse({ ...refusal, name: 'b' }, '/pile/z.zip');
        await store.refuse({ ...refusal, name: 'c' }, '/pile/a.txt');
        await store.refuse({ ...refusal, name: 'd' });
        expect(await store.refusedFiles()).toEqual([
          { name: 'a', path: '/pile/z.zip' },
          { name: 'b', path: '/pile/z.zip' },
          { name: 'c', path: '/pile/a.txt' },
        ]);
        expect(JSON.stringify(await store.refusals())).not.toContain('/pile');
      });

      it('are forgotten on request, some or all', async () => {
        for (const name of ['a', 'b', 'c']) await store.refuse({ ...refusal, name });
        expect(await store.clearRefusals(['b', 'unknown'])).toBe(1);
        expect(await store.clearRefusals()).toBe(2);
        expect(await store.clearRefusals()).toBe(0);
      });

      it('takes names longer than an index entry of any engine', async () => {
        const name = 'long/'.repeat(2_000);
        await store.refuse({ ...refusal, name });
        expect((await store.refusals()).rows[0]?.name).toBe(name);
      });
    });

    describe('find', () => {
      it('leads from the beginning of an id to the thing', async () => {
        const one = makeDocument({ text: 'found' });
        await store.add(one);
        await store.saveDossier(makeDossier([one]), '');
        const { document, claims, events, figures } = one.record;
        const dossier = makeDossier([one]);
        const ids = [document, claims[0], events[1], figures[0], dossier.origins[0], dossier.events[0]];
        for (const thing of ids) {
          const id = thing?.id ?? '';
          expect((await store.find(id.slice(0, 12))).map((found) => found.id)).toEqual([id]);
        }
        expect(await store.find(document.id.slice(0, 12).toUpperCase())).toEqual([
          { kind: 'document', id: document.id, document: document.id },
        ]);
        expect((await store.find(dossier.events[0]?.id ?? ''))[0]).toMatchObject({
          kind: 'dossier-event',
          document: null,
        });
      });

      it('gives several for an ambiguous beginning, and no more than asked for', async () => {
        for (let number = 0; number < 40; number += 1) await store.add(makeDocument({ text: `f${number}` }));
        const first = (await store.documents({ limit: 1 })).rows[0]?.id.slice(0, 1) ?? '';
        const all = await store.find(first, 1_000);
        expect(all.length).toBeGreaterThan(3);
        expect(all.every((found) => found.id.startsWith(first))).toBe(true);
        expect(await store.find(first, 3)).toEqual(all.slice(0, 3));
      });

      it('gives nothing for the empty prefix or for what no id can begin with', async () => {
        await store.add(makeDocument({ text: 'found' }));
        for (const prefix of ['', '%', '_', 'xyz', "' or 1=1 --"])
          expect(await store.find(prefix)).toEqual([]);
      });
    });

    it.skipIf(place.reopen === null)('never writes half a document', async () => {
      const one = makeDocument({ text: 'half' });
      const broken = { ...one.record.claims[0], quote: null };
      const record = { ...one.record, claims: [...one.record.claims, broken as never] };
      expect(await codeOf(store.add({ ...one, record }))).toBe('store/failed');
      expect(await store.counts()).toMatchObject({ documents: 0, claims: 0 });
      expect(await store.original(one.record.document.id)).toBeNull();
    });

    it.skipIf(place.reopen === null)('writes nothing of a batch in which one fails', async () => {
      const one = makeDocument({ text: 'whole' });
      const two = makeDocument({ text: 'half' });
      const broken = { ...two.record.claims[0], quote: null };
      const record = { ...two.record, claims: [broken as never] };
      const write = store.write([
        { kind: 'document', document: one },
        { kind: 'document', document: { ...two, record } },
      ]);
      expect(await codeOf(write)).toBe('store/failed');
      expect((await store.counts()).documents).toBe(0);
    });

    it.skipIf(place.reopen === null)('is there again when it is opened again', async () => {
      const one = makeDocument({ text: 'lasting' });
      await store.add(one);
      await store.judge(JUDGEMENT);
      await store.saveDossier(makeDossier([one]), 'basis');
      const { meta } = store;
      await store.close();
      if (place.reopen === null) throw new Error('skipped');
      store = await place.reopen(store);
      expect(store.meta).toEqual(meta);
      expect(await store.record(one.record.document.id)).toEqual(one.record);
      expect(await store.judgements()).toEqual([JUDGEMENT]);
      // What was decided stands there from the first, also where the dossier made no use of it yet.
      const standings = [newStanding(JUDGEMENT)];
      expect(await store.dossier()).toEqual({ ...makeDossier([one]), standings });
    });

    it('may be closed twice', async () => {
      await store.close();
      await store.close();
    });
  });
}
