import type { Transaction } from 'kysely';
import type { SqlEngine } from '../engine.ts';
import type { Database } from '../schema.ts';

/**
 * What is doubtful in the dossier, in the order in which it is worth a person's minute. It is empty until
 * the dossier is laid anew, which the next run does, since it has another engine.
 */
export async function addReview(db: Transaction<Database>, engine: SqlEngine): Promise<void> {
  const { text, integer } = engine.types;
  let table = db.schema.createTable('review_item');
  for (const name of ['position', 'weight', 'settled'] as const) {
    table = table.addColumn(name, integer as never, (built) => built.notNull()) as typeof table;
  }
  for (const name of ['id', 'kind', 'body'] as const) {
    table = table.addColumn(name, text as never, (built) => built.notNull()) as typeof table;
  }
  for (const name of ['event', 'document'] as const) {
    table = table.addColumn(name, text as never) as typeof table;
  }
  table = table.addPrimaryKeyConstraint('review_item_key', ['position'] as never) as typeof table;
  if (engine.tableEnd !== null) table = table.modifyEnd(engine.tableEnd as never) as typeof table;
  await table.execute();
  const index = (name: string, ...columns: string[]): Promise<void> =>
    db.schema.createIndex(`review_item_by_${name}`).on('review_item').columns(columns).execute();
  await index('id', 'id');
  await index('settled', 'settled', 'position');
  await index('kind', 'kind', 'settled', 'position');
  await index('event', 'event');
  await index('document', 'document');
}
