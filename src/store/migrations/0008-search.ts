import type { Transaction } from 'kysely';
import type { SqlEngine } from '../engine.ts';
import type { Database } from '../schema.ts';

/**
 * What events are filtered by. The dossier that is stored has none of it: its stamp loses its basis, so
 * that the next making of a dossier saves it anew.
 */
export async function addSearch(db: Transaction<Database>, engine: SqlEngine): Promise<void> {
  const { text, integer } = engine.types;
  let facts = db.schema
    .createTable('dossier_fact')
    .addColumn('fact', text as never, (built) => built.notNull())
    .addColumn('value', text as never, (built) => built.notNull())
    .addColumn('event', integer as never, (built) => built.notNull())
    .addPrimaryKeyConstraint('dossier_fact_key', ['fact', 'value', 'event'] as never);
  if (engine.keyTableEnd !== null) facts = facts.modifyEnd(engine.keyTableEnd as never);
  await facts.execute();
  let words = db.schema
    .createTable('dossier_words')
    .addColumn('event', integer as never, (built) => built.notNull())
    .addColumn('judged', integer as never, (built) => built.notNull())
    .addColumn('folded', text as never, (built) => built.notNull())
    .addPrimaryKeyConstraint('dossier_words_key', ['event'] as never);
  if (engine.tableEnd !== null) words = words.modifyEnd(engine.tableEnd as never);
  await words.execute();
  for (const columns of [['earliest'], ['type'], ['status'], ['origins'], ['lat', 'lon']]) {
    await db.schema
      .createIndex(`dossier_event_by_${columns.join('_')}`)
      .on('dossier_event')
      .columns(columns)
      .execute();
  }
  await spoilStamp(db);
}

/** Makes the stored dossier count as out of date, without taking it away meanwhile. */
async function spoilStamp(db: Transaction<Database>): Promise<void> {
  const stamp = await db.selectFrom('meta').select('value').where('key', '=', 'dossier').executeTakeFirst();
  if (stamp === undefined) return;
  const value = JSON.stringify({ ...(JSON.parse(stamp.value) as object), basis: '' });
  await db.updateTable('meta').set({ value }).where('key', '=', 'dossier').execute();
}
