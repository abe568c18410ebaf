import { type Kysely, sql, type Transaction } from 'kysely';
import type Libsql from 'libsql';
import type { SqlEngine } from '../engine.ts';
import type { Database } from '../schema.ts';
import { explainSqlite } from './explain-sqlite.ts';

/** `XCHK` in ASCII: the application id in the header of every collection file. */
export const APPLICATION_ID = 0x5843484b;

/** What is peculiar to SQLite. Texts are compared by their bytes there without being asked to. */
export function sqliteEngine(file: Libsql.Database, location: string): SqlEngine {
  return {
    types: { text: sql`text`, integer: sql`integer`, real: sql`real`, bytes: sql`blob` },
    tableEnd: sql`strict`,
    keyTableEnd: sql`strict, without rowid`,
    keepsLongRows: true,
    async protectJudgements(db: Transaction<Database>) {
      for (const change of ['update', 'delete'] as const) {
        await sql`create trigger ${sql.raw(`judgement_no_${change}`)} before ${sql.raw(change)} on judgement
          begin select raise(abort, 'judgements are only ever appended'); end`.execute(db);
      }
    },
    // Every writing transaction takes the lock of the whole file as it begins.
    async lockSchema() {},
    async stamp(db, format) {
      await sql`pragma application_id = ${sql.raw(String(APPLICATION_ID))}`.execute(db);
      await sql`pragma user_version = ${sql.raw(String(format))}`.execute(db);
    },
    explain: (error) => explainSqlite(error, location),
    async close(db: Kysely<Database>) {
      foldIntoOneFile(file);
      await db.destroy();
      if (file.open) file.close();
    },
  };
}

/**
 * Moves everything into the one file and removes its two companions, so that the file can be
 * copied or mailed as it lies. While another process has it open that is left to the last one.
 */
function foldIntoOneFile(file: Libsql.Database): void {
  try {
    file.pragma('busy_timeout = 0');
    file.pragma('journal_mode = delete');
  } catch {
    // Not the last one. What is committed is safe in the companion file.
  }
}
