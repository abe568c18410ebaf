import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Part, textCredit } from '../../model/index.ts';
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
    ['Bridge at Kesra hit again AFP Tuesday 5 Jul 2016 Shells fell on the bridge.', ['AFP']],
    ['Bridge hit again AP, 5 July 2016 Shells fell.', ['AP']],
    ['6 October 2016 Kesra SANA-Shells fell on the bridge.', ['SANA']],
    ['Kesra, SANA – Shells fell on the bridge.', ['SANA']],
    ['Bridge at Kesra hit again. (MNA) - Shells fell on the bridge.', ['Mehr']],
    ['KESRA Coast (The Associated Press Ann Lee) Shells fell on the bridge.', ['AP']],
    ['KESRA June 4 (Reuters) Shells fell on the bridge.', ['Reuters']],
    ['Staff with agencies', ['agencies']],
    ['Coastal Times staff and AFP', ['AFP']],
    ['Reuters, Kesra', ['Reuters']],
    ['AFP contributed', ['AFP']],
    ['The mayor said so. Source Coastal World and agencies', ['Coastal World', 'agencies']],
    ['The mayor said so. Source AFP Related News Ten boats sink', ['AFP']],
    ['The mayor said so. (With AFP and Reuters) Last Update: Monday', ['AFP', 'Reuters']],
    ['The mayor said so. Agencies contributed to this report Read Also', ['Agencies']],
    ['Editing by Bo Marsh Our Standards: The Thomson Reuters Trust Principles.', ['Reuters']],
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
    'He told AFP Tuesday 5 Jul 2016 was the worst day.',
    'A Monday Reuters-Ipsos poll gave the mayor half.',
    'Lorries wait at the bridge in June. (Reuters) Two men were hurt.',
    'Lorries wait at the bridge [AFP] Two men were hurt.',
    'The Reuters staff were hurt.',
    'The mayor named a military source. Reuters was not there.',
    'MENA',
  ])('takes no credit from: %s', (words) => {
    expect(credited(words)).toEqual([]);
  });

  it('credits a picture and not the text in a caption', () => {
    const words = 'Lorries at the bridge. Photo: Ann Lee/AFP';
    expect(findCredits(words, [part(words, 'caption')])).toMatchObject([{ agency: 'AFP', covers: 'photo' }]);
  });

  it('takes an agency in brackets under the first paragraph of several for that of a picture', () => {
    const [first, second] = ['Lorries wait at the bridge. (AFP)', 'Two men were hurt. (Reuters)'];
    const text = `${first}\n${second}`;
    const parts = [part(first), { ...part(second), start: first.length + 1, end: text.length }];
    expect(findCredits(text, parts)).toMatchObject([{ agency: 'Reuters', covers: 'text' }]);
  });

  it.each([
    ['Lorries at the bridge (AFP photo) Two men were hurt.', ['AFP']],
    ['Lorries at the bridge (Photo: Reuters) Two men were hurt.', ['Reuters']],
    ['Lorries at the bridge. REUTERS/Ann Lee Two men were hurt.', ['Reuters']],
    ['Lorries at the bridge. AP Photo/Ann Lee Two men were hurt.', ['AP']],
    ['Lorries at the bridge. AFP 2016 / Ann Lee Two men were hurt.', ['AFP']],
    ['Lorries at the bridge. (Coast World and Agencies) Two men were hurt.', ['Coast World', 'Agencies']],
    ['Lorries at the bridge © AFP', ['AFP']],
    ['The state news agency (SANA) Monday said so.', []],
    ['The photo agency Reuters said so.', []],
    ['He looked at the picture. AFP was there.', []],
  ])('pictures in running text: %s', (words, agencies) => {
    const photos = findCredits(words, [part(words)]).filter(({ covers }) => covers === 'photo');
    expect(photos.map(({ agency }) => agency)).toEqual(agencies);
  });

  it('leaves a credit inside a reprint to the reprint', () => {
    const [own, reprinted] = [
      'The mayor is wrong, and here is what he wrote.',
      'The bridge is whole. - REUTERS',
    ];
    const text = `${own}\n${reprinted}`;
    const carried = { ...part(reprinted, 'reprint'), start: own.length + 1, end: text.length };
    const credits = findCredits(text, [part(own), carried], { reprints: [carried] });
    expect(credits).toMatchObject([{ agency: 'Reuters', covers: 'part' }]);
    expect(textCredit(credits)).toBeNull();
    // Nothing around it: the credit is that of the whole page.
    expect(findCredits(text, [carried], { reprints: [carried] })).toMatchObject([{ covers: 'text' }]);
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

describe('credits of a part', () => {
  const leanedOn = (words: string, publisher: string | null = null): string[] =>
    findCredits(words, [part(words)], { publisher }).map(({ agency, covers }) => `${agency} ${covers}`);

  it.each([
    ['Nobody was hurt, the mayor told Reuters.', ['Reuters part']],
    ['The mayor told the French news agency AFP that nobody was hurt.', ['AFP part']],
    ['Speaking to Fox News, the mayor said nobody was hurt.', ['Fox News part']],
    ['The toll was confirmed to an AFP correspondent.', ['AFP part']],
    ['An AFP photographer at the bridge saw two boats sink.', ['AFP part']],
    ['Two boats sank, an Associated Press reporter in Kesra said.', ['AP part']],
    ['Two boats sank, according to Reuters.', ['Reuters part']],
    ['Two boats sank, reports Fox News.', ['Fox News part']],
    ['Two boats sank, Fars reported.', ['Fars part']],
    ['Two boats sank; FNA reported. 219', ['Fars part']],
    ['SANA said on Friday that two boats sank.', ['SANA part']],
    ['An officer, quoted by Ann Lee in a Lebanese newspaper, named the boats.', ['Lebanese newspaper part']],
    ['An officer told the Kesra Herald newspaper that two boats sank.', ['Kesra Herald newspaper part']],
    ['Reuters could not independently verify the report.', ['Reuters part']],
    ['The video was seen by Reuters.', ['Reuters part']],
    ['The mayor denied it, Reuters reported.', ['Reuters part']],
    ['A Reuters witness saw two boats sink.', ['Reuters part']],
    ['SANAs correspondent in Kesra said two boats sank.', ['SANA part']],
    ['Two boats sank, the Coastal Press News reported.', ['Coastal Press News part']],
    ['Two boats sank, a source told the state news agency SANA.', ['SANA part']],
    ['In a statement to the official SANA news agency the mayor said two boats sank.', ['SANA part']],
    ['Two boats sank on Sunday. The report was carried by SANA.', ['SANA part']],
  ])('%s', (words, expected) => {
    expect(leanedOn(words)).toEqual(expected);
  });

  it.each([
    'Contrary to what Reuters reported, the bridge stands.',
    'The army denied the Reuters report that the bridge had been lost.',
    'The office dismissed as untrue what was told by SANA.',
    'Fox News falsely reported that the bridge had been lost.',
    'What Al Jazeera said about the bridge was false, the mayor wrote.',
    'Shells hit the Reuters office in Kesra.',
    'He once worked for AFP and later for the army.',
    'The BBC building stands on the hill.',
    'The newspaper said so.',
    'A Monday poll by Reuters-Ipsos gave the mayor half.',
    'Ministers spoke to reporters.',
    'The state news agency SANA said two boats sank. SANA gave no names.',
    'State-run news agency SANA reported that two boats sank.',
    'Two boats sank, according to the official SANA news agency.',
    'Two boats sank, Syrian state television said.',
    'The Times of the Tides said nothing.',
    'In Better Times people said so.',
  ])('leans on nobody: %s', (words) => {
    expect(leanedOn(words)).toEqual([]);
  });

  it('does not take an outlet for a source of its own', () => {
    expect(leanedOn('The mayor told SANA that nobody was hurt.', 'sana')).toEqual([]);
    expect(leanedOn('The mayor told SANA that nobody was hurt.', 'Coast Monitor')).toEqual(['SANA part']);
  });

  it('lays a whole text at no door for a part of it', () => {
    const words = 'Nobody was hurt, the mayor told Reuters.';
    expect(textCredit(findCredits(words, [part(words)]))).toBeNull();
  });
});
