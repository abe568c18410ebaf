import type { Kysely, Transaction } from 'kysely';
import type { ChronicleFile } from '../../model/index.ts';
import { columnText, nameKey } from '../rows.ts';
import type { Database } from '../schema.ts';

export async function listChronicles(db: Kysely<Database>): Promise<readonly ChronicleFile[]> {
  const rows = await db.selectFrom('own_chronicle').select('body').orderBy('name').execute();
  return rows.map(({ body }) => JSON.parse(body) as ChronicleFile);
}

export async function putChronicle(
  db: Transaction<Database>,
  { name, text }: ChronicleFile,
): Promise<'added' | 'replaced' | 'known'> {
  const key = nameKey(name);
  const body = JSON.stringify({ name, text });
  const before = await db
    .selectFrom('own_chronicle')
    .select('body')
    .where('key', '=', key)
    .executeTakeFirst();
  if (before?.body === body) return 'known';
  await db
    .insertInto('own_chronicle')
    .values({ key, name: columnText(name), body })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ body }))
    .execute();
  return before === undefined ? 'added' : 'replaced';
}

export async function removeChronicle(db: Transaction<Database>, name: string): Promise<boolean> {
  const gone = await db.deleteFrom('own_chronicle').where('key', '=', nameKey(name)).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}
