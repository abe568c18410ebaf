import { describe, expect, it } from 'vitest';
import { analyze } from '../../../analyze.ts';
import { loadKnowledge } from '../../../ingest/knowledge.ts';
import { type SharedText, shareText, wordRecord } from '../text/share-text.ts';
import { findChanges } from './find-changes.ts';
import { sayChange } from './say-change.ts';

const knowledge = await loadKnowledge();

/** What changed between two sentences behind one line of news, as it is told to people. */
async function told(was: string, is: string): Promise<string[]> {
  const opening = 'The mayor of the town opened a new bridge across the river for the farmers of the valley.';
  const read = (text: string) =>
    analyze(new TextEncoder().encode(`${opening} ${text}`), { name: 'a.txt' }, knowledge);
  const [a, b] = await Promise.all([read(was), read(is)]);
  const start = opening.length + 1;
  const spans = {
    a: { start, end: a.document.text.length },
    b: { start, end: b.document.text.length },
    likeness: 1,
  };
  const text: SharedText = {
    ...shareText(wordRecord(a), wordRecord(b)),
    sentences: [spans],
    adds: { a: [], b: [] },
  };
  return findChanges(a, b, text).map(
    (one) => `${one.rule}: ${sayChange(one, a.document.text, b.document.text, 'a')}`,
  );
}

describe('another surname behind the same given name', () => {
  it.each([
    [
      '“We left the mill at dawn,” said Omar Haddad, a rescue worker.',
      '“We left the mill at dawn,” said Omar Hamdan, a rescue worker.',
      ['other-name: “Haddad” became “Hamdan”.'],
    ],
    [
      'Shells killed nine near the river, said Col. Omar Haddad of the Valley Group.',
      'Shells killed nine near the river, said Col. Omar Hamdan of the Valley Group.',
      ['other-name: “Haddad” became “Hamdan”.'],
    ],
    [
      '“They will come back to the valley,” said Hana Masri.',
      '“They will come back to the valley,” said Hana Omari.',
      ['other-name: “Masri” became “Omari”.'],
    ],
    ['Omar Haddad said shells killed nine.', 'Omar Hadad said shells killed nine.', []],
    ['Omar Haddad said shells killed nine.', 'Omar al-Haddad said shells killed nine.', []],
    ['Omar Haddad said shells killed nine.', 'Haddad said shells killed nine.', []],
    ['Omar Haddad said shells killed nine.', 'Shells killed nine, said Omar Haddad.', []],
    ['Observatory head Omar Haddad said shells killed nine.', 'Omar Haddad said shells killed nine.', []],
  ])('%s → %s', async (was, is, wanted) => {
    expect((await told(was, is)).filter((one) => !one.startsWith('word-missing'))).toEqual(wanted);
  });
});

describe('a negation', () => {
  it.each([
    ['The army has held the mill.', 'The army has not held the mill.', ['The negation “not” was added.']],
    ['The army has not held the mill.', 'The army has held the mill.', ['The negation “not” is gone.']],
    ['The army did hold the mill.', 'The army didn’t hold the mill.', ['The negation “didn’t” was added.']],
    ['The army has not held the mill.', 'The army hasn’t held the mill.', []],
    ['The army cannot hold the mill.', 'The army can not hold the mill.', []],
    ['The army can hold the knot.', 'The army can hold the ant.', ['“knot” became “ant”.']],
  ])('%s → %s', async (was, is, wanted) => {
    const changes = await told(was, is);
    expect(changes.map((one) => one.replace(/^[a-z-]+: /, ''))).toEqual(wanted);
    const isNegation = wanted.some((one) => one.includes('negation'));
    expect(changes.some((one) => one.startsWith('negation: '))).toBe(isNegation);
  });
});

describe('amounts of money', () => {
  it.each([
    ['Aid of 2.5 million dollars was lost.', 'Aid of $2.5m was lost.', []],
    ['Aid of $2.5 million was lost.', 'Aid of $2.5m was lost.', []],
    ['Aid of at least €3bn was lost.', 'Aid of at least 3 billion euros was lost.', []],
    ['The wall is 2.5 m high.', 'The wall is 2.5 metres high.', []],
    ['The 2.5m wall fell.', 'The 2.5 metre wall fell.', []],
    ['Aid of $2.5m was lost.', 'Aid of $25m was lost.', ['other-number: “2.5m” became “25m”.']],
    ['Aid of $2m was lost.', 'Aid of $2bn was lost.', ['other-number: “2m” became “2bn”.']],
    [
      'Aid of $3m was lost.',
      'Aid of 3 million euros was lost.',
      ['word-missing: The wording “euros” was added.'],
    ],
  ])('%s → %s', async (was, is, wanted) => {
    expect(await told(was, is)).toEqual(wanted);
  });
});
