import { describe, expect, it } from 'vitest';
import type { EventMarks } from '../../src/api/client.ts';
import { neighbourDays, neighboursOf } from './neighbours.ts';

/** Events by id, day since 1970 and place. */
const EVENTS = [
  ['a', 100, 0],
  ['b', 101, 1],
  ['c', 101, 0],
  ['d', 104, 0],
  ['e', 130, 0],
  ['f', null, 0],
] as const;
const place = (name: string) => ({
  name,
  lat: null,
  lon: null,
  precision: 'settlement' as const,
  country: null,
});
const MARKS: EventMarks = {
  ids: EVENTS.map(([id]) => id),
  titles: EVENTS.map(([id]) => `Event ${id}`),
  earliest: EVENTS.map(([, day]) => day),
  latest: EVENTS.map(([, day]) => day),
  place: EVENTS.map(([, , at]) => at),
  precision: EVENTS.map(() => 0),
  type: EVENTS.map(() => 0),
  status: EVENTS.map(() => 0),
  agents: EVENTS.map(() => []),
  origins: EVENTS.map(() => 1),
  precisions: ['day'],
  types: ['other'],
  statuses: ['single'],
  places: [place('Mill'), place('Harbour')],
  agentNames: [],
};

describe('neighboursOf', () => {
  it.each([
    ['a', null, 'b', ['c', 'd']],
    ['b', 'a', 'c', []],
    ['c', 'b', 'd', ['a', 'd']],
    ['e', 'd', null, []],
    ['f', null, null, []],
    ['gone', null, null, []],
  ])('%s', (id, previous, next, near) => {
    const found = neighboursOf({ id, earliest: null, latest: null }, MARKS);
    expect([found.previous?.id ?? null, found.next?.id ?? null, found.near.map((one) => one.id)]).toEqual([
      previous,
      next,
      near,
    ]);
  });

  it('looks around the days of an event, and nowhere where it has none', () => {
    expect(neighbourDays({ earliest: '2016-08-06', latest: '2016-08-07' })).toEqual({
      from: '2016-05-06',
      to: '2016-11-07',
    });
    expect(neighbourDays({ earliest: null, latest: null })).toBeNull();
  });
});

describe('a day that is none', () => {
  it.each(['next tuesday', '', '2016-13-01'])('has no days around it: %j', (day) => {
    expect(neighbourDays({ earliest: day, latest: null })).toBeNull();
  });
});
