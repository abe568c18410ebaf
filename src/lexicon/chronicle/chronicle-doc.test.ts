import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ChronicleEntry } from '../../model/index.ts';
import { MESSAGES } from '../../messages/diagnostics.ts';
import { ACTORS } from '../actors/index.ts';
import { expandWords } from './expand-words.ts';
import { findWords, landmarkOf, twinOf } from './find-words.ts';
import { checkChronicle, COLUMNS, parseChronicle } from './index.ts';
import { KINDS } from './parse-chronicle.ts';

const DOC = readFileSync(new URL('../../../docs/chronicle.md', import.meta.url), 'utf8');
const EXAMPLE = /```csv\n([\s\S]*?)```/.exec(DOC)?.[1] ?? '';

/** Rows of all tables of the page, cell by cell. */
const CELLS = DOC.split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|')));
const code = (cell = ''): string => /^`([^`]*)`$/.exec(cell)?.[1] ?? '';

/** Whether a sentence tells of a row with this one pattern. */
function meets(pattern: string, sentence: string): boolean {
  const words = expandWords(pattern);
  if (typeof words === 'string') throw new Error(words);
  const entry = { kind: 'landmark', words } as unknown as ChronicleEntry;
  return findWords(landmarkOf(entry), twinOf(sentence)) !== null;
}

describe('docs/chronicle.md', () => {
  it('shows a chronicle with a row of every kind, and nothing to mend', () => {
    const { entries, lines, diagnostics } = parseChronicle(EXAMPLE);
    expect(diagnostics).toEqual([]);
    expect([...new Set(entries.map(({ kind }) => kind))].sort()).toEqual(Object.keys(KINDS).sort());
    const rows = entries.map((entry, at) => ({ entry, place: `own.csv:${lines[at]}` }));
    expect(checkChronicle(rows, ACTORS)).toEqual([]);
  });

  it('explains every column, every kind and every finding', () => {
    const explained = new Set(CELLS.flatMap(([, cell = '']) => cell.match(/(?<=`)[^`]+(?=`)/g) ?? []));
    const codes = Object.keys(MESSAGES).filter((one) => one.startsWith('chronicle/'));
    expect([...COLUMNS, ...Object.keys(KINDS), ...codes].filter((one) => !explained.has(one))).toEqual([]);
  });

  it.each(
    CELLS.filter((cells) => cells.length === 6 && code(cells[1]) !== '').map(
      ([, pattern, , met = '', not = '']) => [code(pattern), met, not] as const,
    ),
  )('says what %s meets', (pattern, met, not) => {
    expect([meets(pattern, met), meets(pattern, not)]).toEqual([true, false]);
  });

  it('says so of every happening', () => {
    for (const name of 'killing capture recapture downfall bombing siege-broken islamic-state'.split(' ')) {
      expect(CELLS.filter(([, cell]) => code(cell).startsWith(name))).toHaveLength(1);
    }
  });
});
