import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRuns } from './find-runs.ts';

/** A list that counts how often it is read, for costs are counted and never timed. */
function counted(keys: readonly number[]): { keys: ArrayLike<number>; reads: () => number } {
  let reads = 0;
  const proxy = new Proxy(keys, {
    get(target, property) {
      reads += 1;
      return Reflect.get(target, property) as unknown;
    },
  });
  return { keys: proxy, reads: () => reads };
}

const readsOf = (a: readonly number[], b: readonly number[]): number => {
  const [left, right] = [counted(a), counted(b)];
  findRuns(left.keys, right.keys);
  return left.reads() + right.reads();
};

describe('findRuns', () => {
  it.each([
    ['a run', [1, 2, 3, 4, 9], [8, 1, 2, 3, 4], [[0, 1, 4]]],
    [
      'two that changed places',
      [1, 2, 3, 4, 5, 6, 7, 8],
      [5, 6, 7, 8, 1, 2, 3, 4],
      [
        [0, 4, 4],
        [4, 0, 4],
      ],
    ],
    ['the longest where two meet', [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 9, 2, 3, 4, 5, 6], [[1, 5, 5]]],
    ['a repeated run once', [1, 2, 3, 4], [1, 2, 3, 4, 1, 2, 3, 4], [[0, 0, 4]]],
    ['nothing in three words', [1, 2, 3], [1, 2, 3], []],
    ['nothing in an empty list', [], [1, 2, 3, 4], []],
  ])('finds %s', (_, a, b, runs) => {
    expect(findRuns(a, b)).toEqual(runs.map(([at, there, length]) => ({ a: at, b: there, length })));
  });

  const same = (length: number): number[] => Array.from({ length }, () => 7);
  const inTurn = (length: number, period: number): number[] => Array.from({ length }, (_, at) => at % period);
  const marked = (length: number, every: number): number[] =>
    Array.from({ length }, (_, at) => (at % every === 0 ? 1000 + at : 7));
  it.each([
    ['one word over and over', same, same],
    ['five words in turn', (n: number) => inTurn(n, 5), (n: number) => inTurn(n, 5)],
    ['words in turn of other periods', (n: number) => inTurn(n, 5), (n: number) => inTurn(n, 7)],
    ['one word with marks between', (n: number) => marked(n, 50), (n: number) => marked(n, 50).reverse()],
    ['one word and one with marks', same, (n: number) => marked(n, 9)],
    ['different words', (n: number) => inTurn(n, n), (n: number) => inTurn(n, n)],
  ])('reads %s in step with their length', (_, left, right) => {
    const [some, many] = [500, 4000].map((n) => readsOf(left(n), right(n))) as [number, number];
    expect(many / some).toBeLessThan(12);
    expect(many).toBeLessThan(100 * 4000);
  });

  it('finds every long run of two texts, whatever the words', () => {
    const list = fc.array(fc.nat(3), { maxLength: 60 });
    fc.assert(
      fc.property(list, list, (a, b) => {
        const runs = findRuns(a, b);
        const [usedA, usedB] = [new Set<number>(), new Set<number>()];
        for (const run of runs) {
          expect(a.slice(run.a, run.a + run.length)).toEqual(b.slice(run.b, run.b + run.length));
          for (let at = 0; at < run.length; at += 1) {
            expect(usedA.has(run.a + at) || usedB.has(run.b + at)).toBe(false);
            usedA.add(run.a + at);
            usedB.add(run.b + at);
          }
        }
      }),
    );
  });
});
