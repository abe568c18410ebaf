import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentId, DocumentRecord, Relation, Span, TextSegment } from '../../../model/index.ts';
import { comparePair } from './compare-pair.ts';
import { draftStory, type TieDraft } from './test-story.ts';

const LEFT = 'Shells fell on the market of Narvel, the harbour watch said. Six died.';
const RIGHT = 'Shells fell on the market of Narvel. Eight died. Nobody claimed it.';

function pairOf(tie: Omit<TieDraft, 'a' | 'b'>) {
  const { dossier, records } = draftStory({
    reports: { a: { text: LEFT, tells: [{ words: LEFT }] }, b: { text: RIGHT, tells: [{ words: RIGHT }] } },
    ties: [{ a: 'a', b: 'b', ...tie }],
  });
  const record = (id: string) => records.get(id as DocumentId) as DocumentRecord;
  return { relation: dossier.relations[0] as Relation, a: record('a'), b: record('b') };
}

const shown = (segments: readonly TextSegment[]): string[] =>
  segments.map(({ mark, link, words }) => `${mark}${link === null ? '' : ` ${link}`}: ${words}`);

describe('two reports side by side', () => {
  const { relation, a, b } = pairOf({
    relation: 'copy',
    source: 'a',
    shares: ['Shells fell on the market of Narvel', 'died'],
    changes: [
      ['attribution', 'lost', ', the harbour watch said', ''],
      ['number', 'swapped', 'Six', 'Eight'],
    ],
    adds: { b: ['Nobody claimed it.'] },
  });
  const lost = { ...relation.changes[0], b: { start: 35, end: 35 } } as Relation['changes'][number];
  const pair = comparePair({ ...relation, changes: [lost, ...relation.changes.slice(1)] }, a, b);

  it('are cut into what is shared, changed, added and other, tied by links', () => {
    expect(shown(pair.a)).toEqual([
      'shared shared-0: Shells fell on the market of Narvel',
      'changed changed-0: , the harbour watch said',
      'other: . ',
      'changed changed-1: Six',
      'other:  ',
      'shared shared-1: died',
      'other: .',
    ]);
    expect(shown(pair.b)).toEqual([
      'shared shared-0: Shells fell on the market of Narvel',
      'changed changed-0: ',
      'other: . ',
      'changed changed-1: Eight',
      'other:  ',
      'shared shared-1: died',
      'other: . ',
      'added: Nobody claimed it.',
    ]);
  });

  it('tell the changes from the source to the other', () => {
    expect(pair.changes.map(({ was, is }) => [was.words, is.words])).toEqual([
      [', the harbour watch said', ''],
      ['Six', 'Eight'],
    ]);
    const turned = comparePair({ ...relation, source: 'b' }, a, b);
    expect(turned.changes[1]).toMatchObject({ was: { words: 'Eight' }, is: { words: 'Six' } });
  });
});

describe('however a pair is marked', () => {
  const within = (length: number): fc.Arbitrary<Span> =>
    fc
      .tuple(fc.nat(length), fc.nat(length))
      .map(([x, y]) => ({ start: Math.min(x, y), end: Math.max(x, y) }));
  const both = fc.record({ a: within(LEFT.length), b: within(RIGHT.length) });

  it('the segments of each side joined are its text, in order and with the exact words', () => {
    const { relation, a, b } = pairOf({ relation: 'rewrite' });
    fc.assert(
      fc.property(fc.array(both), fc.array(both), fc.array(both), (spans, changed, added) => {
        const changes = changed.map((ends) => ({
          kind: 'word' as const,
          how: 'swapped' as const,
          rule: 'r',
          ...ends,
        }));
        const adds = { a: added.map((ends) => ends.a), b: added.map((ends) => ends.b) };
        const pair = comparePair({ ...relation, spans, changes, adds }, a, b);
        for (const [segments, text] of [[pair.a, LEFT] as const, [pair.b, RIGHT] as const]) {
          expect(segments.map(({ words }) => words).join('')).toBe(text);
          let at = 0;
          for (const { start, end, words } of segments) {
            expect([start, words]).toEqual([at, text.slice(start, end)]);
            at = end;
          }
        }
      }),
    );
  });

  it('an empty text has no segment', () => {
    const { relation, a, b } = pairOf({ relation: 'unclear' });
    const empty = { ...a, document: { ...a.document, text: '', parts: [] } };
    expect(comparePair(relation, empty, b).a).toEqual([]);
  });
});
