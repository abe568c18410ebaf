import { describe, expect, it } from 'vitest';
import { isoDay } from '../../calendar/index.ts';
import { readChronicle, shippedChronicle } from '../../ingest/chronicle.ts';
import { parseChronicle } from './index.ts';

const CHRONICLE = readChronicle(shippedChronicle());

describe('the shipped chronicle', () => {
  it('is read to the last row', () => {
    const told = shippedChronicle().flatMap(({ name, text }) =>
      parseChronicle(text).diagnostics.map(({ message }) => `${name}: ${message}`),
    );
    expect(told).toEqual([]);
  });

  it('dates every row with days the calendar has, first before last', () => {
    const bad = CHRONICLE.filter(({ start, end }) =>
      [start, end].some((day) => {
        if (day === null) return false;
        const [year, month, date] = day.split('-').map(Number);
        return isoDay(year ?? 0, month ?? 0, date ?? 0) !== day;
      }),
    );
    expect(bad).toEqual([]);
    expect(CHRONICLE.filter(({ start, end }) => end !== null && end < start)).toEqual([]);
  });

  it('gives every row a source and a name of its own', () => {
    expect(CHRONICLE.length).toBeGreaterThanOrEqual(900);
    expect(CHRONICLE.filter(({ source }) => /widely reported/i.test(source))).toEqual([]);
    const alternatives = CHRONICLE.flatMap(({ words }) => words.flatMap((word) => word.split('|')));
    // A stem of fewer than four letters would not be asked for rightly.
    expect(alternatives.filter((one) => /^\S{0,3}\*/.test(one.trim()))).toEqual([]);
    const names = CHRONICLE.map(({ what, start, who, where }) => [start, what, ...who, ...where].join(' '));
    expect(new Set(names).size).toBe(names.length);
  });

  it('is in order of time', () => {
    const starts = CHRONICLE.map(({ start }) => start);
    expect([...starts].sort()).toEqual(starts);
  });
});
