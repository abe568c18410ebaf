import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSentences, cutWords } from './cut-sentences.ts';
import { makeCollection } from './make-collection.ts';
import { makePair } from './make-pair.ts';

const RAID =
  'At least 23 people were wounded in raids on Aleppo, a monitor said on Monday. State media said rebels attacked two villages near Homs. The army reportedly sent 3,000 soldiers to the border. Residents fled the town after heavy fighting. "We heard three blasts," said doctor Sami Khoury. A school in Idlib was destroyed and 12 children died, according to local activists. Talks are due in Geneva next week.';
const OTHER = 'A ship ran aground off Sirte. Its crew of 14 was taken ashore. No oil was lost.';

const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe('a made pair', () => {
  const pairs = [0, 0.1, 0.2, 0.3, 0.5, 0.7].map((degree) => makePair(RAID, degree, OTHER));

  it('is the same each time', () => {
    expect(makePair(RAID, 0.3, OTHER)).toEqual(makePair(RAID, 0.3, OTHER));
  });

  it('keeps every word at degree 0, and comes near the degree asked for', () => {
    expect(folded(pairs[0]?.made ?? '')).toBe(folded(RAID));
    for (const { asked, reached } of pairs) expect(Math.abs(reached - asked)).toBeLessThan(0.08);
  });

  it('says of every shared run the same words in both texts', () => {
    for (const { original, made, spans } of pairs) {
      for (const { a, b } of spans) {
        expect(folded(made.slice(b.start, b.end))).toBe(folded(original.slice(a.start, a.end)));
      }
    }
  });

  it('has one side empty where something was lost or gained', () => {
    for (const { a, b, how } of pairs.flatMap(({ changes }) => changes)) {
      expect([a.end > a.start, b.end > b.start]).toEqual([how !== 'gained', how !== 'lost']);
    }
  });

  it('changes figures, hedges, names and attributions from the first edits on', () => {
    const kinds = new Set(makePair(RAID, 0.3).changes.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['attribution', 'hedge', 'name', 'number', 'word']);
  });

  it('calls the sentences added that stand in one text only', () => {
    for (const { original, made, adds } of pairs) {
      for (const { start, end } of adds.a)
        expect(folded(made)).not.toContain(folded(original.slice(start, end)));
      for (const { start, end } of adds.b) expect(OTHER).toContain(made.slice(start, end).trim());
    }
  });

  it('holds together for any text and degree', () => {
    const text = fc
      .array(
        fc.constantFrom('Two', 'died', 'in', 'Homs', 'a', 'monitor', 'said', '.', '3,000', 'fled', '"', '\n'),
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.double({ min: 0, max: 0.7, noNaN: true }), (original, degree) => {
        const { made, spans } = makePair(original, degree, OTHER);
        return spans.every(
          ({ a, b }) => folded(original.slice(a.start, a.end)) === folded(made.slice(b.start, b.end)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('a made collection', () => {
  const texts = [RAID, OTHER];
  const thousand = [...makeCollection(texts, 1000)];

  it('begins the same whatever its size', () => {
    expect([...makeCollection(texts, 7)]).toEqual(thousand.slice(0, 7));
  });

  it('has most reports alone, families of 2 to 8, and one of 60', () => {
    const sizes = new Map<string, number>();
    for (const { family } of thousand) if (family !== null) sizes.set(family, (sizes.get(family) ?? 0) + 1);
    expect([...sizes.values()].filter((size) => size > 8)).toEqual([60]);
    expect(thousand.filter(({ family }) => family === null).length).toBeGreaterThan(600);
  });
});

describe('cutting a text', () => {
  it.each([
    ['Shells fell. Two died.', ['Shells fell.', 'Two died.']],
    ['Lt. Gen. Weber spoke. He left.', ['Lt. Gen. Weber spoke.', 'He left.']],
    ['"Go!" he said. They went.', ['"Go!" he said.', 'They went.']],
    ['One line\nand another', ['One line', 'and another']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(cutSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it('counts U.S., 3,000 and rebel-held as one word each', () => {
    expect(cutWords('U.S. jets, 3,000 rebel-held').length).toBe(4);
  });
});
