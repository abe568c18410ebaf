import type { Transaction } from 'kysely';
import type { SqlEngine } from '../engine.ts';
import type { Database } from '../schema.ts';

/**
 * What each making of the dossier changed, which documents it was the first to know, and indexes from
 * which alone a collection is counted. Documents that a dossier was made of before are not new.
 */
export async function addChanges(db: Transaction<Database>, engine: SqlEngine): Promise<void> {
  const { text, integer } = engine.types;
  const create = async (
    name: string,
    columns: Readonly<Record<string, unknown>>,
    key: readonly string[],
  ): Promise<void> => {
    let table = db.schema.createTable(name);
    for (const [column, type] of Object.entries(columns)) {
      const mayLack = column === 'event';
      table = table.addColumn(column, type as never, (built) => (mayLack ? built : built.notNull()));
    }
    table = table.addPrimaryKeyConstraint(`${name}_key`, [...key] as never) as typeof table;
    if (engine.tableEnd !== null) table = table.modifyEnd(engine.tableEnd as never) as typeof table;
    await table.execute();
  };
  await create('dossier_build', { number: integer, basis: text, engine: text, cut: integer }, ['number']);
  await create('dossier_change', { number: integer, position: integer, event: text, body: text }, [
    'number',
    'position',
  ]);
  await create('built_document', { document: text, number: integer }, ['document']);
  await index(db, 'built_document', 'number');
  // Whole rows hold JSON of some kilobytes: what is counted is read from here alone.
  await index(db, 'dossier_event', 'status', 'type', 'place', 'earliest', 'latest');
  // PostgreSQL keeps what is long apart from its rows, and no name of any length in an index.
  if (engine.keepsLongRows) {
    await index(db, 'document', 'publisher', 'id', 'best', 'earliest', 'latest', 'precision');
  }
  await index(db, 'refusal', 'code');
  const before = await db.selectFrom('meta').select('key').where('key', '=', 'dossier').executeTakeFirst();
  if (before === undefined) return;
  await db
    .insertInto('built_document')
    .columns(['document', 'number'])
    .expression((eb) => eb.selectFrom('document').select(['id', eb.val(0).as('number')]))
    .execute();
}

async function index(db: Transaction<Database>, table: string, ...columns: string[]): Promise<void> {
  await db.schema.createIndex(`${table}_by_${columns[0]}_wide`).on(table).columns(columns).execute();
}
