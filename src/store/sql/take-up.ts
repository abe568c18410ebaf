import type { Transaction } from 'kysely';
import type { TakenUp } from '../judgement-store.ts';
import type { Database } from '../schema.ts';
import { readStamp, writeStamp } from './dossier.ts';
import { replaceStanding } from './judgements.ts';

/** Puts a decision that moves nothing where it stands; false where the dossier is another by now. */
export async function takeUp(
  db: Transaction<Database>,
  { standing, before, after, event, items }: TakenUp,
): Promise<boolean> {
  const stamp = await readStamp(db);
  if (stamp === null || stamp.basis !== before) return false;
  await writeStamp(db, { ...stamp, basis: after });
  await replaceStanding(db, standing);
  if (event !== null) {
    const row = await db
      .updateTable('dossier_event')
      .set({ body: JSON.stringify(event) })
      .where('id', '=', event.id)
      .returning('position')
      .executeTakeFirst();
    if (row !== undefined) {
      const judged = event.judged.length > 0 ? 1 : 0;
      await db.updateTable('dossier_words').set({ judged }).where('event', '=', row.position).execute();
    }
  }
  for (const item of items) {
    await db
      .updateTable('review_item')
      .set({ settled: item.settledBy === null ? 0 : 1, body: JSON.stringify(item) })
      .where('id', '=', item.id)
      .execute();
  }
  return true;
}
