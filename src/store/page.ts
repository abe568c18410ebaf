import { StoreError } from './store-error.ts';
import { DEFAULT_PAGE, MAX_PAGE, type Page, type PageRequest } from './store.ts';

/** Rows to give for a request: what it asks for, but at least one and at most `MAX_PAGE`. */
export function pageLimit(request: PageRequest): number {
  return Math.min(MAX_PAGE, Math.max(1, Math.floor(request.limit ?? DEFAULT_PAGE)));
}

/**
 * Cuts one row more than asked for to a page; the row too many tells that there is another page.
 *
 * @example
 * cutPage(['a', 'b', 'c'], 2, (row) => row); // { rows: ['a', 'b'], next: 'b' }
 */
export function cutPage<T>(rows: readonly T[], limit: number, cursor: (row: T) => string): Page<T> {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  return { rows: kept, next: rows.length > limit && last !== undefined ? cursor(last) : null };
}

/** A place in a list ordered by document and position. */
export interface RowCursor {
  readonly document: string;
  readonly position: number;
}

export function writeRowCursor({ document, position }: RowCursor): string {
  return `${document}:${position}`;
}

/** Reads what `writeRowCursor` wrote; null for the beginning. */
export function readRowCursor(after: string | undefined): RowCursor | null {
  if (after === undefined) return null;
  const match = /^([0-9a-f]+):(\d{1,9})$/.exec(after);
  if (match === null) throw new StoreError('store/cursor', { after });
  return { document: match[1] ?? '', position: Number(match[2]) };
}

/** Reads a cursor that is a position; -1 for the beginning. */
export function readPositionCursor(after: string | undefined): number {
  if (after === undefined) return -1;
  if (!/^\d{1,9}$/.test(after)) throw new StoreError('store/cursor', { after });
  return Number(after);
}
