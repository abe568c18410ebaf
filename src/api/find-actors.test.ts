import { describe, expect, it } from 'vitest';
import type { ActorEntry, ActorId } from '../model/index.ts';
import { findActors } from './find-actors.ts';

const actor = (id: string, name: string, ...also: string[]): ActorEntry => ({
  id: id as ActorId,
  name,
  kind: 'organisation',
  countries: ['SY'],
  names: also.map((one) => ({ name: one })),
});
const REGISTRY = [
  actor('monitor', 'Orontes Monitoring Group', 'Orontes monitor'),
  actor('corps', 'Aleppo Rescue Corps', 'Rescue Corps'),
  actor('rescue', 'Rescue', 'The Rescue'),
];

describe('actors by name', () => {
  it.each<[string, readonly string[]]>([
    ['rescue', ['rescue', 'corps']],
    ['RESCUE CORPS', ['corps']],
    ['monitoring', ['monitor']],
    ['nobody', []],
    ['  ', []],
  ])('finds for “%s”: %s', (name, ids) => {
    expect(findActors(REGISTRY, name).map(({ id }) => id)).toEqual(ids);
  });

  it('says by which other name it was found', () => {
    expect(findActors(REGISTRY, 'rescue corps')[0]).toMatchObject({
      name: 'Aleppo Rescue Corps',
      also: 'Rescue Corps',
    });
  });
});
