import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, segmentText } from './segment-text.ts';

const LENGTH = 60;

const someMarks = fc.array(
  fc
    .tuple(fc.integer({ min: -5, max: LENGTH + 5 }), fc.integer({ min: -5, max: LENGTH + 5 }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  { maxLength: 12 },
);
const someText = fc.string({ unit: 'binary', maxLength: LENGTH });
const someCuts = fc.array(fc.integer({ min: -5, max: LENGTH + 5 }), { maxLength: 6 });

function named(spans: readonly { start: number; end: number }[]): Mark[] {
  return spans.map((span, index) => ({ id: `m${index}`, ...span }));
}

describe('segmentText', () => {
  it('gives back the text when its segments are put together', () => {
    fc.assert(
      fc.property(someText, someMarks, someCuts, (text, spans, cuts) => {
        const segments = segmentText(text, named(spans), cuts);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
      }),
    );
  });

  it('puts every mark over exactly its own code units', () => {
    fc.assert(
      fc.property(someText, someMarks, someCuts, (text, spans, cuts) => {
        const marks = named(spans);
        const segments = segmentText(text, marks, cuts);
        for (const mark of marks) {
          const covered = segments.filter((segment) => segment.marks.includes(mark));
          const words = covered.map((segment) => segment.text).join('');
          expect(words).toBe(text.slice(Math.max(0, mark.start), Math.max(0, mark.end)));
        }
      }),
    );
  });

  it('never makes an empty segment, and is the same whatever order the marks come in', () => {
    fc.assert(
      fc.property(someText, someMarks, (text, spans) => {
        const marks = named(spans);
        const segments = segmentText(text, marks);
        if (text.length > 0) expect(segments.every(({ start, end }) => start < end)).toBe(true);
        expect(segmentText(text, [...marks].reverse())).toEqual(segments);
      }),
    );
  });

  it('draws nested and crossing marks outside in', () => {
    const outer = { id: 'outer', start: 0, end: 9 };
    const inner = { id: 'inner', start: 2, end: 5 };
    const crossing = { id: 'crossing', start: 4, end: 8 };
    const segments = segmentText('123456789', [inner, crossing, outer]);
    expect(segments.map(({ text, marks }) => [text, marks.map(({ id }) => id)])).toEqual([
      ['12', ['outer']],
      ['34', ['outer', 'inner']],
      ['5', ['outer', 'crossing', 'inner']],
      ['678', ['outer', 'crossing']],
      ['9', ['outer']],
    ]);
  });

  it('gives no segment for an empty text', () => {
    expect(segmentText('', [{ id: 'm', start: 0, end: 3 }])).toEqual([]);
  });
});
