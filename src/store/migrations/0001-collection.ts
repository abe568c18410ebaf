import type { CreateTableBuilder, Expression, Transaction } from 'kysely';
import type { SqlEngine } from '../engine.ts';
import type { Database } from '../schema.ts';

type Columns = Readonly<Record<string, Expression<unknown>>>;
type Table = CreateTableBuilder<string, string>;

/** Makes a table whose columns are all required but for those named in `optional`. */
async function createTable(
  db: Transaction<Database>,
  engine: SqlEngine,
  name: string,
  columns: Columns,
  optional: readonly string[],
  keys: (table: Table) => Table,
): Promise<void> {
  let table: Table = db.schema.createTable(name);
  for (const [column, type] of Object.entries(columns)) {
    table = table.addColumn(column, type as never, (built) =>
      optional.includes(column) ? built : built.notNull(),
    );
  }
  table = keys(table);
  if (engine.tableEnd !== null) table = table.modifyEnd(engine.tableEnd as never);
  await table.execute();
}

async function createIndex(db: Transaction<Database>, table: string, ...columns: string[]): Promise<void> {
  await db.schema
    .createIndex(`${table}_by_${columns.join('_')}`)
    .on(table)
    .columns(columns)
    .execute();
}

/** What people put in: the collection itself, originals, names, judgements, refusals. */
async function createGivenTables(db: Transaction<Database>, engine: SqlEngine): Promise<void> {
  const { text, integer, bytes } = engine.types;
  await createTable(db, engine, 'meta', { key: text, value: text }, [], (table) =>
    table.addPrimaryKeyConstraint('meta_key', ['key'] as never),
  );
  await createTable(db, engine, 'original', { id: text, size: integer, bytes }, [], (table) =>
    table.addPrimaryKeyConstraint('original_key', ['id'] as never),
  );
  await createTable(
    db,
    engine,
    'judgement',
    { id: text, who: text, at: text, kind: text, subject: text, body: text },
    [],
    (table) => table.addPrimaryKeyConstraint('judgement_key', ['id'] as never),
  );
  await engine.protectJudgements(db);
  await createTable(
    db,
    engine,
    'refusal',
    { key: text, name: text, document: text, code: text, message: text },
    ['document'],
    (table) => table.addPrimaryKeyConstraint('refusal_key', ['key'] as never),
  );
}

async function createDocumentTables(db: Transaction<Database>, engine: SqlEngine): Promise<void> {
  const { text, integer, real } = engine.types;
  const days = { earliest: text, latest: text };
  await createTable(
    db,
    engine,
    'document',
    {
      id: text,
      engine: text,
      title: text,
      publisher: text,
      language: text,
      ...days,
      best: text,
      precision: text,
      claims: integer,
      events: integer,
      figures: integer,
      diagnostics: integer,
      record: text,
    },
    ['title', 'publisher', 'language', 'earliest', 'latest', 'best'],
    (table) =>
      table
        .addPrimaryKeyConstraint('document_key', ['id'] as never)
        .addForeignKeyConstraint('document_original', ['id'] as never, 'original', ['id']),
  );
  const ofDocument = (name: string, key: string) => (table: Table) =>
    table
      .addPrimaryKeyConstraint(`${name}_key`, ['document', key] as never)
      .addForeignKeyConstraint(`${name}_document`, ['document'] as never, 'document', ['id'], (foreign) =>
        foreign.onDelete('cascade'),
      );
  await createTable(
    db,
    engine,
    'source_name',
    { document: text, key: text, name: text },
    [],
    ofDocument('source_name', 'key'),
  );
  const derived = {
    document: text,
    position: integer,
    id: text,
    engine: text,
    start: integer,
    end: integer,
  };
  await createTable(
    db,
    engine,
    'claim',
    {
      ...derived,
      quote: text,
      quoted: integer,
      voice: text,
      factuality: text,
      origin: text,
      part: text,
      body: text,
    },
    ['voice'],
    ofDocument('claim', 'position'),
  );
  const place = { place: text, lat: real, lon: real };
  await createTable(
    db,
    engine,
    'event',
    {
      ...derived,
      claim: text,
      type: text,
      ...days,
      precision: text,
      ...place,
      agent: text,
      target: text,
      factuality: text,
      background: integer,
      body: text,
    },
    ['earliest', 'latest', 'place', 'lat', 'lon', 'agent', 'target'],
    ofDocument('event', 'position'),
  );
  await createTable(
    db,
    engine,
    'figure',
    {
      ...derived,
      claim: text,
      event: text,
      measure: text,
      low: real,
      high: real,
      who: text,
      scope: text,
      quote: text,
      body: text,
    },
    ['event', 'low', 'high'],
    ofDocument('figure', 'position'),
  );
}

async function createDossierTables(db: Transaction<Database>, engine: SqlEngine): Promise<void> {
  const { text, integer, real } = engine.types;
  const row = { position: integer, engine: text, body: text };
  await createTable(
    db,
    engine,
    'origin',
    { ...row, id: text, name: text, kind: text, actor: text, claims: integer },
    ['actor'],
    (table) => table.addPrimaryKeyConstraint('origin_key', ['position'] as never),
  );
  await createTable(
    db,
    engine,
    'relation',
    { ...row, a: text, b: text, relation: text, root: text },
    ['root'],
    (table) => table.addPrimaryKeyConstraint('relation_key', ['position'] as never),
  );
  await createTable(
    db,
    engine,
    'dossier_event',
    {
      ...row,
      id: text,
      title: text,
      type: text,
      status: text,
      earliest: text,
      latest: text,
      precision: text,
      place: text,
      lat: real,
      lon: real,
      origins: integer,
    },
    ['earliest', 'latest', 'place', 'lat', 'lon'],
    (table) => table.addPrimaryKeyConstraint('dossier_event_key', ['position'] as never),
  );
  await createTable(db, engine, 'dossier_account', { event: integer, document: text }, [], (table) =>
    table
      .addPrimaryKeyConstraint('dossier_account_key', ['event', 'document'] as never)
      .addForeignKeyConstraint(
        'dossier_account_event',
        ['event'] as never,
        'dossier_event',
        ['position'],
        (foreign) => foreign.onDelete('cascade'),
      ),
  );
}

/** The first form of a collection. */
export async function createCollection(db: Transaction<Database>, engine: SqlEngine): Promise<void> {
  await createGivenTables(db, engine);
  await createDocumentTables(db, engine);
  await createDossierTables(db, engine);
  await createIndex(db, 'document', 'engine');
  await createIndex(db, 'claim', 'id');
  await createIndex(db, 'claim', 'origin');
  await createIndex(db, 'event', 'id');
  await createIndex(db, 'event', 'type');
  await createIndex(db, 'figure', 'id');
  await createIndex(db, 'origin', 'id');
  await createIndex(db, 'relation', 'a');
  await createIndex(db, 'relation', 'b');
  await createIndex(db, 'dossier_event', 'id');
  await createIndex(db, 'dossier_account', 'document');
}
