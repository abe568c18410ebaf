import { type RawBuilder, sql, type SqlBool } from 'kysely';
import type { RowCursor } from '../page.ts';

/** Rows that come after a place in the order of document and position; all for the beginning. */
export function isAfter(cursor: RowCursor | null): RawBuilder<SqlBool> {
  if (cursor === null) return sql<SqlBool>`1 = 1`;
  const { document, position } = cursor;
  return sql<SqlBool>`(${sql.ref('document')}, ${sql.ref('position')}) > (${document}, ${position})`;
}

/** Rows whose interval may touch the days asked for: an open end, of either, excludes nothing. */
export function mayTouch(from: string | undefined, to: string | undefined): RawBuilder<SqlBool> {
  const earliest = sql.ref('earliest');
  const latest = sql.ref('latest');
  const notBefore = from === undefined ? sql`1 = 1` : sql`(${latest} is null or ${latest} >= ${from})`;
  const notAfter = to === undefined ? sql`1 = 1` : sql`(${earliest} is null or ${earliest} <= ${to})`;
  return sql<SqlBool>`(${notBefore} and ${notAfter})`;
}
