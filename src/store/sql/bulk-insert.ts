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
  | 'source_name';

/** Inserts any number of rows of one table, in statements of at most `maxValues` values. */
export async function bulkInsert<T extends RowTable>(
  db: Transaction<Database>,
  table: T,
  rows: readonly Database[T][],
  maxValues: number,
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).length;
  if (columns === 0) return;
  const size = Math.max(1, Math.floor(maxValues / columns));
  for (let first = 0; first < rows.length; first += size) {
    await db
      .insertInto(table)
      .values(rows.slice(first, first + size) as never)
      .execute();
  }
}
