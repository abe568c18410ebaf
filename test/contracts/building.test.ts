import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApart } from '../../src/ingest/building/build-apart.ts';
import { isDossierCurrent } from '../../src/ingest/build-dossier.ts';
import { openStore } from '../../src/store/open.ts';
import { buildRecord } from '../build/record.ts';
import { buildEntry } from './build-entry.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosscheck-building-'));
let entry = '';
let dying = '';
beforeAll(async () => {
  entry = await buildEntry('src/ingest/building/build-worker.ts');
  dying = await buildEntry('test/contracts/dying-builder.ts');
});
afterAll(() => {
  for (const path of [entry, dying, folder]) rmSync(path, { recursive: true, force: true });
});

const HERALD = buildRecord({
  name: 'Herald',
  tellings: [{ says: 'Shells hit a bridge at noon.', type: 'shelling', day: '2016-01-02' }],
});

it('lays out an encrypted collection that another process has open, and leaves it whole where it dies', async () => {
  const location = join(folder, 'pile.crosscheck');
  const options = { passphrase: 'a long way home' };
  const store = await openStore(location, { ...options, create: true });
  await store.add({ bytes: new Uint8Array([1]), record: HERALD });
  await buildApart({ location, options }, pathToFileURL(entry));
  expect(await isDossierCurrent(store)).toBe(true);
  const { rows } = await store.dossierEvents();
  expect(rows).toHaveLength(1);

  const died = buildApart({ location, options }, pathToFileURL(dying));
  await expect(died).rejects.toMatchObject({
    code: 'ingest/not-laid-out',
    message: expect.stringContaining('ended by SIGKILL'),
  });
  expect((await store.dossierEvents()).rows).toEqual(rows);
  await store.close();

  const wrong = buildApart({ location, options: { passphrase: 'guess' } }, pathToFileURL(entry));
  await expect(wrong).rejects.toMatchObject({ code: 'store/wrong-passphrase' });
});
