import type { Transaction } from 'kysely';
import type { SqlEngine } from '../engine.ts';
import type { Database } from '../schema.ts';

/**
 * What has become of every judgement, and by which ids it is found. Both are empty until the dossier is
 * laid anew, which the next run does, since it has another engine.
 */
export async function addStandings(db: Transaction<Database>, engine: SqlEngine): Promise<void> {
  const { text } = engine.types;
  let standing = db.schema.createTable('standing');
  for (const name of ['id', 'at', 'who', 'kind', 'state', 'body'] as const) {
    standing = standing.addColumn(name, text as never, (built) => built.notNull()) as typeof standing;
  }
  standing = standing.addPrimaryKeyConstraint('standing_key', ['id'] as never) as typeof standing;
  if (engine.tableEnd !== null) standing = standing.modifyEnd(engine.tableEnd as never) as typeof standing;
  await standing.execute();
  let touch = db.schema.createTable('standing_touch');
  for (const name of ['touched', 'standing'] as const) {
    touch = touch.addColumn(name, text as never, (built) => built.notNull()) as typeof touch;
  }
  touch = touch.addPrimaryKeyConstraint('standing_touch_key', [
    'touched',
    'standing',
  ] as never) as typeof touch;
  if (engine.keyTableEnd !== null) touch = touch.modifyEnd(engine.keyTableEnd as never) as typeof touch;
  await touch.execute();
  const index = (name: string, ...columns: string[]): Promise<void> =>
    db.schema.createIndex(`standing_by_${name}`).on('standing').columns(columns).execute();
  await index('moment', 'at', 'id');
  await index('state', 'state', 'at', 'id');
  await index('who', 'who', 'at', 'id');
}
