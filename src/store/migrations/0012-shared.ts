import type { Transaction } from 'kysely';
import type { SqlEngine } from '../engine.ts';
import type { Database } from '../schema.ts';

/**
 * By what is told what links documents: of each source how many outlets it stands in, counted here for
 * what is stored already, and indexes over which the most shared are found.
 */
export async function addShared(db: Transaction<Database>, engine: SqlEngine): Promise<void> {
  await db.schema
    .alterTable('source')
    .addColumn('outlets', engine.types.integer as never, (built) => built.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createIndex('source_by_kind_documents_key')
    .on('source')
    .columns(['kind', 'documents', 'key'])
    .execute();
  // Names of roots may be too long for an index where long values are kept apart from their rows.
  if (engine.keepsLongRows) {
    await db.schema
      .createIndex('relation_by_carriage')
      .on('relation')
      .columns(['relation', 'a', 'b', 'root'])
      .execute();
  }
  await countOutlets(db);
}

async function countOutlets(db: Transaction<Database>): Promise<void> {
  await db
    .updateTable('source')
    .set((eb) => ({
      outlets: eb
        .selectFrom('reliance')
        .select((of) => of.fn.countAll<number>().as('outlets'))
        .where('reliance.kind', '=', 'voice')
        .where('reliance.target', '=', 'outlet')
        .whereRef('reliance.key', '=', 'source.key') as never,
    }))
    .where('kind', '=', 'voice')
    .execute();
  await db
    .updateTable('source')
    .set((eb) => ({
      outlets: eb
        .selectFrom('outlet_name')
        .select((of) => of.fn.count<number>('outlet_name.outlet').distinct().as('outlets'))
        .where('outlet_name.outlet', '!=', '')
        .whereRef('outlet_name.actor', '=', 'source.key') as never,
    }))
    .where('kind', '=', 'actor')
    .execute();
  await db
    .updateTable('source')
    .set((eb) => ({
      outlets: eb
        .selectFrom('named')
        .innerJoin('document', 'document.id', 'named.document')
        .select((of) => of.fn.count<number>('document.publisher').distinct().as('outlets'))
        .where('named.kind', '=', 'place')
        .whereRef('named.key', '=', 'source.key') as never,
    }))
    .where('kind', '=', 'place')
    .where('documents', '>', 1)
    .execute();
}
