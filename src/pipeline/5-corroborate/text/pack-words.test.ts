import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../../../test/contracts/store-fixtures.ts';
import { packWords, unpackWords } from './pack-words.ts';
import { shareText } from './share-text.ts';
import { type WordedText, wordRecord } from './word-record.ts';

const INT32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const OFFSET = fc.integer({ min: 0, max: 2 ** 30 - 1 });

const WORDED = fc
  .record({
    words: fc.array(fc.tuple(OFFSET, OFFSET, INT32, INT32, fc.integer({ min: 0, max: 7 })), {
      maxLength: 40,
    }),
    sentences: fc.array(
      fc.record({
        start: OFFSET,
        end: OFFSET,
        role: fc.constantFrom('headline' as const, 'body' as const, 'reprint' as const),
        from: OFFSET,
        to: OFFSET,
      }),
      { maxLength: 12 },
    ),
  })
  .map(
    ({ words, sentences }): WordedText => ({
      words: {
        count: words.length,
        starts: Int32Array.from(words, ([start]) => start),
        ends: Int32Array.from(words, ([, end]) => end),
        keys: Int32Array.from(words, ([, , key]) => key),
        classes: Int32Array.from(words, ([, , , loose]) => loose),
        marks: Uint8Array.from(words, ([, , , , marks]) => marks),
      },
      sentences,
    }),
  );

describe('words that are kept', () => {
  it('come back as they were, whatever they are and in whatever order', () => {
    fc.assert(
      fc.property(WORDED, (text) => {
        expect(unpackWords(packWords(text))).toEqual(text);
      }),
    );
  });

  it('share with another text what the words of the record share', () => {
    const read = (text: string) => wordRecord(makeDocument({ text, claims: 1 }).record);
    const one = read('Seven shells fell on the old market of Kesra at dawn, a nurse said. Two people died.');
    const other = read('At dawn 7 shells fell on the old market of Kesra. Nobody was hurt.');
    const kept = unpackWords(packWords(other));
    expect(shareText(one, kept)).toEqual(shareText(one, other));
    expect(shareText(kept, one)).toEqual(shareText(other, one));
    expect(shareText(one, kept).spans).not.toEqual([]);
  });

  it('take some twelve bytes a word', () => {
    const text = Array.from({ length: 500 }, (_, at) => `word${at % 50} falls.`).join(' ');
    const { words, ...rest } = wordRecord(makeDocument({ text, claims: 0 }).record);
    expect(words.count).toBe(1000);
    expect(packWords({ words, ...rest }).length).toBeLessThan(12 * words.count);
  });
});
