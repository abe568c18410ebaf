import type { Kysely, Transaction } from 'kysely';
import type {
  DocumentId,
  Dossier,
  DossierEvent,
  DossierEventId,
  Origin,
  OriginId,
  Relation,
  SettledDate,
} from '../../model/index.ts';
import { dossierMarkRow } from '../event-marks.ts';
import { cutPage, pageLimit, readPositionCursor } from '../page.ts';
import { dossierRows } from '../rows.ts';
import type { Database } from '../schema.ts';
import type { DossierEventFilter, DossierStamp, Page, PageRequest } from '../store.ts';
import { bulkInsert } from './bulk-insert.ts';
import { fitsEvents } from './event-filter.ts';
import { keepAnswers } from './kept-answer.ts';
import { fillSearch } from './search-rows.ts';
import { readJudgedClaims, replaceJudgedClaims } from './judged-claims.ts';
import { readStandings, replaceStandings } from './judgements.ts';
import { noteChanges } from './overview.ts';

type Db = Kysely<Database>;

/** Key of `meta` under which the stamp of the dossier stands. */
const STAMP_KEY = 'dossier';

interface PlacedBody {
  readonly position: number;
  readonly body: string;
}

function bodyPage<T>(rows: readonly PlacedBody[], limit: number): Page<T> {
  const { rows: kept, next } = cutPage(rows, limit, (row) => String(row.position));
  return { rows: kept.map((row) => JSON.parse(row.body) as T), next };
}

export async function replaceDossier(
  db: Transaction<Database>,
  dossier: Dossier,
  basis: string,
): Promise<void> {
  const isFirst = (await readStamp(db)) === null;
  // Written first: its row makes a second process that saves a dossier wait for the first.
  await writeStamp(db, { engine: dossier.engine, basis });
  // Before the stored one is gone, against which it is told.
  await noteChanges(db, dossier, basis, isFirst);
  for (const table of [
    'dossier_account',
    'dossier_mark',
    'dossier_event',
    'origin',
    'relation',
    'dossier_date',
  ] as const) {
    await db.deleteFrom(table).execute();
  }
  const rows = dossierRows(dossier);
  await bulkInsert(db, 'origin', rows.origins);
  await bulkInsert(db, 'relation', rows.relations);
  await bulkInsert(db, 'dossier_event', rows.events);
  await bulkInsert(db, 'dossier_account', rows.accounts);
  await bulkInsert(db, 'dossier_mark', dossier.events.map(dossierMarkRow));
  await bulkInsert(db, 'dossier_date', rows.dates);
  await replaceStandings(db, dossier.standings);
  await replaceJudgedClaims(db, dossier.claims ?? []);
  await fillSearch(db, dossier);
  await keepAnswers(db);
}

export async function writeStamp(db: Transaction<Database>, stamp: DossierStamp): Promise<void> {
  const value = JSON.stringify(stamp);
  await db
    .insertInto('meta')
    .values({ key: STAMP_KEY, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

export async function readStamp(db: Db): Promise<DossierStamp | null> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', STAMP_KEY).executeTakeFirst();
  return row === undefined ? null : (JSON.parse(row.value) as DossierStamp);
}

/** Reads the dossier; run it in a transaction, so that no other process replaces it halfway. */
export async function readDossier(db: Db): Promise<Dossier | null> {
  const stamp = await readStamp(db);
  if (stamp === null) return null;
  const claims = await readJudgedClaims(db);
  const bodies = async <T>(table: 'origin' | 'relation' | 'dossier_event' | 'dossier_date'): Promise<T[]> => {
    const rows = await db.selectFrom(table).select('body').orderBy('position').execute();
    return rows.map((row) => JSON.parse(row.body) as T);
  };
  return {
    engine: stamp.engine,
    origins: await bodies<Origin>('origin'),
    relations: await bodies<Relation>('relation'),
    events: await bodies<DossierEvent>('dossier_event'),
    dates: await bodies<SettledDate>('dossier_date'),
    standings: await readStandings(db),
    ...(claims.length === 0 ? {} : { claims }),
  };
}

/** The events that fit a filter, of which nothing is selected yet. */
export function fitting(db: Db, filter: DossierEventFilter) {
  return db.selectFrom('dossier_event').where(fitsEvents(db, filter));
}

export async function listDossierEvents(
  db: Db,
  filter: DossierEventFilter,
  page: PageRequest,
): Promise<Page<DossierEvent>> {
  const limit = pageLimit(page);
  const rows = await fitting(db, filter)
    .select(['position', 'body'])
    .where('position', '>', readPositionCursor(page.after))
    .orderBy('position')
    .limit(limit + 1)
    .execute();
  return bodyPage(rows, limit);
}

export async function readDossierEvent(db: Db, id: DossierEventId): Promise<DossierEvent | null> {
  const row = await db.selectFrom('dossier_event').select('body').where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : (JSON.parse(row.body) as DossierEvent);
}

export async function listOrigins(db: Db, page: PageRequest): Promise<Page<Origin>> {
  const limit = pageLimit(page);
  const rows = await db
    .selectFrom('origin')
    .select(['position', 'body'])
    .where('position', '>', readPositionCursor(page.after))
    .orderBy('position')
    .limit(limit + 1)
    .execute();
  return bodyPage(rows, limit);
}

export async function readOrigin(db: Db, id: OriginId): Promise<Origin | null> {
  const row = await db.selectFrom('origin').select('body').where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : (JSON.parse(row.body) as Origin);
}

export async function listRelations(
  db: Db,
  document: DocumentId | null,
  page: PageRequest,
): Promise<Page<Relation>> {
  const limit = pageLimit(page);
  let query = db
    .selectFrom('relation')
    .select(['position', 'body'])
    .where('position', '>', readPositionCursor(page.after));
  if (document !== null) query = query.where((eb) => eb.or([eb('a', '=', document), eb('b', '=', document)]));
  const rows = await query
    .orderBy('position')
    .limit(limit + 1)
    .execute();
  return bodyPage(rows, limit);
}

/** The relation of two documents, whichever of them it names first. */
export async function readRelation(db: Db, one: DocumentId, other: DocumentId): Promise<Relation | null> {
  const row = await db
    .selectFrom('relation')
    .select('body')
    .where('a', 'in', [one, other])
    .where('b', 'in', [one, other])
    .executeTakeFirst();
  return row === undefined ? null : (JSON.parse(row.body) as Relation);
}

export async function listSettledDates(db: Db, document: DocumentId | null): Promise<SettledDate[]> {
  let query = db.selectFrom('dossier_date').select('body');
  if (document !== null) query = query.where('document', '=', document);
  const rows = await query.orderBy('position').execute();
  return rows.map((row) => JSON.parse(row.body) as SettledDate);
}
