import { type Kysely, type RawBuilder, sql, type SqlBool, type Transaction } from 'kysely';
import type { Claim, DocumentId, DocumentRecord, Dossier, Event } from '../../model/index.ts';
import { foldText } from '../../search/fold-text.ts';
import { namesIn } from '../../sources/names-in.ts';
import { standingsOf } from '../../sources/standing.ts';
import { keyOf } from '../event-filter.ts';
import { columnText } from '../rows.ts';
import type { Database } from '../schema.ts';
import { RelianceCount, sourceRows } from '../source-rows.ts';
import { bulkInsert } from './bulk-insert.ts';
import { fillEventFacts } from './event-filter.ts';

type Db = Kysely<Database>;

/** Bodies read at once, to bound the memory of a large collection. */
const AT_ONCE = 2000;

interface Place {
  readonly document: string;
  readonly position: number;
}

function isAfter(place: Place | null, table = 'event'): RawBuilder<SqlBool> {
  if (place === null) return sql<SqlBool>`1 = 1`;
  const [document, position] = [sql.ref(`${table}.document`), sql.ref(`${table}.position`)];
  return sql<SqlBool>`(${document}, ${position}) > (${place.document}, ${place.position})`;
}

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

/** What events are filtered by, and who says what and is named, counted beside the dossier that is being saved. */
export async function fillSearch(db: Transaction<Database>, dossier: Dossier): Promise<void> {
  for (const table of ['source', 'reliance', 'outlet_name'] as const) await db.deleteFrom(table).execute();
  const documents = await db.selectFrom('document').select(['id', 'publisher', 'claims']).execute();
  const outlets = new Map(documents.map(({ id, publisher }) => [id, publisher]));
  const outlet = (document: DocumentId): string | null => outlets.get(document) ?? null;
  const reliance = new RelianceCount();
  const claims = await readClaims(db, (claim) => reliance.note(claim, outlet(claim.document)));
  for (const { id, claim } of dossier.claims ?? []) {
    const before = claims.get(id);
    if (before !== undefined && claim !== null) claims.set(id, { ...before, factuality: claim.factuality });
  }
  const mentions = await readMentions(db);
  await fillEventFacts(db, dossier, {
    mention: (id) => mentions.get(id),
    claim: (id) => claims.get(id),
    outlet,
  });
  const standings = standingsOf(dossier, outlet);
  await bulkInsert(db, 'source', sourceRows(dossier, standings, documents, await countNamed(db)));
  await bulkInsert(db, 'reliance', reliance.rows(dossier.origins));
  await fillOutletNames(db);
}

/** Reads all claims once, in the order in which they lie, which is many times quicker than by their ids. */
async function readClaims(db: Db, note: (claim: Claim) => void) {
  const found = new Map<string, { readonly folded: string; readonly factuality: Claim['factuality'] }>();
  let after: Place | null = null;
  do {
    const rows: (Place & { body: string; folded: string | null })[] = await db
      .selectFrom('claim')
      .leftJoin('claim_words', (join) =>
        join
          .onRef('claim_words.document', '=', 'claim.document')
          .onRef('claim_words.position', '=', 'claim.position'),
      )
      .select(['claim.document', 'claim.position', 'claim.body', 'claim_words.folded'])
      .where(isAfter(after, 'claim'))
      .orderBy('claim.document')
      .orderBy('claim.position')
      .limit(AT_ONCE)
      .execute();
    for (const { body, folded } of rows) {
      const claim = JSON.parse(body) as Claim;
      note(claim);
      found.set(claim.id, { folded: folded ?? ' ', factuality: claim.factuality });
    }
    after = rows.at(-1) ?? null;
  } while (after !== null);
  return found;
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
  const naming = db.selectFrom('named').select(['kind', 'key', 'document']).distinct();
  const stands = await db
    .selectFrom(naming.as('naming'))
    .innerJoin('document', 'document.id', 'naming.document')
    .select(['naming.kind', 'naming.key'])
    .select((eb) => [
      eb.fn.countAll<number>().as('documents'),
      // An empty name is the name of no outlet.
      sql<number>`count(distinct nullif(${sql.ref('document.publisher')}, ''))`.as('outlets'),
    ])
    .groupBy(['naming.kind', 'naming.key'])
    .execute();
  const count = new Map(stands.map((row) => [`${row.kind} ${row.key}`, row]));
  return rows.map(({ kind, key, written, name, sort, mentions }) => ({
    kind,
    key,
    written,
    name,
    sort,
    mentions: Number(mentions),
    documents: Number(count.get(`${kind} ${key}`)?.documents ?? 0),
    outlets: Number(count.get(`${kind} ${key}`)?.outlets ?? 0),
  }));
}

/** What filters ask of every mention of an event. */
async function readMentions(db: Db): Promise<ReadonlyMap<string, Pick<Event, 'where' | 'agent' | 'target'>>> {
  const found = new Map<string, Pick<Event, 'where' | 'agent' | 'target'>>();
  let after: Place | null = null;
  do {
    const rows: (Place & { body: string })[] = await db
      .selectFrom('event')
      .select(['document', 'position', 'body'])
      .where(isAfter(after))
      .orderBy('document')
      .orderBy('position')
      .limit(AT_ONCE)
      .execute();
    for (const { body } of rows) {
      const { id, where, agent, target } = JSON.parse(body) as Event;
      found.set(id, { where, agent, target });
    }
    after = rows.at(-1) ?? null;
  } while (after !== null);
  return found;
}

/** How each outlet writes the names of actors, counted from the names in its reports. */
async function fillOutletNames(db: Transaction<Database>): Promise<void> {
  const outlet = sql<string>`coalesce(document.publisher, '')`;
  const counted = db
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
    .groupBy(['named.key', 'named.written', outlet]);
  const rows = await db
    .selectFrom(counted.as('counted'))
    .innerJoin('named as first', (join) =>
      join
        .onRef('first.document', '=', 'counted.document')
        .onRef('first.key', '=', 'counted.actor')
        .onRef('first.written', '=', 'counted.written')
        .on('first.kind', '=', 'actor'),
    )
    .select(['counted.actor', 'counted.written', 'counted.outlet', 'counted.count', 'counted.documents'])
    .select(['counted.document', 'first.start', 'first.end'])
    .orderBy('counted.actor')
    .orderBy('counted.outlet')
    .orderBy('counted.written')
    .execute();
  const names = new Map(
    rows.map(({ count, documents, ...row }) => {
      const key = keyOf(row.outlet);
      const name = { ...row, outlet: key, count: Number(count), documents: Number(documents) };
      return [JSON.stringify([row.actor, key, row.written]), name];
    }),
  );
  await bulkInsert(db, 'outlet_name', [...names.values()]);
}
