import { type AliasableExpression, type Kysely, type RawBuilder, sql, type SqlBool } from 'kysely';
import type { DocumentId, IsoDay, Precision } from '../../model/index.ts';
import {
  type DocumentCounts,
  type DocumentFilter,
  type DocumentOrder,
  MOST_OUTLETS,
} from '../document-list-store.ts';
import type { Tally } from '../overview-store.ts';
import { cutPage, pageLimit } from '../page.ts';
import type { Database } from '../schema.ts';
import { StoreError } from '../store-error.ts';
import type { DocumentSummary, Page, PageRequest } from '../store.ts';
import { mayTouch } from './conditions.ts';
import { documentSummaries } from './documents.ts';

type Db = Kysely<Database>;

/** The date that counts: the settled one where there is one, else that of the record. */
const EARLIEST = sql<string | null>`case when s.document is null then d.earliest else s.earliest end`;
const LATEST = sql<string | null>`case when s.document is null then d.latest else s.latest end`;
const UNDATED = sql<SqlBool>`coalesce(${EARLIEST}, ${LATEST}) is null`;

/** Documents with their settled dates. Tables are named to the builder, which knows in what schema they lie. */
function dated(db: Db) {
  return db
    .selectFrom('document as d')
    .leftJoin('dossier_date as s', (join) =>
      join.onRef('s.document', '=', 'd.id').on('s.reprint', 'is', null),
    );
}

/** Later than any day, and no day. */
const NEVER = '9999-99-99';

/** Value a document is put in order by; never null, so that it compares alike in both engines. */
type Key = string | number;

interface Sorting {
  readonly key: (db: Db) => AliasableExpression<Key>;
  readonly descends: boolean;
}

const SORTINGS: Readonly<Record<DocumentOrder, Sorting>> = {
  date: { key: () => sql`coalesce(${EARLIEST}, ${LATEST}, ${sql.lit(NEVER)})`, descends: false },
  newest: { key: () => sql`coalesce(${LATEST}, ${EARLIEST}, '')`, descends: true },
  outlet: {
    key: () => sql`case when d.publisher is null then '1' else '0' || d.publisher end`,
    descends: false,
  },
  name: {
    key: (db) => sql`coalesce(${firstName(db)}, '')`,
    descends: false,
  },
  claims: { key: () => sql`d.claims`, descends: true },
};

function firstName(db: Db) {
  return db
    .selectFrom('source_name as n')
    .select((eb) => eb.fn.min<string>('n.name').as('first'))
    .whereRef('n.document', '=', sql.ref('d.id'));
}

function passes({ outlet, language, from, to, undated, diagnosed }: DocumentFilter): RawBuilder<SqlBool> {
  const is = (column: string, value: string | null | undefined): RawBuilder<SqlBool> => {
    if (value === undefined) return sql`1 = 1`;
    return value === null ? sql`${sql.ref(column)} is null` : sql`${sql.ref(column)} = ${value}`;
  };
  return sql.join(
    [
      is('d.publisher', outlet),
      is('d.language', language),
      from === undefined && to === undefined
        ? sql`1 = 1`
        : sql`(not ${UNDATED} and ${mayTouch(from, to, { earliest: EARLIEST, latest: LATEST })})`,
      undated === true ? UNDATED : sql`1 = 1`,
      diagnosed === true ? sql`d.diagnostics > 0` : sql`1 = 1`,
    ],
    sql` and `,
  );
}

/** Ids are put in order over indexes alone; only the rows of the page are read whole. */
export async function listSorted(
  db: Db,
  filter: DocumentFilter,
  order: DocumentOrder,
  page: PageRequest,
): Promise<Page<DocumentSummary>> {
  const limit = pageLimit(page);
  const sorting = SORTINGS[order];
  const after = page.after === undefined ? sql<SqlBool>`1 = 1` : await isAfter(db, page.after, sorting);
  const listed = dated(db)
    .select(['d.id as id', sorting.key(db).as('k')])
    .where(passes(filter));
  const rows = await db
    .selectFrom(listed.as('listed'))
    .select('id')
    .where(after)
    .orderBy('k', sorting.descends ? 'desc' : 'asc')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const ids = rows.map(({ id }) => id as DocumentId);
  const summaries = await documentSummaries(db, ids);
  const settled = await settledOf(db, ids);
  return cutPage(
    ids.flatMap((id) => {
      const summary = summaries.get(id);
      return summary === undefined ? [] : [{ ...summary, date: settled.get(id) ?? summary.date }];
    }),
    limit,
    ({ id }) => id,
  );
}

async function isAfter(db: Db, cursor: string, { key, descends }: Sorting): Promise<RawBuilder<SqlBool>> {
  const row = await dated(db).select(key(db).as('k')).where('d.id', '=', cursor).executeTakeFirst();
  if (row === undefined) throw new StoreError('store/cursor', { after: cursor });
  return sql`(k ${sql.raw(descends ? '<' : '>')} ${row.k} or (k = ${row.k} and id > ${cursor}))`;
}

async function settledOf(
  db: Db,
  ids: readonly DocumentId[],
): Promise<ReadonlyMap<string, DocumentSummary['date']>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('dossier_date')
    .select(['document', 'earliest', 'latest', 'best', 'precision'])
    .where('document', 'in', ids)
    .where('reprint', 'is', null)
    .execute();
  return new Map(
    rows.map(({ document, earliest, latest, best, precision }) => [
      document,
      {
        earliest: earliest as IsoDay | null,
        latest: latest as IsoDay | null,
        best: best as IsoDay | null,
        precision: precision as Precision,
      },
    ]),
  );
}

/** Run it in a transaction, so that the counts fit each other. */
export async function countListed(db: Db, filter: DocumentFilter): Promise<DocumentCounts> {
  const sum = (condition: RawBuilder<SqlBool>): RawBuilder<number> =>
    sql`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`;
  const counted = await dated(db)
    .select([
      sum(passes(filter)).as('listed'),
      sum(UNDATED).as('undated'),
      sum(sql`d.diagnostics > 0`).as('diagnosed'),
    ])
    .executeTakeFirst();
  return {
    documents: Number(counted?.listed ?? 0),
    outlets: await tallyOf(db, 'publisher'),
    languages: await tallyOf(db, 'language'),
    undated: Number(counted?.undated ?? 0),
    diagnosed: Number(counted?.diagnosed ?? 0),
  };
}

async function tallyOf(db: Db, column: 'publisher' | 'language'): Promise<readonly Tally[]> {
  const rows = await db
    .selectFrom('document')
    .select((eb) => [`${column} as value`, eb.fn.countAll<number>().as('count')])
    .groupBy(column)
    .orderBy('count', 'desc')
    .orderBy(sql`${sql.ref(column)} is null`)
    .orderBy(column)
    .limit(MOST_OUTLETS)
    .execute();
  return rows.map(({ value, count }) => ({ value, count: Number(count) }));
}
