import { describe, expect, it } from 'vitest';
import type { Shared, SharedName } from '../../../src/api/client.ts';
import { commonOf, sharedWords, standsIn } from './shared-words.ts';

const name = (kind: SharedName['kind'], called: string, documents: number): SharedName => ({
  kind,
  key: called,
  name: called,
  sort: '',
  documents,
  outlets: 0,
});

const shared = (documents: number, places: readonly SharedName[], actors: readonly SharedName[]): Shared => ({
  documents,
  places: [...places],
  actors: [...actors],
  voices: [],
  events: [],
  eventsInAll: 0,
  texts: [],
  textsInAll: 0,
});

describe('what the documents have in common', () => {
  it.each<[string, Shared, string | null, readonly string[]]>([
    [
      'is what all of them name, places first, each name once',
      shared(
        3,
        [name('place', 'Lusail', 3), name('place', 'Kell', 2)],
        [name('actor', 'Kell', 3), name('actor', 'Lusail', 3)],
      ),
      'All 3 documents name',
      ['Lusail'],
    ],
    ['is what both name', shared(2, [name('place', 'Lusail', 2)], []), 'Both documents name', ['Lusail']],
    [
      'is what most name where none is in all',
      shared(9, [name('place', 'Lusail', 4)], [name('actor', 'Valley Army', 6)]),
      '6 of 9 documents name',
      ['Valley Army'],
    ],
    ['is nothing where no two name the same', shared(9, [], []), null, []],
  ])('%s', (_, given, words, names) => {
    const common = commonOf(given);
    expect(common?.words ?? null).toBe(words);
    expect((common?.names ?? []).map((one) => one.name)).toEqual(names);
  });

  it.each([
    [0, 0, 'No event is told in more than one of them. No two carry the same text.'],
    [
      2,
      1,
      '2 events are told in more than one of them. 1 text is carried by several, word for word or reworded.',
    ],
  ])('tells of %i events and %i texts', (eventsInAll, textsInAll, words) => {
    expect(sharedWords({ eventsInAll, textsInAll })).toBe(words);
  });

  it.each([
    [{ documents: 3, outlets: 1 }, 5, '3 of 5 documents, 1 outlet'],
    [{ documents: 1200, outlets: 0 }, 1200, 'all 1,200 documents'],
  ])('says where %o stands', (one, all, words) => {
    expect(standsIn(one, all)).toBe(words);
  });
});
