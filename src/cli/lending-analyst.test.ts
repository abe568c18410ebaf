import { expect, it } from 'vitest';
import type { ChronicleFile } from '../model/index.ts';
import { warmAnalyst } from './lending-analyst.ts';

it('keeps what it lent, and lends another once that failed or knows other chronicles than the collection', async () => {
  let own: readonly ChronicleFile[] = [];
  const told: string[] = [];
  const start = async () => {
    const name = `analyst ${told.filter((one) => one.startsWith('start')).length}`;
    told.push(`start ${name}`);
    return { opener: {}, analyst: { engine: name }, close: async () => void told.push(`end ${name}`) };
  };
  const { lend, close } = warmAnalyst({ chronicles: async () => own }, {}, start as never);
  const lent = () => lend(async ({ engine }) => engine);
  expect(await lent()).toBe('analyst 0');
  expect(await Promise.all([lent(), lent()])).toEqual(['analyst 0', 'analyst 0']);
  own = [{ name: 'sieges' } as never];
  expect(await lent()).toBe('analyst 1');
  await expect(lend(() => Promise.reject(new Error('it died')))).rejects.toThrow('it died');
  expect(await lent()).toBe('analyst 2');
  await close();
  expect(told).toEqual([0, 1, 2].flatMap((one) => [`start analyst ${one}`, `end analyst ${one}`]));
});
