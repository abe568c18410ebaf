import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  Decision,
  DocumentId,
  DossierEventId,
  EventId,
  Judgement,
  Standing,
} from '../../src/model/index.ts';
import { readQuery, type SearchQuery } from '../../src/search/read-query.ts';
import type { ClaimFilter, Store } from '../../src/store/store.ts';
import { makeDocument, makeDossier } from './store-fixtures.ts';
import { doubt } from './review.contract.ts';
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

    it('takes up what moves nothing where it stands, unless another dossier was saved meanwhile', async () => {
      const documents = [makeDocument({ text: 'One', claims: 1 }), makeDocument({ text: 'Two', claims: 1 })];
      for (const document of documents) await store.add(document);
      const saved = makeDossier(documents);
      await store.saveDossier(saved, 'before');
      await store.saveReview([doubt(1, 'contested'), doubt(2, 'place')]);
      await store.judge(early);
      const [event] = saved.events;
      if (event === undefined) throw new Error('the fixture has one');
      const judged = {
        ...event,
        judged: [{ field: 'event', judgement: 'a', value: 'x', machine: 'x' }],
      } as const;
      const items = [doubt(2, 'place', { settledBy: 'a' })];
      const taken = { standing: standing(early), before: 'before', after: 'after', event: judged, items };
      expect(await store.takeUp({ ...taken, before: 'another' })).toBe(false);
      expect(await store.dossierEvent(event.id)).toEqual(event);
      expect(await store.takeUp(taken)).toBe(true);
      expect(await store.dossier()).toEqual({
        ...saved,
        events: [judged, ...saved.events.slice(1)],
        standings: [taken.standing],
      });
      expect((await store.dossierStamp())?.basis).toBe('after');
      expect((await store.dossierEvents({ judged: true })).rows).toEqual([judged]);
      expect(await listed({ touching: ['e1'] })).toEqual(['a']);
      expect((await store.reviewItems({ settled: true })).rows).toEqual(items);
      expect(await store.takeUp(taken)).toBe(false);
    });

    it('lists and finds claims as decided where that is asked for, and else as they were read', async () => {
      const documents = [makeDocument({ text: 'Bridges', claims: 3 })];
      for (const document of documents) await store.add(document);
      const [first, second, third] = documents[0]?.record.claims ?? [];
      if (first === undefined || second === undefined || third === undefined) throw new Error('three claims');
      const judged = { by: ['Mira'], factuality: first.factuality, voice: null };
      const planned = { ...first, factuality: 'planned', judged } as const;
      const of = { document: first.document };
      const claims = [
        { id: first.id, ...of, claim: planned },
        { id: second.id, ...of, claim: null },
      ];
      await store.saveDossier({ ...makeDossier(documents), claims }, 'basis');
      const read = async (filter: ClaimFilter) => (await store.claims(filter)).rows;
      expect(await read({ asDecided: true })).toEqual([planned, third]);
      expect(await read({})).toEqual([first, second, third]);
      expect(await read({ asDecided: true, factuality: 'planned' })).toEqual([planned]);
      expect(await read({ asDecided: true, ids: [second.id] })).toEqual([]);
      expect(await read({ asDecided: true, origin: first.origin })).toEqual([planned, third]);
      expect((await store.dossier())?.claims).toEqual(claims);
      const words = readQuery(third.quote) as SearchQuery;
      const hits = (await store.search('claim', { words, filter: {} })).rows;
      expect(hits.map((hit) => hit.kind === 'claim' && hit.claim.id)).not.toContain(second.id);
      const asked = { words, filter: { factuality: 'planned' } } as const;
      expect((await store.countHits(asked)).claim).toBe((await store.search('claim', asked)).rows.length);
      await store.saveDossier(makeDossier(documents), 'later');
      expect(await read({ asDecided: true })).toEqual([first, second, third]);
    });
  });
}
