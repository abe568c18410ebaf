import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../model/index.ts';
import { csvLine } from './csv.ts';
import type { Cell } from './row.ts';
import { judgementRow } from './rows.ts';
import { writeXlsx } from './xlsx.ts';

describe('a decision as a row', () => {
  it.each([
    [['shells hit it', 'shells hit it', 'fire'], 'shells hit it; fire'],
    [Array.from({ length: 1500 }, (_, at) => `telling ${at}`), /^telling 0; .*telling 19; and 1480 more$/],
  ])('rests on words that fit in a cell', (quotes, expected) => {
    const words = quotes.map((quote) => ({ quote }));
    const decision = { kind: 'undo', judgement: 'j' };
    const row = judgementRow({
      id: 'j2',
      who: 'Mira',
      at: '',
      why: '',
      decision,
      words,
    } as unknown as Judgement);
    expect(row['words']).toMatch(expected);
  });
});

describe('csvLine', () => {
  it.each([
    ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1', "'＝1"],
    ['said "no", twice\nand again', 'said "no", twice\nand again'],
    ['حلب', 'حلب'],
    ['', ''],
  ])('makes %j harmless and keeps all else', (cell, read) => {
    const line = csvLine([cell, 'end']);
    expect(line.endsWith('\r\n')).toBe(true);
    expect(parse(line, { relax_column_count: true })).toEqual([[read, 'end']]);
  });

  it('leaves numbers numbers', () => {
    expect(csvLine([-1.5, null, 0])).toBe('-1.5,,0\r\n');
  });
});

async function* rowsOf(...rows: readonly (readonly Cell[])[]): AsyncGenerator<readonly Cell[]> {
  yield* rows;
}

async function sheetOf(...rows: readonly (readonly Cell[])[]): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeXlsx('events', rowsOf(...rows))) chunks.push(chunk);
  const parts = unzipSync(Buffer.concat(chunks));
  return new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
}

describe('writeXlsx', () => {
  it.each([
    ['=1+1', '<t xml:space="preserve">=1+1</t>'],
    ['<b>&"', '&lt;b&gt;&amp;&quot;'],
    ['nul\u0000, half \ud800, _x0041_', 'nul\ufffd, half \ufffd, _x005F_x0041_'],
    [12.5, '<c><v>12.5</v></c>'],
    [null, '<c/>'],
    ['x'.repeat(40_000), `${'x'.repeat(32_766)}…</t>`],
  ])('writes %j as a cell', async (cell, xml) => {
    expect(await sheetOf(['head'], [cell])).toContain(xml);
  });

  it('gives the same bytes for the same rows', async () => {
    const [one, two] = [await sheetOf(['a'], ['b']), await sheetOf(['a'], ['b'])];
    expect(one).toBe(two);
  });
});
