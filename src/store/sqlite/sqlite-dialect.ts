import { setTimeout as pause } from 'node:timers/promises';
import {
  type DatabaseConnection,
  type Driver,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';
import type Libsql from 'libsql';
import { DEFAULT_WAIT_MS } from '../open-options.ts';
import { withKeptStatements } from './statement-cache.ts';

/** How often it is looked whether another process has finished writing, in milliseconds. */
const LOOK_EVERY = 15;

/**
 * Begins and ends transactions by `exec`, which leaves no statement behind: a prepared `begin` that
 * found the file locked would count as running, and every later commit would fail.
 *
 * While another process writes, as one that saves a large dossier does for seconds, whoever wants to write
 * waits without holding up this process: SQLite itself would put the whole of it to sleep, and with it
 * every reader, who need not wait at all.
 */
class CollectionDriver extends SqliteDriver {
  readonly #file: Libsql.Database;
  readonly #waitMs: number;

  constructor(file: Libsql.Database, waitMs: number) {
    super({ database: withKeptStatements(file) });
    this.#file = file;
    this.#waitMs = waitMs;
  }

  /** A transaction that writes takes the lock at once: taking it later fails instead of waiting. */
  override async beginTransaction(_: DatabaseConnection, settings: TransactionSettings = {}): Promise<void> {
    if (settings.accessMode === 'read only') this.#file.exec('begin');
    else await this.#beginWriting();
  }

  async #beginWriting(): Promise<void> {
    for (let waited = 0; !this.#takesLock(waited >= this.#waitMs); waited += LOOK_EVERY) {
      // There is one connection: others read over it meanwhile.
      await this.releaseConnection();
      await pause(LOOK_EVERY);
      await this.acquireConnection();
    }
  }

  /** Begins to write if nobody else does, without waiting; where somebody does, false, or at `last` the error. */
  #takesLock(last: boolean): boolean {
    this.#file.exec('pragma busy_timeout = 0');
    try {
      this.#file.exec('begin immediate');
      return true;
    } catch (error) {
      if (last || !isBusy(error)) throw error;
      return false;
    } finally {
      this.#file.exec(`pragma busy_timeout = ${this.#waitMs}`);
    }
  }

  override async commitTransaction(): Promise<void> {
    this.#file.exec('commit');
  }

  /** A full disk has SQLite roll back by itself; a second time would hide the first error. */
  override async rollbackTransaction(): Promise<void> {
    if (this.#file.inTransaction) this.#file.exec('rollback');
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

/** Kysely's SQLite over a `libsql` file. A write waits for those of other processes, in milliseconds at most. */
export class CollectionDialect extends SqliteDialect {
  readonly #file: Libsql.Database;
  readonly #waitMs: number;

  constructor(file: Libsql.Database, waitMs = DEFAULT_WAIT_MS) {
    super({ database: withKeptStatements(file) });
    this.#file = file;
    this.#waitMs = waitMs;
  }

  override createDriver(): Driver {
    return new CollectionDriver(this.#file, this.#waitMs);
  }
}
