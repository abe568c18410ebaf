import { expect, it } from 'vitest';
import { HERALD as ONE, POST as OTHER } from '../../test/build/market.ts';
import type { Decision } from '../model/index.ts';
import { MemoryStore } from '../store/memory.ts';
import { buildDossier, isDossierCurrent } from './build-dossier.ts';
import { judge } from './judge.ts';
import { Rebuilder } from './rebuild.ts';

async function filled(): Promise<MemoryStore> {
  const store = new MemoryStore();
  for (const record of [ONE, OTHER]) await store.add({ bytes: new Uint8Array(), record });
  await buildDossier(store);
  return store;
}

const EVENT = { kind: 'event', mentions: [ONE.events[0]?.id ?? ''] } as const;
const CLAIM = { kind: 'claim', claim: ONE.claims[1]?.id ?? '' } as const;
const FIRST = { kind: 'correct', subject: EVENT, field: 'type', value: 'bombing' } as const;

it.each<[string, readonly object[]]>([
  ['a note on an event', [{ kind: 'note', subject: EVENT, text: 'ask again' }]],
  [
    'a note on a document',
    [{ kind: 'note', subject: { kind: 'document', document: ONE.document.id }, text: 'x' }],
  ],
  ['an event that is confirmed', [{ kind: 'confirm', subject: EVENT, field: null }]],
  ['a field of it', [{ kind: 'confirm', subject: EVENT, field: 'type' }]],
  ['a place of it', [{ kind: 'confirm', subject: EVENT, field: 'place' }]],
  ['a claim', [{ kind: 'confirm', subject: CLAIM, field: 'factuality' }]],
  ['a telling', [{ kind: 'confirm', subject: { kind: 'mention', mention: EVENT.mentions[0] }, field: null }]],
  [
    'twice',
    [
      { kind: 'confirm', subject: EVENT, field: null },
      { kind: 'confirm', subject: EVENT, field: null },
    ],
  ],
  ['what was corrected', [FIRST, { kind: 'confirm', subject: EVENT, field: null }]],
  ['the field that was corrected', [FIRST, { kind: 'confirm', subject: EVENT, field: 'type' }]],
])('takes up %s as a collection laid out whole does', async (_, decisions) => {
  const [quick, whole] = [await filled(), await filled()];
  for (const [place, decision] of decisions.entries()) {
    const draft = {
      decision: decision as Decision,
      who: place === 0 ? 'Mira' : 'Ann',
      why: 'seen',
      at: `2026-01-0${place + 1}T00:00:00Z`,
      after: (await quick.judgements()).at(-1)?.id ?? null,
    };
    const done = await judge(quick, draft, new Rebuilder(quick));
    if (done.kind !== 'judged') throw new Error(JSON.stringify(done));
    await whole.judge(done.judgement);
    await buildDossier(whole);
  }
  expect(await quick.dossier()).toEqual(await whole.dossier());
  expect((await quick.reviewItems()).rows).toEqual((await whole.reviewItems()).rows);
  expect(await quick.dossierStamp()).toEqual(await whole.dossierStamp());
  expect(await isDossierCurrent(quick)).toBe(true);
});

it('lays nothing out for a note', async () => {
  const store = await filled();
  let saved = 0;
  const save = store.saveDossier.bind(store);
  store.saveDossier = (...given) => {
    saved += 1;
    return save(...given);
  };
  const draft = { who: 'Mira', why: '', at: '2026-01-01T00:00:00Z', after: null };
  const rebuilder = new Rebuilder(store);
  await judge(
    store,
    { ...draft, decision: { kind: 'note', subject: CLAIM as never, text: 'look' } },
    rebuilder,
  );
  expect(saved).toBe(0);
  await judge(store, { ...draft, why: 'no', decision: { kind: 'hide', subject: CLAIM as never } }, rebuilder);
  expect(saved).toBe(1);
});
