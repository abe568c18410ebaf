import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../1-read/read.ts';
import { findQuotations } from './find-quotations.ts';
import { parseDocument } from './parse.ts';
import { splitSentences } from './split-sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['a plain stop', 'He left. She stayed.', ['He left.', 'She stayed.']],
    ['a closing quote', '“It is over.” The army left.', ['“It is over.”', 'The army left.']],
    [
      'a lost blank',
      'The convoy left the town.The army fired on it.',
      ['The convoy left the town.', 'The army fired on it.'],
    ],
    [
      'an acronym before a new sentence',
      'It is backed by the U.S. The army left.',
      ['It is backed by the U.S.', 'The army left.'],
    ],
    ['a question', 'Who fired? Nobody knows.', ['Who fired?', 'Nobody knows.']],
    ['a line break', 'Kesra\nThe army left', ['Kesra', 'The army left']],
    ['a year', 'It began in 2016. The army left.', ['It began in 2016.', 'The army left.']],
  ])('breaks after %s', (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it.each([
    ['a rank', 'Lt. Col. Ann Lee met Gen. Omar Said.'],
    ['an acronym inside a name', 'The U.S. Ambassador left.'],
    ['an initial', 'J. R. Smith left.'],
    ['an address', 'It was posted on news.kesra.com by the group.'],
    ['a number', 'Some 3.5 million people fled.'],
    ['a month', 'It fell on Sept. 14 after a siege.'],
    ['a quoted shout that goes on', '"They are here!" he said.'],
    ['a clock', 'It fell at 5 p.m. on Monday.'],
  ])('does not break %s', (_, text) => {
    expect(split(text)).toEqual([text]);
  });

  it('loses no character and keeps the order', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('The army left.', ' ', '\n', 'U.S.', '"', '?', 'Gen. ', 'a', '3.5', '”', '…'),
        ),
        (pieces) => {
          const text = pieces.join('');
          expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

describe('findQuotations', () => {
  it.each([
    ['straight marks', 'He said "no" twice.', ['no']],
    ['curly marks', '“No,” he said, “never.”', ['No,', 'never.']],
    [
      'one that runs on to the next paragraph',
      '“We left.\n“We never came back.”',
      ['We left.', 'We never came back.'],
    ],
    ['angular marks', 'Il dit «non».', ['non']],
  ])('finds %s', (_, text, words) => {
    expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it.each([
    ['inches', 'A 5" gun fired.'],
    ['apostrophes', "The army's guns didn't fire."],
  ])('takes no %s for a quotation', (_, text) => {
    expect(findQuotations(text).filter(({ closed }) => closed)).toEqual([]);
  });
});

describe('parseDocument', async () => {
  const parse = async (text: string) =>
    parseDocument(await readDocument(new TextEncoder().encode(text), { name: 'x' }));

  it('gives tokens whose offsets are their words', async () => {
    const { document, tokens } = await parse('The army shelled Kesra on Monday, and “nobody” was hurt.');
    expect(tokens.every((token) => document.text.slice(token.start, token.end) === token.text)).toBe(true);
    expect(tokens.find(({ text }) => text === 'shelled')).toMatchObject({ upos: 'VERB', lemma: 'shell' });
  });

  it('keeps offsets and order on any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const parsed = await parse(`The army left. ${text}`);
        let last = 0;
        for (const token of parsed.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(parsed.document.text.slice(token.start, token.end)).toBe(token.text);
          last = token.end;
        }
        for (const sentence of parsed.sentences) {
          const inside = parsed.tokens.slice(sentence.firstToken, sentence.endToken);
          expect(inside.every((token) => sentence.start <= token.start && token.end <= sentence.end)).toBe(
            true,
          );
        }
      }),
      { numRuns: 150 },
    );
  });
});
