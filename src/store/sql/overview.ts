import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { Dossier, DossierEvent, DossierEventId, SettledDate } from '../../model/index.ts';
import {
  BUILDS_KEPT,
  CHANGES_KEPT,
  changesBetween,
  type EventOutline,
  outlineOf,
  sumChanges,
} from '../dossier-changes.ts';
import {
  type BuildMark,
  type ChangesSince,
  type CollectionOverview,
  type DossierChange,
  MOST_PLACES,
  type Tally,
} from '../overview-store.ts';
import type { Database } from '../schema.ts';
import { bulkInsert } from './bulk-insert.ts';

type Db = Kysely<Database>;

/** Events read at once while their outlines are drawn; each may hold some kilobytes. */
const OUTLINES_AT_ONCE = 1000;

/** Counts what the collection holds; run it in a transaction, so that the counts fit each other. */
export async function readOverview(db: Db): Promise<CollectionOverview> {
  const places = await countBy(db, 'dossier_event', 'place');
  const most = [...places].sort((a, b) => b.count - a.count);
  const named = most.filter(({ value }) => value !== null);
  return {
    documents: await countDocuments(db),
    events: await countEvents(db),
    types: await countBy(db, 'dossier_event', 'type'),
    places: [...named.slice(0, MOST_PLACES), ...most.filter(({ value }) => value === null)],
    placesInAll: named.length,
    refusals: await countBy(db, 'refusal', 'code'),
  };
}

async function countBy(
  db: Db,
  table: 'dossier_event' | 'refusal',
  column: 'type' | 'place' | 'code',
): Promise<Tally[]> {
  const value = sql.ref<string | null>(column);
  const rows = await db
    .selectFrom(table as 'dossier_event')
    .select([value.as('value'), count])
    .groupBy(value)
    .orderBy(sql`${value} is null`)
    .orderBy(value)
    .execute();
  return rows.map((row) => ({ value: row.value, count: Number(row.count) }));
}

const count = sql<number>`count(*)`.as('count');

/** The month of a stretch of days; the year where it is longer, null where neither end is known. */
function monthOf(earliest: string, latest: string): RawBuilder<string | null> {
  const [from, to] = [sql.ref(earliest), sql.ref(latest)];
  return sql`case when substr(${from}, 1, 7) = substr(${to}, 1, 7) then substr(${from}, 1, 7)
    else substr(coalesce(${from}, ${to}), 1, 4) end`;
}

async function countDocuments(db: Db): Promise<CollectionOverview['documents']> {
  // The date that counts: the settled one where there is one, else that of the record.
  const month = sql<string | null>`case when ${sql.ref('s.document')} is not null
    then ${monthOf('s.earliest', 's.latest')} else ${monthOf('d.earliest', 'd.latest')} end`;
  const dated = db
    .selectFrom('document as d')
    .leftJoin('dossier_date as s', (join) =>
      join.onRef('s.document', '=', 'd.id').on('s.reprint', 'is', null),
    )
    .select(['d.publisher as outlet', month.as('when')])
    .as('dated');
  const rows = await db
    .selectFrom(dated)
    .select(['when', 'outlet', count])
    .groupBy(['when', 'outlet'])
    .orderBy(sql`${sql.ref('when')} is null`)
    .orderBy('when')
    .orderBy(sql`outlet is null`)
    .orderBy('outlet')
    .execute();
  return rows.map((row) => ({ when: row.when, outlet: row.outlet, count: Number(row.count) }));
}

async function countEvents(db: Db): Promise<CollectionOverview['events']> {
  const dated = db
    .selectFrom('dossier_event')
    .select(['status', monthOf('earliest', 'latest').as('when')])
    .as('dated');
  const rows = await db
    .selectFrom(dated)
    .select(['when', 'status', count])
    .groupBy(['when', 'status'])
    .orderBy(sql`${sql.ref('when')} is null`)
    .orderBy('when')
    .orderBy('status')
    .execute();
  return rows.map((row) => ({ when: row.when, status: row.status, count: Number(row.count) }));
}

/**
 * Notes what a new dossier changes against the stored one; called before that is replaced. Nothing is
 * told of the first, against which there is nothing to compare.
 */
