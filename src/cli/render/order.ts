import type { DossierEvent } from '../../model/index.ts';

/**
 * Orders events by when they began; of two that begin alike the one known more closely comes
 * first; then by id, to be the same every time. Those without any date come last.
 */
export function byTime(a: DossierEvent, b: DossierEvent): number {
  return compare(startOf(a), startOf(b)) || compare(endOf(a), endOf(b)) || compare(a.id, b.id);
}

/** Sorts after every day. */
const NEVER = '9999-99-99';

function startOf({ when }: DossierEvent): string {
  return when.earliest ?? when.latest ?? NEVER;
}

function endOf({ when }: DossierEvent): string {
  return when.latest ?? NEVER;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
