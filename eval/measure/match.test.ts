import { describe, expect, it } from 'vitest';
import { matchOneToOne } from './match.ts';

describe('matchOneToOne', () => {
  it('gives up an early pair where that lets both match', () => {
    const fits = (a: string, b: number): boolean => a === 'any' || b === 0;
    expect(matchOneToOne(['any', 'first'], [0, 1], fits)).toEqual([1, 0]);
  });

  it('never uses a row twice', () => {
    expect(matchOneToOne([1, 1], [1], (a, b) => a === b)).toEqual([0, null]);
  });
});
