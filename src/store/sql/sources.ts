import { type Expression, type Kysely, sql, type SqlBool } from 'kysely';
import type { Claim, DocumentId } from '../../model/index.ts';
import type { SearchQuery } from '../../search/read-query.ts';
import { cutPage, pageLimit, readRowCursor, writeRowCursor } from '../page.ts';
import type { Database } from '../schema.ts';
import { readSourceCursor, writeSourceCursor } from '../search-cursor.ts';
import type {
  Choice,
  Choices,
  OutletName,
  Reliance,
  SavedQuestion,
  SourceKind,
  SourceOrder,
  SourceRow,
} from '../search-store.ts';
import type { Page, PageRequest } from '../store.ts';
import { isAfter } from './conditions.ts';
import { holdsWords } from './event-filter.ts';
import { claimsNow, nowOf, restsOn } from './judged-claims.ts';

type Db = Kysely<Database>;

/** Others that a voice or outlet is shown with; what is rarer stands in its claims. */
const MOST_RELIANCES = 200;

/** Values that a filter offers; more are found by their name. */
const MOST_CHOICES = 60;

const SOURCE_COLUMNS = [
  'kind',
  'key',
  'name',
  'sort',
  'documents',
  'claims',
  'mentions',
  'events',
  'alone',
  'denied',
  'revised',
] as const;

type RawSource = Omit<SourceRow, 'kind'> & { readonly kind: string };

function sourceOf(row: RawSource): SourceRow {
  return { ...row, kind: row.kind as SourceKind };
}

export async function listSources(
  db: Db,
  kind: SourceKind,
  order: SourceOrder,
  words: SearchQuery | null,
  page: PageRequest,
): Promise<Page<SourceRow>> {
  const limit = pageLimit(page);
  const cursor = readSourceCursor(page.after);
  let query = db.selectFrom('source').select(SOURCE_COLUMNS).where('kind', '=', kind);
  if (words !== null) query = query.where(holdsWords(sql.ref('source.folded'), words));
  if (cursor !== null) query = query.where(comesAfter(order, cursor.value, cursor.key));
  const rows = await query
    .orderBy(order, order === 'name' ? 'asc' : 'desc')
    .orderBy('key')
    .limit(limit + 1)
    .execute();
  const sources = rows.map(sourceOf);
  return cutPage(sources, limit, (row) => writeSourceCursor({ value: String(row[order]), key: row.key }));
}

function comesAfter(order: SourceOrder, value: string, key: string): Expression<SqlBool> {
  const column = sql.ref(order);
  if (order === 'name') {
    return sql<SqlBool>`(${column} > ${value} or (${column} = ${value} and key > ${key}))`;
  }
  const before = Number(value);
  return sql<SqlBool>`(${column} < ${before} or (${column} = ${before} and key > ${key}))`;
}

export async function readSource(db: Db, kind: SourceKind, key: string): Promise<SourceRow | null> {
  const row = await db
    .selectFrom('source')
    .select(SOURCE_COLUMNS)
    .where('kind', '=', kind)
    .where('key', '=', key)
    .executeTakeFirst();
  return row === undefined ? null : sourceOf(row);
}

export async function listReliances(db: Db, kind: string, key: string): Promise<readonly Reliance[]> {
  const rows = await db
    .selectFrom('reliance')
    .select(['target', 'target_key', 'name', 'claims'])
    .where('kind', '=', kind)
    .where('key', '=', key)
    .orderBy('claims', 'desc')
    .orderBy('target')
    .orderBy('target_key')
    .limit(MOST_RELIANCES)
    .execute();
  return rows.map(({ target, target_key, name, claims }) => ({
    on: target as Reliance['on'],
    key: target_key,
    name,
    claims,
  }));
}

export async function listClaimsOf(
  db: Db,
  kind: 'voice' | 'outlet' | 'actor',
  key: string,
  page: PageRequest,
): Promise<Page<Claim>> {
  const limit = pageLimit(page);
  let query = claimsNow(db)
    .select(['claim.document', 'claim.position', nowOf('body').as('body')])
    .where(isAfter(readRowCursor(page.after), 'claim'));
  if (kind === 'voice') query = query.where(restsOn(db, [key]));
  if (kind === 'outlet') {
    const printed = db.selectFrom('document').select('id').where('publisher', '=', key);
    query = query.where('claim.document', 'in', printed);
  }
  if (kind === 'actor') {
    const voices = await db.selectFrom('origin').select('id').where('actor', '=', key).execute();
    if (voices.length === 0) return { rows: [], next: null };
    query = query.where(
      restsOn(
        db,
        voices.map(({ id }) => id),
      ),
    );
  }
  const rows = await query
    .orderBy('claim.document')
    .orderBy('claim.position')
    .limit(limit + 1)
    .execute();
  const { rows: kept, next } = cutPage(rows, limit, writeRowCursor);
  return { rows: kept.map((row) => JSON.parse(row.body) as Claim), next };
}

