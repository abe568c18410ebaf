import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentId, DocumentRecord } from '../../src/model/index.ts';
import { findCandidates } from '../../src/pipeline/5-corroborate/candidates/find-candidates.ts';
import { fingerprintText } from '../../src/pipeline/5-corroborate/candidates/fingerprint.ts';
import { indexTexts } from '../../src/pipeline/5-corroborate/candidates/index-texts.ts';
import { LEAST_SHARED, type Nearness } from '../../src/pipeline/5-corroborate/candidates/nearness.ts';
import { pairTexts } from '../../src/pipeline/5-corroborate/candidates/pair-texts.ts';
import { wordRecord } from '../../src/pipeline/5-corroborate/text/share-text.ts';
import { MemoryTexts } from '../../src/store/memory-texts.ts';
import { buildRecord } from '../build/record.ts';

/** A record of one sentence after another, under an id of its own. */
function recordOf(id: string, ...sentences: readonly string[]): DocumentRecord {
  const record = buildRecord({
    name: 'Herald',
    tellings: sentences.map((says) => ({ says, type: 'other' as const })),
  });
  return { ...record, document: { ...record.document, id: id as DocumentId } };
}

const prints = (...sentences: readonly string[]): number[] =>
  fingerprintText(wordRecord(recordOf('a', ...sentences)));
const SHELLS = 'Shells hit the old grain market of Kesra before dawn and killed nine traders from Fartown.';
const BRIDGE = 'Engineers reopened the northern river bridge near Sallum after seven months of repairs.';

describe('fingerprints', () => {
  const shared = (one: readonly number[], other: readonly number[]): number =>
    one.filter((print) => other.includes(print)).length;

  it.each([
    ['the same words', [SHELLS], [SHELLS]],
    ['other small words and commas', [SHELLS], [SHELLS.replace('before dawn and', 'at dawn, which')]],
    ['the sentences the other way round', [SHELLS, BRIDGE], [BRIDGE, SHELLS]],
    ['a sentence within a longer report', [SHELLS], [BRIDGE, SHELLS, 'Talks go on in Sallum tomorrow.']],
  ])('are shared by %s', (_, one, other) => {
    expect(shared(prints(...one), prints(...other))).toBeGreaterThanOrEqual(LEAST_SHARED);
  });

  it.each([
    ['another report', [SHELLS], [BRIDGE]],
    ['a report with some of the words in another order', ['Nine traders of Kesra hit dawn'], [SHELLS]],
  ])('are not shared by %s', (_, one, other) => {
    expect(shared(prints(...one), prints(...other))).toBeLessThan(LEAST_SHARED);
  });

  it('tie a text of three words to the very same, and no empty one to anything', () => {
    expect(prints('Kesra market shelled.')).toEqual(prints('Kesra market shelled'));
    expect(prints('Kesra market shelled.').length).toBeGreaterThanOrEqual(LEAST_SHARED);
    expect(shared(prints('Kesra market shelled.'), prints('Fartown market shelled.'))).toBe(0);
    expect(prints('The of and.')).toEqual([]);
  });

  it('are bounded, however long the text', () => {
    const long = Array.from({ length: 2000 }, (_, at) => `Word${at} street${at * 7}`).join(' ');
    expect(prints(long).length).toBeLessThan(200);
  });
});

describe('candidates', () => {
  it('are all holders of a rare fingerprint, and of a common one those within reach', () => {
    const alike = Array.from({ length: 6 }, () => [1, 2, 3]);
    expect(findCandidates(alike.slice(0, 3), { crowd: 3, reach: 1 })).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(findCandidates(alike, { crowd: 3, reach: 1 })).toEqual([0, 1, 2, 3, 4].map((at) => [at, at + 1]));
  });

  it('do not come of a common fingerprint alone', () => {
    expect(
      findCandidates([
        [1, 2],
        [1, 2, 3],
        [3, 4],
      ]),
    ).toEqual([]);
  });
});

describe('the index of texts', () => {
  const WORDS = ['Kesra', 'Fartown', 'market', 'shells', 'bridge', 'river'];
  /** Texts of so few phrases that most share some, and limits so low that most phrases are a crowd's. */
  const phrase = fc.constantFrom(
    'Kesra market shells bridge river',
    'river Fartown bakery convoy mosque dawn',
    'market bakery Kesra dawn',
    'mosque shells Fartown river convoy',
  );
  const text = fc.array(phrase, { maxLength: 3 }).map((phrases) => phrases.join(' '));
  const low: Nearness = { crowd: 2, reach: 1 };
  const step = fc.record({ id: fc.integer({ min: 0, max: 14 }), text, flush: fc.boolean() });
  const idOf = (id: number): string => `${(id * 7) % 15}`.padStart(2, '0');

  async function indexAll(
    steps: readonly { readonly id: number; readonly text: string; readonly flush: boolean }[],
    atOnce: number,
    nearness: Nearness,
  ): Promise<{ readonly held: unknown; readonly whole: unknown }> {
    const records = new Map<string, DocumentRecord>();
    const index = new MemoryTexts(async (id) => records.get(id) ?? null).open('one', []);
    const flush = async (): Promise<void> => {
      while ((await indexTexts(index, atOnce, nearness)) > 0);
    };
    for (const { id, text: words, flush: now } of steps) {
      records.set(idOf(id), recordOf(idOf(id), words));
      index.note(idOf(id) as DocumentId);
      if (now) await flush();
    }
    await flush();
    const worded = [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => wordRecord(record));
    const whole = pairTexts(worded, nearness).map(({ a, b, text: shared }) => ({
      a: worded[a]?.record.document.id,
      b: worded[b]?.record.document.id,
      text: shared,
    }));
    return { held: JSON.stringify(index.all()), whole: JSON.stringify(whole) };
  }

  it('holds what comes from scratch, in whatever order and batches records come and are replaced', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(low, { crowd: 3, reach: 2 }, { crowd: 5, reach: 1 }),
        async (steps, atOnce, nearness) => {
          const { held, whole } = await indexAll(steps, atOnce, nearness);
          expect(held).toBe(whole);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('lets go of what a crowd moves out of reach, and finds it again when the crowd is gone', async () => {
    const same = Array.from({ length: 8 }, (_, id) => ({ id, text: WORDS.join(' '), flush: true }));
    const crowd = await indexAll(same, 3, low);
    expect(JSON.parse(crowd.held as string)).toHaveLength(7);
    expect(crowd.held).toBe(crowd.whole);
    const gap = await indexAll([...same, { id: 3, text: '', flush: true }], 3, low);
    expect(JSON.parse(gap.held as string)).toHaveLength(6);
    expect(gap.held).toBe(gap.whole);
    const left = same.slice(0, 6).map((one) => ({ ...one, text: 'river bridge' }));
    const few = await indexAll([...same, ...left], 3, low);
    expect(few.held).toBe(few.whole);
  });
});
