import { beforeEach, expect, it } from 'vitest';
import { HERALD, POST } from '../../test/build/market.ts';
import { buildDossier } from '../ingest/build-dossier.ts';
import { judge } from '../ingest/judge.ts';
import { Rebuilder } from '../ingest/rebuild.ts';
import { ACTORS } from '../lexicon/actors/index.ts';
import type { Standing } from '../model/index.ts';
import { MemoryStore } from '../store/memory.ts';
import { createApp } from './app.ts';

const mentions = [...HERALD.events, ...POST.events].map(({ id }) => id);
const [market = '', bridge = '', again = ''] = mentions;
const document = HERALD.document.id;
const event = { kind: 'event', mentions: [market] };
const claim = { kind: 'claim', claim: HERALD.claims[0]?.id };
const place = {
  name: 'Kesra',
  lat: 36.1,
  lon: 37.2,
  precision: 'settlement',
  gazetteer: null,
  country: null,
};

let store: MemoryStore;
let app: ReturnType<typeof createApp>;
beforeEach(async () => {
  store = new MemoryStore();
  for (const record of [HERALD, POST]) await store.add({ bytes: new Uint8Array(), record });
  await buildDossier(store);
  const rebuilder = new Rebuilder(store);
  const edge = { now: '2026-11-21T00:00:00Z', knowsPlace: (id: string) => id === 'g1' };
  app = createApp(store, {
    deciding: {
      decide: (draft) => judge(store, draft, rebuilder, edge),
      get building() {
        return rebuilder.building;
      },
    },
  });
});

const HEADERS = { 'content-type': 'application/json' };
const DRAFT = {
  who: 'Mira',
  why: 'so it is',
  at: '2026-11-20T09:00:00Z',
  after: null,
  author: 'browser-one',
};

async function send(decision: object, more: object = {}) {
  const body = JSON.stringify({ ...DRAFT, decision, ...more });
  const answer = await app.request('/api/judgements', { method: 'POST', headers: HEADERS, body });
  const told = (await answer.json()) as {
    readonly judgement?: { readonly id: string; readonly author?: string };
    readonly error?: { readonly code: string; readonly message: string };
  };
  return { status: answer.status, ...told };
}

async function history(query = ''): Promise<readonly Standing[]> {
  const answer = await app.request(`/api/judgements${query}`);
  return ((await answer.json()) as { readonly items: readonly Standing[] }).items;
}

it.each<[string, object]>([
  ['confirm', { kind: 'confirm', subject: event, field: null }],
  ['correct', { kind: 'correct', subject: event, field: 'type', value: 'bombing' }],
  ['correct of a claim', { kind: 'correct', subject: claim, field: 'factuality', value: 'denied' }],
  ['place', { kind: 'place', subject: event, place }],
  ['place of the gazetteer', { kind: 'place', subject: event, place: { ...place, gazetteer: 'g1' } }],
  ['place of a name', { kind: 'place', subject: { kind: 'name', name: 'Kesra', document: null }, place }],
  ['when', { kind: 'when', subject: event, earliest: '2016-09-23', latest: '2016-09-23' }],
  ['date', { kind: 'date', subject: document, reprint: null, earliest: '2016-09-25', latest: null }],
  ['merge', { kind: 'merge', subject: event, with: { kind: 'event', mentions: [bridge] } }],
  ['split', { kind: 'split', subject: { kind: 'event', mentions: [market, again] }, out: [again] }],
  ['hide', { kind: 'hide', subject: event }],
  [
    'link',
    { kind: 'link', subject: { kind: 'name', name: 'the monitor', document: null }, actor: ACTORS[0]?.id },
  ],
  ['part', { kind: 'part', subject: { kind: 'document', document }, start: 0, end: 20, role: 'comment' }],
  ['note', { kind: 'note', subject: event, text: 'ask again' }],
])('takes a decision of the kind %s, lists it, and takes it back', async (_, decision) => {
  const before = await store.dossier();
  const sent = await send(decision);
  expect(sent).toMatchObject({ status: 201, judgement: { author: 'browser-one' } });
  const [standing] = await history();
  expect(standing).toMatchObject({ state: 'holds', counts: true, judgement: { decision } });
  const undo = { kind: 'undo', judgement: sent.judgement?.id };
  expect((await send(undo, { at: '2026-11-20T10:00:00Z' })).status).toBe(201);
  expect((await history()).map(({ state }) => state)).toEqual(['holds', 'undone']);
  expect(await store.dossier()).toEqual({ ...before, standings: (await store.dossier())?.standings });
});

