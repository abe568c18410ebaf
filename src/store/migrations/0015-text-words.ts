import type { Transaction } from 'kysely';
import type { SqlEngine } from '../engine.ts';
import type { Database } from '../schema.ts';

/**
 * The words of each text beside its fingerprints, by which a new text is compared with it without its
 * record being read and folded anew. What was indexed without them is indexed again by the next run.
 */
export async function addTextWords(db: Transaction<Database>, engine: SqlEngine): Promise<void> {
  const { text, bytes } = engine.types;
  let table = db.schema
    .createTable('text_words')
    .addColumn('document', text as never, (built) => built.notNull())
    .addColumn('words', bytes as never, (built) => built.notNull())
    .addPrimaryKeyConstraint('text_words_key', ['document'] as never);
  if (engine.tableEnd !== null) table = table.modifyEnd(engine.tableEnd as never) as typeof table;
  await table.execute();
  await db.updateTable('meta').set({ value: '' }).where('key', '=', 'texts').execute();
}
