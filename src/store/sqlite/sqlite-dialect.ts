import {
  type DatabaseConnection,
  type Driver,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';
import type Libsql from 'libsql';
import { withKeptStatements } from './statement-cache.ts';

/**
 * Begins and ends transactions by `exec`, which leaves no statement behind: a prepared `begin` that
 * found the file locked would count as running, and every later commit would fail.
 */
class CollectionDriver extends SqliteDriver {
  readonly #file: Libsql.Database;

  constructor(file: Libsql.Database) {
    super({ database: withKeptStatements(file) });
    this.#file = file;
  }

  /** A transaction that writes takes the lock at once: taking it later fails instead of waiting. */
  override async beginTransaction(_: DatabaseConnection, settings: TransactionSettings = {}): Promise<void> {
    this.#file.exec(settings.accessMode === 'read only' ? 'begin' : 'begin immediate');
  }

  override async commitTransaction(): Promise<void> {
    this.#file.exec('commit');
  }

  /** A full disk has SQLite roll back by itself; a second time would hide the first error. */
  override async rollbackTransaction(): Promise<void> {
    if (this.#file.inTransaction) this.#file.exec('rollback');
  }
}

/** Kysely's SQLite over a `libsql` file. */
export class CollectionDialect extends SqliteDialect {
  readonly #file: Libsql.Database;

  constructor(file: Libsql.Database) {
    super({ database: withKeptStatements(file) });
    this.#file = file;
  }

  override createDriver(): Driver {
    return new CollectionDriver(this.#file);
  }
}
