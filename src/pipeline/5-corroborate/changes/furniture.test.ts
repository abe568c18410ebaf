import { describe, expect, it } from 'vitest';
import { analyze } from '../../../analyze.ts';
import { loadKnowledge } from '../../../ingest/knowledge.ts';
import type { DocumentRecord, StatedDate } from '../../../model/index.ts';
import { shareText, wordRecord } from '../text/share-text.ts';
import type { RecordLayers } from './change-words.ts';
import { findChanges } from './find-changes.ts';
import { furnitureIn } from './furniture.ts';

/** Layers of a text of which nothing is known but the date it states of itself. */
function layersWith(text: string, date: string | null): RecordLayers {
  const start = date === null ? null : text.indexOf(date);
  const stated: StatedDate[] =
    start === null
      ? []
      : [{ value: '2015', basis: 'dateline', part: 'body', start, end: start + (date ?? '').length }];
  const record = { document: { text, stated } } as unknown as DocumentRecord;
  return { record, within: () => [], holds: () => false };
}

describe('what a desk puts around a report', () => {
  it.each([
    ['Nine dead in Kesra | Harbour Post', null, [' | Harbour Post']],
    ['CW Monday 2 Feb 2015 Nine people died.', 'Monday 2 Feb 2015', ['CW Monday 2 Feb 2015']],
    ['Last updated at Feb 022015 Nine people died.', null, ['Last updated at Feb 022015']],
    ['1430 Regional CW - Nine people died.', null, ['1430 Regional CW - ']],
    ['at 1430 Regional CW - Nine people died.', null, ['at 1430 Regional CW - ']],
    ['Kesra CW Saturday 7 Oct 2017 Nine people died.', null, ['Kesra CW Saturday 7 Oct 2017']],
    ['Updated at Jul 012016 KESRA Nine people died.', null, ['Updated at Jul 012016 KESRA']],
    ['Kesra Bridge fell on 7 Oct 2017 in the flood.', null, []],
    ['KESRA, Feb 2 (Cobalt Wire) - Nine people died.', null, ['KESRA, Feb 2 (Cobalt Wire) - ']],
    ['Tags Kesra bridge Nine people died.', null, ['Tags']],
    ['Nine people died in the valley on 2 Feb 2015 at the mill.', '2 Feb 2015', []],
    ['The farmers of the valley who fled the mill on 2 Feb 2015 came back.', '2 Feb 2015', []],
    ['The mill - the last of the valley - burned.', null, []],
    ['Nine people died.', null, []],
    ['(Cobalt Wire and agencies) Nine people died.', null, ['(Cobalt Wire and agencies)']],
    ['The Valley Group (VG) left.', null, []],
    ['Print Tweet Views 1662 Nine people died.', null, ['Print Tweet Views 1662 ']],
    ['Photograph: Lina Berg/Cobalt Nine people died.', null, ['Photograph: Lina Berg/Cobalt ']],
    ['Share prices fell by nine points.', null, []],
    ['Print shops burned in the valley.', null, []],
    ['By the Cobalt Wire Staff Nine people died.', null, ['By the Cobalt Wire Staff ']],
    [
      'Omar Tarwell and Lina Berg contributed to this report.',
      null,
      ['Omar Tarwell and Lina Berg contributed to this report.'],
    ],
    ['Nine people who contributed to this report of the mill died.', null, []],
    ['Nine dead, a general says (CW) -- Nine people died.', null, ['Nine dead, a general says (CW) -- ']],
  ] as const)('%s', (text, date, expected) => {
    const found = furnitureIn(layersWith(text, date), { start: 0, end: text.length });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('is looked for at the head only', () => {
    const text = `${'The mill stands. '.repeat(30)}KESRA, Feb 2 (CW) - Nine people died.`;
    const start = text.indexOf('KESRA');
    expect(furnitureIn(layersWith(text, null), { start, end: text.length })).toEqual([]);
  });
});

describe('is no change to what is told', async () => {
  const knowledge = await loadKnowledge();
  const read = (text: string) => analyze(new TextEncoder().encode(text), { name: 'a.txt' }, knowledge);
  const road = 'The road to the coast was closed for hours after the attack on the mill.';
  it.each([
    ['a site’s tags', 'Tags Kesra Bresk bridge Shells', 'Shells', 'killed nine farmers at the mill.', []],
    ['another form of a name', 'Jets hit the Shiite', 'Jets hit the Shia', 'villages north of the mill.', []],
    [
      'a word that opens a hedge elsewhere',
      'The mill saw',
      'The mill came under',
      'a heavy raid at dawn.',
      [],
    ],
    [
      'a number given up for a vague one',
      'More than 33,000',
      'Tens of thousands of',
      'people fled the valley on Monday.',
      ['number', 'word'],
    ],
    [
      'a clause that went with its voice',
      'The blast at the mill of Tarun on Monday killed a nurse, a guard and two soldiers, the Valley Group said',
      'The blast at the mill of Tarun on Monday took place in the yard behind the hospital',
      '.',
      [],
    ],
    [
      'a capital for its country',
      'The deal was brokered in May by Iran',
      'The deal was brokered in May by Tehran',
      'and the farmers of the valley.',
      [],
    ],
    [
      'a name that a pronoun stands for',
      'The jets belonged to Tarun’s ally',
      'The jets belonged to its ally',
      'in the valley at dawn on Monday.',
      [],
    ],
    [
      'the dead of one for the wounded of the other',
      'A child died and 20 people were hurt',
      'A child and four men died and 25 people were hurt',
      'on Monday at the mill of Tarun.',
      ['number'],
    ],
  ])('%s', async (_, was, is, end, kinds) => {
    const [a, b] = await Promise.all([read(`${was} ${end} ${road}`), read(`${is} ${end} ${road}`)]);
    const changes = findChanges(a, b, shareText(wordRecord(a), wordRecord(b)));
    expect([...new Set(changes.map(({ kind }) => kind))]).toEqual(kinds);
  });
});
