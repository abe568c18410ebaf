import type { Transaction } from 'kysely';
import type { SqlEngine } from '../engine.ts';
import type { Database } from '../schema.ts';

/**
 * Dates that the collection or a person settled. A dossier saved before has none; the
 * next run has another engine and lays the records side by side again.
 */
export async function addDates(db: Transaction<Database>, engine: SqlEngine): Promise<void> {
  const { text, integer } = engine.types;
  let table = db.schema.createTable('dossier_date');
  for (const name of ['position', 'reprint'] as const) {
    table = table.addColumn(name, integer as never, (built) =>
      name === 'reprint' ? built : built.notNull(),
    ) as typeof table;
  }
  for (const name of ['document', 'engine', 'settled_by', 'precision', 'body'] as const) {
    table = table.addColumn(name, text as never, (built) => built.notNull()) as typeof table;
  }
  for (const name of ['earliest', 'latest', 'best'] as const) {
    table = table.addColumn(name, text as never) as typeof table;
  }
  table = table.addPrimaryKeyConstraint('dossier_date_key', ['position'] as never) as typeof table;
  if (engine.tableEnd !== null) table = table.modifyEnd(engine.tableEnd as never) as typeof table;
  await table.execute();
  await db.schema.createIndex('dossier_date_by_document').on('dossier_date').columns(['document']).execute();
}
