import { type Expression, type Kysely, sql, type SqlBool } from 'kysely';
import type { Claim, DocumentId, DossierEvent } from '../../model/index.ts';
import type { SearchQuery } from '../../search/read-query.ts';
import { type DossierEventFilter, keyOf } from '../event-filter.ts';
import { cutPage, pageLimit, readPositionCursor } from '../page.ts';
import type { Database } from '../schema.ts';
import { readHitCursor, writeHitCursor } from '../search-cursor.ts';
import {
  HIT_KINDS,
  type HitCounts,
  type HitKind,
  type SearchHit,
  type SearchRequest,
} from '../search-store.ts';
import type { Page, PageRequest } from '../store.ts';
import { fitsEvents, holdsWords } from './event-filter.ts';
import { claimsNow, nowOf } from './judged-claims.ts';
import { listSources } from './sources.ts';

type Db = Kysely<Database>;

/** One page of hits of one kind. */
export async function searchHits(
  db: Db,
  kind: HitKind,
  asked: SearchRequest,
  page: PageRequest,
): Promise<Page<SearchHit>> {
  switch (kind) {
    case 'document':
      return searchDocuments(db, asked, page);
    case 'claim':
      return searchClaims(db, asked, page);
    case 'event':
      return searchEvents(db, asked, page);
    case 'actor':
    case 'place': {
      const found = await listSources(db, kind, 'mentions', asked.words, page);
      return { ...found, rows: found.rows.map((source) => ({ kind, source })) };
    }
  }
}

/** How many documents wait to be taken in. */
export async function countPending(db: Db): Promise<number> {
  const { rows } = await db
    .selectFrom('search_pending')
    .select((eb) => eb.fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow();
  return Number(rows);
}

/** Counts the hits of every kind. */
export async function countHits(db: Db, asked: SearchRequest): Promise<HitCounts> {
  const counts = { document: 0, claim: 0, event: 0, actor: 0, place: 0 };
  for (const kind of HIT_KINDS) counts[kind] = await countOf(db, kind, asked);
  return counts;
}

async function countOf(db: Db, kind: HitKind, { words, filter }: SearchRequest): Promise<number> {
  const rows = sql<number>`count(*)`.as('rows');
  const { rows: count } = await (kind === 'document'
    ? documentsHolding(db, words, filter).select(rows)
    : kind === 'claim'
      ? claimsHolding(db, words, filter).select(rows)
      : kind === 'event'
        ? db
            .selectFrom('dossier_event')
            .where(fitsEvents(db, { ...filter, words }))
            .select(rows)
        : db
            .selectFrom('source')
            .where('kind', '=', kind)
            .where(holdsWords(sql.ref('source.folded'), words))
            .select(rows)
  ).executeTakeFirstOrThrow();
  return Number(count);
}

/** The day a report is ordered by, under the date that counts; empty where none can be told. */
const DAY = sql<string>`case when settled.document is null
  then coalesce(document.best, document.latest, document.earliest, '')
  else coalesce(settled.best, settled.latest, settled.earliest, '') end`;

function documentsHolding(db: Db, words: SearchQuery, filter: SearchRequest['filter']) {
  let query = dated(db).where(holdsWords(sql.ref('document_words.folded'), words));
  for (const condition of reportConditions(filter)) query = query.where(condition);
  const told = toldFilter(filter);
  if (told !== null) {
    const fitting = db.selectFrom('dossier_event').select('position').where(fitsEvents(db, told));
    const accounts = db.selectFrom('dossier_account').select('document').where('event', 'in', fitting);
    query = query.where('document_words.document', 'in', accounts);
  }
  return query;
}

function dated(db: Db) {
  return db
    .selectFrom('document_words')
    .innerJoin('document', 'document.id', 'document_words.document')
    .leftJoin('dossier_date as settled', (join) =>
      join.onRef('settled.document', '=', 'document_words.document').on('settled.reprint', 'is', null),
    );
}

function claimsHolding(db: Db, words: SearchQuery, filter: SearchRequest['filter']) {
  let query = db
    .selectFrom('claim_words')
    .innerJoin('document', 'document.id', 'claim_words.document')
    .leftJoin('dossier_date as settled', (join) =>
      join.onRef('settled.document', '=', 'claim_words.document').on('settled.reprint', 'is', null),
    )
    .where(holdsWords(sql.ref('claim_words.folded'), words))
    .where(isShown(db));
  for (const condition of reportConditions(filter)) query = query.where(condition);
  const { factuality, ...others } = filter;
  const told = toldFilter(others);
  if (factuality === undefined && told === null) return query;
  let claims = claimsNow(db)
    .select('claim.id')
    .where(sql<SqlBool>`claim.document = claim_words.document and claim.position = claim_words.position`);
  if (factuality !== undefined) claims = claims.where(nowOf('factuality'), '=', factuality);
  if (told !== null) {
    const fitting = db.selectFrom('dossier_event').select('position').where(fitsEvents(db, told));
    claims = claims.where(
      'claim.id',
      'in',
      db.selectFrom('dossier_fact').select('value').where('fact', '=', 'claim').where('event', 'in', fitting),
    );
  }
  return query.where((eb) => eb.exists(claims));
}

/** Claims that people did not hide, which are few: they are looked up once for all hits. */
function isShown(db: Db): Expression<SqlBool> {
  const hidden = db
    .selectFrom('claim_judged')
    .innerJoin('claim', 'claim.id', 'claim_judged.id')
    .select(['claim.document', 'claim.position'])
    .where('claim_judged.hidden', '=', 1);
  return sql<SqlBool>`(claim_words.document, claim_words.position) not in ${hidden}`;
}

/** What a filter asks of the report itself: its days and its outlet. */
function reportConditions({ from, to, outlet, document }: SearchRequest['filter']): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = [];
  const end = (name: 'earliest' | 'latest'): Expression<unknown> =>
    sql`case when settled.document is null then document.${sql.ref(name)} else settled.${sql.ref(name)} end`;
  if (from !== undefined) conditions.push(sql<SqlBool>`coalesce(${end('latest')}, ${from}) >= ${from}`);
  if (to !== undefined) conditions.push(sql<SqlBool>`coalesce(${end('earliest')}, ${to}) <= ${to}`);
  if (outlet !== undefined) conditions.push(sql<SqlBool>`document.publisher = ${keyOf(outlet)}`);
  if (document !== undefined) conditions.push(sql<SqlBool>`document.id = ${document}`);
  return conditions;
}

