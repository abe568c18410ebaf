import type { CompiledQuery, Transaction } from 'kysely';
import type { Database } from '../schema.ts';

type RowTable =
  | 'claim'
  | 'event'
  | 'figure'
  | 'origin'
  | 'relation'
  | 'dossier_event'
  | 'dossier_account'
  | 'dossier_mark'
  | 'dossier_date'
  | 'dossier_fact'
  | 'dossier_words'
  | 'document_words'
  | 'claim_words'
  | 'claim_judged'
  | 'named'
  | 'source'
  | 'reliance'
  | 'outlet_name'
  | 'dossier_change'
  | 'review_item'
  | 'standing'
  | 'standing_touch'
  | 'source_name'
  | 'text_print'
  | 'text_crowd'
  | 'text_pair';

/**
 * Rows of one statement, largest first. Few sizes make few different statements, which SQLite
 * prepares once; 64 rows of 20 columns stay far below what either engine takes at once.
 */
const BATCHES = [64, 8, 1];

/** Inserts any number of rows of one table, which all have the same columns. */
export async function bulkInsert<T extends RowTable>(
  db: Transaction<Database>,
  table: T,
  rows: readonly Database[T][],
): Promise<void> {
  let first = 0;
  for (const size of BATCHES) {
    let insert: CompiledQuery | null = null;
    for (; first + size <= rows.length; first += size) {
      const some = rows.slice(first, first + size);
      // Put together once: building the statement anew takes longer than the database takes to run it.
      insert ??= db
        .insertInto(table)
        .values(some as never)
        .compile();
      await db.executeQuery({ ...insert, parameters: valuesOf(some) });
    }
  }
}

/** Values row by row, as the statement takes them. */
function valuesOf(rows: readonly object[]): readonly unknown[] {
  const columns = Object.keys(rows[0] ?? {}) as never[];
  const values: unknown[] = [];
  for (const row of rows) for (const column of columns) values.push(row[column]);
  return values;
}
