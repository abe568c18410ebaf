import { type Expression, type RawBuilder, sql, type SqlBool } from 'kysely';
import type { RowCursor } from '../page.ts';

/** Rows that come after a place in the order of document and position; all for the beginning. */
export function isAfter(cursor: RowCursor | null, table: string | null = null): RawBuilder<SqlBool> {
  if (cursor === null) return sql<SqlBool>`1 = 1`;
  const { document, position } = cursor;
  const ref = (column: string) => sql.ref(table === null ? column : `${table}.${column}`);
  return sql<SqlBool>`(${ref('document')}, ${ref('position')}) > (${document}, ${position})`;
}

/** Where the two ends of an interval stand in a row. */
interface Ends {
  readonly earliest: Expression<unknown>;
  readonly latest: Expression<unknown>;
}

/** Rows whose interval may touch the days asked for: an open end, of either, excludes nothing. */
export function mayTouch(
  from: string | undefined,
  to: string | undefined,
  { earliest, latest }: Ends = { earliest: sql.ref('earliest'), latest: sql.ref('latest') },
): RawBuilder<SqlBool> {
  const notBefore = from === undefined ? sql`1 = 1` : sql`(${latest} is null or ${latest} >= ${from})`;
  const notAfter = to === undefined ? sql`1 = 1` : sql`(${earliest} is null or ${earliest} <= ${to})`;
  return sql<SqlBool>`(${notBefore} and ${notAfter})`;
}
