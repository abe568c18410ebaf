import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentFilter, DocumentOrder } from '../../src/store/document-list-store.ts';
import type { NewDocument, Store } from '../../src/store/store.ts';
import type { StorePlace } from './store.contract.ts';
import { day, makeDocument, makeDossier } from './store-fixtures.ts';

/** A document with these facts, found again by its name. */
function withFacts(
  name: string,
  outlet: string | null,
  language: string | null,
  when: readonly [string | null, string | null],
  claims: number,
  noted = false,
): NewDocument {
  const made = makeDocument({ text: `text of ${name}`, name, claims });
  const publisher =
    outlet === null ? null : { name: outlet, basis: 'given' as const, start: null, end: null };
  const note = { code: 'date/none', severity: 'note' as const, message: 'None.', start: null, end: null };
  const diagnostics = noted ? [note] : [];
  const document = { ...made.record.document, publisher, language };
  const [earliest, latest] = when.map((written) => (written === null ? null : day(written)));
  const date = { ...made.record.date, earliest: earliest ?? null, latest: latest ?? null };
  return { ...made, record: { ...made.record, document, date, diagnostics } };
}

const PILE = [
  withFacts('e.txt', 'Zürich Star', 'de', ['2016-05-01', '2016-05-01'], 1),
  withFacts('a.txt', 'Zinc Star', 'en', ['2016-03-01', '2016-03-04'], 3),
  withFacts('c.txt', 'Zinc Star', 'en', [null, '2016-04-01'], 2, true),
  withFacts('b.txt', null, null, [null, null], 3),
  withFacts('d.txt', 'émile', 'en', [null, null], 0),
];

/** What every store must say of its documents as the page lists them. */
export function describeDocumentList(place: StorePlace): void {
  describe('the list of documents', () => {
    let store: Store;
    beforeEach(async () => {
      store = await place.open();
      for (const one of PILE) await store.add(one);
    });
    afterEach(async () => {
      await store.close();
    });

    const names = async (filter: DocumentFilter, order: DocumentOrder): Promise<string> => {
      const { rows } = await store.documentList(filter, order);
      return rows.map((row) => row.names[0]?.charAt(0)).join('');
    };

    it('stands in every order there is, what compares equal by id', async () => {
      const byId = (...some: readonly string[]): string =>
        PILE.filter(({ record }) => some.includes(record.document.name.charAt(0)))
          .sort((a, b) => (a.record.document.id < b.record.document.id ? -1 : 1))
          .map(({ record }) => record.document.name.charAt(0))
          .join('');
      expect(await names({}, 'date')).toBe(`ace${byId('b', 'd')}`);
      expect(await names({}, 'newest')).toBe(`eca${byId('b', 'd')}`);
      expect(await names({}, 'outlet')).toBe(`${byId('a', 'c')}edb`);
      expect(await names({}, 'name')).toBe('abcde');
      expect(await names({}, 'claims')).toBe(`${byId('a', 'b')}ced`);
    });

    it('is narrowed by outlet, language, missing dates and notes, all at once', async () => {
      expect(await names({ outlet: 'Zinc Star' }, 'name')).toBe('ac');
      expect(await names({ outlet: null }, 'name')).toBe('b');
      expect(await names({ language: 'en' }, 'name')).toBe('acd');
      expect(await names({ language: null }, 'name')).toBe('b');
      expect(await names({ undated: true }, 'name')).toBe('bd');
      expect(await names({ diagnosed: true }, 'name')).toBe('c');
      expect(await names({ language: 'en', undated: true }, 'name')).toBe('d');
    });

    it.each<[DocumentFilter, string]>([
      [{ from: day('2016-03-05') }, 'ce'],
      [{ from: day('2016-03-04') }, 'ace'],
      [{ from: day('2016-04-02') }, 'e'],
      [{ to: day('2016-02-29') }, 'c'],
      [{ to: day('2016-03-01') }, 'ac'],
      [{ from: day('2016-03-02'), to: day('2016-03-03') }, 'ac'],
      [{ from: day('2016-03-01'), to: day('2016-12-31'), outlet: 'Zinc Star' }, 'ac'],
      [{ from: day('2016-01-01'), undated: true }, ''],
      [{ from: day('2017-01-01'), to: day('2016-01-01') }, ''],
    ])('is narrowed to the days of %j, to what may be of them', async (filter, expected) => {
      expect(await names(filter, 'name')).toBe(expected);
      expect((await store.documentCounts(filter)).documents).toBe(expected.length);
    });

    it('comes in pages that miss nothing and repeat nothing, in every order', async () => {
      for (const order of ['date', 'newest', 'outlet', 'name', 'claims'] as const) {
        const found: string[] = [];
        let after: string | null = null;
        do {
          const page = await store.documentList({}, order, { limit: 2, ...(after !== null && { after }) });
          found.push(...page.rows.map((row) => row.names[0]?.charAt(0) ?? ''));
          after = page.next;
        } while (after !== null);
        expect(found.join('')).toBe(await names({}, order));
      }
      await expect(store.documentList({}, 'date', { after: 'no-such-id' })).rejects.toMatchObject({
        code: 'store/cursor',
      });
    });

    it('goes by the date that counts, and gives it', async () => {
      const [last] = PILE;
      if (last === undefined) throw new Error('there is one');
      const dossier = makeDossier([last]);
      const [settled] = dossier.dates;
      if (settled === undefined) throw new Error('the dossier settles a date');
      const date = { ...settled.date, earliest: day('2015-01-01'), latest: day('2015-01-02') };
      await store.saveDossier({ ...dossier, dates: [{ ...settled, reprint: null, date }] }, 'x');
      const { rows } = await store.documentList({}, 'date', { limit: 1 });
      expect(rows[0]?.names).toEqual(['e.txt']);
      expect(rows[0]?.date).toMatchObject({ earliest: '2015-01-01', latest: '2015-01-02' });
      expect(await names({ to: day('2015-01-02') }, 'name')).toBe('ce');
      expect((await store.documentList({}, 'newest')).rows.map(({ names: [name] }) => name)[2]).toBe('e.txt');
    });

    it('is counted by what it can be narrowed to', async () => {
      expect(await store.documentCounts({ language: 'en' })).toEqual({
        documents: 3,
        outlets: [
          { value: 'Zinc Star', count: 2 },
          { value: 'Zürich Star', count: 1 },
          { value: 'émile', count: 1 },
          { value: null, count: 1 },
        ],
        languages: [
          { value: 'en', count: 3 },
          { value: 'de', count: 1 },
          { value: null, count: 1 },
        ],
        undated: 2,
        diagnosed: 1,
      });
    });
  });
}
