import { describe, expect, it } from 'vitest';
import { analyze } from '../../../analyze.ts';
import { loadKnowledge } from '../../../ingest/knowledge.ts';
import type { DocumentRecord } from '../../../model/index.ts';
import { type SharedText, shareText, wordRecord } from '../text/share-text.ts';
import { asidesIn } from './asides.ts';
import { findChanges } from './find-changes.ts';
import { isOneName } from './one-name.ts';

const knowledge = await loadKnowledge();
const OPENING = 'The mayor of the town opened a new bridge across the river for the farmers of the valley.';

/** What differs between two sentences behind one opening, as "kind how: words → words". */
async function found(was: string, is: string): Promise<string[]> {
  const read = (text: string) => analyze(new TextEncoder().encode(text), { name: 'a.txt' }, knowledge);
  const [a, b] = await Promise.all([read(`${OPENING} ${was}`), read(`${OPENING} ${is}`)]);
  const spanOf = ({ document }: DocumentRecord) => ({
    start: OPENING.length + 1,
    end: document.text.length,
  });
  const text: SharedText = {
    ...shareText(wordRecord(a), wordRecord(b)),
    sentences: [{ a: spanOf(a), b: spanOf(b), likeness: 1 }],
    adds: { a: [], b: [] },
  };
  return findChanges(a, b, text).map(
    (one) =>
      `${one.kind} ${one.how}: ${a.document.text.slice(one.a.start, one.a.end)} → ${b.document.text.slice(one.b.start, one.b.end)}`,
  );
}

describe('names', () => {
  it.each([
    ['Kelbraya', 'Kelbrya', true],
    ['Hezbolan', 'Hizbolan', true],
    ['Shiites', 'Shia Muslims', true],
    ['Russia Turkey', 'Moscow Ankara', true],
    ['Karim', 'Karam', false],
    ['Hassan', 'Hussein', false],
    ['Homs', 'Hama', false],
    ['Russia Turkey', 'Moscow Tehran', false],
  ])('%s and %s: one name %s', (a, b, isOne) => {
    expect(isOneName(a, b)).toBe(isOne);
    expect(isOneName(b, a)).toBe(isOne);
  });

  it.each([
    [
      'Raids hit the market of Aleppo on Monday.',
      'Raids hit the market of Homs on Monday.',
      ['Aleppo → Homs'],
    ],
    ['Raids killed nine men in northern Syria.', 'Raids killed nine men in northern Aleppo.', []],
    [
      'The valley is held by the Russian-backed army of the north.',
      'The valley is held by the Syrian army of the north.',
      [],
    ],
    [
      'The city has often been targeted by Omari gunmen.',
      'The gunmen have often targeted the Kurdish-controlled city.',
      [],
    ],
    ['The front and its Islamist allies left the mill.', 'The front and its allies left the mill.', []],
    [
      'The farmers said Meanwhile The League left the mill.',
      'The farmers said The League left the mill.',
      [],
    ],
    ['The mill belonged to Mr Tarwell for a year.', 'The mill belonged to him for a year.', []],
    ['The Britain-based group left the mill.', 'The group, a British one, left the mill.', []],
    ['The League agreed a US$60 cap on oil.', 'The League agreed a $60 cap on oil.', []],
    ['Adm. Tarwell left the harbour at dawn.', 'Admiral Tarwell left the harbour at dawn.', []],
  ] as const)('%s → %s', async (was, is, wanted) => {
    const names = (await found(was, is)).filter((one) => one.startsWith('name '));
    expect(names).toEqual(wanted.map((one) => `name swapped: ${one}`));
  });
});

describe('numbers', () => {
  it.each([
    [
      'At least six people were killed in a blast on a bus in the old town.',
      'A blast on a bus in the old town killed seven people.',
      ['number swapped: six → seven'],
    ],
    [
      'The toll includes 126 people killed by shells in the old town.',
      'Shells in the old town killed nine people.',
      [],
    ],
    [
      '"Two women and two soldiers were killed at the mill," Omar said.',
      '"Four people were killed at the mill," Omar said.',
      [],
    ],
    [
      'The army seized 1200 square kilometres (460 square miles) of the valley.',
      'The army seized 1200 square kilometres of the valley.',
      [],
    ],
    ['The mill was hit at 1425 local time on Thursday.', 'The mill was hit on Thursday.', []],
    [
      'Nine dead in the valley Shells killed nine farmers in the valley on Monday.',
      'Shells killed nine farmers in the valley on Monday.',
      [],
    ],
    [
      'Many farmers were killed in the valley and 16 gunmen wounded there.',
      'Many farmers were killed in the valley.',
      ['number lost: 16 gunmen → '],
    ],
  ] as const)('%s → %s', async (was, is, wanted) => {
    expect((await found(was, is)).filter((one) => one.startsWith('number '))).toEqual(wanted);
  });
});

describe('hedges', () => {
  it.each([
    [
      'It was not clear whether the raids were flown by the army.',
      'The raids were flown by the army.',
      ['hedge lost: not clear whether → '],
    ],
    ['The siege went on over the period of two years.', 'The siege went on over two years.', []],
    [
      'The mayor expects at least five years of work at the mill.',
      'The mayor expects at least another five years of work at the mill.',
      [],
    ],
    [
      'The farmers left the mill, but cannot confirm when they will be back.',
      'The farmers left the mill.',
      [],
    ],
    [
      'At least 18 dead in the valley A bomb killed 18 people in the valley on Monday.',
      'A bomb killed 18 people in the valley on Monday.',
      [],
    ],
  ] as const)('%s → %s', async (was, is, wanted) => {
    expect((await found(was, is)).filter((one) => one.startsWith('hedge '))).toEqual(wanted);
  });
});

describe('attributions', () => {
  it.each([
    [
      'Shells killed nine farmers near the river, the mayor Omar said.',
      'They sent a letter saying shells killed nine farmers near the river.',
      [],
    ],
    [
      'Omar speaks out as shells killed nine farmers near the river.',
      'Shells killed nine farmers near the river.',
      [],
    ],
    [
      'Shells killed nine farmers near the river, according to the mayor of the town.',
      'Shells killed nine farmers near the river.',
      ['attribution lost: according to the mayor of the town → '],
    ],
    [
      'Nine dead in the valley, a general says (Cobalt Wire) -- Shells killed nine farmers near the river.',
      'Shells killed nine farmers near the river.',
      [],
    ],
  ] as const)('%s → %s', async (was, is, wanted) => {
    expect((await found(was, is)).filter((one) => one.startsWith('attribution '))).toEqual(wanted);
  });
});

describe('asides', () => {
  it.each([
    ['The road is 1,200 kilometres (750 miles) long.', ['(750 miles)']],
    ['The mile (1.6 km) deep well leaks.', ['(1.6 km)']],
    ['Gold XAU= rose and Valley Oil (VAL.N) fell (O/R).', ['XAU=', '(VAL.N)', '(O/R)']],
    ['The mill (20 were hurt) burned.', []],
    ['The Valley Group (VG) left.', []],
  ] as const)('%s', (text, wanted) => {
    const record = { document: { text } } as unknown as DocumentRecord;
    const layers = { record, within: () => [], holds: () => false };
    const spans = asidesIn(layers, { start: 0, end: text.length });
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
  });
});
