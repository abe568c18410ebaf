import { type Kysely, sql } from 'kysely';
import type { DossierEvent } from '../../model/index.ts';
import type { Database } from '../schema.ts';

/** Events that many documents tell on the word of few; only those that are given are read whole. */
export async function listCarried(db: Kysely<Database>, most: number): Promise<readonly DossierEvent[]> {
  const told = db
    .selectFrom('dossier_account')
    .select((eb) => ['event', eb.fn.countAll<number>().as('documents')])
    .groupBy('event');
  const carried = db
    .selectFrom('dossier_event as e')
    .innerJoin(told.as('t'), 't.event', 'e.position')
    .select(['e.position as position', 't.documents as documents', 'e.origins as origins'])
    .whereRef('t.documents', '>', 'e.origins')
    .where('e.origins', '>', 0)
    .orderBy(sql`t.documents * 1.0 / e.origins`, 'desc')
    .orderBy('t.documents', 'desc')
    .orderBy('e.position')
    .limit(most);
  const places = (await carried.execute()).map(({ position }) => position);
  if (places.length === 0) return [];
  const rows = await db
    .selectFrom('dossier_event')
    .select(['position', 'body'])
    .where('position', 'in', places)
    .execute();
  const bodies = new Map(rows.map(({ position, body }) => [position, JSON.parse(body) as DossierEvent]));
  return places.flatMap((position) => bodies.get(position) ?? []);
}
