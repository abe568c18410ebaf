import { expect, it } from 'vitest';
import type { Factuality } from '../../../model/index.ts';
import type { Group } from '../group.ts';
import { occurred } from './occurred.ts';

/** Mentions of one event, one report each. */
function groupOf(said: readonly Factuality[]): Group {
  return said.map((factuality, at) => ({
    record: { document: { id: `document-${at}` } },
    claim: { id: `claim-${at}`, document: `document-${at}`, voices: [], origin: `origin-${at}` },
    event: { factuality },
  })) as never;
}

it.each([
  [['asserted', 'denied'], 'contradiction', 'One side says it happened, another denies it.'],
  [['asserted', 'possible', 'denied'], 'contradiction', 'One side says it happened, another denies it.'],
  [['possible', 'denied'], 'contradiction', 'One side holds it possible, another denies it.'],
  [['denied'], 'single', 'Only one report speaks of it.'],
  [['possible', 'possible'], 'wording', 'All tell it as possible only.'],
] as const)('%j is judged %s', (said, verdict, why) => {
  expect(occurred(groupOf(said), ({ origin }) => origin)).toMatchObject([{ verdict, why }]);
});
