import type { Kysely, Transaction } from 'kysely';
import type { DocumentId, Judgement } from '../../model/index.ts';
import { cutPage, pageLimit } from '../page.ts';
import { judgementRow, nameKey, refusalRow } from '../rows.ts';
import type { Database } from '../schema.ts';
import { StoreError } from '../store-error.ts';
import type { Page, PageRequest, Refusal, RefusedFile } from '../store.ts';

type Db = Kysely<Database>;

export async function addJudgement(db: Transaction<Database>, judgement: Judgement): Promise<boolean> {
  const row = judgementRow(judgement);
  const result = await db
    .insertInto('judgement')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if ((result.numInsertedOrUpdatedRows ?? 0n) > 0n) return true;
  const before = await db.selectFrom('judgement').select('body').where('id', '=', row.id).executeTakeFirst();
  if (before?.body === row.body) return false;
  throw new StoreError('store/judgement-taken', { id: judgement.id });
}

/** Orders judgements by the moment given and then by id, the same whatever order they came in. */
export function byMoment(a: Judgement, b: Judgement): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return 0;
}

export async function listJudgements(db: Db): Promise<readonly Judgement[]> {
  const rows = await db.selectFrom('judgement').select('body').execute();
  return rows.map((row) => JSON.parse(row.body) as Judgement).sort(byMoment);
}

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
