import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, wordsIn } from './fold-text.ts';
import { marksIn, snippetOf } from './mark-text.ts';
import { holdsQuery, isRefused, readQuery, type SearchQuery } from './read-query.ts';

const asked = (typed: string): SearchQuery => readQuery(typed) as SearchQuery;

describe('folded words', () => {
  it.each([
    ['Médine’s DEFENCES', ' medine defenses '],
    ['An-Nusra and al-Rastan', ' al nusra and al rastan '],
    ['3,000 U.S. jets', ' 3000 us jets '],
    ['حلب 停火', ' حلب 停 火 '],
    ['🚀 — !', ' '],
    ['x'.repeat(200), ` ${'x'.repeat(64)} `],
  ])('of %s are %s', (text, folded) => expect(foldText(text)).toBe(folded));
});

describe('what a person types', () => {
  it.each([
    ['siege "green buses" evacu* -denied', 'siege|green buses|evacu*', 'denied'],
    ['rebel-held', 'rebel held', ''],
    ['“the siege is over”', 'the siege is over', ''],
    ['"never closed', 'never closed', ''],
    ['NEAR(a b) OR * AND NOT', 'near a|b|or|and|not', ''],
    [`' or 1=1; --`, 'or|1 1', ''],
    ['-"two words" one', 'one', 'two words'],
  ])('%s is read as words', (typed, needs, without) => {
    const said = (terms: SearchQuery['needs']): string =>
      terms.map(({ words, isPrefix }) => words.join(' ') + (isPrefix ? '*' : '')).join('|');
    expect([said(asked(typed).needs), said(asked(typed).without)]).toEqual([needs, without]);
  });
  it.each(['', '   ', '🚀', '*', '""', '-siege', 'a'.repeat(10_000), 'a '.repeat(25)])(
    'is refused in words: %s',
    (typed) => {
      const query = readQuery(typed);
      expect(isRefused(query) && query.refused).toMatch(/\.$|digits\.$|\d\.$/);
    },
  );
});

describe('marks', () => {
  const word = fc.constantFrom(
    'Siege',
    'siege',
    'médine',
    'al-Rastan',
    '3,000',
    'حلب',
    '停火',
    'a',
    '🚀',
    '\n',
  );
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
  const typed = fc.constantFrom(
    'siege',
    'sie*',
    '"siege siege"',
    'medine',
    '3000',
    'حلب',
    '停火',
    'al-rastan',
  );

  it('slice to the words that were asked for, and stand wherever the text holds them', () => {
    fc.assert(
      fc.property(text, typed, (written, words) => {
        const query = asked(words);
        const marks = marksIn(written, query);
        expect(marks.length > 0).toBe(holdsQuery(foldText(written), query));
        let end = 0;
        for (const mark of marks) {
          expect(mark.start).toBeGreaterThanOrEqual(end);
          expect(holdsQuery(foldText(written.slice(mark.start, mark.end)), query)).toBe(true);
          end = mark.end;
        }
      }),
    );
  });

  it('lie in the snippet, whose words are those of the text', () => {
    fc.assert(
      fc.property(text, typed, (written, words) => {
        const snippet = snippetOf(written, asked(words));
        if (snippet === null) return;
        expect(snippet.words).toBe(written.slice(snippet.start, snippet.end));
        expect(snippet.marks.length).toBeGreaterThan(0);
        for (const { start, end } of snippet.marks) {
          expect(start).toBeGreaterThanOrEqual(snippet.start);
          expect(end).toBeLessThanOrEqual(snippet.end);
        }
      }),
    );
  });

  it('are quick to find in what is no text', () => {
    const began = performance.now();
    for (const hostile of [
      'a'.repeat(200_000),
      'a-'.repeat(100_000),
      'é\u0301'.repeat(80_000),
      '1,111'.repeat(40_000),
    ])
      wordsIn(hostile);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
