import { type Expression, type Kysely, type SqlBool, type Transaction, sql } from 'kysely';
import type { DocumentId, Dossier, DossierEvent, Event } from '../../model/index.ts';
import { type SearchQuery, type SearchTerm, stretchOf } from '../../search/read-query.ts';
import { type Box, type DossierEventFilter, type EventParts, factsAsked, factsOf } from '../event-filter.ts';
import { columnText } from '../rows.ts';
import type { Database } from '../schema.ts';
import { bulkInsert } from './bulk-insert.ts';
import { mayTouch } from './conditions.ts';

type Db = Kysely<Database>;

/** Events whose parts are looked up at once. */
const EVENTS_AT_ONCE = 100;

/** Ids asked for in one statement: SQLite takes 32,766 values, other engines fewer. */
const IDS_AT_ONCE = 500;

/** Rows of `dossier_event` that fit a filter, as a condition in a query of that table. */
export function fitsEvents(db: Db, filter: DossierEventFilter): Expression<SqlBool> {
  return conditionsOf(db, filter).reduce(
    (all, one) => sql<SqlBool>`${all} and ${one}`,
    mayTouch(filter.from, filter.to) as Expression<SqlBool>,
  );
}

function conditionsOf(db: Db, filter: DossierEventFilter): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = [];
  const { type, status, document, words, leastOrigins, mostOrigins, box, judged } = filter;
  const ref = (column: string): Expression<unknown> => sql.ref(`dossier_event.${column}`);
  if (type !== undefined) conditions.push(sql<SqlBool>`${ref('type')} = ${type}`);
  if (status !== undefined) conditions.push(sql<SqlBool>`${ref('status')} = ${status}`);
  if (leastOrigins !== undefined) conditions.push(sql<SqlBool>`${ref('origins')} >= ${leastOrigins}`);
  if (mostOrigins !== undefined) conditions.push(sql<SqlBool>`${ref('origins')} <= ${mostOrigins}`);
  if (judged !== undefined) {
    const decided = db
      .selectFrom('dossier_words')
      .select('event')
      .where('judged', '=', judged ? 1 : 0);
    conditions.push(sql<SqlBool>`${ref('position')} in ${decided}`);
  }
  if (box !== undefined) conditions.push(isInside(box));
  if (document !== undefined) {
    const told = db.selectFrom('dossier_account').select('event').where('document', '=', document);
    conditions.push(sql<SqlBool>`${ref('position')} in ${told}`);
  }
  for (const { fact, values } of factsAsked(filter)) {
    const having = db
      .selectFrom('dossier_fact')
      .select('event')
      .where('fact', '=', fact)
      .where('value', 'in', values.map(columnText));
    conditions.push(sql<SqlBool>`${ref('position')} in ${having}`);
  }
  if (words !== undefined) {
    const held = db
      .selectFrom('dossier_words')
      .select('event')
      .where(holdsWords(sql.ref('dossier_words.folded'), words));
    conditions.push(sql<SqlBool>`${ref('position')} in ${held}`);
  }
  return conditions;
}

/** Folded texts that hold what is looked for. Folded words have no character that `like` takes for a sign. */
export function holdsWords(
  folded: Expression<unknown>,
  { needs, without }: SearchQuery,
): Expression<SqlBool> {
  const like = (term: SearchTerm): string => `%${stretchOf(term)}%`;
  const held = needs.map((term) => sql<SqlBool>`${folded} like ${like(term)}`);
  const absent = without.map((term) => sql<SqlBool>`${folded} not like ${like(term)}`);
  return sql<SqlBool>`(${sql.join([sql`1 = 1`, ...held, ...absent], sql` and `)})`;
}

function isInside([west, south, east, north]: Box): Expression<SqlBool> {
  const lat = sql.ref('dossier_event.lat');
  const lon = sql.ref('dossier_event.lon');
  const across =
    west <= east
      ? sql<SqlBool>`${lon} between ${west} and ${east}`
      : sql<SqlBool>`(${lon} >= ${west} or ${lon} <= ${east})`;
  return sql<SqlBool>`(${lat} between ${south} and ${north} and ${across})`;
}

/** Writes what the events of a dossier are filtered by, beside their rows, which are there. */
export async function fillEventFacts(db: Transaction<Database>, { events }: Dossier): Promise<void> {
  for (const table of ['dossier_fact', 'dossier_words'] as const) await db.deleteFrom(table).execute();
  const outlets = await readOutlets(db);
  for (let from = 0; from < events.length; from += EVENTS_AT_ONCE) {
    const some = events.slice(from, from + EVENTS_AT_ONCE);
    const parts = await readParts(db, some, outlets);
    const rows: Database['dossier_fact'][] = [];
    const texts: Database['dossier_words'][] = [];
    for (const [index, event] of some.entries()) {
      const position = from + index;
      const { facts, folded, judged } = factsOf(event, parts);
      const values = new Set(facts.map(({ fact, value }) => JSON.stringify([fact, columnText(value)])));
      for (const key of values) {
        const [fact, value] = JSON.parse(key) as [string, string];
        rows.push({ fact, value, event: position });
      }
      texts.push({ event: position, judged: judged ? 1 : 0, folded });
    }
    await bulkInsert(db, 'dossier_fact', rows);
    await bulkInsert(db, 'dossier_words', texts);
  }
}

async function readOutlets(db: Db): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db.selectFrom('document').select(['id', 'publisher']).execute();
  return new Map(rows.map(({ id, publisher }) => [id, publisher]));
}

async function readParts(
  db: Db,
  events: readonly DossierEvent[],
  outlets: ReadonlyMap<string, string | null>,
): Promise<EventParts> {
  const mentions = new Map<string, Event>();
  const claims = new Map<string, { quote: string; factuality: Event['factuality'] }>();
  const accounts = events.flatMap((event) => event.accounts);
  for (const ids of batches(accounts.flatMap((account) => account.events))) {
    const rows = await db.selectFrom('event').select(['id', 'body']).where('id', 'in', ids).execute();
    for (const { id, body } of rows) mentions.set(id, JSON.parse(body) as Event);
  }
  for (const ids of batches(accounts.flatMap((account) => account.claims))) {
    const rows = await db
      .selectFrom('claim')
      .select(['id', 'quote', 'factuality'])
      .where('id', 'in', ids)
      .execute();
    for (const { id, quote, factuality } of rows)
      claims.set(id, { quote, factuality: factuality as Event['factuality'] });
  }
  return {
    mention: (id) => mentions.get(id),
    claim: (id) => claims.get(id),
    outlet: (document: DocumentId) => outlets.get(document),
  };
}

/** Each id once, in stretches of one length filled up with the last, so that one statement is prepared. */
function* batches(ids: readonly string[]): Generator<string[]> {
  const wanted = [...new Set(ids)];
  for (let from = 0; from < wanted.length; from += IDS_AT_ONCE) {
    const some = wanted.slice(from, from + IDS_AT_ONCE);
    const last = some.at(-1) ?? '';
    yield [...some, ...Array.from({ length: IDS_AT_ONCE - some.length }, () => last)];
  }
}
