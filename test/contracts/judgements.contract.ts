import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  Decision,
  DocumentId,
  DossierEventId,
  EventId,
  Judgement,
  Standing,
} from '../../src/model/index.ts';
import type { Store } from '../../src/store/store.ts';
import { makeDossier } from './store-fixtures.ts';
import type { StorePlace } from './store.contract.ts';

const DOCUMENT = 'd'.repeat(64) as DocumentId;

function judgement(id: string, at: string, more: Partial<Judgement> = {}): Judgement {
  const subject = { kind: 'mention', mention: `m-${id}` as EventId } as const;
  const decision: Decision = { kind: 'hide', subject };
  const words = [
    { document: DOCUMENT, start: 0, end: 5, quote: 'raids', of: null, prefix: '', suffix: ' on' },
  ];
  return { id, who: 'Mira', at, decision, why: 'told twice', words, after: null, ...more };
}

function standing(of: Judgement, more: Partial<Standing> = {}): Standing {
  return {
    judgement: of,
    state: 'holds',
    why: 'It counts.',
    counts: true,
    by: [],
    event: 'e1' as DossierEventId,
    documents: [DOCUMENT],
    ...more,
  };
}

/** What every store must do with the log of judgements and what has become of them. */
export function describeJudgements(place: StorePlace): void {
  describe('what people decided', () => {
    let store: Store;
    beforeEach(async () => {
      store = await place.open();
    });
    afterEach(() => store.close());

    const early = judgement('a', '2026-01-01T09:00:00.000Z');
    const late = judgement('b', '2026-01-02T09:00:00.000Z', { who: 'Ann' });
    const last = judgement('c', '2026-01-02T09:00:00.000Z', { decision: { kind: 'undo', judgement: 'a' } });
    const listed = async (...asked: Parameters<Store['standings']>): Promise<string[]> =>
      (await store.standings(...asked)).rows.map((one) => one.judgement.id);

    it('has a standing at once, and another when the dossier is saved', async () => {
      for (const one of [late, early]) expect(await store.judge(one)).toBe(true);
      const { rows } = await store.standings();
      expect(rows.map(({ judgement: { id }, counts }) => [id, counts])).toEqual([
        ['b', false],
        ['a', false],
      ]);
      const saved = [standing(early), standing(late, { state: 'overruled', by: ['a'], counts: false })];
      await store.saveDossier({ ...makeDossier([]), standings: saved }, 'basis');
      expect((await store.dossier())?.standings).toEqual(saved);
      expect((await store.standings()).rows).toEqual([...saved].reverse());
      await store.judge(last);
      await store.saveStandings(saved);
      expect(await listed()).toEqual(['c', 'b', 'a']);
      expect(await store.judgement('b')).toEqual(late);
      expect(await store.judgement('z')).toBeNull();
    });

    it('is found by state, person, kind and by everything it touches, page by page', async () => {
      for (const one of [early, late, last]) await store.judge(one);
      await store.saveStandings([
        standing(early, { state: 'undone', by: ['c'] }),
        standing(late, { event: 'e2' as DossierEventId }),
        standing(last, { event: null, documents: [] }),
      ]);
      expect(await listed({ state: 'undone' })).toEqual(['a']);
      expect(await listed({ who: 'Mira' })).toEqual(['c', 'a']);
      expect(await listed({ kind: 'hide' })).toEqual(['b', 'a']);
      expect(await listed({ touching: [DOCUMENT] })).toEqual(['c', 'b', 'a']);
      expect(await listed({ touching: ['e2', 'm-a'] })).toEqual(['b', 'a']);
      expect(await listed({ touching: ['a'] })).toEqual(['c']);
      expect(await listed({ touching: [] })).toEqual([]);
      const first = await store.standings({}, { limit: 2 });
      expect(first.rows.map((one) => one.judgement.id)).toEqual(['c', 'b']);
      expect(await listed({}, { after: first.next ?? '' })).toEqual(['a']);
    });

    it('reads entries of early versions as what they say, and takes them again', async () => {
      const { words: _, after: __, ...old } = judgement('old', '2026-01-01T00:00:00Z');
      expect(await store.judge(old as unknown as Judgement)).toBe(true);
      const [read] = await store.judgements();
      expect(read).toEqual({ ...old, words: [] });
      expect(await store.judge(read as Judgement)).toBe(false);
    });

    it('keeps an entry in a form it does not know, as it is', async () => {
      const strange = { ...early, decision: { kind: 'foretell', subject: 'x' } } as unknown as Judgement;
      expect(await store.judge(strange)).toBe(true);
      const [read] = await store.judgements();
      expect(read).toMatchObject({ id: 'a', who: 'Mira', decision: { kind: 'unread' } });
      expect(read?.decision).toEqual({ kind: 'unread', stored: JSON.stringify(strange) });
      expect(await store.judge(read as Judgement)).toBe(false);
    });
  });
}
