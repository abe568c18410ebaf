import { type Expression, type Kysely, type SqlBool, type Transaction, sql } from 'kysely';
import type { Dossier } from '../../model/index.ts';
import { type SearchQuery, type SearchTerm, stretchOf } from '../../search/read-query.ts';
import {
  type Box,
  type DossierEventFilter,
  type EventParts,
  factsAsked,
  factsOf,
  foldOnce,
} from '../event-filter.ts';
import { columnText } from '../rows.ts';
import type { Database } from '../schema.ts';
import { bulkInsert } from './bulk-insert.ts';
import { mayTouch } from './conditions.ts';

type Db = Kysely<Database>;

/** Rows of `dossier_event` that fit a filter, as a condition in a query of that table. */
export function fitsEvents(db: Db, filter: DossierEventFilter): Expression<SqlBool> {
  return conditionsOf(db, filter).reduce(
    (all, one) => sql<SqlBool>`${all} and ${one}`,
    mayTouch(filter.from, filter.to) as Expression<SqlBool>,
  );
}

function conditionsOf(db: Db, filter: DossierEventFilter): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = [];
  const { type, status, document, words, leastOrigins, mostOrigins, box, judged, undated } = filter;
  const ref = (column: string): Expression<unknown> => sql.ref(`dossier_event.${column}`);
  if (type !== undefined) conditions.push(sql<SqlBool>`${ref('type')} = ${type}`);
  if (status !== undefined) conditions.push(sql<SqlBool>`${ref('status')} = ${status}`);
  if (leastOrigins !== undefined) conditions.push(sql<SqlBool>`${ref('origins')} >= ${leastOrigins}`);
  if (mostOrigins !== undefined) conditions.push(sql<SqlBool>`${ref('origins')} <= ${mostOrigins}`);
  if (undated !== undefined) {
    conditions.push(sql<SqlBool>`(${ref('earliest')} is null and ${ref('latest')} is null)`);
  }
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
export async function fillEventFacts(
  db: Transaction<Database>,
  { events }: Dossier,
  parts: EventParts,
): Promise<void> {
  for (const table of ['dossier_fact', 'dossier_words'] as const) await db.deleteFrom(table).execute();
  const rows = new Map<string, Database['dossier_fact']>();
  const texts: Database['dossier_words'][] = [];
  const fold = foldOnce();
  for (const [position, event] of events.entries()) {
    const { facts, folded, judged } = factsOf(event, parts, fold);
    for (const { fact, value: given } of facts) {
      const value = columnText(given);
      rows.set(`${fact}\n${value}\n${position}`, { fact, value, event: position });
    }
    texts.push({ event: position, judged: judged ? 1 : 0, folded });
  }
  await bulkInsert(db, 'dossier_words', texts);
  // In the order of their key: each falls behind the one before, and no page of the table is turned twice.
  const inOrder = [...rows.values()].sort(
    (a, b) => byUnits(a.fact, b.fact) || byUnits(a.value, b.value) || a.event - b.event,
  );
  await bulkInsert(db, 'dossier_fact', inOrder);
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
