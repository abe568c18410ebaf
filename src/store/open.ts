import { MemoryStore } from './memory.ts';
import type { OpenOptions } from './open-options.ts';
import { openPostgres } from './postgres/open-postgres.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';
import type { Store } from './store.ts';

export type { OpenOptions } from './open-options.ts';

/** Addresses of PostgreSQL, in both spellings that its own tools take. */
const POSTGRES = /^postgres(ql)?:\/\//;

/**
 * Opens a collection: a path leads to a SQLite file, `postgres://...` to a schema of a PostgreSQL
 * database, `:memory:` to nothing that lasts. Rejects with a `StoreError`.
 */
export async function openStore(location: string, options: OpenOptions = {}): Promise<Store> {
  if (location === ':memory:') return new MemoryStore();
  if (POSTGRES.test(location)) return openPostgres(location, options);
  return openSqlite(location, options);
}
