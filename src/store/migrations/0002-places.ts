import type { Transaction } from 'kysely';
import type { SqlEngine } from '../engine.ts';
import type { Database } from '../schema.ts';

/**
 * What reading whole folders and archives needs: what the wrapping says of a document beside its
 * name, where a refused file lies and whether its bytes are kept, and which files are done with.
 */
export async function addPlaces(db: Transaction<Database>, engine: SqlEngine): Promise<void> {
  const { text, integer } = engine.types;
  const column = (table: string, name: string): Promise<void> =>
    db.schema
      .alterTable(table)
      .addColumn(name, text as never)
      .execute();
  for (const name of ['captured', 'address', 'charset']) await column('source_name', name);
  await column('refusal', 'path');
  await db.schema
    .alterTable('refusal')
    .addColumn('kept', integer as never, (built) => built.notNull().defaultTo(0))
    .execute();
  let table = db.schema
    .createTable('finished_file')
    .addColumn('key', text as never, (built) => built.notNull())
    .addColumn('documents', integer as never, (built) => built.notNull())
    .addColumn('refused', integer as never, (built) => built.notNull())
    .addPrimaryKeyConstraint('finished_file_key', ['key'] as never);
  if (engine.tableEnd !== null) table = table.modifyEnd(engine.tableEnd as never);
  await table.execute();
  await db.schema.createIndex('refusal_by_document').on('refusal').columns(['document']).execute();
}
