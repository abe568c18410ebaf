import { describe, expect, it } from 'vitest';
import type { DocumentId, Part, PartMark, PartRole, Reprint } from '../../../model/index.ts';
import { markParts } from './mark-parts.ts';

const TEXT = 'Market reopens\n\nTraders came back at dawn.\n\nMore here: weather, sport.\n\nRain is near.';
const at = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
const part = (words: string, role: PartRole, rule = 'machine'): Part => ({ ...at(words), role, rule });
const PARTS = [
  part('Market reopens', 'headline'),
  part('Traders came back at dawn.', 'body'),
  part('More here: weather, sport.', 'related'),
  part('Rain is near.', 'boilerplate'),
];
const mark = (words: string, role: PartRole): PartMark => ({
  ...at(words),
  role,
  words: [{ document: 'd' as DocumentId, ...at(words), quote: words, of: null, prefix: '', suffix: '' }],
});
const reprint = (words: string): Reprint => ({
  ...at(words),
  title: 'Elsewhere',
  author: null,
  publisher: null,
  stated: [],
});
const said = (parts: readonly Part[]) => parts.map((one) => [one.role, TEXT.slice(one.start, one.end)]);
const marked = (marks: readonly PartMark[], reprints: readonly Reprint[] = [], text = TEXT) =>
  markParts(text, { parts: PARTS, reprints }, marks);

describe('stretches that people marked', () => {
  it('are what they are said to be, and what they cut keeps its role outside', () => {
    const { parts } = marked([mark('weather', 'body')]);
    expect(said(parts).slice(2, 5)).toEqual([
      ['related', 'More here:'],
      ['body', 'weather'],
      ['related', ', sport.'],
    ]);
    expect(parts.map(({ rule }) => rule)).toContain('a-person');
  });

  it('keep the bounds of parts that they cover, and leave no part without words', () => {
    const { parts } = marked([mark(TEXT.slice(TEXT.indexOf('More')), 'body')]);
    expect(said(parts).slice(2)).toEqual([
      ['body', 'More here: weather, sport.'],
      ['body', 'Rain is near.'],
    ]);
  });

  it('leave no full stop behind as a part of its own', () => {
    const { parts } = marked([mark('Rain is near', 'body')]);
    expect(said(parts).slice(3)).toEqual([['body', 'Rain is near']]);
  });

  it('count in their order, the later over the earlier', () => {
    const { parts } = marked([mark('Rain is near.', 'body'), mark('Rain', 'comment')]);
    expect(said(parts).slice(3)).toEqual([
      ['comment', 'Rain'],
      ['body', 'is near.'],
    ]);
  });

  it('are found by their words where the text lies otherwise, and do nothing where those are gone', () => {
    const moved = { ...mark('Rain is near.', 'body'), start: 0, end: 13 };
    expect(said(marked([moved]).parts).at(-1)).toEqual(['body', 'Rain is near.']);
    const gone = { ...mark('Rain is near.', 'body') };
    const words = gone.words.map((one) => ({ ...one, quote: 'Snow is near.' }));
    expect(marked([{ ...gone, words }])).toEqual({ parts: PARTS, reprints: [] });
  });

  it('make a reprint of what is one, and end one where the own words begin', () => {
    const made = marked([mark('Rain is near.', 'reprint')]).reprints;
    expect(made).toMatchObject([{ ...at('Rain is near.'), title: null }]);
    const whole = reprint(TEXT.slice(TEXT.indexOf('Traders')));
    const parted = marked([mark('More here: weather, sport.', 'body')], [whole]).reprints;
    expect(parted.map((one) => TEXT.slice(one.start, one.end))).toEqual([
      'Traders came back at dawn.',
      'Rain is near.',
    ]);
    expect(marked([mark(TEXT.slice(TEXT.indexOf('Traders')), 'body')], [whole]).reprints).toEqual([]);
    expect(marked([mark('Rain', 'reprint')], [whole]).reprints).toEqual([whole]);
  });
});
