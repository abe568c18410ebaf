import type { Kysely } from 'kysely';
import type { Claim, Event, Figure } from '../../model/index.ts';
import { cutPage, pageLimit, readRowCursor, writeRowCursor } from '../page.ts';
import type { Database } from '../schema.ts';
import type { ClaimFilter, EventFilter, FigureFilter, Page, PageRequest } from '../store.ts';
import { isAfter, mayTouch } from './conditions.ts';
import { claimsNow, nowOf, restsOn } from './judged-claims.ts';

type Db = Kysely<Database>;

interface BodyRow {
  readonly document: string;
  readonly position: number;
  readonly body: string;
}

const EMPTY = { rows: [], next: null };

function bodyPage<T>(rows: readonly BodyRow[], limit: number): Page<T> {
  const { rows: kept, next } = cutPage(rows, limit, writeRowCursor);
  return { rows: kept.map((row) => JSON.parse(row.body) as T), next };
}

export async function listClaims(db: Db, filter: ClaimFilter, page: PageRequest): Promise<Page<Claim>> {
  if (filter.ids?.length === 0) return EMPTY;
  if (filter.asDecided === true) return listClaimsNow(db, filter, page);
  const limit = pageLimit(page);
  let query = db
    .selectFrom('claim')
    .select(['document', 'position', 'body'])
    .where(isAfter(readRowCursor(page.after)));
  if (filter.ids !== undefined) query = query.where('id', 'in', filter.ids);
  if (filter.document !== undefined) query = query.where('document', '=', filter.document);
  if (filter.origin !== undefined) query = query.where('origin', '=', filter.origin);
  if (filter.factuality !== undefined) query = query.where('factuality', '=', filter.factuality);
  const rows = await query
    .orderBy('document')
    .orderBy('position')
    .limit(limit + 1)
    .execute();
  return bodyPage(rows, limit);
}

async function listClaimsNow(
  db: Db,
  { ids, document, origin, factuality }: ClaimFilter,
  page: PageRequest,
): Promise<Page<Claim>> {
  const limit = pageLimit(page);
  let query = claimsNow(db)
    .select(['claim.document', 'claim.position', nowOf('body').as('body')])
    .where(isAfter(readRowCursor(page.after), 'claim'));
  if (ids !== undefined) query = query.where('claim.id', 'in', ids);
  if (document !== undefined) query = query.where('claim.document', '=', document);
  if (origin !== undefined) query = query.where(restsOn(db, [origin]));
  if (factuality !== undefined) query = query.where(nowOf('factuality'), '=', factuality);
  const rows = await query
    .orderBy('claim.document')
    .orderBy('claim.position')
    .limit(limit + 1)
    .execute();
  return bodyPage(rows, limit);
}

export async function listEvents(db: Db, filter: EventFilter, page: PageRequest): Promise<Page<Event>> {
  if (filter.ids?.length === 0) return EMPTY;
  const limit = pageLimit(page);
  let query = db
    .selectFrom('event')
    .select(['document', 'position', 'body'])
    .where(isAfter(readRowCursor(page.after)))
    .where(mayTouch(filter.from, filter.to));
  if (filter.ids !== undefined) query = query.where('id', 'in', filter.ids);
  if (filter.document !== undefined) query = query.where('document', '=', filter.document);
  if (filter.type !== undefined) query = query.where('type', '=', filter.type);
  if (filter.factuality !== undefined) query = query.where('factuality', '=', filter.factuality);
  const rows = await query
    .orderBy('document')
    .orderBy('position')
    .limit(limit + 1)
    .execute();
  return bodyPage(rows, limit);
}

export async function listFigures(db: Db, filter: FigureFilter, page: PageRequest): Promise<Page<Figure>> {
  if (filter.ids?.length === 0) return EMPTY;
  const limit = pageLimit(page);
  let query = db
    .selectFrom('figure')
    .select(['document', 'position', 'body'])
    .where(isAfter(readRowCursor(page.after)));
  if (filter.ids !== undefined) query = query.where('id', 'in', filter.ids);
  if (filter.document !== undefined) query = query.where('document', '=', filter.document);
  if (filter.measure !== undefined) query = query.where('measure', '=', filter.measure);
  const rows = await query
    .orderBy('document')
    .orderBy('position')
    .limit(limit + 1)
    .execute();
  return bodyPage(rows, limit);
}
