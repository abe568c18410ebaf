import type { Kysely, Transaction } from 'kysely';
import { orderPlaces } from '../../identity/provenance.ts';
import type { DocumentId, DocumentRecord, IsoDay, Precision, Provenance } from '../../model/index.ts';
import { cutPage, pageLimit } from '../page.ts';
import { lacksFacts, namesOf, placesOf, withPlaces } from '../places.ts';
import { claimRow, documentRow, eventRow, figureRow, nameKey, sourceNameRow } from '../rows.ts';
import type { Database, DocumentTable } from '../schema.ts';
import type { DocumentSummary, NewDocument, Page, PageRequest } from '../store.ts';
import { bulkInsert } from './bulk-insert.ts';
import { writeSearchRows } from './search-rows.ts';

/** Records read at once while going through all; a record may hold some megabytes. */
const RECORD_BATCH = 16;

type Db = Kysely<Database>;

/**
 * Keeps a document whole, unless its record lacks what a stored place says of it. Its text is pending then,
 * which `notePending` has to say.
 */
export async function addDocument(
  db: Transaction<Database>,
  { bytes, record }: NewDocument,
): Promise<'added' | 'replaced' | 'superseded'> {
  const { id } = record.document;
  const size = bytes.length;
  // First of all, and as a change where it is there: others who write the same document wait here.
  await db
    .insertInto('original')
    .values({ id, size, bytes })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ size }))
    .execute();
  const before = await db.selectFrom('document').select('id').where('id', '=', id).executeTakeFirst();
  if (before !== undefined && (await isSuperseded(db, record))) return 'superseded';
  const { id: _, ...changed } = documentRow(record);
  await db
    .insertInto('document')
    .values({ id, ...changed })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changed))
    .execute();
  for (const place of placesOf(record)) await addPlace(db, id, place);
  await db.deleteFrom('refusal').where('document', '=', id).execute();
  if (before !== undefined) {
    for (const table of ['claim', 'event', 'figure'] as const) {
      await db.deleteFrom(table).where('document', '=', id).execute();
    }
  }
  const { engine } = record;
  const claims = record.claims.map((claim, position) => claimRow(claim, position, engine));
  const events = record.events.map((event, position) => eventRow(event, position, engine));
  const figures = record.figures.map((figure, position) => figureRow(figure, position, engine));
  await bulkInsert(db, 'claim', claims);
  await bulkInsert(db, 'event', events);
  await bulkInsert(db, 'figure', figures);
  await writeSearchRows(db, record);
  return before === undefined ? 'added' : 'replaced';
}

/**
 * Says that the texts of documents have to be gone through again. In the order of ids, in which they are
 * taken too: two who lock the same rows in two orders would wait for each other.
 */
export async function notePending(
  db: Transaction<Database>,
  documents: ReadonlySet<DocumentId>,
): Promise<void> {
  for (const document of [...documents].sort()) {
    await db
      .insertInto('text_pending')
      .values({ document })
      // A change where it is there: who is about to take it waits for this record.
      .onConflict((conflict) => conflict.column('document').doUpdateSet({ document }))
      .execute();
  }
}

async function isSuperseded(db: Db, record: DocumentRecord): Promise<boolean> {
  const { id } = record.document;
  const stored = (await placesIn(db, [id])).get(id) ?? [];
  return lacksFacts(record, stored);
}

/** Notes a place of a stored document and forgets refusals it settles; false when it was known. */
export async function addPlace(db: Db, document: DocumentId, place: Provenance): Promise<boolean> {
  const result = await db
    .insertInto('source_name')
    .values(sourceNameRow(document, place))
    .onConflict((conflict) => conflict.columns(['document', 'key']).doNothing())
    .executeTakeFirst();
  // What refuses these very bytes is settled only by a record of them.
  await db
    .deleteFrom('refusal')
    .where('key', '=', nameKey(place.name))
    .where((row) => row.or([row('document', 'is', null), row('document', '!=', document)]))
    .execute();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Places of the documents given, in the order of names, so that no engine's order shows. */
async function placesIn(
  db: Db,
  documents: readonly string[],
): Promise<ReadonlyMap<string, readonly Provenance[]>> {
  const places = new Map<string, readonly Provenance[]>();
  if (documents.length === 0) return places;
  const rows = await db
    .selectFrom('source_name')
    .select(['document', 'name', 'captured', 'address', 'charset'])
    .where('document', 'in', documents)
    .execute();
  for (const { document, ...place } of rows) places.set(document, [...(places.get(document) ?? []), place]);
  for (const [document, list] of places) places.set(document, orderPlaces(list));
  return places;
}

export async function readProvenance(db: Db, document: DocumentId): Promise<readonly Provenance[]> {
  return (await placesIn(db, [document])).get(document) ?? [];
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

function summary(row: SummaryRow, provenance: readonly Provenance[]): DocumentSummary {
  return {
    id: row.id as DocumentId,
    names: namesOf(provenance),
    provenance,
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
  const places = await placesIn(
    db,
    rows.map((row) => row.id),
  );
  return cutPage(
    rows.map((row) => summary(row, places.get(row.id) ?? [])),
    limit,
    (row) => row.id,
  );
}

/** These documents in short, by id; those that are not there are missing. */
export async function documentSummaries(
  db: Db,
  ids: readonly DocumentId[],
): Promise<ReadonlyMap<DocumentId, DocumentSummary>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('document')
    .innerJoin('original', 'original.id', 'document.id')
    .select([...SUMMARY_COLUMNS, 'original.size'])
    .where('document.id', 'in', ids)
    .execute();
  const places = await placesIn(db, ids);
  return new Map(rows.map((row) => [row.id as DocumentId, summary(row, places.get(row.id) ?? [])]));
}

export async function documentSummary(db: Db, id: DocumentId): Promise<DocumentSummary | null> {
  const row = await db
    .selectFrom('document')
    .innerJoin('original', 'original.id', 'document.id')
    .select([...SUMMARY_COLUMNS, 'original.size'])
    .where('document.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  return summary(row, await readProvenance(db, id));
}

export async function readRecord(db: Db, id: DocumentId): Promise<DocumentRecord | null> {
  const row = await db.selectFrom('document').select('record').where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  return withPlaces(JSON.parse(row.record) as DocumentRecord, await readProvenance(db, id));
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
  const places = await placesIn(db, ids);
  const records = rows.map((row) =>
    withPlaces(JSON.parse(row.record) as DocumentRecord, places.get(row.id) ?? []),
  );
  return { records, next: rows.length < RECORD_BATCH ? null : (ids.at(-1) ?? null) };
}

export async function readEngine(db: Db, id: DocumentId): Promise<string | null> {
  const row = await db.selectFrom('document').select('engine').where('id', '=', id).executeTakeFirst();
  return row?.engine ?? null;
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
