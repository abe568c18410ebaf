import type { Kysely, Transaction } from 'kysely';
import {
  inLogOrder,
  type Judgement,
  readJudgement,
  type Standing,
  writeJudgement,
} from '../../model/index.ts';
import type { StandingFilter } from '../judgement-store.ts';
import { cutPage, pageLimit } from '../page.ts';
import { columnText, judgementRow } from '../rows.ts';
import type { Database, JudgementTable } from '../schema.ts';
import { newStanding, readMomentCursor, touchesOf, writeMomentCursor } from '../standing-rows.ts';
import { StoreError } from '../store-error.ts';
import type { Page, PageRequest } from '../store.ts';
import { bulkInsert } from './bulk-insert.ts';

type Db = Kysely<Database>;

export async function addJudgement(db: Transaction<Database>, judgement: Judgement): Promise<boolean> {
  const row = judgementRow(judgement);
  const result = await db
    .insertInto('judgement')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if ((result.numInsertedOrUpdatedRows ?? 0n) > 0n) {
    await addStandings(db, [newStanding(judgementIn(row))]);
    return true;
  }
  const before = await readOne(db, row.id);
  // An entry of an early version says less, and is the same when it is read.
  if (before !== null && isSame(before, judgementIn(row))) return false;
  throw new StoreError('store/judgement-taken', { id: judgement.id });
}

/** Tells whether two judgements say the same, whatever version wrote them. */
export function isSame(a: Judgement, b: Judgement): boolean {
  const told = (one: Judgement): string => JSON.stringify(writeJudgement(one), inOrder);
  return told(a) === told(b);
}

/** Fields in the order of their names, in whatever order they were written. */
function inOrder(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export async function listJudgements(db: Db): Promise<readonly Judgement[]> {
  const rows = await db.selectFrom('judgement').select(['id', 'who', 'at', 'body']).execute();
  return inLogOrder(rows.map(judgementIn));
}

export async function readOne(db: Db, id: string): Promise<Judgement | null> {
  const row = await db
    .selectFrom('judgement')
    .select(['id', 'who', 'at', 'body'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : judgementIn(row);
}

/** The judgement in a row; one whose body cannot be read at all keeps what the columns say of it. */
export function judgementIn({ id, who, at, body }: Omit<JudgementTable, 'kind' | 'subject'>): Judgement {
  const found = readJudgement(parse(body));
  const unread = { kind: 'unread', stored: JSON.stringify(body) } as const;
  return found ?? { id, who, at, why: '', words: [], decision: unread };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

export async function replaceStandings(
  db: Transaction<Database>,
  standings: readonly Standing[],
): Promise<void> {
  const listed = new Set(standings.map(({ judgement }) => judgement.id));
  // What was decided while the dossier was laid out waits for the next one.
  const waiting = (await listJudgements(db)).filter(({ id }) => !listed.has(id));
  await db.deleteFrom('standing').execute();
  await db.deleteFrom('standing_touch').execute();
  await addStandings(db, [...standings, ...waiting.map(newStanding)]);
}

/** Puts a standing in place of the one that its judgement has. */
export async function replaceStanding(db: Transaction<Database>, standing: Standing): Promise<void> {
  const id = columnText(standing.judgement.id);
  await db.deleteFrom('standing').where('id', '=', id).execute();
  await db.deleteFrom('standing_touch').where('standing', '=', id).execute();
  await addStandings(db, [standing]);
}

async function addStandings(db: Transaction<Database>, standings: readonly Standing[]): Promise<void> {
  await bulkInsert(
    db,
    'standing',
    standings.map(({ judgement, ...rest }) => ({
      id: columnText(judgement.id),
      at: columnText(judgement.at),
      who: columnText(judgement.who),
      kind: judgement.decision.kind,
      state: rest.state,
      body: JSON.stringify(rest),
    })),
  );
  const touches = standings.flatMap((standing) =>
    [...new Set(touchesOf(standing).map(columnText))].map((touched) => ({
      touched,
      standing: columnText(standing.judgement.id),
    })),
  );
  await bulkInsert(db, 'standing_touch', touches);
}

export async function listStandings(
  db: Db,
  { state, kind, who, touching }: StandingFilter,
  page: PageRequest,
): Promise<Page<Standing>> {
  if (touching?.length === 0) return { rows: [], next: null };
  const limit = pageLimit(page);
  let query = db
    .selectFrom('standing')
    .innerJoin('judgement', 'judgement.id', 'standing.id')
    .select(['judgement.id', 'judgement.who', 'judgement.at', 'judgement.body', 'standing.body as stands']);
  if (state !== undefined) query = query.where('standing.state', '=', state);
  if (kind !== undefined) query = query.where('standing.kind', '=', kind);
  if (who !== undefined) query = query.where('standing.who', '=', columnText(who));
  if (touching !== undefined) {
    query = query.where('standing.id', 'in', (from) =>
      from.selectFrom('standing_touch').select('standing').where('touched', 'in', touching.map(columnText)),
    );
  }
  const after = readMomentCursor(page.after);
  if (after !== null) {
    query = query.where((eb) =>
      eb.or([
        eb('standing.at', '<', after.at),
        eb.and([eb('standing.at', '=', after.at), eb('standing.id', '<', after.id)]),
      ]),
    );
  }
  const rows = await query
    .orderBy('standing.at', 'desc')
    .orderBy('standing.id', 'desc')
    .limit(limit + 1)
    .execute();
  const found = rows.map(({ stands, ...row }): Standing => {
    return { ...(JSON.parse(stands) as Omit<Standing, 'judgement'>), judgement: judgementIn(row) };
  });
  return cutPage(found, limit, ({ judgement }) => writeMomentCursor(judgement));
}

/** All standings in the order of the log, as the dossier has them. */
export async function readStandings(db: Db): Promise<readonly Standing[]> {
  const rows = await db
    .selectFrom('standing')
    .innerJoin('judgement', 'judgement.id', 'standing.id')
    .select(['judgement.id', 'judgement.who', 'judgement.at', 'judgement.body', 'standing.body as stands'])
    .execute();
  const standings = new Map(
    rows.map(({ stands, ...row }): [string, Standing] => {
      const judgement = judgementIn(row);
      return [judgement.id, { ...(JSON.parse(stands) as Omit<Standing, 'judgement'>), judgement }];
    }),
  );
  const log = inLogOrder([...standings.values()].map(({ judgement }) => judgement));
  return log.flatMap(({ id }) => standings.get(id) ?? []);
}
