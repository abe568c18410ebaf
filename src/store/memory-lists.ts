import type { DocumentId } from '../model/index.ts';
import { cutPage, pageLimit, readPositionCursor, readRowCursor, writeRowCursor } from './page.ts';
import type { Page, PageRequest } from './store.ts';

/** A row with its place in the order of documents and records. */
export interface Placed<T> {
  readonly document: DocumentId;
  readonly position: number;
  readonly row: T;
}

interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Orders texts by their UTF-8 bytes, as the databases do. */
export function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** Tells whether an interval may touch the days asked for; an open end excludes nothing. */
export function mayTouch(days: Days, from: string | undefined, to: string | undefined): boolean {
  const isBefore = from !== undefined && days.latest !== null && days.latest < from;
  const isAfter = to !== undefined && days.earliest !== null && days.earliest > to;
  return !isBefore && !isAfter;
}

/** Cuts a page of rows of documents. */
export function rowPage<T>(rows: readonly Placed<T>[], page: PageRequest): Page<T> {
  const cursor = readRowCursor(page.after);
  const rest =
    cursor === null
      ? rows
      : rows.filter(
          ({ document, position }) =>
            document > cursor.document || (document === cursor.document && position > cursor.position),
        );
  const { rows: kept, next } = cutPage(rest, pageLimit(page), writeRowCursor);
  return { rows: kept.map(({ row }) => row), next };
}

/** Cuts a page of the kept rows of a list, counted in the whole list. */
export function positionPage<T>(rows: readonly T[], isKept: (row: T) => boolean, page: PageRequest): Page<T> {
  const after = readPositionCursor(page.after);
  const rest = rows
    .map((row, position) => ({ row, position }))
    .filter(({ row, position }) => position > after && isKept(row));
  const { rows: kept, next } = cutPage(rest, pageLimit(page), ({ position }) => String(position));
  return { rows: kept.map(({ row }) => row), next };
}
