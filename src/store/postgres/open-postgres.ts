import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { migrate } from '../migrate.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { DEFAULT_PROGRAM, DEFAULT_SCHEMA, DEFAULT_WAIT_MS, type OpenOptions } from '../open-options.ts';
import type { Database } from '../schema.ts';
import { SqlStore } from '../sql-store.ts';
import { StoreError } from '../store-error.ts';
import type { Store } from '../store.ts';
import { explainPostgres } from './explain-postgres.ts';
import { postgresEngine } from './postgres-engine.ts';

/** Connections one process holds at most. */
const POOL_SIZE = 4;

const CONNECT_TIMEOUT_MS = 10_000;

/** Type numbers of PostgreSQL that `pg` would turn into strings or local `Date`s. */
const NUMBER_TYPES = new Set([20, 1700]);
const DATE_TYPES = new Set([1082, 1114, 1184]);

type Parse = (text: string) => unknown;

/** Counts become numbers and days stay text; set for this pool only, not for the whole process. */
const TYPES = {
  getTypeParser(type: number, format?: 'text' | 'binary'): Parse {
    if (NUMBER_TYPES.has(type)) return Number;
    if (DATE_TYPES.has(type)) return (text) => text;
    return pg.types.getTypeParser(type, format as 'text') as Parse;
  },
};

/**
 * An address fit to be shown: without user, password and options.
 *
 * @example
 * shownAddress('postgres://ann:secret@db.example:5433/war'); // 'postgres://db.example:5433/war'
 */
export function shownAddress(address: string): string {
  // Up to the last @, for people forget to encode one in a password.
  const match = /^postgres(?:ql)?:\/\/(?:[^?]*@)?([^/?]*)\/?([^?]*)/.exec(address);
  return match === null ? 'postgres://' : `postgres://${match[1]}/${match[2]}`;
}

async function hasTables(db: Transaction<Database>, schema: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 from pg_tables where schemaname = ${schema} and tablename = 'meta'`.execute(db);
  return rows.length > 0;
}

/** A collection is one schema; two of them live in one database without knowing of each other. */
export async function openPostgres(address: string, options: OpenOptions): Promise<Store> {
  const schema = options.schema ?? DEFAULT_SCHEMA;
  const location = `${shownAddress(address)} (schema ${schema})`;
  const pool = new pg.Pool({
    connectionString: address,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    lock_timeout: options.waitMs ?? DEFAULT_WAIT_MS,
    types: TYPES,
  });
  // A connection that breaks between two queries is told by the next one; unheard it would end the
  // process, whether it lies in the pool or is lent to a transaction.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const plain = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  const db = plain.withSchema(schema);
  const engine = postgresEngine(schema, location);
  try {
    const making = await migrate(db, engine, options.program ?? DEFAULT_PROGRAM, async (transaction) => {
      const isThere = await hasTables(transaction, schema);
      if (!isThere && options.create !== true) throw new StoreError('store/missing', { path: location });
      return isThere;
    });
    if (making.format > MIGRATIONS.length) {
      const { format, createdBy } = making;
      throw new StoreError('store/newer', {
        path: location,
        maker: createdBy,
        found: format,
        known: MIGRATIONS.length,
      });
    }
    return new SqlStore(db, engine, { location, engine: 'postgres', encrypted: false, ...making }, []);
  } catch (error) {
    await plain.destroy();
    throw explainPostgres(error, location);
  }
}
