import { expect, it } from 'vitest';
import { hitsElsewhere } from './hits-elsewhere.ts';

const NONE = { document: 0, claim: 0, event: 0, actor: 0, place: 0, pending: 0 };

it.each([
  [NONE, 'claim', []],
  [{ ...NONE, claim: 3 }, 'claim', []],
  [{ ...NONE, event: 2 }, 'claim', ['2 events']],
  [{ ...NONE, document: 1, event: 2, place: 1200 }, 'claim', ['1 document', '2 events', '1,200 places']],
  [{ ...NONE, claim: 1, pending: 4 }, 'event', ['1 claim']],
] as const)('%j without a %s leads to %j', (counts, kind, words) => {
  expect(hitsElsewhere(counts, kind).map((one) => one.words)).toEqual(words);
});
