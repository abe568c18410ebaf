import { expect, it } from 'vitest';
import { buildRecord } from '../../test/build/record.ts';
import { createApp } from '../api/app.ts';
import { MemoryStore } from '../store/memory.ts';
import { buildDossier, isDossierCurrent } from './build-dossier.ts';
import { BuildError } from './building/build-error.ts';
import { type Draft, judge } from './judge.ts';
import { Rebuilder, WAIT_DOCUMENTS } from './rebuild.ts';

const RECORDS = Array.from({ length: WAIT_DOCUMENTS + 1 }, (_, place) =>
  buildRecord({
    name: `Herald ${place}`,
    tellings: [{ says: `Shells hit bridge ${place} at noon.`, type: 'shelling', day: '2016-01-02' }],
  }),
);

const hide = (place: number): Draft => ({
  decision: { kind: 'hide', subject: { kind: 'claim', claim: RECORDS[place]?.claims[0]?.id as never } },
  who: 'Mira',
  why: 'so it is',
  at: `2026-01-01T00:00:0${place}Z`,
  after: null,
});

/** A collection that is too large to be waited for, laid out elsewhere whenever a test lets it be. */
async function large() {
  const store = new MemoryStore();
  for (const record of RECORDS) await store.add({ bytes: new Uint8Array(), record });
  await buildDossier(store);
  const begun: Held[] = [];
  const reported: unknown[] = [];
  const apart = (): Promise<unknown> =>
    new Promise<void>((resolve, reject) => begun.push({ resolve, reject })).then(() => buildDossier(store));
  const rebuilder = new Rebuilder(store, { apart, report: (error) => void reported.push(error) });
  const deciding = {
    decide: (draft: Draft) => judge(store, draft, rebuilder),
    get building() {
      return rebuilder.building;
    },
    get problem() {
      return rebuilder.problem;
    },
  };
  const app = createApp(store, { deciding });
  const status = async () => (await (await app.request('/api/status')).json()) as Status;
  return { store, rebuilder, begun, reported, status, decide: deciding.decide };
}

interface Held {
  resolve(): void;
  reject(error: Error): void;
}

interface Status {
  readonly building: boolean;
  readonly problem: { readonly code: string } | null;
  readonly dossier: { readonly basis: string };
}

/** Lets everything that can go on go on. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await turn();
}

it('answers while a collection is laid out elsewhere, and lays it out again for what was decided meanwhile', async () => {
  const { store, rebuilder, begun, status, decide } = await large();
  const before = await status();
  expect(await decide(hide(0))).toMatchObject({ kind: 'judged', built: false });
  await until(() => begun.length === 1);
  expect(await status()).toEqual({
    ...before,
    building: true,
    counts: expect.objectContaining({ judgements: 1 }),
  });
  expect(await decide(hide(1))).toMatchObject({ kind: 'judged', built: false });
  expect(await decide(hide(2))).toMatchObject({ kind: 'judged', built: false });
  expect(begun).toHaveLength(1);
  begun[0]?.resolve();
  await until(() => begun.length === 2);
  begun[1]?.resolve();
  await rebuilder.settled();
  expect(begun).toHaveLength(2);
  expect(await isDossierCurrent(store)).toBe(true);
  const after = await status();
  expect(after.building).toBe(false);
  expect(after.dossier.basis).not.toBe(before.dossier.basis);
});

it('keeps the dossier and tells why where it cannot be laid out, until it can', async () => {
  const { rebuilder, begun, reported, status, decide } = await large();
  const before = await status();
  const died = new BuildError('ingest/not-laid-out', 'The reports could not be laid side by side anew.');
  await decide(hide(0));
  await until(() => begun.length === 1);
  begun[0]?.reject(died);
  await rebuilder.settled();
  expect(reported).toEqual([died]);
  expect(await status()).toMatchObject({
    building: false,
    problem: { code: 'ingest/not-laid-out', message: died.message },
    dossier: before.dossier,
  });
  await decide(hide(1));
  await until(() => begun.length === 2);
  begun[1]?.resolve();
  await rebuilder.settled();
  expect((await status()).problem).toBeNull();
});
