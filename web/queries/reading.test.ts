import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../src/api/client.ts';
import { layDocument, neighbourClaim, type ReadingMark } from './reading.ts';

function recordOf(text: string, parts: DocumentRecord['document']['parts']): DocumentRecord {
  return {
    document: { text, parts, reprints: [] },
    claims: [],
    annotations: [],
    times: [],
  } as unknown as DocumentRecord;
}

function claimsAt(...starts: number[]): DocumentRecord {
  const claims = starts.map((start) => ({ id: `c${start}`, start, end: start + 2, voices: [] }));
  const document = { text: 'x'.repeat(100), parts: [], reprints: [] };
  return { document, claims, annotations: [], times: [] } as unknown as DocumentRecord;
}

const someText = fc
  .array(fc.constantFrom('a', 'b c', '\n', ' ', '\r\n', '\n\n', 'ا', '😀', '\u202e'), { maxLength: 40 })
  .map((pieces) => pieces.join(''));
const someSpans = fc.array(
  fc
    .tuple(fc.nat({ max: 70 }), fc.nat({ max: 70 }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  { maxLength: 8 },
);

describe('layDocument', () => {
  it('keeps every code unit of the text, in order, whatever parts and marks there are', () => {
    fc.assert(
      fc.property(someText, someSpans, someSpans, (text, partSpans, markSpans) => {
        const parts = partSpans.map((span) => ({ role: 'body' as const, rule: 'test', ...span }));
        const marks = markSpans.map((span, index): ReadingMark => {
          return { id: `mark-${index}`, kind: 'time', tone: 'plain', ...span };
        });
        const blocks = layDocument(recordOf(text, parts), marks);
        const said = blocks.flatMap(({ paragraphs }) =>
          paragraphs.map(({ segments, gap }) => segments.map((segment) => segment.text).join('') + gap),
        );
        expect(said.join('')).toBe(text);
      }),
    );
  });

  it('begins a new paragraph where the text has a new line', () => {
    const text = 'One line.\n\nAnother line.\n';
    const [block] = layDocument(recordOf(text, [{ role: 'body', start: 0, end: 24, rule: 'test' }]), []);
    expect(block?.paragraphs.map(({ segments }) => segments[0]?.text)).toEqual([
      'One line.',
      'Another line.',
    ]);
  });
});

describe('neighbourClaim', () => {
  const record = claimsAt(10, 20, 30);

  it.each([
    ['the first when nothing is picked', null, 1, 'c10'],
    ['the last when nothing is picked, backwards', null, -1, 'c30'],
    ['the next one', { kind: 'claim', id: 'c10' }, 1, 'c20'],
    ['the one before', { kind: 'claim', id: 'c20' }, -1, 'c10'],
    ['the last one again at the end', { kind: 'claim', id: 'c30' }, 1, 'c30'],
    ['the next behind picked words', { kind: 'words', start: 15, end: 17 }, 1, 'c20'],
    ['the last before picked words', { kind: 'words', start: 25, end: 27 }, -1, 'c20'],
  ] as const)('is %s', (_, pick, step, expected) => {
    expect(neighbourClaim(record, pick, step)?.id).toBe(expected);
  });

  it('is nothing where there are no claims', () => {
    expect(neighbourClaim(claimsAt(), null, 1)).toBeNull();
  });
});
