import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/model/index.ts';
import { attribution } from './attribution.ts';

const TEXT = 'The mayor said the bridge fell. Rain came.';

async function scored(
  gold: { source: string[]; cue: string[]; content: string[] }[],
): Promise<Readonly<Record<string, number>>> {
  const spans = (words: string[]): object[] =>
    words.map((text) => ({ text, start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length }));
  const attributions = gold.map(({ source, cue, content }) => ({
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
  }));
  const records = [{ id: 'a', text: TEXT, attributions }];
  return (
    await attribution.run({ records, gold: null, texts: new Map(), folder: '', knowledge: {} as Knowledge })
  ).scores;
}

describe('attribution scores', () => {
  it('are full when every side is exact', async () => {
    const scores = await scored([{ source: ['The mayor'], cue: ['said'], content: ['the bridge fell'] }]);
    expect(Object.values(scores)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('join stretches that only blanks part', async () => {
    expect(
      (await scored([{ source: ['The mayor'], cue: ['said'], content: ['the bridge', 'fell'] }])).contentF1,
    ).toBe(1);
  });

  it('fall for a missed attribution and give overlap its share', async () => {
    const scores = await scored([
      { source: ['mayor'], cue: ['said'], content: ['the bridge fell'] },
      { source: [], cue: ['came'], content: ['Rain'] },
    ]);
    expect(scores.sourceF1).toBe(0);
    expect(scores.sourceOverlapF1).toBeCloseTo((2 * (5 / 9)) / (5 / 9 + 1));
    expect(scores.cueF1).toBeCloseTo(2 / 3);
    expect(scores.wholeF1).toBe(0);
  });
});
