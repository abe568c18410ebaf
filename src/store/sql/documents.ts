import type { Kysely, Transaction } from 'kysely';
import type { DocumentId, DocumentRecord, IsoDay, Precision } from '../../model/index.ts';
import { cutPage, pageLimit } from '../page.ts';
import { claimRow, documentRow, eventRow, figureRow, nameKey, sourceNameRow } from '../rows.ts';
import type { Database, DocumentTable } from '../schema.ts';
import type { DocumentSummary, NewDocument, Page, PageRequest } from '../store.ts';
import { bulkInsert } from './bulk-insert.ts';

/** Records read at once while going through all; a record may hold some megabytes. */
const RECORD_BATCH = 16;

type Db = Kysely<Database>;

export async function addDocument(
  db: Transaction<Database>,
  { bytes, record }: NewDocument,
): Promise<'added' | 'replaced'> {
  const { id, name } = record.document;
  const before = await db.selectFrom('document').select('id').where('id', '=', id).executeTakeFirst();
  await db
    .insertInto('original')
    .values({ id, size: bytes.length, bytes })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const { id: _, ...changed } = documentRow(record);
  await db
    .insertInto('document')
    .values({ id, ...changed })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changed))
    .execute();
  await addSourceName(db, id, name);
  for (const table of ['claim', 'event', 'figure'] as const) {
    await db.deleteFrom(table).where('document', '=', id).execute();
  }
  const { engine } = record;
  const claims = record.claims.map((claim, position) => claimRow(claim, position, engine));
  const events = record.events.map((event, position) => eventRow(event, position, engine));
  const figures = record.figures.map((figure, position) => figureRow(figure, position, engine));
  await bulkInsert(db, 'claim', claims);
  await bulkInsert(db, 'event', events);
  await bulkInsert(db, 'figure', figures);
  return before === undefined ? 'added' : 'replaced';
}

/** Notes a name of a stored document and forgets the refusal of that name; false when it was known. */
export async function addSourceName(db: Db, document: DocumentId, name: string): Promise<boolean> {
  const result = await db
    .insertInto('source_name')
    .values(sourceNameRow(document, name))
    .onConflict((conflict) => conflict.columns(['document', 'key']).doNothing())
    .executeTakeFirst();
  await db.deleteFrom('refusal').where('key', '=', nameKey(name)).execute();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Names of the documents given, each list sorted by code unit, so that no engine's order shows. */
async function namesOf(
  db: Db,
  documents: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = new Map<string, string[]>();
  if (documents.length === 0) return names;
  const rows = await db
    .selectFrom('source_name')
    .select(['document', 'name'])
    .where('document', 'in', documents)
    .execute();
  for (const { document, name } of rows) {
    const list = names.get(document);
    if (list === undefined) names.set(document, [name]);
    else list.push(name);
  }
  for (const list of names.values()) list.sort();
  return names;
}

const SUMMARY_COLUMNS = [
  'document.id',
  'title',
  'publisher',
  'language',
  'engine',
  'earliest',
  'latest',
  'best',
  'precision',
  'claims',
  'events',
  'figures',
  'diagnostics',
] as const;

type SummaryRow = Omit<DocumentTable, 'record'> & { readonly size: number };

function summary(row: SummaryRow, names: readonly string[]): DocumentSummary {
  return {
    id: row.id as DocumentId,
    names,
    title: row.title,
    publisher: row.publisher,
    language: row.language,
    engine: row.engine,
    bytes: row.size,
    date: {
      earliest: row.earliest as IsoDay | null,
      latest: row.latest as IsoDay | null,
      best: row.best as IsoDay | null,
      precision: row.precision as Precision,
    },
    claims: row.claims,
    events: row.events,
    figures: row.figures,
    diagnostics: row.diagnostics,
  };
}

export async function listDocuments(db: Db, page: PageRequest): Promise<Page<DocumentSummary>> {
  const limit = pageLimit(page);
  const rows = await db
    .selectFrom('document')
    .innerJoin('original', 'original.id', 'document.id')
    .select([...SUMMARY_COLUMNS, 'original.size'])
    .where('document.id', '>', page.after ?? '')
    .orderBy('document.id')
    .limit(limit + 1)
    .execute();
  const names = await namesOf(
    db,
    rows.map((row) => row.id),
  );
  return cutPage(
    rows.map((row) => summary(row, names.get(row.id) ?? [])),
    limit,
    (row) => row.id,
  );
}

export async function documentSummary(db: Db, id: DocumentId): Promise<DocumentSummary | null> {
  const row = await db
    .selectFrom('document')
    .innerJoin('original', 'original.id', 'document.id')
    .select([...SUMMARY_COLUMNS, 'original.size'])
    .where('document.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  return summary(row, (await namesOf(db, [id])).get(id) ?? []);
}

/** Puts the first name into a record, because which name came first is chance. */
export function withFirstName(record: DocumentRecord, names: readonly string[]): DocumentRecord {
  const name = names[0] ?? record.document.name;
  return { ...record, document: { ...record.document, name } };
}

export async function readRecord(db: Db, id: DocumentId): Promise<DocumentRecord | null> {
  const row = await db.selectFrom('document').select('record').where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const names = (await namesOf(db, [id])).get(id) ?? [];
  return withFirstName(JSON.parse(row.record) as DocumentRecord, names);
}

/** One batch of records after an id, with the id to go on from; null when it was the last one. */
export async function readRecords(
  db: Db,
  after: string,
): Promise<{ readonly records: readonly DocumentRecord[]; readonly next: string | null }> {
  const rows = await db
    .selectFrom('document')
    .select(['id', 'record'])
    .where('id', '>', after)
    .orderBy('id')
    .limit(RECORD_BATCH)
    .execute();
  const ids = rows.map((row) => row.id);
  const names = await namesOf(db, ids);
  const records = rows.map((row) =>
    withFirstName(JSON.parse(row.record) as DocumentRecord, names.get(row.id) ?? []),
  );
  return { records, next: rows.length < RECORD_BATCH ? null : (ids.at(-1) ?? null) };
}

export async function readOriginal(db: Db, id: DocumentId): Promise<Uint8Array | null> {
  const row = await db.selectFrom('original').select('bytes').where('id', '=', id).executeTakeFirst();
  // SQLite hands out an ArrayBuffer and PostgreSQL a Buffer; callers get the same plain array.
  return row === undefined ? null : new Uint8Array(row.bytes);
}

export async function listStale(db: Db, engine: string): Promise<readonly DocumentId[]> {
  const rows = await db
    .selectFrom('document')
    .select('id')
    .where('engine', '!=', engine)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id as DocumentId);
}
