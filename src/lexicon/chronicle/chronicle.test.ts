import { describe, expect, it } from 'vitest';
import { isoDay } from '../../calendar/index.ts';
import { CHRONICLE } from './index.ts';

describe('chronicle', () => {
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

  it('gives every row words to find it by, a source, and a name of its own', () => {
    expect(CHRONICLE.length).toBeGreaterThan(120);
    expect(CHRONICLE.filter(({ words, source }) => words.length === 0 || source === '')).toEqual([]);
    const alternatives = CHRONICLE.flatMap(({ words }) => words.flatMap((word) => word.split('|')));
    // A stem of fewer than four letters would not be asked for rightly.
    expect(alternatives.filter((one) => /^\S{0,3}\*/.test(one.trim()))).toEqual([]);
    const names = CHRONICLE.map(({ what, start }) => `${start} ${what}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is in order of time', () => {
    const starts = CHRONICLE.map(({ start }) => start);
    expect([...starts].sort()).toEqual(starts);
  });
});
