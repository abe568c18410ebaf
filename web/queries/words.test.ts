import { describe, expect, it } from 'vitest';
import { whoWords } from './words.ts';

describe('whom a number counts', () => {
  it.each([
    ['civilian', 'civilians'],
    ['child', 'children'],
    ['people', 'people'],
    ['family', 'families'],
    ['witness', 'witnesses'],
    ['forces', 'forces'],
    ['police', 'police'],
    ['aid worker', 'aid workers'],
    ['Chinese', 'Chinese'],
    ['مدني', 'مدني'],
    ['', ''],
  ])('%j is told as %j', (who, words) => {
    expect(whoWords(who)).toBe(words);
  });
});
