import { expect, it } from 'vitest';
import type { Group } from '../group.ts';
import { participants } from './participants.ts';

/** Mentions of one event, one report each, by whom it was done and which actor that is. */
function groupOf(said: readonly (readonly [name: string, actor: string | null])[]): Group {
  return said.map(([name, actor], at) => ({
    record: { document: { id: `document-${at}` } },
    claim: { id: `claim-${at}`, document: `document-${at}`, voices: [], origin: `origin-${at}` },
    event: { agent: { name, actor, start: 0, end: 1 }, target: null },
  })) as never;
}

it.each([
  [
    [
      ['the Blue Guard', 'a:blue'],
      ['the Blue Guard', 'a:blue'],
    ],
    'agree',
    [['the Blue Guard', undefined]],
  ],
  [
    [
      ['the Guard', 'a:blue'],
      ['the Blue Guard', 'a:blue'],
      ['the Blue Guard', 'a:blue'],
    ],
    'wording',
    [['the Blue Guard', ['the Guard']]],
  ],
  [
    [
      ['the Guard', 'a:blue'],
      ['the Reds', 'a:red'],
    ],
    'contradiction',
    [
      ['the Guard', undefined],
      ['the Reds', undefined],
    ],
  ],
  [
    [
      ['the air force', 'syrian-air-force'],
      ['Damascus', 'syrian-government'],
    ],
    'wording',
    [
      ['Damascus', undefined],
      ['the air force', undefined],
    ],
  ],
  [
    [
      ['the army', 'syrian-army'],
      ['Moscow', 'russia'],
    ],
    'contradiction',
    [
      ['Moscow', undefined],
      ['the army', undefined],
    ],
  ],
  [
    [
      ['gunmen', null],
      ['fighters', null],
    ],
    'wording',
    [
      ['fighters', undefined],
      ['gunmen', undefined],
    ],
  ],
] as const)('%j is judged %s', (said, verdict, answers) => {
  const [facet] = participants(groupOf(said), ({ origin }) => origin);
  expect(facet?.verdict).toBe(verdict);
  expect(facet?.answers.map(({ value, also }) => [value, also])).toEqual(answers);
});

it.each<[string, readonly (readonly [report: string, name: string, actor: string])[], string]>([
  [
    'name others',
    [
      ['a', 'the Guard', 'a:blue'],
      ['b', 'the Reds', 'a:red'],
    ],
    'contradiction',
  ],
  [
    'name one side and both',
    [
      ['a', 'the Guard', 'a:blue'],
      ['b', 'the Reds', 'a:red'],
      ['b', 'the Guard', 'a:blue'],
    ],
    'wording',
  ],
])('of reports that %s the verdict is told', (_, said, verdict) => {
  const records = new Map(said.map(([report]) => [report, { document: { id: report } }]));
  const group = said.map(([report, name, actor], at) => ({
    record: records.get(report),
    claim: { id: `claim-${at}`, document: report, voices: [], origin: `origin-${report}` },
    event: { agent: { name, actor, start: 0, end: 1 }, target: null },
  })) as never as Group;
  expect(participants(group, ({ origin }) => origin)[0]?.verdict).toBe(verdict);
});
