import { describe, expect, it } from 'vitest';
import type { Origin } from '../../model/index.ts';
import { renderOrigins } from './origins.ts';

const STYLE = { width: 80, colour: false };

function origin(name: string, claims: number): Origin {
  const id = name.toLowerCase().padEnd(12, '0') as Origin['id'];
  return { id, name, kind: 'outlet', actor: null, documents: [], claims };
}

describe('the voices of a collection', () => {
  it.each([
    ['those on whom claims rest', [origin('Herald', 1), origin('Lantern', 3)], ['Lantern', 'Herald'], ''],
    [
      'the others by their number',
      [origin('Herald', 2), origin('Post', 0)],
      ['Herald'],
      'and 1 voice on which no claim rests',
    ],
  ])('are %s', (_, origins, named, last) => {
    const lines = renderOrigins(origins, STYLE).trimEnd().split('\n').slice(1);
    expect(lines.slice(0, named.length).map((line) => line.split(' ').at(-1))).toEqual(named);
    expect(lines.slice(named.length).join('')).toBe(last);
  });

  it('are none where no claim rests on any', () => {
    expect(renderOrigins([], STYLE)).toBe('No origin was found.\n');
  });
});
