import { describe, expect, it } from 'vitest';
import type { PairSheet, TextSegment } from '../../src/api/client.ts';
import { layPair, movedLinks } from './compare.ts';

type Draft = readonly [mark: TextSegment['mark'], words: string, link?: string | null, change?: number];

function segments(drafts: readonly Draft[], role: TextSegment['role'] = 'body'): readonly TextSegment[] {
  let start = 0;
  return drafts.map(([mark, words, link = null, change = null]) => {
    const end = start + words.length;
    const segment = { start, end, words, mark, link, change, role };
    start = end;
    return segment;
  });
}

const BRIDGE = 'the bridge at Tal Hamra came down ';
const BOATS = 'rescue workers came by boat to the site ';

function sheet(a: readonly Draft[], b: readonly Draft[], rest: object = {}): PairSheet {
  const relation = {
    a: 'a',
    b: 'b',
    relation: 'rewrite',
    root: null,
    source: null,
    revision: false,
    why: '',
    spans: [],
    changes: [],
    adds: { a: [], b: [{ start: 0, end: 1 }] },
    ...rest,
  };
  const document = (id: string, best: string) => ({
    id,
    names: [`${id}.txt`],
    title: null,
    publisher: id.toUpperCase(),
    date: { earliest: best, latest: best, best, precision: 'day' },
  });
  const change = {
    kind: 'hedge',
    how: 'lost',
    was: { start: 0, end: 3, words: 'may' },
    is: { start: 0, end: 0, words: '' },
    says: 'Seen from a.',
    rule: 'test',
  };
  return {
    pair: { relation, changes: [change], a: segments(a), b: segments(b) },
    documents: { a: document('a', '2016-05-10'), b: document('b', '2016-05-09') },
  } as unknown as PairSheet;
}

describe('a pair side by side', () => {
  it('has the source on the left, with the changes seen from it', () => {
    const { left, right, changes } = layPair(sheet([['other', 'x']], [['other', 'y']], { source: 'a' }));
    expect([left.side, left.standing, right.standing, right.own]).toEqual(['a', 'source', 'made', 1]);
    expect(changes[0]?.how).toBe('lost');
  });

  it('has the earlier on the left where no source is known, and turns what is seen from the other', () => {
    const { left, changes } = layPair(sheet([['other', 'x']], [['other', 'y']]));
    expect([left.side, left.standing]).toEqual(['b', null]);
    expect(changes[0]).toMatchObject({ how: 'gained', was: { words: '' }, is: { words: 'may' }, says: '' });
  });

  it('keeps every word in its paragraph, and the place where words are missing', () => {
    const { left } = layPair(
      sheet(
        [
          ['shared', 'One two.\n\nThree', 's'],
          ['changed', '', 'c', 0],
          ['added', ' four.\n'],
        ],
        [],
        { source: 'a' },
      ),
    );
    expect(left.paragraphs.map(({ runs }) => runs.map(({ words }) => words))).toEqual([
      ['One two.'],
      ['Three', '', ' four.'],
    ]);
    expect(left.paragraphs[1]?.runs[1]).toMatchObject({ change: 0, link: 'c' });
  });

  it('lets the first of added sentences bear the word, and a stray stop never', () => {
    const { left } = layPair(
      sheet(
        [
          ['added', 'One.'],
          ['other', ' '],
          ['added', 'Two.'],
          ['shared', 'x'.repeat(200), 's'],
          ['added', '.'],
          ['added', 'Three.'],
        ],
        [],
        {
          source: 'a',
        },
      ),
    );
    const begins = left.paragraphs
      .flatMap(({ runs }) => runs)
      .map((run) => [run.words.slice(0, 6), run.begins]);
    expect(begins.filter(([, begin]) => begin).map(([words]) => words)).toEqual(['One.', 'xxxxxx']);
  });

  it('weighs what stands in both by letters', () => {
    const { left } = layPair(
      sheet(
        [
          ['shared', 'ab  ', 's'],
          ['other', 'cd'],
        ],
        [],
        { source: 'a' },
      ),
    );
    expect(left.shared).toBe(0.5);
  });
});

describe('moved passages', () => {
  const [bridge, boats]: Draft[] = [
    ['shared', BRIDGE, 'one'],
    ['shared', BOATS, 'two'],
  ] as const;

  it.each<[string, readonly Draft[], readonly Draft[], readonly string[]]>([
    ['none in one order', [bridge as Draft, boats as Draft], [bridge as Draft, boats as Draft], []],
    [
      'the lighter of two that swapped',
      [bridge as Draft, boats as Draft],
      [boats as Draft, bridge as Draft],
      ['one'],
    ],
    [
      'none that is but a name',
      [['shared', 'Aleppo', 'n'], boats as Draft],
      [boats as Draft, ['shared', 'Aleppo', 'n']],
      [],
    ],
    ['none that only one text has', [bridge as Draft], [boats as Draft], []],
  ])('are %s', (_, a, b, moved) => {
    expect([...movedLinks(segments(a), segments(b))]).toEqual(moved);
  });
});
