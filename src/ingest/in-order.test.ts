import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

async function* numbers(count: number, onPull: (value: number) => void = () => {}): AsyncGenerator<number> {
  for (let value = 0; value < count; value += 1) {
    onPull(value);
    yield value;
  }
}

const soon = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

async function collect<R>(batches: AsyncIterable<readonly R[]>): Promise<R[]> {
  const all: R[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}

const room = { items: 4, bytes: 1_000 };
const weigh = (): number => 1;

describe('inOrder', () => {
  it('hands on every result once and in order, whatever takes how long, and never works on too many', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(5), { maxLength: 30 }),
        fc.integer({ min: 1, max: 6 }),
        async (times, items) => {
          let atWork = 0;
          let most = 0;
          const work = async (value: number): Promise<number> => {
            atWork += 1;
            most = Math.max(most, atWork);
            await soon(times[value] ?? 0);
            atWork -= 1;
            return value * 2;
          };
          const options = { room: { items, bytes: 1_000 }, weigh };
          const results = await collect(inOrder(numbers(times.length), work, options));
          expect(results).toEqual(times.map((_, value) => value * 2));
          expect(most).toBeLessThanOrEqual(items);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('holds no more bytes than there is room for, but one item whatever its size', async () => {
    let held = 0;
    let most = 0;
    const work = async (value: number): Promise<number> => {
      held += value === 3 ? 5_000 : 400;
      most = Math.max(most, held);
      await soon(1);
      return value;
    };
    const options = {
      room: { items: 50, bytes: 1_000 },
      weigh: (value: number) => (value === 3 ? 5_000 : 400),
    };
    const results: number[] = [];
    for await (const batch of inOrder(numbers(9), work, options)) {
      for (const value of batch) held -= value === 3 ? 5_000 : 400;
      results.push(...batch);
    }
    expect(results).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(most).toBeLessThanOrEqual(800 + 5_000);
  });

  it('hands on what came before a failure, and then fails', async () => {
    const work = async (value: number): Promise<number> => {
      if (value === 3) throw new Error('three');
      return value;
    };
    const seen: number[] = [];
    const run = async (): Promise<void> => {
      for await (const batch of inOrder(numbers(9), work, { room, weigh })) seen.push(...batch);
    };
    await expect(run()).rejects.toThrow('three');
    expect(seen).toEqual([0, 1, 2]);
  });

  it('fails when the items do, after those that came', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1;
      throw new Error('gone');
    }
    const seen: number[] = [];
    const run = async (): Promise<void> => {
      for await (const batch of inOrder(broken(), async (value) => value, { room, weigh }))
        seen.push(...batch);
    };
    await expect(run()).rejects.toThrow('gone');
    expect(seen).toEqual([1]);
  });

  it('ends at the signal although items and work hang', async () => {
    const stop = new AbortController();
    async function* hanging(): AsyncGenerator<number> {
      yield 1;
      yield 2;
      await new Promise(() => {});
    }
    const work = (value: number): Promise<number> =>
      value === 2 ? new Promise(() => {}) : Promise.resolve(value);
    setTimeout(() => stop.abort(), 20);
    const options = { room, weigh, signal: stop.signal };
    expect(await collect(inOrder(hanging(), work, options))).toEqual([1]);
  });
});
