import { expect, it } from 'vitest';
import type { Factuality } from '../../../model/index.ts';
import type { Group } from '../group.ts';
import { where } from './where.ts';

/** Mentions of one event, one report each. */
function groupOf(said: readonly (readonly [place: string | null, factuality: Factuality])[]): Group {
  return said.map(([name, factuality], at) => ({
    record: { document: { id: `document-${at}` } },
    claim: { id: `claim-${at}`, document: `document-${at}`, voices: [], origin: `origin-${at}` },
    event: {
      factuality,
      where: name === null ? null : { name, gazetteer: null, lat: null, lon: null, precision: 'unknown' },
    },
  })) as never;
}

it.each([
  [[['Oldharbour', 'denied']], null, []],
  [
    [
      ['Oldharbour', 'asserted'],
      ['Eastgate', 'denied'],
    ],
    'single',
    ['Oldharbour'],
  ],
  [
    [
      ['Oldharbour', 'asserted'],
      ['Oldharbour', 'possible'],
      ['Eastgate', 'denied'],
    ],
    'agree',
    ['Oldharbour'],
  ],
  [
    [
      ['Oldharbour', 'asserted'],
      [null, 'asserted'],
    ],
    'single',
    ['Oldharbour'],
  ],
] as const)('%j is judged %s', (said, verdict, values) => {
  const [facet] = where(groupOf(said), ({ origin }) => origin);
  expect(facet?.verdict ?? null).toBe(verdict);
  expect(facet?.answers.map(({ value }) => value) ?? []).toEqual(values);
});

it.each([
  [{ start: 12, end: 18 }, undefined],
  [{ start: 2, end: 8 }, ['claim']],
  [{ start: null, end: null }, undefined],
])('says of a place at %j whether it stands in the claim', (span, carried) => {
  const group = [
    {
      record: { document: { id: 'd' } },
      claim: { id: 'claim', document: 'd', voices: [], origin: 'o', start: 10, end: 30 },
      event: { factuality: 'asserted', where: { name: 'Oldharbour', gazetteer: null, ...span } },
    },
  ] as never as Group;
  expect(where(group, ({ origin }) => origin)[0]?.answers[0]?.carried).toEqual(carried);
});

it.each<[string, readonly (readonly [report: string, place: string, precision: string])[], string]>([
  [
    'all name it',
    [
      ['a', 'Kesra', 'settlement'],
      ['b', 'Kesra', 'settlement'],
    ],
    'agree',
  ],
  [
    'some name the province besides',
    [
      ['a', 'Kesra', 'settlement'],
      ['a', 'Northland', 'province'],
      ['b', 'Kesra', 'settlement'],
    ],
    'agree',
  ],
  [
    'some name the province only',
    [
      ['a', 'Kesra', 'settlement'],
      ['b', 'Northland', 'province'],
    ],
    'wording',
  ],
  [
    'all name it and a quarter of it',
    [
      ['a', 'Kesra', 'settlement'],
      ['a', 'Old Quay', 'neighbourhood'],
      ['b', 'Old Quay', 'neighbourhood'],
      ['b', 'Kesra', 'settlement'],
    ],
    'agree',
  ],
  [
    'some name another beside it',
    [
      ['a', 'Kesra', 'settlement'],
      ['b', 'Kesra', 'settlement'],
      ['b', 'Fartown', 'settlement'],
    ],
    'wording',
  ],
  [
    'some name a quarter of it',
    [
      ['a', 'Kesra', 'settlement'],
      ['b', 'Kesra', 'settlement'],
      ['b', 'Old Quay', 'neighbourhood'],
    ],
    'wording',
  ],
])('of one place, where %s, the verdict is told', (_, said, verdict) => {
  const records = new Map(said.map(([report]) => [report, { document: { id: report } }]));
  const group = said.map(([report, name, precision], at) => ({
    record: records.get(report),
    claim: { id: `claim-${at}`, document: report, voices: [], origin: `origin-${report}` },
    event: { factuality: 'asserted', where: { name, gazetteer: null, lat: null, lon: null, precision } },
  })) as never as Group;
  expect(where(group, ({ origin }) => origin)[0]?.verdict).toBe(verdict);
});
