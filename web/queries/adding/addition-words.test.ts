import { describe, expect, it } from 'vitest';
import type { Addition } from '../../../src/api/client.ts';
import { additionWords, namesOf, shareDone } from './addition-words.ts';

const ADDITION: Addition = {
  id: 'a',
  state: 'reading',
  names: ['a.txt'],
  files: 4,
  bytes: 100,
  received: 4,
  receivedBytes: 100,
  resumed: false,
  read: 1,
  total: 4,
  documents: 12,
  current: 'a.txt',
  added: 3,
  updated: 0,
  already: 1,
  renamed: 1,
  skipped: 1,
  refused: 2,
  problem: null,
};

describe('an addition in words', () => {
  it.each([
    ['receiving', 'Receiving 4 of 4 files', 0.1],
    ['waiting', '4 files here, waiting for its turn', 0.1],
    ['reading', 'Reading: 1 of 4 files, 12 documents, 2 refused', 0.3125],
    ['building', 'Everything is read; laying the reports side by side', 0.97],
    ['done', 'Done: 3 documents new, 2 here before, 2 refused, 1 left alone', 1],
    ['cancelled', 'Cancelled: 3 documents new, 2 here before, 2 refused, 1 left alone', null],
    ['failed', 'It broke off', null],
  ] as const)('%s', (state, words, share) => {
    const addition = { ...ADDITION, state };
    expect(additionWords(addition)).toBe(words);
    if (share === null) expect(shareDone(addition)).toBeNull();
    else expect(shareDone(addition)).toBeCloseTo(share);
  });

  it.each([
    [[], 0, 'nothing to read'],
    [['a.txt'], 1, 'a.txt'],
    [['a.txt', 'b.txt', 'c.txt'], 3, 'a.txt, b.txt and 1 more'],
  ])('%j of %i files are named', (names, files, words) => {
    expect(namesOf({ names, files })).toBe(words);
  });
});
