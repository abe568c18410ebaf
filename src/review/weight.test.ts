import { describe, expect, it } from 'vitest';
import { weightOf } from './weight.ts';

type Given = Parameters<typeof weightOf>[0];

describe('how much a minute is worth', () => {
  it.each<[string, Given, Given]>([
    [
      'a conflict of people before any contradiction',
      { kind: 'conflict', reach: 1 },
      { kind: 'contested', reach: 1000 },
    ],
    [
      'a second look before any contradiction',
      { kind: 'second-look', reach: 1 },
      { kind: 'contested', reach: 1000 },
    ],
    ['a contradiction before a place', { kind: 'contested', reach: 2 }, { kind: 'place', reach: 2 }],
    [
      'a place of thirty reports before a contradiction of two',
      { kind: 'place', reach: 32 },
      { kind: 'contested', reach: 2 },
    ],
    [
      'what is doubtful before what is nearly sure',
      { kind: 'merge', reach: 4, doubt: 1 },
      { kind: 'merge', reach: 4, doubt: 0.6 },
    ],
  ])('puts %s', (_, first, second) => {
    expect(weightOf(first)).toBeGreaterThan(weightOf(second));
  });

  it.each([0, -3, 1])('takes a reach of %d for one', (reach) => {
    expect(weightOf({ kind: 'actor', reach })).toBe(15);
  });
});
