import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../model/index.ts';
import { findCredits } from './credits.ts';

const part = (words: string, role: Part['role'] = 'body'): Part => ({
  role,
  start: 0,
  end: words.length,
  rule: '',
});
const credited = (words: string): string[] =>
  findCredits(words, [part(words)])
    .filter(({ covers }) => covers === 'text')
    .map(({ agency }) => agency);

describe('credits of a text', () => {
  it.each([
    ['The bridge was hit twice, the mayor said.--AFP', ['AFP']],
    ['The bridge was hit twice, the mayor said. - REUTERS', ['Reuters']],
    ['The bridge was hit twice, the mayor said. (AFP)', ['AFP']],
    ['The bridge was hit twice. (Reuters, AFP and agencies)', ['Reuters', 'AFP', 'agencies']],
    ['KESRA (Reuters) - The bridge was hit twice.', ['Reuters']],
    ['KESRA, Nov. 30 (Xinhua) -- The bridge was hit twice.', ['Xinhua']],
    ['KESRA (Meridian Wire) -', ['Meridian Wire']],
    ['Original Source: Coastal Monitor', ['Coastal Monitor']],
    ['Source: SANA', ['SANA']],
    ['The bridge was hit twice. (Source: Kesra Coastal Office) Share', ['Kesra Coastal Office']],
    ['Source Coastal World and agencies', ['Coastal World', 'agencies']],
    ['By Ada Sorel with agencies', ['agencies']],
    ['The bridge was hit twice. (With inputs from agencies)', ['agencies']],
    ['With input from AFP', ['AFP']],
    ['The mayor denied it, with additional reporting by Reuters.', ['Reuters']],
    ['News agencies', ['News agencies']],
    ['The mayor denied it. Agencies contributed to this report', ['Agencies']],
    ['AFP contributed to this report.', ['AFP']],
    ['Associated Press writer Ann Lee in Kesra contributed to this report.', ['AP']],
    ['(Reporting by Reuters; editing by Ann Lee)', ['Reuters']],
    ['This article first appeared in The Coastal Times.', ['The Coastal Times']],
    ['This story was originally published on Coast Monitor and is used here with leave.', ['Coast Monitor']],
    ['Republished with permission from Coast Monitor.', ['Coast Monitor']],
    ['The bridge was hit twice, the mayor said, via Xinhua', ['Xinhua']],
    ['Reuters/AFP', ['Reuters', 'AFP']],
  ])('%s', (words, agencies) => {
    expect(credited(words)).toEqual(agencies);
  });

  it.each([
    'Reuters quoted a soldier as saying that the army had left the town.',
    'The mayor told Reuters that nobody was hurt.',
    'The army, AFP reported, had left the town.',
    'The video first appeared in a channel run by the Third Brigade.',
    'This report appeared to be false, the mayor said.',
    '(Reporting by Ann Lee; editing by Bo Marsh)',
    'Aid agencies contributed tents and blankets to the camp.',
    'He came to work with agencies that hand out bread.',
    'The mayor named his source: a baker who had seen it.',
    'SANAA market reopens after the night',
    'He flew to Kesra via Dereli.',
    'Prices in Kesra Crowns (KSC)-',
    'MENA',
  ])('takes no credit from: %s', (words) => {
    expect(credited(words)).toEqual([]);
  });

  it('credits a picture and not the text in a caption', () => {
    const words = 'Lorries at the bridge. Photo: Ann Lee/AFP';
    expect(findCredits(words, [part(words, 'caption')])).toMatchObject([{ agency: 'AFP', covers: 'photo' }]);
  });

  it('points at the words it names, in any text', () => {
    const piece = fc.constantFrom(
      'AFP',
      ' and ',
      '(',
      ')',
      'Source: ',
      '--',
      'agencies',
      '. ',
      'with ',
      'Kesra',
      '\n',
      'This article first appeared in ',
      'Reuters',
      '/',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 12 }), (pieces) => {
        const words = pieces.join('');
        for (const { start, end, agency } of findCredits(words, [part(words)])) {
          expect(end).toBeGreaterThan(start);
          expect(words.slice(start, end).trim()).not.toBe('');
          expect(agency).not.toBe('');
        }
      }),
    );
  });

  it('looks at the edges of a paragraph only, however long it is', () => {
    const words = `${'(with '.repeat(100_000)}AFP`;
    expect(findCredits(words, [part(words)])).toBeDefined();
  });
});
