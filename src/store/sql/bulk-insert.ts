import type { Transaction } from 'kysely';
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

/** Inserts any number of rows of one table. */
export async function bulkInsert<T extends RowTable>(
  db: Transaction<Database>,
  table: T,
  rows: readonly Database[T][],
): Promise<void> {
  let first = 0;
  for (const size of BATCHES) {
    for (; first + size <= rows.length; first += size) {
      await db
        .insertInto(table)
        .values(rows.slice(first, first + size) as never)
        .execute();
    }
  }
}