/** What a filter asks of the events that a report tells of; null where it asks nothing of them. */
function toldFilter(filter: SearchRequest['filter']): DossierEventFilter | null {
  const { from: _, to: __, outlet: ___, document: ____, ...told } = filter;
  return Object.keys(told).length === 0 ? null : told;
}

async function searchDocuments(
  db: Db,
  { words, filter }: SearchRequest,
  page: PageRequest,
): Promise<Page<SearchHit>> {
  const limit = pageLimit(page);
  const titled = sql<number>`case when ${holdsWords(sql.ref('document_words.title'), words)} then 1 else 0 end`;
  const hits = documentsHolding(db, words, filter).select([
    'document_words.document',
    titled.as('titled'),
    DAY.as('day'),
  ]);
  const cursor = readHitCursor(page.after);
  let query = db.selectFrom(hits.as('hit')).selectAll();
  if (cursor !== null) {
    const { titled: before, day, document } = cursor;
    query = query.where(
      sql<SqlBool>`(hit.titled < ${before} or (hit.titled = ${before} and
        (hit.day < ${day} or (hit.day = ${day} and hit.document > ${document}))))`,
    );
  }
  const rows = await query
    .orderBy('titled', 'desc')
    .orderBy('day', 'desc')
    .orderBy('document')
    .limit(limit + 1)
    .execute();
  const cut = cutPage(rows, limit, (row) => writeHitCursor({ ...row, position: 0 }));
  return {
    ...cut,
    rows: cut.rows.map((row) => ({ kind: 'document', document: row.document as DocumentId })),
  };
}

async function searchClaims(
  db: Db,
  { words, filter }: SearchRequest,
  page: PageRequest,
): Promise<Page<SearchHit>> {
  const limit = pageLimit(page);
  const hits = claimsHolding(db, words, filter).select([
    'claim_words.document',
    'claim_words.position',
    DAY.as('day'),
  ]);
  const cursor = readHitCursor(page.after);
  let query = db.selectFrom(hits.as('hit')).selectAll();
  if (cursor !== null) {
    const { day, document, position } = cursor;
    query = query.where(
      sql<SqlBool>`(hit.day < ${day} or (hit.day = ${day} and
        (hit.document > ${document} or (hit.document = ${document} and hit.position > ${position}))))`,
    );
  }
  const rows = await query
    .orderBy('day', 'desc')
    .orderBy('document')
    .orderBy('position')
    .limit(limit + 1)
    .execute();
  const cut = cutPage(rows, limit, (row) => writeHitCursor({ ...row, titled: 0 }));
  const claims = await Promise.all(cut.rows.map((row) => readClaim(db, row.document, row.position)));
  return { ...cut, rows: claims.map((claim) => ({ kind: 'claim', claim })) };
}

async function readClaim(db: Db, document: string, position: number): Promise<Claim> {
  const { body } = await claimsNow(db)
    .select(nowOf('body').as('body'))
    .where('claim.document', '=', document)
    .where('claim.position', '=', position)
    .executeTakeFirstOrThrow();
  return JSON.parse(body) as Claim;
}

async function searchEvents(
  db: Db,
  { words, filter }: SearchRequest,
  page: PageRequest,
): Promise<Page<SearchHit>> {
  const limit = pageLimit(page);
  const rows = await db
    .selectFrom('dossier_event')
    .where(fitsEvents(db, { ...filter, words }))
    .select(['position', 'body'])
    .where('position', '>', readPositionCursor(page.after))
    .orderBy('position')
    .limit(limit + 1)
    .execute();
  const cut = cutPage(rows, limit, (row) => String(row.position));
  return {
    ...cut,
    rows: cut.rows.map((row) => ({ kind: 'event', event: JSON.parse(row.body) as DossierEvent })),
  };
}
