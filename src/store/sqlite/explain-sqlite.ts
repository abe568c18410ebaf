import { StoreError } from '../store-error.ts';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Puts a failure of SQLite into our words. Extended codes begin with the plain one. */
export function explainSqlite(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const reason = error instanceof Error ? error.message : String(error);
  const isCode = (...codes: readonly string[]): boolean =>
    codes.some((known) => code === known || code.startsWith(`${known}_`));
  if (isCode('SQLITE_FULL')) return new StoreError('store/full', { path }, error);
  if (isCode('SQLITE_BUSY', 'SQLITE_LOCKED')) return new StoreError('store/locked', { path }, error);
  if (isCode('SQLITE_CORRUPT', 'SQLITE_NOTADB')) {
    return new StoreError('store/damaged', { path, reason }, error);
  }
  if (isCode('SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_PERM', 'SQLITE_AUTH')) {
    return new StoreError('store/unwritable', { path, reason }, error);
  }
  return new StoreError('store/failed', { path, reason }, error);
}
