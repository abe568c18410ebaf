import { beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/ingest/knowledge.ts';
import type { Knowledge } from '../../src/model/index.ts';
import { chains } from './chains.ts';

const TEXT = 'The mayor of Lark said the bridge fell on Monday. Heavy rain came down on the town all night.';
let knowledge: Knowledge;

beforeAll(async () => {
  knowledge = await loadKnowledge();
});

async function scored(claims: object[]): Promise<Readonly<Record<string, number>>> {
  const gold = { articles: [{ id: 'a', outlet: 'Lark Courier', claims }] };
  const texts = new Map([['a', { id: 'a', text: TEXT }]]);
  return (await chains.run({ records: [], gold, texts, folder: '', knowledge })).scores;
}

const BRIDGE = { quote: 'the bridge fell on Monday', chain: ['mayor of Lark'], hedge: 'asserted' };
const RAIN = { quote: 'Heavy rain came down', chain: [], hedge: 'asserted' };

describe('chain scores', () => {
  it('are full when every chain is right', async () => {
    expect(await scored([BRIDGE, RAIN])).toMatchObject({ strictF1: 1, lenientF1: 1 });
  });

  it('take the first answer strictly and any leniently', async () => {
    const other = { ...BRIDGE, chain: ['Reuters', 'mayor of Lark'], also: [['mayor of Lark']] };
    expect(await scored([other])).toMatchObject({ strictF1: 0, lenientF1: 1 });
  });

  it('leave the outlet itself out of a chain', async () => {
    expect((await scored([{ ...BRIDGE, chain: ['Lark Courier', 'mayor of Lark'] }])).strictF1).toBe(1);
  });

  it('lose recall for a quote that no claim covers', async () => {
    const missing = { quote: 'words that stand nowhere', chain: [], hedge: 'asserted' };
    expect((await scored([RAIN, missing])).strictF1).toBeCloseTo((2 * 1 * 0.5) / 1.5);
  });

  it('ask for hedges only where something is hedged', async () => {
    expect((await scored([{ ...RAIN, hedge: 'possible' }])).factualityF1).toBe(0);
    expect((await scored([{ ...RAIN, hedge: 'possible', also: ['asserted'] }])).factualityF1).toBe(1);
  });
});
