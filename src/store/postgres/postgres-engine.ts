import { type Kysely, sql } from 'kysely';
import type { SqlEngine } from '../engine.ts';
import type { Database } from '../schema.ts';
import { explainPostgres } from './explain-postgres.ts';

/** Number of the lock under which schemas are made and changed; any fixed number does. */
const SCHEMA_LOCK = 0x5843484b;

/**
 * What is peculiar to PostgreSQL. Texts are compared by their bytes as in SQLite, whatever the
 * server's language. Bodies are `text` and not `jsonb`, which refuses NUL and reorders keys.
 */
export function postgresEngine(schema: string, location: string): SqlEngine {
  return {
    types: {
      text: sql`text collate "C"`,
      integer: sql`integer`,
      real: sql`double precision`,
      bytes: sql`bytea`,
    },
    tableEnd: null,
    keyTableEnd: null,
    keepsLongRows: false,
    async protectJudgements(db) {
      const refuse = sql.id(schema, 'refuse_change');
      await sql`create function ${refuse}() returns trigger language plpgsql as $$
        begin raise exception 'judgements are only ever appended'; end $$`.execute(db);
      await sql`create trigger judgement_no_change before update or delete on ${sql.id(schema, 'judgement')}
        for each row execute function ${refuse}()`.execute(db);
    },
    async lockSchema(db) {
      await sql`select pg_advisory_xact_lock(${sql.lit(SCHEMA_LOCK)})`.execute(db);
      // Asked first, because a user who may not make schemas may still have been given one.
      const { rows } = await sql`select 1 from pg_namespace where nspname = ${schema}`.execute(db);
      if (rows.length === 0) await sql`create schema ${sql.id(schema)}`.execute(db);
    },
    async stamp() {},
    explain: (error) => explainPostgres(error, location),
    close: (db: Kysely<Database>) => db.destroy(),
  };
}
