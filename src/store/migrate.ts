import type { Kysely, Transaction } from 'kysely';
import type { SqlEngine } from './engine.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Database } from './schema.ts';

/** What `meta` holds of a collection's making. */
export interface Making {
  readonly format: number;
  readonly createdBy: string;
}

/** Reads who made the collection and in which format; format 0 when `meta` is empty. */
export async function readMaking(db: Kysely<Database>): Promise<Making> {
  const rows = await db.selectFrom('meta').selectAll().where('key', 'in', ['format', 'created-by']).execute();
  const values = new Map(rows.map((row) => [row.key, row.value]));
  return { format: Number(values.get('format') ?? 0), createdBy: values.get('created-by') ?? '' };
}

async function writeMeta(db: Transaction<Database>, key: string, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

/**
 * Brings a collection from the format it has to the newest, all steps in one transaction, so that
 * a process killed meanwhile leaves the old format whole. `hasTables` tells whether there is a
 * collection yet; it is asked under the lock, for two processes may both find none.
 */
export async function migrate(
  db: Kysely<Database>,
  engine: SqlEngine,
  program: string,
  hasTables: (db: Transaction<Database>) => Promise<boolean>,
): Promise<Making> {
  return db.transaction().execute(async (transaction) => {
    await engine.lockSchema(transaction);
    const before: Making = (await hasTables(transaction))
      ? await readMaking(transaction)
      : { format: 0, createdBy: program };
    const steps = MIGRATIONS.slice(before.format);
    if (steps.length === 0) return before;
    for (const step of steps) await step(transaction, engine);
    await writeMeta(transaction, 'format', String(MIGRATIONS.length));
    await writeMeta(transaction, 'created-by', before.createdBy);
    await engine.stamp(transaction, MIGRATIONS.length);
    return { format: MIGRATIONS.length, createdBy: before.createdBy };
  });
}
