import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentId, DossierEventId, DoubtKind, EventId, ReviewItem } from '../../src/model/index.ts';
import type { Store } from '../../src/store/store.ts';
import type { StorePlace } from './store.contract.ts';

/** A doubt of this kind; `place` makes it one of its own. */
export function doubt(place: number, kind: DoubtKind, more: Partial<ReviewItem> = {}): ReviewItem {
  return {
    id: `${place}`.padStart(20, '0'),
    kind,
    subject: { kind: 'event', mentions: [`mention-${place}` as EventId] },
    other: null,
    question: `Is it so \u202e with “${place}”?`,
    why: 'Two reports disagree.',
    weight: 100 - place,
    words: [],
    event: `event-${place % 2}` as DossierEventId,
    document: place % 3 === 0 ? ('d'.repeat(64) as DocumentId) : null,
    answers: ['correct', 'confirm'],
    candidates: [],
    judgements: [],
    asks: null,
    also: [],
    settledBy: null,
    ...more,
  };
}

const ITEMS = [
  doubt(1, 'contested'),
  doubt(2, 'place', { settledBy: 'j1' }),
  doubt(3, 'contested'),
  doubt(4, 'place'),
  doubt(5, 'merge'),
];

/** What every store must do with the list of what is doubtful. */
export function describeReview(place: StorePlace): void {
  describe(`the list of doubts in ${place.name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
    });

    it('is empty at first', async () => {
      expect(await store.reviewItems()).toEqual({ rows: [], next: null });
      expect(await store.reviewCounts()).toEqual([]);
      expect(await store.reviewItem('0')).toBeNull();
    });

    it('is kept in its order, filtered, page by page, and replaced whole', async () => {
      await store.saveReview(ITEMS);
      const first = await store.reviewItems({ settled: false }, { limit: 2 });
      expect(first.rows).toEqual([ITEMS[0], ITEMS[2]]);
      const second = await store.reviewItems({ settled: false }, { limit: 2, after: first.next ?? '' });
      expect(second).toEqual({ rows: [ITEMS[3], ITEMS[4]], next: null });
      expect((await store.reviewItems({ kind: 'place' })).rows).toEqual([ITEMS[1], ITEMS[3]]);
      expect((await store.reviewItems({ kind: 'place', settled: true })).rows).toEqual([ITEMS[1]]);
      expect((await store.reviewItems({ event: 'event-1' as DossierEventId })).rows).toHaveLength(3);
      expect((await store.reviewItems({ document: 'd'.repeat(64) as DocumentId })).rows).toEqual([ITEMS[2]]);
      expect(await store.reviewItem(ITEMS[1]?.id ?? '')).toEqual(ITEMS[1]);
      expect(await store.reviewCounts()).toEqual([
        { kind: 'contested', open: 2, settled: 0 },
        { kind: 'merge', open: 1, settled: 0 },
        { kind: 'place', open: 1, settled: 1 },
      ]);
      await store.saveReview([doubt(9, 'actor')]);
      expect((await store.reviewItems()).rows).toEqual([doubt(9, 'actor')]);
    });
  });
}
