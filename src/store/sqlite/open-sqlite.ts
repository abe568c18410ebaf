import { scryptSync } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Kysely } from 'kysely';
import Libsql from 'libsql';
import { migrate, readMaking } from '../migrate.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { DEFAULT_PROGRAM, DEFAULT_WAIT_MS, type OpenOptions } from '../open-options.ts';
import type { Database } from '../schema.ts';
import { SqlStore } from '../sql-store.ts';
import { StoreError } from '../store-error.ts';
import type { Store } from '../store.ts';
import { explainSqlite } from './explain-sqlite.ts';
import { CollectionDialect } from './sqlite-dialect.ts';
import { APPLICATION_ID, sqliteEngine } from './sqlite-engine.ts';

/** First bytes of every unencrypted SQLite file. */
const PLAIN_HEADER = 'SQLite format 3\u0000';

/** Page size of SQLite, of which the size of every encrypted file is a multiple. */
const PAGE_BYTES = 4096;

/**
 * Different byte values in a page that count as noise. A page of random bytes misses a value with
 * probability 1e-7, text and documents rarely use more than 150.
 */
const NOISE_VALUES = 240;

/**
 * Cost of making the key: 64 MB and about 0.2 s, so that guessing passphrases is dear. SQLite's
 * own derivation is 4,001 unsalted rounds of one hash. The salt is the same for all collections,
 * for a file of one's own would be needed to keep another.
 */
const KEY_COST = { N: 2 ** 16, r: 8, p: 1, maxmem: 2 ** 27 };
const KEY_SALT = 'crosscheck collection 1';

type FileKind = 'absent' | 'empty' | 'sqlite' | 'noise' | 'other';

/** Tells what lies at a path, without opening it as a database, which could change it. */
function sniff(path: string): FileKind {
  let descriptor: number;
  try {
    const status = statSync(path);
    if (!status.isFile()) return 'other';
    if (status.size === 0) return 'empty';
    descriptor = openSync(path, 'r');
    try {
      const page = Buffer.alloc(PAGE_BYTES);
      const read = readSync(descriptor, page, 0, PAGE_BYTES, 0);
      if (page.toString('latin1', 0, PLAIN_HEADER.length) === PLAIN_HEADER) return 'sqlite';
      const isNoise = read === PAGE_BYTES && new Set(page).size >= NOISE_VALUES;
      return isNoise && status.size % PAGE_BYTES === 0 ? 'noise' : 'other';
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'absent';
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError('store/unwritable', { path, reason }, error);
  }
}

function checkKind(kind: FileKind, path: string, options: OpenOptions): void {
  const hasPassphrase = options.passphrase !== undefined;
  if (kind === 'other') throw new StoreError('store/not-a-collection', { path });
  if (kind === 'noise' && !hasPassphrase) throw new StoreError('store/encrypted', { path });
  if (kind === 'sqlite' && hasPassphrase) throw new StoreError('store/not-encrypted', { path });
  if (kind === 'empty' && options.create !== true) throw new StoreError('store/missing', { path });
  if (kind !== 'absent') return;
  const folder = dirname(resolve(path));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new StoreError('store/missing-folder', { path });
  }
  if (options.create !== true) throw new StoreError('store/missing', { path });
}

/** Makes a new file that only its owner can read; SQLite gives its companions the same rights. */
function makePrivate(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return;
    const reason = error instanceof Error ? error.message : String(error);
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    throw new StoreError(isFull ? 'store/full' : 'store/unwritable', { path, reason }, error);
  }
}

function openFile(path: string, options: OpenOptions): Libsql.Database {
  const { passphrase } = options;
  makePrivate(path);
  // The published types leave out the options for encryption.
  const settings: Libsql.Options & { encryptionCipher?: string; encryptionKey?: string } = {
    timeout: options.waitMs ?? DEFAULT_WAIT_MS,
  };
  if (passphrase !== undefined) {
    settings.encryptionCipher = 'aes256cbc';
    settings.encryptionKey = scryptSync(passphrase.normalize('NFC'), KEY_SALT, 32, KEY_COST).toString('hex');
  }
  try {
    return new Libsql(path, settings);
  } catch (error) {
    const reason = 'it cannot be opened or made there';
    throw new StoreError('store/unwritable', { path, reason }, error);
  }
}

function pragmaNumber(file: Libsql.Database, name: 'application_id' | 'user_version'): number {
  const rows = file.pragma(name) as readonly Readonly<Record<string, number>>[];
  return rows[0]?.[name] ?? 0;
}

function isEmpty(file: Libsql.Database): boolean {
  return file.prepare('select 1 from sqlite_master limit 1').all([]).length === 0;
}

/** Makes sure that the opened file is a collection or nothing yet, before anything is changed. */
function checkContent(file: Libsql.Database, path: string, options: OpenOptions): void {
  try {
    if (isEmpty(file)) {
      if (options.create === true) return;
      throw new StoreError('store/missing', { path });
    }
    if (pragmaNumber(file, 'application_id') !== APPLICATION_ID) {
      throw new StoreError('store/not-a-collection', { path });
    }
  } catch (error) {
    const isForeign = error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB';
    if (!isForeign) throw error;
    const code = options.passphrase === undefined ? 'store/not-a-collection' : 'store/wrong-passphrase';
    throw new StoreError(code, { path }, error);
  }
}

async function checkFormat(file: Libsql.Database, db: Kysely<Database>, path: string): Promise<void> {
  const found = pragmaNumber(file, 'user_version');
  if (found <= MIGRATIONS.length) return;
  const { createdBy } = await readMaking(db);
  throw new StoreError('store/newer', { path, maker: createdBy, found, known: MIGRATIONS.length });
}

/**
 * Opens a collection in a file, making it when asked to. Safe against killing and power loss at
 * any moment, and for several processes at once.
 */
export async function openSqlite(path: string, options: OpenOptions): Promise<Store> {
  checkKind(sniff(path), path, options);
  const file = openFile(path, options);
  const db = new Kysely<Database>({ dialect: new CollectionDialect(file, options.waitMs) });
  const engine = sqliteEngine(file, path);
  try {
    checkContent(file, path, options);
    await checkFormat(file, db, path);
    file.pragma('journal_mode = wal');
    file.pragma('synchronous = full');
    file.pragma('foreign_keys = on');
    // 64 MiB, in KiB: the index of texts is looked up all over the file for every report.
    file.pragma('cache_size = -65536');
    if (options.maxPages !== undefined) file.pragma(`max_page_count = ${options.maxPages}`);
    const making = await migrate(db, engine, options.program ?? DEFAULT_PROGRAM, async () => !isEmpty(file));
    const meta = { location: path, engine: 'sqlite', encrypted: options.passphrase !== undefined, ...making };
    return new SqlStore(db, engine, { ...meta, engine: 'sqlite' }, ownFiles(path));
  } catch (error) {
    // Nothing more than closing: the file may belong to another program.
    if (file.open) file.close();
    throw explainSqlite(error, path);
  }
}

/** The file with the two that SQLite keeps beside it while it is open. */
function ownFiles(path: string): readonly string[] {
  const whole = resolve(path);
  return [whole, `${whole}-wal`, `${whole}-shm`];
}
