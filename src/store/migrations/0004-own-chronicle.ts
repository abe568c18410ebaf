import type { Transaction } from 'kysely';
import type { SqlEngine } from '../engine.ts';
import type { Database } from '../schema.ts';

/** The chronicles that people add to what the program knows. */
export async function addOwnChronicle(db: Transaction<Database>, engine: SqlEngine): Promise<void> {
  const { text } = engine.types;
  let table = db.schema
    .createTable('own_chronicle')
    .addColumn('key', text as never, (built) => built.notNull())
    .addColumn('name', text as never, (built) => built.notNull())
    .addColumn('body', text as never, (built) => built.notNull())
    .addPrimaryKeyConstraint('own_chronicle_key', ['key'] as never);
  if (engine.tableEnd !== null) table = table.modifyEnd(engine.tableEnd as never);
  await table.execute();
}
