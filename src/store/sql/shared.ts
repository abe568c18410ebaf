import { type Kysely, sql } from 'kysely';
import type { DocumentId, DossierEventId, EventStatus } from '../../model/index.ts';
import type { Database } from '../schema.ts';
import {
  gatherCarriers,
  MOST_SHARED,
  pickShared,
  SHARED_READ,
  type SharedEvent,
  type SharedName,
  type SharedText,
  type SharedThings,
} from '../shared-store.ts';

type Db = Kysely<Database>;

/** Tells what links the documents; run it in a transaction, so that the counts fit each other. */
export async function readShared(db: Db): Promise<SharedThings> {
  const all = await db
    .selectFrom('document')
    .select((eb) => eb.fn.countAll<number>().as('documents'))
    .executeTakeFirstOrThrow();
  return {
    documents: Number(all.documents),
    places: await readNames(db, 'place'),
    actors: await readNames(db, 'actor'),
    voices: await readNames(db, 'voice'),
    ...(await readEvents(db)),
    ...(await readTexts(db)),
  };
}

async function readNames(db: Db, kind: SharedName['kind']): Promise<readonly SharedName[]> {
  const rows = await db
    .selectFrom('source')
    .select(['key', 'name', 'sort', 'documents', 'outlets'])
    .where('kind', '=', kind)
    .where('documents', '>', 1)
    .orderBy('documents', 'desc')
    .orderBy('mentions', 'desc')
    .orderBy('claims', 'desc')
    .orderBy('key')
    .limit(SHARED_READ)
    .execute();
  return pickShared(rows.map((row) => ({ ...row, kind })));
}

/** Counts outlets; an empty name is the name of none. */
function countOutlets(column: string) {
  return sql<number>`count(distinct nullif(${sql.ref(column)}, ''))`.as('outlets');
}

async function readEvents(db: Db): Promise<Pick<SharedThings, 'events' | 'eventsInAll'>> {
  const told = db
    .selectFrom('dossier_account')
    .select((eb) => ['event', eb.fn.countAll<number>().as('documents')])
    .groupBy('event')
    .having((eb) => eb(eb.fn.countAll<number>(), '>', 1));
  const all = await db
    .selectFrom(told.as('told'))
    .select((eb) => eb.fn.countAll<number>().as('events'))
    .executeTakeFirstOrThrow();
  const most = await db
    .selectFrom(told.as('told'))
    .select(['event', 'documents'])
    .orderBy('documents', 'desc')
    .orderBy('event')
    .limit(MOST_SHARED)
    .execute();
  const positions = most.map(({ event }) => event);
  if (positions.length === 0) return { events: [], eventsInAll: 0 };
  const rows = await db
    .selectFrom('dossier_event')
    .select(['position', 'id', 'title', 'status', 'earliest', 'latest'])
    .where('position', 'in', positions)
    .execute();
  const outlets = await db
    .selectFrom('dossier_account')
    .innerJoin('document', 'document.id', 'dossier_account.document')
    .select('dossier_account.event')
    .select(countOutlets('document.publisher'))
    .where('dossier_account.event', 'in', positions)
    .groupBy('dossier_account.event')
    .execute();
  const [byPosition, counts] = [
    new Map(rows.map((row) => [row.position, row])),
    new Map(outlets.map((row) => [row.event, Number(row.outlets)])),
  ];
  const events = most.flatMap(({ event, documents }): SharedEvent[] => {
    const row = byPosition.get(event);
    if (row === undefined) return [];
    const { id, title, status, earliest, latest } = row;
    return [
      {
        id: id as DossierEventId,
        title,
        status: status as EventStatus,
        earliest,
        latest,
        documents: Number(documents),
        outlets: counts.get(event) ?? 0,
      },
    ];
  });
  return { events, eventsInAll: Number(all.events) };
}

async function readTexts(db: Db): Promise<Pick<SharedThings, 'texts' | 'textsInAll'>> {
  const pairs = await db
    .selectFrom('relation')
    .select(['a', 'b', 'root'])
    .where('relation', 'in', ['copy', 'rewrite'])
    .execute();
  const all = gatherCarriers(
    pairs.map(({ a, b, root }) => ({ a: a as DocumentId, b: b as DocumentId, root })),
  );
  const texts: SharedText[] = [];
  for (const { root, pair, documents } of all.slice(0, MOST_SHARED)) {
    const [first] = documents;
    const { outlets } = await db
      .selectFrom('document')
      .select(countOutlets('publisher'))
      // Copies of one text beyond so many are all the same; engines take so many values in a statement.
      .where('id', 'in', documents.slice(0, IDS_AT_ONCE))
      .executeTakeFirstOrThrow();
    const row = await db
      .selectFrom('document')
      .select('title')
      .where('id', '=', first ?? '')
      .executeTakeFirst();
    texts.push({
      root,
      title: row?.title ?? null,
      pair,
      documents: documents.length,
      outlets: Number(outlets),
    });
  }
  return { texts, textsInAll: all.length };
}

/** Ids asked for in one statement: SQLite takes 32,766 values, other engines fewer. */
const IDS_AT_ONCE = 500;
