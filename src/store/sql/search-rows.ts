import { type Kysely, sql, type Transaction } from 'kysely';
import type { Claim, DocumentId, DocumentRecord, Dossier } from '../../model/index.ts';
import { foldText } from '../../search/fold-text.ts';
import { namesIn } from '../../sources/names-in.ts';
import { standingsOf } from '../../sources/standing.ts';
import { keyOf } from '../event-filter.ts';
import { columnText } from '../rows.ts';
import type { Database } from '../schema.ts';
import { RelianceCount, sourceRows } from '../source-rows.ts';
import { bulkInsert } from './bulk-insert.ts';

type Db = Kysely<Database>;

/** Bodies of claims read at once, to bound the memory of a large collection. */
const CLAIMS_AT_ONCE = 2000;

/** Writes what a document is found by, in place of what was there. */
export async function writeSearchRows(db: Transaction<Database>, record: DocumentRecord): Promise<void> {
  const { id, title, text } = record.document;
  await removeSearchRows(db, id);
  await bulkInsert(db, 'document_words', [
    // The title may stand in no part of the text.
    { document: id, title: foldText(title ?? ''), folded: foldText(`${title ?? ''}\n${text}`) },
  ]);
  await bulkInsert(
    db,
    'claim_words',
    record.claims.map(({ quote }, position) => ({ document: id, position, folded: foldText(quote) })),
  );
  const named = new Map(
    namesIn(record).map((one) => {
      const row = { ...one, document: id, written: columnText(one.written), name: columnText(one.name) };
      return [`${row.kind} ${row.key} ${row.written}`, row];
    }),
  );
  await bulkInsert(db, 'named', [...named.values()]);
}

async function removeSearchRows(db: Transaction<Database>, document: DocumentId): Promise<void> {
  for (const table of ['document_words', 'claim_words', 'named', 'search_pending'] as const) {
    await db.deleteFrom(table).where('document', '=', document).execute();
  }
}

/** Takes in documents that were stored before there was a search. */
export async function takePending(
  db: Transaction<Database>,
  most: number,
  read: (db: Db, id: DocumentId) => Promise<DocumentRecord | null>,
): Promise<number> {
  const rows = await db
    .selectFrom('search_pending')
    .select('document')
    .orderBy('document')
    .limit(most)
    .execute();
  for (const { document } of rows) {
    const record = await read(db, document as DocumentId);
    if (record !== null) await writeSearchRows(db, record);
    await db.deleteFrom('search_pending').where('document', '=', document).execute();
  }
  return rows.length;
}

/** Counts who says what and who is named, beside the dossier that is being saved. */
export async function fillSources(db: Transaction<Database>, dossier: Dossier): Promise<void> {
  for (const table of ['source', 'reliance', 'outlet_name'] as const) await db.deleteFrom(table).execute();
  const documents = await db.selectFrom('document').select(['id', 'publisher', 'claims']).execute();
  const outlets = new Map(documents.map(({ id, publisher }) => [id, publisher]));
  const standings = standingsOf(dossier, (document) => outlets.get(document) ?? null);
  const named = await countNamed(db);
  const reliance = await countReliance(db, outlets);
  await bulkInsert(db, 'source', sourceRows(dossier, standings, documents, named));
  await bulkInsert(db, 'reliance', reliance.rows(dossier.origins));
  await fillOutletNames(db);
}

/** How often each actor and place is named, under all the ways in which it is written. */
async function countNamed(db: Db) {
  const rows = await db
    .selectFrom('named')
    .select(['kind', 'key', 'written'])
    .select((eb) => [
      eb.fn.min('name').as('name'),
      eb.fn.min('sort').as('sort'),
      eb.fn.sum<number>('count').as('mentions'),
    ])
    .groupBy(['kind', 'key', 'written'])
    .orderBy('kind')
    .orderBy('key')
    .orderBy('written')
    .execute();
  const documents = await db
    .selectFrom('named')
    .select(['kind', 'key'])
    .select((eb) => eb.fn.count<number>('document').distinct().as('documents'))
    .groupBy(['kind', 'key'])
    .execute();
  const count = new Map(documents.map((row) => [`${row.kind} ${row.key}`, Number(row.documents)]));
  return rows.map(({ kind, key, written, name, sort, mentions }) => ({
    kind,
    key,
    written,
    name,
    sort,
    mentions: Number(mentions),
    documents: count.get(`${kind} ${key}`) ?? 0,
  }));
}

async function countReliance(db: Db, outlets: ReadonlyMap<string, string | null>): Promise<RelianceCount> {
  const counts = new RelianceCount();
  let after: { document: string; position: number } | null = null;
  do {
    let query = db.selectFrom('claim').select(['document', 'position', 'body']);
    if (after !== null) {
      const { document, position } = after;
      query = query.where(sql<boolean>`(document, position) > (${document}, ${position})`);
    }
    const rows: { document: string; position: number; body: string }[] = await query
      .orderBy('document')
      .orderBy('position')
      .limit(CLAIMS_AT_ONCE)
      .execute();
    for (const { document, body } of rows)
      counts.note(JSON.parse(body) as Claim, outlets.get(document) ?? null);
    after = rows.at(-1) ?? null;
  } while (after !== null);
  return counts;
}

/** How each outlet writes the names of actors, counted from the names in its reports. */
async function fillOutletNames(db: Transaction<Database>): Promise<void> {
  const outlet = sql<string>`coalesce(document.publisher, '')`;
  const rows = await db
    .selectFrom('named')
    .innerJoin('document', 'document.id', 'named.document')
    .where('named.kind', '=', 'actor')
    .select(['named.key as actor', 'named.written'])
    .select(outlet.as('outlet'))
    .select((eb) => [
      eb.fn.sum<number>('named.count').as('count'),
      eb.fn.countAll<number>().as('documents'),
      eb.fn.min('named.document').as('document'),
    ])
    .groupBy(['named.key', 'named.written', outlet])
    .execute();
  const first = db
    .selectFrom('named')
    .select(['document', 'key', 'written', 'start', 'end'])
    .where('kind', '=', 'actor');
  const places = new Map<string, { start: number; end: number }>();
  for (const row of await first.execute())
    places.set(`${row.document} ${row.key} ${row.written}`, { start: row.start, end: row.end });
  const names = new Map(
    rows.map(({ count, documents, ...row }) => {
      const place = places.get(`${row.document} ${row.actor} ${row.written}`) ?? { start: 0, end: 0 };
      const outlet = keyOf(row.outlet);
      const name = { ...row, ...place, outlet, count: Number(count), documents: Number(documents) };
      return [JSON.stringify([row.actor, outlet, row.written]), name];
    }),
  );
  await bulkInsert(db, 'outlet_name', [...names.values()]);
}