it.each<[string, object, object, number, string]>([
  ['no reason', { kind: 'hide', subject: event }, { why: '' }, 400, 'bad-request'],
  ['a kind that is none', { kind: 'burn', subject: event }, {}, 400, 'bad-request'],
  ['what is not there', { kind: 'hide', subject: { kind: 'claim', claim: 'x' } }, {}, 404, 'not-found'],
  ['an id of nobody', { kind: 'hide', subject: event }, { author: 'no id' }, 400, 'bad-request'],
  [
    'a place that the gazetteer does not hold',
    { kind: 'place', subject: event, place: { ...place, gazetteer: 'g2' } },
    {},
    400,
    'bad-request',
  ],
  [
    'a stretch without end',
    { kind: 'part', subject: { kind: 'document', document }, start: 0, end: 1e6, role: 'body' },
    {},
    404,
    'not-found',
  ],
])('refuses %s', async (_, decision, more, status, code) => {
  expect(await send(decision, more)).toMatchObject({ status, error: { code } });
  expect(await history()).toEqual([]);
});

it('says of an event that somebody hid meanwhile that it is hidden, and names no other decision', async () => {
  const hidden = { kind: 'event', mentions: [bridge] };
  await send({ kind: 'hide', subject: hidden });
  const answer = await send({ kind: 'merge', subject: event, with: hidden });
  expect(answer).toMatchObject({ status: 409, error: { code: 'hidden' } });
});

it('shows what somebody of the same name decided meanwhile', async () => {
  await send({ kind: 'correct', subject: event, field: 'type', value: 'bombing' });
  const other = await send(
    { kind: 'correct', subject: event, field: 'type', value: 'clash' },
    { author: 'browser-two' },
  );
  expect(other).toMatchObject({ status: 409, error: { code: 'conflict' } });
  expect(other.error?.message).toContain('Another Mira');
});

it('exports the decisions of the history that is shown', async () => {
  await send({ kind: 'note', subject: event, text: 'one' });
  await send({ kind: 'confirm', subject: event, field: null }, { who: 'Ann', at: '2026-11-20T10:00:00Z' });
  const lines = async (query: string) =>
    (await (await app.request(`/api/export/judgements?format=jsonl${query}`)).text()).trim().split('\n');
  expect(await lines('')).toHaveLength(2);
  expect(await lines('&who=Ann')).toMatchObject([expect.stringContaining('"who":"Ann"')]);
  expect(await lines('&decision=note&state=holds')).toMatchObject([expect.stringContaining('"text":"one"')]);
});

it('finds and shows claims as people decided, with what the machine had read', async () => {
  await send({ kind: 'correct', subject: claim, field: 'factuality', value: 'denied' });
  await send({ kind: 'hide', subject: { kind: 'claim', claim: HERALD.claims[1]?.id } });
  const get = async (path: string) =>
    (await (await app.request(path)).json()) as { readonly items: object[] };
  const judged = { by: ['Mira'], factuality: 'asserted' };
  expect((await get('/api/claims?factuality=denied')).items).toMatchObject([
    { factuality: 'denied', judged },
  ]);
  expect((await get('/api/claims')).items).toHaveLength(2);
  expect((await get('/api/search?kind=claim&words=shoppers&factuality=denied')).items).toMatchObject([
    { said: { claim: { factuality: 'denied', judged } } },
  ]);
  expect((await get('/api/search?kind=claim&words=bridge')).items).toEqual([]);
});
