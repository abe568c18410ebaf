import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../src/model/index.ts';
import { fuzzRead } from './fuzz/fuzz-read.ts';
import { diceOf, mutate } from './fuzz/mutate.ts';
import { ownSeeds } from './fuzz/seeds.ts';

const ROOT = dirname(import.meta.dirname);

describe('reading damaged files', () => {
  it('ends, throws nothing and accounts for every one of 500', async () => {
    const limit = DEFAULT_LIMITS.milliseconds;
    const report = await fuzzRead(ownSeeds(ROOT), { inputs: 500, limit });
    expect(report.failures).toEqual([]);
    // Damage that nothing survives, or that nothing notices, would test little.
    expect(report.read).toBeGreaterThan(100);
    expect(report.refused).toBeGreaterThan(20);
  }, 600_000);

  it('is repeatable', () => {
    const bytes = new TextEncoder().encode('The bridge of Kesra was hit twice.');
    const once = mutate(bytes, [bytes], diceOf(7));
    expect(mutate(bytes, [bytes], diceOf(7))).toEqual(once);
    expect(mutate(bytes, [bytes], diceOf(8))).not.toEqual(once);
  });
});
