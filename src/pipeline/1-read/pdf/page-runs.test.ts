import { describe, expect, it } from 'vitest';
import { type DrawnText, pageOf } from './page-runs.ts';

const VIEW = { width: 600, height: 800, transform: [1, 0, 0, -1, 0, 800] };
const drawn = (str: string, x: number, y: number): DrawnText => ({
  str,
  dir: 'ltr',
  width: 40,
  transform: [10, 0, 0, 10, x, y],
});

describe('pageOf', () => {
  it('keeps text outside the page apart, however much there is', () => {
    const outside = Array.from({ length: 100_000 }, (_, at) => drawn(`${at}`, 2_000 + at, 400));
    const page = pageOf(1, VIEW, [drawn('Kesra', 100, 400), ...outside]);
    expect(page.runs.map(({ text }) => text)).toEqual(['Kesra']);
    expect(page.aside.map((runs) => runs.length)).toEqual([100_000]);
  }, 10_000);
});
