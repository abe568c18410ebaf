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
