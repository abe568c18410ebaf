import { describe, expect, it } from 'vitest';
import type { DossierEventId } from '../model/index.ts';
import { changesBetween, type EventOutline, sumChanges } from './dossier-changes.ts';
import type { DossierChange } from './overview-store.ts';

const change = (kind: DossierChange['kind'], before: string | null, after: string | null): DossierChange => ({
  kind,
  event: 'e' as DossierEventId,
  document: null,
  title: 'A raid',
  before,
  after,
});

describe('changes summed up', () => {
  it.each([
    [
      'one after the other',
      [change('status', 'single', 'corroborated'), change('status', 'corroborated', 'contested')],
      ['status single contested'],
    ],
    [
      'there and back',
      [change('status', 'single', 'contested'), change('status', 'contested', 'single')],
      [],
    ],
    [
      'new, then contested',
      [change('new', null, 'single'), change('status', 'single', 'contested')],
      ['new null contested'],
    ],
    ['new, then gone', [change('new', null, 'single'), change('gone', 'single', null)], []],
    [
      'changed, then gone',
      [change('origins', '1', '2'), change('gone', 'single', null)],
      ['gone single null'],
    ],
    [
      'gone, then there again',
      [change('gone', 'single', null), change('new', null, 'single')],
      ['gone single null', 'new null single'],
    ],
  ] as const)('%s', (_, changes, told) => {
    expect(sumChanges(changes).map(({ kind, before, after }) => `${kind} ${before} ${after}`)).toEqual(told);
  });
});

const outline = (id: string, ...mentions: string[]): EventOutline => ({
  id: id as DossierEventId,
  title: id,
  status: 'single',
  origins: 1,
  days: '2016-02-01/2016-02-01',
  mentions: mentions as never,
});

/** An event whose outline is this one. */
function event({ id, title, mentions }: EventOutline): never {
  const when = { earliest: '2016-02-01', latest: '2016-02-01' };
  return { id, title, status: 'single', origins: ['o'], when, accounts: [{ events: mentions }] } as never;
}

describe('events of two makings', () => {
  it.each([
    ['the same', [outline('a', '1')], [outline('a', '1')], []],
    ['one that gained a report', [outline('a', '1', '2')], [outline('b', '1', '2', '3')], []],
    [
      'one that fell in two',
      [outline('a', '1', '2', '3')],
      [outline('b', '1', '2'), outline('c', '3')],
      ['new c'],
    ],
    [
      'two that were joined',
      [outline('a', '1', '2'), outline('b', '3')],
      [outline('c', '1', '2', '3')],
      ['gone b'],
    ],
    ['none in common', [outline('a', '1')], [outline('b', '2')], ['new b', 'gone a']],
  ])('%s', (_, before, after, told) => {
    const { changes } = changesBetween(
      { events: before, dates: [] },
      { events: after.map(event), dates: [] },
    );
    expect(changes.map(({ kind, title }) => `${kind} ${title}`)).toEqual(told);
  });
});