export async function noteChanges(
  db: Transaction<Database>,
  dossier: Dossier,
  basis: string,
  isFirst: boolean,
): Promise<void> {
  const last = await newestBuild(db);
  const number = (last?.number ?? 0) + 1;
  const changed = isFirst ? null : changesBetween(await readOutlines(db), dossier);
  const changes = changed?.changes ?? [];
  await forwardIds(db, changed?.renamed ?? new Map());
  const cut = changes.length > CHANGES_KEPT ? 1 : 0;
  await db.insertInto('dossier_build').values({ number, basis, engine: dossier.engine, cut }).execute();
  const rows = changes
    .slice(0, CHANGES_KEPT)
    .map((change, position) => ({ number, position, event: change.event, body: JSON.stringify(change) }));
  await bulkInsert(db, 'dossier_change', rows);
  await db
    .insertInto('built_document')
    .columns(['document', 'number'])
    .expression((eb) =>
      eb
        .selectFrom('document')
        .leftJoin('built_document', 'built_document.document', 'document.id')
        .where('built_document.document', 'is', null)
        .select(['document.id', eb.val(number).as('number')]),
    )
    .execute();
  await db
    .deleteFrom('dossier_build')
    .where('number', '<=', number - BUILDS_KEPT)
    .execute();
  await db
    .deleteFrom('dossier_change')
    .where('number', '<=', number - BUILDS_KEPT)
    .execute();
}

/** Has the changes told before name events by the ids they have from now on. */
async function forwardIds(
  db: Transaction<Database>,
  renamed: ReadonlyMap<DossierEventId, DossierEventId>,
): Promise<void> {
  if (renamed.size === 0) return;
  const rows = await db.selectFrom('dossier_change').selectAll().where('event', 'is not', null).execute();
  for (const { number, position, event, body } of rows) {
    const next = renamed.get(event as DossierEventId);
    if (next === undefined) continue;
    const change = { ...(JSON.parse(body) as DossierChange), event: next };
    await db
      .updateTable('dossier_change')
      .set({ event: next, body: JSON.stringify(change) })
      .where('number', '=', number)
      .where('position', '=', position)
      .execute();
  }
}

/** What is to be known of the stored dossier, read a stretch at a time. */
async function readOutlines(db: Db): Promise<{ events: EventOutline[]; dates: SettledDate[] }> {
  const events: EventOutline[] = [];
  let after = -1;
  for (;;) {
    const rows = await db
      .selectFrom('dossier_event')
      .select(['position', 'body'])
      .where('position', '>', after)
      .orderBy('position')
      .limit(OUTLINES_AT_ONCE)
      .execute();
    for (const { body } of rows) events.push(outlineOf(JSON.parse(body) as DossierEvent));
    if (rows.length < OUTLINES_AT_ONCE) break;
    after = rows.at(-1)?.position ?? after;
  }
  const dates = await db.selectFrom('dossier_date').select('body').orderBy('position').execute();
  return { events, dates: dates.map(({ body }) => JSON.parse(body) as SettledDate) };
}

async function newestBuild(db: Db): Promise<(BuildMark & { readonly engine: string }) | null> {
  const row = await db
    .selectFrom('dossier_build')
    .select(['number', 'basis', 'engine'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** What changed since a making of the dossier; run it in a transaction. */
export async function readChanges(db: Db, mark: BuildMark | null): Promise<ChangesSince> {
  const newest = await newestBuild(db);
  const now = newest === null ? null : { number: newest.number, basis: newest.basis };
  const nothing = { now, since: null, documents: 0, engineChanged: false, changes: [], cut: false };
  if (mark === null || newest === null) return nothing;
  const then = await db
    .selectFrom('dossier_build')
    .select(['number', 'basis', 'engine'])
    .where('number', '=', mark.number)
    .executeTakeFirst();
  // The same number of another collection, which the page may remember, is another making.
  if (then === undefined || !then.basis.startsWith(mark.basis)) return nothing;
  const builds = await db
    .selectFrom('dossier_build')
    .select('cut')
    .where('number', '>', then.number)
    .execute();
  const rows = await db
    .selectFrom('dossier_change')
    .select('body')
    .where('number', '>', then.number)
    .orderBy('number')
    .orderBy('position')
    .execute();
  const built = await db
    .selectFrom('built_document')
    .select(count)
    .where('number', '>', then.number)
    .executeTakeFirstOrThrow();
  return {
    now,
    since: { number: then.number, basis: then.basis },
    documents: Number(built.count),
    engineChanged: then.engine !== newest.engine,
    changes: sumChanges(rows.map(({ body }) => JSON.parse(body) as DossierChange)),
    cut: builds.some(({ cut }) => cut === 1),
  };
}
