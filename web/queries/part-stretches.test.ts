import { describe, expect, it } from 'vitest';
import { partStretches } from './part-stretches.ts';

const text = 'Bridge closed\n\nThe bridge was closed on Monday.\n';
const part = (role: 'headline' | 'body', start: number, end: number) => ({
  role,
  start,
  end,
  reprint: null,
  rule: 'line/first',
});
const parts = [part('headline', 0, 15), part('body', 15, text.length)];

describe('stretches that can be said to be another part', () => {
  it('are the parts, without the blanks at their ends', () => {
    expect(partStretches({ text, parts }, null)).toEqual([
      { start: 0, end: 13, quote: 'Bridge closed' },
      { start: 15, end: 47, quote: 'The bridge was closed on Monday.' },
    ]);
  });

  it('begin with what is marked', () => {
    expect(partStretches({ text, parts }, { start: 14, end: 26 })[0]).toEqual({
      start: 15,
      end: 25,
      quote: 'The bridge',
    });
  });

  it('name nothing twice, and nothing that is blank', () => {
    expect(partStretches({ text, parts }, { start: 0, end: 14 })).toHaveLength(2);
    expect(partStretches({ text, parts }, { start: 13, end: 15 })).toHaveLength(2);
  });

  it('are shortened to what they are known by', () => {
    const long = 'w'.repeat(500);
    const [only] = partStretches({ text: long, parts: [part('body', 0, 500)] }, null);
    expect(only?.quote).toBe(`${'w'.repeat(140)}…`);
  });
});
