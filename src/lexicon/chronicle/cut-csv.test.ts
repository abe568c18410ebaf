import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutCsv } from './cut-csv.ts';

const write = (rows: readonly (readonly string[])[], end: string): string =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',') + end).join('');

describe('cutting a table', () => {
  it.each<readonly [why: string, text: string, rows: readonly (readonly string[])[]]>([
    ['commas and doubled marks inside marks', 'a,"b, ""c"""\n', [['a', 'b, "c"']]],
    [
      'a last line without an end',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty cells, also the last',
      'a,,\n,b,',
      [
        ['a', '', ''],
        ['', 'b', ''],
      ],
    ],
    [
      'the line ends of Windows and a byte order mark',
      '\ufeffa,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'line breaks inside marks',
      '"a\nb",c\nd,e',
      [
        ['a\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'empty lines, which are no rows',
      'a,b\n\n\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['marks inside a cell that does not begin with one', 'a 6" gun,b\n', [['a 6" gun', 'b']]],
    ['words after a closing mark', '"a" b,c\n', [['a b', 'c']]],
  ])('keeps %s', (_, text, rows) => {
    expect(cutCsv(text).rows.map(({ cells }) => cells)).toEqual(rows);
  });

  it('names the line each row begins on', () => {
    expect(cutCsv('a\n\n"b\nc",d\ne').rows.map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  it('tells of a mark that is never closed, and keeps what stands before it', () => {
    expect(cutCsv('a,b\nc,"d\ne,f')).toEqual({ rows: [{ cells: ['a', 'b'], line: 1 }], unclosed: 2 });
  });

  it('gives back whatever was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        expect(cutCsv(write(rows, end)).rows.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});
