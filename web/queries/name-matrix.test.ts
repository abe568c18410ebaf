import { describe, expect, it } from 'vitest';
import type { NamedActor } from '../../src/api/client.ts';
import { nameRows, outletsOf } from './name-matrix.ts';

const name = (outlet: string | null, written: string, count: number) => {
  return { outlet, written, count, documents: 1, document: 'd', start: 0, end: 4 };
};
const counts = { documents: 1, claims: 0, mentions: 9, events: 0, alone: 0, denied: 0, revised: 0 };
const actor = (key: string, ...names: NamedActor['names']): NamedActor => ({
  source: { kind: 'actor', key, name: key, sort: 'armed-group', ...counts },
  names,
});

describe('the matrix of names', () => {
  const actors = [
    actor('a', name('Lantern', 'rebels', 2), name('Courier', 'terrorists', 3), name('Courier', 'Army', 4)),
    actor('b', name(null, 'the guard', 50)),
  ];
  it('has the outlets that name most, and those of nobody last', () => {
    expect(outletsOf(actors)).toEqual(['Courier', 'Lantern', '']);
    expect(outletsOf(actors, 1)).toEqual(['Courier']);
  });
  it('has the usual name of each outlet in its cell, the others beside it', () => {
    const [first, second] = nameRows(actors, ['Courier', 'Lantern', '']);
    expect(first?.cells.map((cell) => cell && [cell.usual.written, cell.others.length])).toEqual([
      ['Army', 1],
      ['rebels', 0],
      null,
    ]);
    expect(second?.cells.map((cell) => cell?.usual.written ?? null)).toEqual([null, null, 'the guard']);
  });
});
