import type { Kysely, Transaction } from 'kysely';
import type { DoubtKind, ReviewItem } from '../../model/index.ts';
import { cutPage, pageLimit, readPositionCursor } from '../page.ts';
import type { ReviewCount, ReviewFilter } from '../review-store.ts';
import type { Database } from '../schema.ts';
import type { Page, PageRequest } from '../store.ts';
import { bulkInsert } from './bulk-insert.ts';

type Db = Kysely<Database>;

export async function replaceReview(db: Transaction<Database>, items: readonly ReviewItem[]): Promise<void> {
  await db.deleteFrom('review_item').execute();
  const rows = items.map((item, position) => ({
    position,
    id: item.id,
    kind: item.kind,
    weight: item.weight,
    settled: item.settledBy === null ? 0 : 1,
    event: item.event,
    document: item.document,
    body: JSON.stringify(item),
  }));
  await bulkInsert(db, 'review_item', rows);
}

export async function listReview(
  db: Db,
  { kind, settled, event, document }: ReviewFilter,
  page: PageRequest,
): Promise<Page<ReviewItem>> {
  const limit = pageLimit(page);
  let query = db
    .selectFrom('review_item')
    .select(['position', 'body'])
    .where('position', '>', readPositionCursor(page.after));
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (settled !== undefined) query = query.where('settled', '=', settled ? 1 : 0);
  if (event !== undefined) query = query.where('event', '=', event);
  if (document !== undefined) query = query.where('document', '=', document);
  const found = await query
    .orderBy('position')
    .limit(limit + 1)
    .execute();
  const { rows, next } = cutPage(found, limit, (row) => String(row.position));
  return { rows: rows.map(({ body }) => JSON.parse(body) as ReviewItem), next };
}

export async function readReview(db: Db, id: string): Promise<ReviewItem | null> {
  const row = await db.selectFrom('review_item').select('body').where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : (JSON.parse(row.body) as ReviewItem);
}

export async function countReview(db: Db): Promise<readonly ReviewCount[]> {
  const rows = await db
    .selectFrom('review_item')
    .select((eb) => ['kind', eb.fn.countAll().as('all'), eb.fn.sum('settled').as('settled')])
    .groupBy('kind')
    .orderBy('kind')
    .execute();
  // PostgreSQL gives counts as text, since they may be larger than a number holds.
  return rows.map(({ kind, all, settled }) => ({
    kind: kind as DoubtKind,
    open: Number(all) - Number(settled),
    settled: Number(settled),
  }));
}
