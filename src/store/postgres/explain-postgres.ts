import { StoreError, type StoreErrorCode } from '../store-error.ts';

/** Codes of PostgreSQL by their first two characters or as a whole, and of the network. */
const MEANINGS: Readonly<Record<string, StoreErrorCode>> = {
  '08': 'store/unreachable',
  '28': 'store/access-denied',
  '3D': 'store/unreachable',
  '42501': 'store/access-denied',
  '53100': 'store/full',
  '53': 'store/unreachable',
  '55P03': 'store/locked',
  '40': 'store/locked',
  '57P': 'store/unreachable',
  XX001: 'store/damaged',
  XX002: 'store/damaged',
  ECONNREFUSED: 'store/unreachable',
  ECONNRESET: 'store/unreachable',
  EPIPE: 'store/unreachable',
  EHOSTUNREACH: 'store/unreachable',
  ENOTFOUND: 'store/unreachable',
  ETIMEDOUT: 'store/unreachable',
  ENOENT: 'store/unreachable',
};

/** What the driver says, without a code, of a connection that broke or never came about. */
const BROKEN_CONNECTION = /connection (?:error|timeout|terminated)|timeout expired|timeout exceeded/i;

/** Puts a failure of PostgreSQL or of the way to it into our words. */
export function explainPostgres(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const code = first instanceof Error && 'code' in first ? String(first.code) : '';
  const reason = first instanceof Error ? first.message : String(first);
  const meaning =
    MEANINGS[code] ??
    MEANINGS[code.slice(0, 3)] ??
    MEANINGS[code.slice(0, 2)] ??
    (BROKEN_CONNECTION.test(reason) ? 'store/unreachable' : 'store/failed');
  return new StoreError(meaning, { path, reason }, error);
}
