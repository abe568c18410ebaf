import type { Transaction } from 'kysely';
import type { SqlEngine } from '../engine.ts';
import type { Database } from '../schema.ts';

/**
 * The index by which texts that share words are found, and what they share. It is filled by the next
 * making of a dossier, since no engine has made what is in it.
 */
export async function addTexts(db: Transaction<Database>, engine: SqlEngine): Promise<void> {
  const { text, integer } = engine.types;
  const create = async (
    name: string,
    columns: Readonly<Record<string, unknown>>,
    key: readonly string[],
    end: unknown,
  ): Promise<void> => {
    let table = db.schema.createTable(name);
    for (const [column, type] of Object.entries(columns)) {
      table = table.addColumn(column, type as never, (built) => built.notNull()) as typeof table;
    }
    table = table.addPrimaryKeyConstraint(`${name}_key`, [...key] as never) as typeof table;
    if (end !== null) table = table.modifyEnd(end as never) as typeof table;
    await table.execute();
  };
  await create('text_pending', { document: text }, ['document'], engine.keyTableEnd);
  await create('text_sketch', { document: text, prints: text }, ['document'], engine.tableEnd);
  await create('text_print', { print: integer, document: text }, ['print', 'document'], engine.keyTableEnd);
  await create('text_crowd', { print: integer }, ['print'], engine.keyTableEnd);
  await create('text_pair', { a: text, b: text, body: text }, ['a', 'b'], engine.tableEnd);
  await db.schema.createIndex('text_pair_by_b').on('text_pair').columns(['b']).execute();
}
