import { describe, expect, it } from 'vitest';
import { fitLines } from './fit-lines.ts';

const letters = (words: string): number => [...words].length;

describe('words as lines of a picture', () => {
  it.each<[string, number, number, readonly string[]]>([
    ['', 10, 2, []],
    ['Harbour', 10, 2, ['Harbour']],
    ['Harbour Radio News', 10, 2, ['Harbour', 'Radio News']],
    ['Harbour Radio News', 10, 1, ['Harbour R…']],
    ['Harbour Radio News of the Coast', 10, 2, ['Harbour', 'Radio New…']],
    ['Harbour Radio', 7, 2, ['Harbour', 'Radio']],
    ['Anameofnoblanks', 5, 2, ['Aname', 'ofno…']],
    ['  two\n  blanks ', 20, 1, ['two blanks']],
    ['😀😀😀😀', 3, 1, ['😀😀…']],
    ['wide', 0, 1, ['w…']],
  ])('%j in %i, at most %i', (words, room, most, lines) => {
    expect(fitLines(words, room, most, letters)).toEqual(lines);
  });
});
