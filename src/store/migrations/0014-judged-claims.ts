import type { Transaction } from 'kysely';
import type { SqlEngine } from '../engine.ts';
import type { Database } from '../schema.ts';

/**
 * Claims that stand otherwise since people decided, by which they are listed and found. Empty until the
 * dossier is laid anew, which the next run does, since it has another engine.
 */
export async function addJudgedClaims(db: Transaction<Database>, engine: SqlEngine): Promise<void> {
  const { text, integer } = engine.types;
  let table = db.schema
    .createTable('claim_judged')
    .addColumn('id', text as never, (built) => built.notNull())
    .addColumn('document', text as never, (built) => built.notNull())
    .addColumn('position', integer as never, (built) => built.notNull())
    .addColumn('hidden', integer as never, (built) => built.notNull());
  for (const name of ['factuality', 'origin', 'body'] as const) {
    table = table.addColumn(name, text as never) as typeof table;
  }
  table = table.addPrimaryKeyConstraint('claim_judged_key', ['id'] as never) as typeof table;
  if (engine.tableEnd !== null) table = table.modifyEnd(engine.tableEnd as never) as typeof table;
  await table.execute();
}
