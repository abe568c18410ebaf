import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, soundOf } from '../../../names/fold-word.ts';
import { foldWords } from './fold-words.ts';
import { WORD_CLASSES } from './word-classes.ts';

const keys = (text: string): string[] => foldWords(text, 0, text.length).map(({ key }) => key);

describe('foldWords', () => {
  it.each([
    ['case', 'SHELLS fell', 'Shells Fell'],
    ['curly apostrophes and the possessive', 'the army’s tanks', "the army's tanks"],
    ['a possessive dropped', 'Syria’s tanks', 'Syria tanks'],
    ['accents', 'Erdoğan spoke in Médine', 'Erdogan spoke in Medine'],
    ['hyphens', 'a rebel-held town', 'a rebel held town'],
    ['compounds', 'air strikes broke the cease-fire', 'airstrikes broke the ceasefire'],
    ['commas in numbers', '3,000 homes', '3000 homes'],
    ['numbers in words', 'three thousand homes', '3,000 homes'],
    ['small numbers', 'twenty-five died', '25 died'],
    ['hundreds', 'two hundred and fifty died', '250 died'],
    ['millions', '1.5 million fled', '1,500,000 fled'],
    ['per cent', 'five per cent', '5%'],
    [
      'British spelling',
      'the neighbouring centre organised its defence',
      'the neighboring center organized its defense',
    ],
    ['the article', 'al-Assad left', 'Assad left'],
    ['the article of another sound', 'ash-Shaddadi fell', 'al-Shaddadi fell'],
    ['endings of transliteration', 'Raqqah and Salamiyeh', 'Raqqa and Salamiya'],
    ['names of a group', 'Daesh fled', 'Islamic State fled'],
    ['initials of a group', 'IS fled', 'ISIS fled'],
    ['a group’s old name', 'Jabhat al-Nusra fled', 'the al-Nusra Front fled'.slice(4)],
    ['names of a town', 'in Hassakeh', 'in al-Hasakah'],
    ['names of a town in several words', 'in Deir ez-Zor', 'in Deir al-Zour'],
    ['dots in initials', 'U.S. jets', 'US jets'],
    ['a state', 'United States jets', 'US jets'],
  ])('brings together %s', (_, a, b) => expect(keys(a)).toEqual(keys(b)));

  it.each([
    ['another number', '3,000 homes', '300 homes'],
    ['numbers in a row', 'one two', '3'],
    ['a day before a count', 'July 20 5 died', 'July 25 died'],
    ['a pronoun and a state', 'told us', 'told US'],
    ['a verb and a group', 'it is there', 'it IS there'],
    ['two groups', 'Jaish al-Islam', 'Ahrar al-Sham'],
    ['two towns', 'in Homs', 'in Hama'],
    ['two rivers of words', 'for hours', 'four hours'],
    ['an army and who it fights for', 'government forces', 'regime forces'],
    ['killed and martyred', 'killed', 'martyred'],
    ['armed men by another name', 'rebels', 'terrorists'],
    ['a capital and its state', 'Moscow said', 'Russia said'],
    ['a man and his office', 'Assad said', 'President Assad said'],
  ])('keeps apart %s', (_, a, b) => expect(keys(a)).not.toEqual(keys(b)));

  it('gives places in the text, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(5), (text, from) => {
        const words = foldWords(text, from, text.length);
        let end = from;
        for (const word of words) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(Math.max(from, text.length));
      }),
    );
  });
});

describe('words that are none', () => {
  it.each([
    ['an ending over and over', `${'ah'.repeat(60_000)}b`],
    ['one letter', 'a'.repeat(120_000)],
    ['vowels before a consonant', `${'aihu'.repeat(30_000)}t`],
    ['a British ending over and over', `${'ourise'.repeat(20_000)}x`],
    ['accents', `${'é\u0301'.repeat(60_000)}b`],
    ['apostrophes', `a${'’s'.repeat(60_000)}b`],
    ['dots between capitals', `${'A.'.repeat(60_000)}Ab`],
    ['commas between figures', `${'1,111'.repeat(20_000)}1`],
    ['decimals', `${'1.'.repeat(60_000)}x`],
  ])('are quick to fold: %s', (_, text) => {
    const began = performance.now();
    for (const key of keys(text)) soundOf(key);
    soundOf(text);
    foldWord(text);
    // Where each letter looks at all behind it, this takes half a minute.
    expect(performance.now() - began).toBeLessThan(2000);
  });
  it('keep their ending', () => {
    const long = `${'x'.repeat(40)}ah`;
    expect(foldWord(long)).toBe(long);
    expect(soundOf(long)).toBe(long);
  });
});

describe('classes for pairing sentences', () => {
  it.each([
    ['regime', 'government'],
    ['terrorists', 'rebels'],
    ['martyred', 'killed'],
    ['liberated', 'captured'],
  ])('%s meets %s', (a, b) => expect(WORD_CLASSES.get(a)).toBe(WORD_CLASSES.get(b)));
  it('keeps the sides of a war apart', () => {
    expect(WORD_CLASSES.get('rebels')).not.toBe(WORD_CLASSES.get('army'));
  });
  it.each([
    ['lattakia', 'latakiya'],
    ['bombing', 'bombed'],
    ['kobani', 'kobane'],
  ])('%s sounds like %s', (a, b) => expect(soundOf(a)).toBe(soundOf(b)));
  it.each([
    ['homs', 'hama'],
    ['iran', 'iraq'],
    ['shelled', 'killed'],
  ])('%s does not sound like %s', (a, b) => expect(soundOf(a)).not.toBe(soundOf(b)));
});
