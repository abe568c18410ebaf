import type { Kysely } from 'kysely';
import type { DocumentId } from '../../model/index.ts';
import { cutPage, pageLimit } from '../page.ts';
import { nameKey, refusalRow } from '../rows.ts';
import type { Database } from '../schema.ts';
import type { Page, PageRequest, Refusal, RefusedFile } from '../store.ts';

type Db = Kysely<Database>;

export async function putRefusal(db: Db, refusal: Refusal, path: string | null): Promise<void> {
  const { key, path: place, ...changed } = refusalRow(refusal, path);
  // Where no place is given, one that is known stands.
  const update = place === null ? changed : { ...changed, path: place };
  await db
    .insertInto('refusal')
    .values({ key, path: place, ...changed })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(update))
    .execute();
}

export async function listRefusals(db: Db, page: PageRequest): Promise<Page<Refusal>> {
  const limit = pageLimit(page);
  let query = db.selectFrom('refusal').select(['name', 'document', 'code', 'message', 'kept']);
  if (page.after !== undefined) query = query.where('name', '>', page.after);
  const rows = await query
    .orderBy('name')
    .limit(limit + 1)
    .execute();
  const refusals = rows.map(
    (row): Refusal => ({ ...row, document: row.document as DocumentId | null, kept: row.kept === 1 }),
  );
  return cutPage(refusals, limit, (row) => row.name);
}

/** Refusals whose file lies somewhere; a list as long as the refusals are many. */
export async function listRefusedFiles(db: Db): Promise<readonly RefusedFile[]> {
  const rows = await db
    .selectFrom('refusal')
    .select(['name', 'path'])
    .where('path', 'is not', null)
    .orderBy('name')
    .execute();
  return rows.map(({ name, path }) => ({ name, path: path ?? '' }));
}

export async function removeRefusals(db: Db, names: readonly string[] | null): Promise<number> {
  if (names?.length === 0) return 0;
  let query = db.deleteFrom('refusal');
  if (names !== null) query = query.where('key', 'in', names.map(nameKey));
  return Number((await query.executeTakeFirst()).numDeletedRows);
}
