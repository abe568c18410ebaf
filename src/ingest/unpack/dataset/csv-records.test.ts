import { describe, expect, it } from 'vitest';
import { csvRecords } from './csv-records.ts';

describe('csvRecords', () => {
  it('gives the first records of a long piece before its last are found', async () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => `${at},"The mill, it is said, was hit. 🏚"\n`);
    // Damage in the last row is told only once the parser has gone through all before it.
    async function* pieces(): AsyncGenerator<string> {
      yield `${rows.join('')}x,"y`;
    }
    let given = 0;
    let problem: string | null = null;
    for await (const record of csvRecords(pieces(), ',', 1_000)) {
      problem = record.problem;
      if (problem !== null) continue;
      expect(record.cells).toEqual([`${given}`, 'The mill, it is said, was hit. 🏚']);
      given += 1;
    }
    expect(given).toBe(40_000);
    expect(problem).not.toBe(null);
  });

  it.each([0, 1, 2])('cuts no letter in two, with %i letters before', async (before) => {
    const text = 'a'.repeat(before) + '🏚'.repeat(100_000);
    async function* pieces(): AsyncGenerator<string> {
      yield `${text},b`;
    }
    const found: (readonly string[])[] = [];
    for await (const { cells } of csvRecords(pieces(), ',', 1_000_000)) found.push(cells);
    expect(found).toEqual([[text, 'b']]);
  });
});
