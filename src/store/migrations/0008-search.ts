import type { Transaction } from 'kysely';
import type { SqlEngine } from '../engine.ts';
import type { Database } from '../schema.ts';
import type { SearchTables } from '../search-schema.ts';

type Kind = 'text' | 'integer';
/** Columns as they were then: later steps added others. */
type Columns<T extends keyof SearchTables> = { readonly [C in keyof SearchTables[T]]?: Kind };

/**
 * By what events, texts and names are found. What was stored before has none of it: its documents wait to
 * be taken in, and the stamp of its dossier loses its basis, so that the next making saves it anew.
 */
export async function addSearch(db: Transaction<Database>, engine: SqlEngine): Promise<void> {
  const create = async <T extends keyof SearchTables>(
    name: T,
    columns: Columns<T>,
    key: readonly (keyof SearchTables[T] & string)[],
    isKeyOnly = false,
  ): Promise<void> => {
    let table = db.schema.createTable(name);
    for (const [column, kind] of Object.entries<Kind>(columns as Readonly<Record<string, Kind>>)) {
      table = table.addColumn(column, engine.types[kind] as never, (built) =>
        built.notNull(),
      ) as typeof table;
    }
    table = table.addPrimaryKeyConstraint(`${name}_key`, [...key] as never) as typeof table;
    const end = isKeyOnly ? engine.keyTableEnd : engine.tableEnd;
    if (end !== null) table = table.modifyEnd(end as never) as typeof table;
    await table.execute();
  };
  const [text, integer] = ['text', 'integer'] as const;
  const place = { document: text, start: integer, end: integer } as const;
  await create('dossier_fact', { fact: text, value: text, event: integer }, ['fact', 'value', 'event'], true);
  await create('dossier_words', { event: integer, judged: integer, folded: text }, ['event']);
  await create('document_words', { document: text, title: text, folded: text }, ['document']);
  await create('claim_words', { document: text, position: integer, folded: text }, ['document', 'position']);
  const named = { kind: text, key: text, written: text, name: text, sort: text, country: text } as const;
  await create('named', { ...place, ...named, count: integer }, ['document', 'kind', 'key', 'written']);
  const counted = { documents: integer, claims: integer, mentions: integer } as const;
  const standing = { events: integer, alone: integer, denied: integer, revised: integer } as const;
  const titled = { kind: text, key: text, name: text, sort: text, folded: text } as const;
  await create('source', { ...titled, ...counted, ...standing }, ['kind', 'key']);
  await create(
    'reliance',
    { kind: text, key: text, target: text, target_key: text, name: text, claims: integer },
    ['kind', 'key', 'target', 'target_key'],
  );
  await create(
    'outlet_name',
    { ...place, actor: text, outlet: text, written: text, count: integer, documents: integer },
    ['actor', 'outlet', 'written'],
  );
  await create('search_pending', { document: text }, ['document'], true);
  await create('saved_question', { name: text, query: text, who: text }, ['name']);
  await createIndexes(db);
  await db
    .insertInto('search_pending')
    .columns(['document'])
    .expression(db.selectFrom('document').select('id as document'))
    .execute();
  await spoilStamp(db);
}

async function createIndexes(db: Transaction<Database>): Promise<void> {
  const index = (table: string, ...columns: string[]): Promise<void> =>
    db.schema
      .createIndex(`${table}_by_${columns.join('_')}`)
      .on(table)
      .columns(columns)
      .execute();
  for (const column of ['earliest', 'type', 'status', 'origins']) await index('dossier_event', column);
  await index('dossier_event', 'lat', 'lon');
  await index('named', 'kind', 'key');
  for (const column of ['claims', 'alone', 'denied', 'revised', 'mentions', 'name']) {
    await index('source', 'kind', column, 'key');
  }
  await index('origin', 'actor');
  await index('document', 'publisher');
}

/** Makes the stored dossier count as out of date, without taking it away meanwhile. */
async function spoilStamp(db: Transaction<Database>): Promise<void> {
  const stamp = await db.selectFrom('meta').select('value').where('key', '=', 'dossier').executeTakeFirst();
  if (stamp === undefined) return;
  const value = JSON.stringify({ ...(JSON.parse(stamp.value) as object), basis: '' });
  await db.updateTable('meta').set({ value }).where('key', '=', 'dossier').execute();
}
