import { describe, expect, it } from 'vitest';
import type { Dossier, DossierEvent, Facet } from '../model/index.ts';
import { standingsOf } from './standing.ts';

type Answers = readonly (readonly [value: string, origins: string, claims?: string])[];

/** An event told by documents `a: claim claim`, vouched for by origins, with one question answered. */
function event(
  accounts: string,
  origins: string,
  verdict: Facet['verdict'],
  ...answers: Answers
): DossierEvent {
  const list = (words: string): never[] => words.split(' ').filter(Boolean) as never[];
  return {
    accounts: accounts.split('; ').map((account) => {
      const [document = '', claims = ''] = account.split(': ');
      return { document, claims: list(claims), origin: '', events: [] };
    }),
    origins: list(origins),
    facets: [
      {
        question: 'killed',
        who: null,
        verdict,
        why: '',
        answers: answers.map(([value, who, claims = '']) => ({
          value,
          origins: list(who),
          claims: list(claims),
        })),
      },
    ],
  } as never;
}

const outletOf = (document: string): string | null =>
  ({ a: 'Courier', b: 'Lantern', c: 'Courier' })[document] ?? null;

function standings(...events: readonly DossierEvent[]) {
  const origins = [
    { id: 'army', actor: 'valley-army' },
    { id: 'spokesman', actor: 'valley-army' },
    { id: 'monitor', actor: null },
  ];
  return standingsOf({ origins, events } as never as Dossier, outletOf as never);
}

describe('how a source stands', () => {
  it.each<[string, DossierEvent, string, [number, number, number]]>([
    ['alone where nobody else vouches', event('a: 1', 'army', 'single', ['3', 'army']), 'army', [1, 0, 0]],
    [
      'not alone beside another',
      event('a: 1', 'army monitor', 'agree', ['3', 'army monitor']),
      'army',
      [0, 0, 0],
    ],
    [
      'denied where another contradicts',
      event('a: 1', 'army monitor', 'contradiction', ['3', 'army'], ['9', 'monitor']),
      'army',
      [0, 1, 0],
    ],
    [
      'denied where it is one of several',
      event('a: 1', 'army monitor', 'contradiction', ['3', 'army spokesman'], ['9', 'monitor']),
      'spokesman',
      [0, 1, 0],
    ],
    [
      'not denied where it says both itself',
      event('a: 1', 'army', 'contradiction', ['3', 'army'], ['9', 'army']),
      'army',
      [1, 0, 0],
    ],
    [
      'not denied by other words',
      event('a: 1', 'army monitor', 'wording', ['x', 'army'], ['y', 'monitor']),
      'army',
      [0, 0, 0],
    ],
    [
      'revised where it gave two answers',
      event('a: 1', 'army', 'revision', ['3', 'army'], ['5', 'army']),
      'army',
      [1, 0, 1],
    ],
    [
      'not revised where another did',
      event('a: 1', 'army monitor', 'revision', ['3', 'monitor'], ['5', 'monitor army']),
      'army',
      [0, 0, 0],
    ],
  ])('%s', (_, told, who, [alone, denied, revised]) => {
    expect(standings(told).voices.get(who as never)).toEqual({ events: 1, alone, denied, revised });
  });

  it('counts outlets by their reports, and a report without one for itself', () => {
    const { outlets } = standings(
      event('a: 1; c: 2', 'army', 'contradiction', ['3', 'army', '1'], ['9', 'army', '2']),
      event('a: 3; b: 4', 'army', 'contradiction', ['3', 'army', '3'], ['9', 'army', '4']),
      event('a: 5; x: 6', 'army', 'single', ['3', 'army', '5 6']),
    );
    expect(outlets.get('Courier')).toEqual({ events: 3, alone: 1, denied: 1, revised: 0 });
    expect(outlets.get('Lantern')).toEqual({ events: 1, alone: 0, denied: 1, revised: 0 });
  });

  it('takes the voices of one actor for one', () => {
    const { actors } = standings(
      event('a: 1', 'army spokesman', 'contradiction', ['3', 'army'], ['5', 'spokesman']),
    );
    expect(actors.get('valley-army' as never)).toEqual({ events: 1, alone: 1, denied: 0, revised: 0 });
  });
});
