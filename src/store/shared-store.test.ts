import { describe, expect, it } from 'vitest';
import { type CarriedPair, gatherCarriers, pickShared, type SharedName } from './shared-store.ts';

const name = (kind: SharedName['kind'], called: string, sort: string, documents: number): SharedName => ({
  kind,
  key: called,
  name: called,
  sort,
  documents,
  outlets: 1,
});

describe('the names that link documents', () => {
  it.each<[string, readonly SharedName[], readonly string[]]>([
    [
      'are not descriptions, which fit others in every report',
      [name('actor', 'rebels', 'armed-group', 9), name('actor', 'al-Karama', 'armed-group', 2)],
      ['al-Karama'],
    ],
    [
      'are not peoples, outlets or voices without a name',
      [
        name('actor', 'Residents', 'people', 9),
        name('voice', 'Valley Courier', 'outlet', 8),
        name('voice', 'Unstated', 'unstated', 7),
        name('voice', 'Cobalt Wire', 'agency', 2),
      ],
      ['Cobalt Wire'],
    ],
    [
      'are written in any script, with capitals or without',
      [name('actor', 'جيش الوادي', 'military', 3), name('actor', '河谷軍', 'military', 2)],
      ['جيش الوادي', '河谷軍'],
    ],
    [
      'begin with the narrower of places in as many documents',
      [name('place', 'Qatar', 'country', 3), name('place', 'Lusail', 'settlement', 3)],
      ['Lusail', 'Qatar'],
    ],
    [
      'begin with a country that more documents name',
      [name('place', 'Qatar', 'country', 4), name('place', 'Lusail', 'settlement', 3)],
      ['Qatar', 'Lusail'],
    ],
  ])('%s', (_, rows, wanted) => {
    expect(pickShared(rows).map((one) => one.name)).toEqual(wanted);
  });
});

describe('the documents that carry one text', () => {
  const pair = (a: string, b: string, root: string | null = null) => ({ a, b, root }) as never as CarriedPair;

  it.each<[string, readonly CarriedPair[], readonly (readonly [string, string | null])[]]>([
    ['are none where no two do', [], []],
    ['are put together over a third', [pair('a', 'c'), pair('b', 'c')], [['a b c', null]]],
    ['have the root that one pair knows', [pair('a', 'c', 'Wire'), pair('b', 'c')], [['a b c', 'Wire']]],
    ['have no root where pairs differ', [pair('a', 'b', 'Wire'), pair('b', 'c', 'Post')], [['a b c', null]]],
    [
      'come with the most carried first',
      [pair('a', 'b'), pair('c', 'd'), pair('d', 'e')],
      [
        ['c d e', null],
        ['a b', null],
      ],
    ],
  ])('%s', (_, pairs, wanted) => {
    const found = gatherCarriers(pairs);
    expect(found.map(({ documents, root }) => [documents.join(' '), root])).toEqual(wanted);
    expect(gatherCarriers([...pairs].reverse())).toEqual(found);
  });
});
