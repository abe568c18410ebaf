import { describe, expect, it } from 'vitest';
import type { Document } from '../../../model/index.ts';
import { parseDocument } from '../../2-parse/parse.ts';
import { findCues } from './find-cues.ts';

function cuesIn(text: string): string[] {
  const document = {
    text,
    parts: [{ role: 'body', start: 0, end: text.length, rule: 'test' }],
    provenance: [],
    anchors: [],
    reprints: [],
  } as unknown as Document;
  const { tokens } = parseDocument(document);
  return findCues(tokens, text).map((cue) => `${text.slice(cue.start, cue.end)}/${cue.stance}`);
}

describe('findCues', () => {
  it.each([
    ['The report said two bridges fell.', 'said/say'],
    ['Two bridges fell, reports the Oslo Courier.', 'reports/say'],
    ['The roads are open, points out Radio Lark.', 'points out/say'],
    ['According to the mayor, two bridges fell.', 'According to/say'],
    ['In the words of the mayor, it was over.', 'In the words of/say'],
    ['The garrison reportedly fled.', 'reportedly/reportedly'],
    ['The ministry denied shelling the harbour.', 'denied/deny'],
    ['The envoy was accused of theft.', 'accused/accuse'],
    ['Its claim that the town fell was wrong.', 'claim/claim'],
    ['The union called for talks.', 'called/demand'],
    ['The general vowed to stay.', 'vowed/plan'],
    ['The nurse believes the road is mined.', 'believes/believe'],
    ['The courier put the death toll at 16.', 'put/say'],
    ['The army alleged on Monday that rebels fired first.', 'alleged/claim'],
    ['Two bridges fell, Reuters reports.', 'reports/say'],
    ['Two bridges fell in southern Lark SANA news agency reports.', 'reports/say'],
    ['The courier placed the death toll at 16.', 'placed/say'],
  ])('finds the cue of "%s"', (text, cue) => {
    expect(cuesIn(text)).toEqual([cue]);
  });

  it.each([
    ['The state capital fell to the rebels.'],
    ['She kept a statement of account at the bank.'],
    ['Four miners were reported missing.'],
    ['The blast claimed 20 lives.'],
    ['An estimated 300 people left the valley.'],
    ['The so-called council met in the school.'],
    ['The crates were struck by suspected pirates.'],
    ['He put the lamp at the door.'],
    ['The reports are in the drawer.'],
    ['He relied on AFP reports.'],
    ['The bridge was closed because of the Reuters reports.'],
    ['He placed the lamp at the door.'],
    ['A point of order was raised.'],
    ['The report that reached us is short.'],
  ])('finds none in "%s"', (text) => {
    expect(cuesIn(text)).toEqual([]);
  });
});