export async function listVoicesOf(db: Db, actor: string): Promise<readonly SourceRow[]> {
  const ids = db.selectFrom('origin').select('id').where('actor', '=', actor);
  const rows = await db
    .selectFrom('source')
    .select(SOURCE_COLUMNS)
    .where('kind', '=', 'voice')
    .where('key', 'in', ids)
    .orderBy('claims', 'desc')
    .orderBy('key')
    .limit(MOST_RELIANCES)
    .execute();
  return rows.map(sourceOf);
}

export async function readOutletNames(
  db: Db,
  actors: readonly string[],
): Promise<ReadonlyMap<string, readonly OutletName[]>> {
  const found = new Map<string, OutletName[]>();
  if (actors.length === 0) return found;
  const rows = await db
    .selectFrom('outlet_name')
    .selectAll()
    .where('actor', 'in', [...new Set(actors)])
    .orderBy('actor')
    .orderBy('count', 'desc')
    .orderBy('outlet')
    .orderBy('written')
    .execute();
  for (const { actor, outlet, document, ...rest } of rows) {
    const name = { ...rest, outlet: outlet === '' ? null : outlet, document: document as DocumentId };
    found.set(actor, [...(found.get(actor) ?? []), name]);
  }
  return found;
}

export async function readChoices(db: Db, words: SearchQuery | null): Promise<Choices> {
  const own = async (column: 'type' | 'status'): Promise<Choice[]> => {
    const rows = await db
      .selectFrom('dossier_event')
      .select([`${column} as value`])
      .select((eb) => eb.fn.countAll<number>().as('events'))
      .groupBy(column)
      .orderBy('events', 'desc')
      .orderBy(column)
      .execute();
    return rows.map(({ value, events }) => ({ value, name: value, events: Number(events) }));
  };
  return {
    types: await own('type'),
    statuses: await own('status'),
    factualities: await factChoices(db, 'factuality'),
    places: await namedChoices(db, 'place', words),
    countries: await factChoices(db, 'country'),
    outlets: await factChoices(db, 'outlet'),
    actors: await namedChoices(db, 'actor', words),
  };
}

async function factChoices(db: Db, fact: string): Promise<Choice[]> {
  const rows = await db
    .selectFrom('dossier_fact')
    .select('value')
    .select((eb) => eb.fn.countAll<number>().as('events'))
    .where('fact', '=', fact)
    .groupBy('value')
    .orderBy('events', 'desc')
    .orderBy('value')
    .limit(MOST_CHOICES)
    .execute();
  return rows.map(({ value, events }) => ({ value, name: value, events: Number(events) }));
}

/** Places and actors that have a row of their own, under its name. */
async function namedChoices(db: Db, kind: 'place' | 'actor', words: SearchQuery | null): Promise<Choice[]> {
  let query = db
    .selectFrom('dossier_fact')
    .innerJoin('source', (join) =>
      join.onRef('source.key', '=', 'dossier_fact.value').on('source.kind', '=', kind),
    )
    .select(['dossier_fact.value', 'source.name'])
    .select((eb) => eb.fn.countAll<number>().as('events'))
    .where('dossier_fact.fact', '=', kind);
  if (words !== null) query = query.where(holdsWords(sql.ref('source.folded'), words));
  const rows = await query
    .groupBy(['dossier_fact.value', 'source.name'])
    .orderBy('events', 'desc')
    .orderBy('dossier_fact.value')
    .limit(MOST_CHOICES)
    .execute();
  return rows.map((row) => ({ ...row, events: Number(row.events) }));
}

export async function listQuestions(db: Db): Promise<readonly SavedQuestion[]> {
  return db.selectFrom('saved_question').select(['name', 'query', 'who']).orderBy('name').execute();
}

export async function putQuestion(db: Db, question: SavedQuestion): Promise<'added' | 'replaced'> {
  const { name, query, who } = question;
  const before = await db
    .selectFrom('saved_question')
    .select('name')
    .where('name', '=', name)
    .executeTakeFirst();
  await db
    .insertInto('saved_question')
    .values({ name, query, who })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ query, who }))
    .execute();
  return before === undefined ? 'added' : 'replaced';
}

export async function removeQuestion(db: Db, name: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('saved_question')
    .where('name', '=', name)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
