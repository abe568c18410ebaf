import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Kysely } from 'kysely';
import Libsql from 'libsql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { placeNamed } from '../../src/identity/provenance.ts';
import type { DocumentRecord, EventId } from '../../src/model/index.ts';
import { readQuery, type SearchQuery } from '../../src/search/read-query.ts';
import { createCollection } from '../../src/store/migrations/0001-collection.ts';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import { type OpenOptions, openStore } from '../../src/store/open.ts';
import { documentRow, nameKey } from '../../src/store/rows.ts';
import type { Database } from '../../src/store/schema.ts';
import { CollectionDialect } from '../../src/store/sqlite/sqlite-dialect.ts';
import { sqliteEngine } from '../../src/store/sqlite/sqlite-engine.ts';
import { StoreError } from '../../src/store/store-error.ts';
import type { NewDocument, Store } from '../../src/store/store.ts';
import { makeDocument } from './store-fixtures.ts';

const root = mkdtempSync(join(tmpdir(), 'crosscheck-sqlite-'));
let folder = '';
let made = 0;
beforeEach(() => {
  made += 1;
  folder = join(root, String(made));
  mkdirSync(folder);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Makes a collection as the first version of the program left it, with one document and one refusal. */
async function makeFirstFormat(path: string, { bytes, record }: NewDocument): Promise<void> {
  const file = new Libsql(path);
  const db = new Kysely<Database>({ dialect: new CollectionDialect(file) });
  const engine = sqliteEngine(file, path);
  const { document } = record;
  await db.transaction().execute(async (transaction) => {
    await createCollection(transaction, engine);
    const meta = { format: '1', 'created-by': 'crosscheck 0.0.1' };
    const facts = Object.entries(meta).map(([key, value]) => ({ key, value }));
    await transaction.insertInto('meta').values(facts).execute();
    await transaction.insertInto('original').values({ id: document.id, size: bytes.length, bytes }).execute();
    await transaction.insertInto('document').values(documentRow(record)).execute();
    const name = { document: document.id, key: nameKey(document.name), name: document.name };
    await transaction
      .insertInto('source_name')
      .values(name as never)
      .execute();
    const row = { key: nameKey('no.bin'), name: 'no.bin', code: 'read/empty', message: 'Empty.' };
    await transaction
      .insertInto('refusal')
      .values(row as never)
      .execute();
    await engine.stamp(transaction, 1);
  });
  await engine.close(db);
}

const at = (name: string): string => join(folder, name);

async function make(path: string, options: OpenOptions = {}): Promise<void> {
  const store = await openStore(path, { ...options, create: true, program: 'crosscheck 9.9.9' });
  await store.add(makeDocument({ text: 'A convoy reached Northbridge.', claims: 3 }));
  await store.close();
}

/** Code of the error that opening gives; the store must not be opened. */
async function refusal(path: string, options: OpenOptions = {}): Promise<string> {
  try {
    const store = await openStore(path, options);
    await store.close();
  } catch (error) {
    expect(error).toBeInstanceOf(StoreError);
    return (error as StoreError).code;
  }
  return 'opened';
}

async function texts(store: Store): Promise<string[]> {
  const all: string[] = [];
  for await (const record of store.records()) {
    expect(record.claims.length).toBe(record.events.length);
    all.push(record.document.text);
  }
  return all;
}

describe('opening a file', () => {
  it('says when there is no collection, and makes none', async () => {
    expect(await refusal(at('typo'))).toBe('store/missing');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says when the folder is missing', async () => {
    expect(await refusal(at('no/such/folder'), { create: true })).toBe('store/missing-folder');
  });

  it.skipIf(process.platform !== 'linux')('says when nothing can be written there', async () => {
    expect(await refusal('/proc/my.crosscheck', { create: true })).toBe('store/unwritable');
  });

  it.each([
    ['a text', Buffer.from('Four people were wounded. '.repeat(500))],
    ['rubbish', randomBytes(10_001)],
    ['one byte', Buffer.from('x')],
  ])('leaves %s as it is', async (_, bytes) => {
    writeFileSync(at('other'), bytes);
    for (const options of [{}, { create: true }, { create: true, passphrase: 'x' }]) {
      expect(await refusal(at('other'), options)).toBe('store/not-a-collection');
    }
    expect(readFileSync(at('other')).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(['other']);
  });

  it.each(['delete', 'wal'])('leaves the SQLite database of another program as it is (%s)', async (mode) => {
    const other = new Libsql(at('other.db'));
    other.pragma(`journal_mode = ${mode}`);
    other.exec('create table notes(text)');
    other.pragma('wal_checkpoint(truncate)');
    const bytes = readFileSync(at('other.db'));
    expect(await refusal(at('other.db'), { create: true })).toBe('store/not-a-collection');
    expect(readFileSync(at('other.db')).equals(bytes)).toBe(true);
    other.close();
  });

  it('takes a folder for no collection', async () => {
    expect(await refusal(folder, { create: true })).toBe('store/not-a-collection');
  });

  it('makes a collection of an empty file only when asked to', async () => {
    writeFileSync(at('empty'), '');
    expect(await refusal(at('empty'))).toBe('store/missing');
    expect(await refusal(at('empty'), { create: true })).toBe('opened');
  });

  it('says who made a collection of a newer format, and leaves it as it is', async () => {
    await make(at('new'));
    const file = new Libsql(at('new'));
    file.pragma('user_version = 99');
    file.close();
    const bytes = readFileSync(at('new'));
    await expect(openStore(at('new'))).rejects.toMatchObject({
      code: 'store/newer',
      message: expect.stringContaining('crosscheck 9.9.9, format 99'),
    });
    expect(readFileSync(at('new')).equals(bytes)).toBe(true);
  });

  it('takes a collection of the first format along, with all that is in it', async () => {
    const one = makeDocument({ text: 'From before', name: 'old.txt' });
    const { anchors: _, provenance: __, ...document } = one.record.document;
    const record = { ...one.record, document } as unknown as DocumentRecord;
    await makeFirstFormat(at('old'), { bytes: one.bytes, record });
    const store = await openStore(at('old'));
    const { id } = document;
    expect(store.meta).toMatchObject({ format: MIGRATIONS.length, createdBy: 'crosscheck 0.0.1' });
    expect(await store.provenance(id)).toEqual([placeNamed('old.txt')]);
    expect((await store.record(id))?.document).toMatchObject({
      provenance: [placeNamed('old.txt')],
      anchors: [],
    });
    expect((await store.refusals()).rows).toEqual([
      { name: 'no.bin', document: null, code: 'read/empty', message: 'Empty.', kept: false },
    ]);
    const asked = { words: readQuery('before') as SearchQuery, filter: {} };
    expect([await store.searchPending(), (await store.countHits(asked)).document]).toEqual([1, 0]);
    expect([await store.indexSearch(8), await store.indexSearch(8)]).toEqual([1, 0]);
    expect([await store.searchPending(), (await store.countHits(asked)).document]).toEqual([0, 1]);
    expect(await store.addName(id, placeNamed('old.txt'))).toBe(false);
    expect(await store.add(one)).toBe('replaced');
    await store.close();
  });

  it('says when a collection is damaged', async () => {
    await make(at('cut'));
    const store = await openStore(at('cut'));
    for (let number = 0; number < 50; number += 1) {
      await store.add(makeDocument({ text: `Long ${number} ${'word '.repeat(2_000)}` }));
    }
    await store.close();
    const descriptor = openSync(at('cut'), 'r+');
    writeSync(descriptor, randomBytes(200_000), 0, 200_000, 800_000);
    closeSync(descriptor);
    const again = await openStore(at('cut'));
    await expect(texts(again)).rejects.toMatchObject({ code: 'store/damaged' });
    await again.close();
    truncateSync(at('cut'), 5_000);
    expect(await refusal(at('cut'))).toBe('store/damaged');
  });

  it('waits for another writer, and says so when that takes too long', async () => {
    await make(at('busy'));
    const store = await openStore(at('busy'), { waitMs: 20 });
    const other = new Libsql(at('busy'));
    other.exec('begin immediate');
    await expect(store.add(makeDocument({ text: 'later' }))).rejects.toMatchObject({ code: 'store/locked' });
    expect(await texts(store)).toHaveLength(1);
    other.exec('rollback');
    expect(await store.add(makeDocument({ text: 'later' }))).toBe('added');
    await store.close();
  });

  it('reads, and holds nobody up, while a write waits for another writer', async () => {
    await make(at('held'));
    const store = await openStore(at('held'));
    const other = new Libsql(at('held'));
    other.exec('begin immediate');
    const added = store.add(makeDocument({ text: 'later' }));
    expect(await texts(store)).toHaveLength(1);
    // Only because this process is awake does the other writer come to its end.
    other.exec('commit');
    expect(await added).toBe('added');
    expect(await texts(store)).toHaveLength(2);
    await store.close();
    other.close();
  });
});

describe('an encrypted file', () => {
  const passphrase = 'Grüße aus Mañana';

  it('opens with its passphrase alone, in either form of its accents', async () => {
    await make(at('secret'), { passphrase });
    expect(await refusal(at('secret'))).toBe('store/encrypted');
    expect(await refusal(at('secret'), { passphrase: 'guess' })).toBe('store/wrong-passphrase');
    expect(await refusal(at('secret'), { passphrase: passphrase.normalize('NFD') })).toBe('opened');
  });

  it('is not what a plain collection becomes by naming a passphrase', async () => {
    await make(at('plain'));
    expect(await refusal(at('plain'), { passphrase })).toBe('store/not-encrypted');
  });

  it('shows nothing of what it holds, while it is open or after', async () => {
    const store = await openStore(at('secret'), { passphrase, create: true });
    await store.add(makeDocument({ text: 'Northbridge '.repeat(3_000), name: 'northbridge.txt' }));
    const files = readdirSync(folder);
    expect(files).toContain('secret-wal');
    const seen = Buffer.concat(files.map((name) => readFileSync(at(name))));
    expect(seen.length).toBeGreaterThan(20_000);
    for (const word of ['Northbridge', 'northbridge.txt', 'asserted', 'CREATE TABLE', 'create table']) {
      expect(seen.includes(word)).toBe(false);
    }
    await store.close();
    expect(readFileSync(at('secret')).includes('Northbridge')).toBe(false);
  });
});

describe('the file', () => {
  it('is one file after closing, private, marked, and whole when it is copied', async () => {
    await make(at('one'));
    expect(readdirSync(folder)).toEqual(['one']);
    expect(statSync(at('one')).mode & 0o077).toBe(0);
    expect(readFileSync(at('one')).toString('latin1', 68, 72)).toBe('XCHK');
    copyFileSync(at('one'), at('two'));
    const store = await openStore(at('two'));
    expect(await texts(store)).toHaveLength(1);
    expect(store.meta).toMatchObject({
      format: MIGRATIONS.length,
      createdBy: 'crosscheck 9.9.9',
      encrypted: false,
    });
    await store.close();
  });

  it('can be read by other programs, which cannot change a judgement', async () => {
    const store = await openStore(at('log'), { create: true });
    const subject = { kind: 'mention', mention: 'abc' as EventId } as const;
    const decision = { kind: 'hide', subject } as const;
    await store.judge({
      id: 'j',
      who: 'ann',
      at: '2024-01-01T00:00:00Z',
      decision,
      why: 'double',
      words: [],
    });
    await store.close();
    const file = new Libsql(at('log'));
    expect(file.prepare('select who, kind, subject from judgement').all([])).toEqual([
      { who: 'ann', kind: 'hide', subject: 'abc' },
    ]);
    expect(() => file.exec("update judgement set who = 'eve'")).toThrow(/only ever appended/);
    expect(() => file.exec('delete from judgement')).toThrow(/only ever appended/);
    file.close();
  });

  it('is left with its companions while another process has it open, and loses nothing', async () => {
    const one = await openStore(at('both'), { create: true });
    const two = await openStore(at('both'));
    await one.add(makeDocument({ text: 'from one' }));
    await one.close();
    expect(await texts(two)).toEqual(['from one']);
    await two.add(makeDocument({ text: 'from two' }));
    await two.close();
    const again = await openStore(at('both'));
    expect(await texts(again)).toHaveLength(2);
    await again.close();
  });
});

describe('a full disk', () => {
  it('ends adding with a reason, leaves whole documents, and adding goes on when there is room', async () => {
    const small = await openStore(at('full'), { create: true, maxPages: 240 });
    let stored = 0;
    let code = '';
    while (code === '' && stored < 1_000) {
      try {
        await small.add(makeDocument({ text: `Report ${stored}`, claims: 20 }));
        stored += 1;
      } catch (error) {
        code = (error as StoreError).code;
      }
    }
    expect(code).toBe('store/full');
    expect(stored).toBeGreaterThan(3);
    expect(await small.counts()).toMatchObject({ documents: stored, claims: stored * 20 });
    await expect(small.add(makeDocument({ text: 'x'.repeat(900_000) }))).rejects.toMatchObject({
      code: 'store/full',
    });
    await small.close();
    const roomy = await openStore(at('full'));
    expect(await texts(roomy)).toHaveLength(stored);
    expect(await roomy.add(makeDocument({ text: `Report ${stored}`, claims: 20 }))).toBe('added');
    await roomy.close();
  });
});

describe('processes', () => {
  const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
  // Inside the project, so that the bundle finds the packages that stay outside of it.
  const script = join(home, 'dist', 'test', `add-many-${process.pid}.mjs`);
  beforeAll(async () => {
    await build({
      entryPoints: [join(home, 'test/contracts/add-many.ts')],
      outfile: script,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      logLevel: 'warning',
    });
  });
  afterAll(() => rmSync(script, { force: true }));

  interface Run {
    readonly child: ChildProcess;
    /** Lines printed so far. */
    readonly lines: string[];
    readonly ended: Promise<number | null>;
  }

  function run(...args: readonly (string | number)[]): Run {
    const child = spawn(process.execPath, [script, ...args.map(String)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines: string[] = [];
    let rest = '';
    child.stdout.on('data', (chunk: Buffer) => {
      const parts = (rest + chunk.toString()).split('\n');
      rest = parts.pop() ?? '';
      lines.push(...parts);
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
    return { child, lines, ended };
  }

  async function until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
  }

  it('killed while adding leave whole documents, all that were reported, and nothing half-written', async () => {
    const path = at('killed');
    const claims = 150;
    let known = 0;
    for (const after of [1, 4, 9]) {
      const { child, lines, ended } = run(path, 0, 100_000, claims);
      await until(() => lines.length > after || child.exitCode !== null);
      // Some way into the next document, not at its edge.
      await new Promise((resolve) => setTimeout(resolve, after));
      child.kill('SIGKILL');
      await ended;
      const reported = lines.filter((line) => line !== 'open').length;
      const store = await openStore(path);
      const counts = await store.counts();
      // One more than was reported when it was killed between storing and saying so.
      expect(counts.documents).toBeGreaterThanOrEqual(Math.max(known, reported));
      expect(counts.documents).toBeLessThanOrEqual(Math.max(known, reported + 1));
      known = counts.documents;
      expect(counts.claims).toBe(counts.documents * claims);
      expect(counts.figures).toBe(counts.documents * claims);
      for await (const record of store.records()) {
        expect(record.claims).toHaveLength(claims);
        const bytes = await store.original(record.document.id);
        expect(new TextDecoder().decode(bytes ?? new Uint8Array())).toBe(record.document.text);
        expect((await store.claims({ document: record.document.id }, { limit: 1_000 })).rows).toEqual(
          record.claims,
        );
      }
      await store.close();
    }
    const { ended } = run(path, 0, 30, claims);
    expect(await ended).toBe(0);
    const store = await openStore(path);
    expect((await store.counts()).documents).toBeGreaterThanOrEqual(30);
    await store.close();
    expect(existsSync(`${path}-wal`)).toBe(false);
  }, 60_000);

  it('killed while making a collection leave something that can be opened or made', async () => {
    for (let wait = 0; wait < 60; wait += 12) {
      const path = at(`young-${wait}`);
      const { child, ended } = run(path, 0, 3, 1);
      await until(() => existsSync(path) || child.exitCode !== null);
      await new Promise((resolve) => setTimeout(resolve, wait / 4));
      child.kill('SIGKILL');
      await ended;
      const store = await openStore(path, { create: true });
      expect(await store.add(makeDocument({ text: 'new' }))).toBe('added');
      await store.close();
    }
  }, 60_000);

  it('may make and fill one collection at the same time', async () => {
    const path = at('shared');
    const one = run(path, 0, 40, 5);
    const two = run(path, 20, 60, 5);
    expect([await one.ended, await two.ended]).toEqual([0, 0]);
    const store = await openStore(path);
    expect(await store.counts()).toMatchObject({ documents: 60, claims: 300 });
    await store.close();
  }, 60_000);
});
