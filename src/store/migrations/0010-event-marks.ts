import type { Transaction } from 'kysely';
import type { DossierEvent } from '../../model/index.ts';
import type { SqlEngine } from '../engine.ts';
import { dossierMarkRow } from '../event-marks.ts';
import type { Database } from '../schema.ts';
import { bulkInsert } from '../sql/bulk-insert.ts';

/** Events whose bodies are read at once, to bound the memory of a large collection. */
const AT_ONCE = 500;

/** What events are drawn by and their rows did not hold: a table beside them, filled from their bodies. */
export async function addEventMarks(db: Transaction<Database>, engine: SqlEngine): Promise<void> {
  const { text, integer } = engine.types;
  let table = db.schema
    .createTable('dossier_mark')
    .addColumn('event', integer as never, (built) => built.notNull())
    .addColumn('place_precision', text as never)
    .addColumn('country', text as never)
    .addColumn('agents', text as never, (built) => built.notNull())
    .addPrimaryKeyConstraint('dossier_mark_key', ['event'] as never) as ReturnType<
    typeof db.schema.createTable
  >;
  if (engine.tableEnd !== null) table = table.modifyEnd(engine.tableEnd as never) as typeof table;
  await table.execute();
  let after = -1;
  for (;;) {
    const rows = await db
      .selectFrom('dossier_event')
      .select(['position', 'body'])
      .where('position', '>', after)
      .orderBy('position')
      .limit(AT_ONCE)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    const marks = rows.map(({ position, body }) =>
      dossierMarkRow(JSON.parse(body) as DossierEvent, position),
    );
    await bulkInsert(db, 'dossier_mark', marks);
    after = last.position;
  }
}
