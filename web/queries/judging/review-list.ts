/** What a list of doubts is walked by. */
interface Listed {
  readonly id: string;
}

/** Those of a list that are shown: without those put aside, or those alone. */
export function shownOf<T extends Listed>(
  items: readonly T[],
  aside: ReadonlySet<string>,
  shown: 'open' | 'aside' | 'settled',
): readonly T[] {
  if (shown === 'settled') return items;
  return items.filter(({ id }) => aside.has(id) === (shown === 'aside'));
}

/**
 * The one after or before another in a list; at an end the one there. From one that is not in the list,
 * the first.
 *
 * @example
 * neighbourOf([{ id: 'a' }, { id: 'b' }], 'a', 1); // { id: 'b' }
 */
export function neighbourOf<T extends Listed>(
  items: readonly T[],
  id: string | null,
  step: 1 | -1,
): T | null {
  const at = items.findIndex((item) => item.id === id);
  if (at < 0) return items[0] ?? null;
  return items[Math.min(items.length - 1, Math.max(0, at + step))] ?? null;
}

/** So many before the end the next ones are asked for, so that who goes on by key never waits at an end. */
const AHEAD = 10;

/**
 * Tells whether the list ends soon behind one of it.
 *
 * @example
 * isNearEnd([{ id: 'a' }, { id: 'b' }], 'a'); // true
 */
export function isNearEnd(items: readonly Listed[], id: string): boolean {
  const at = items.findIndex((item) => item.id === id);
  return at >= 0 && at >= items.length - AHEAD;
}

/** Which one to open once this one is settled: the next, else the one before it, else none. */
export function afterSettling<T extends Listed>(items: readonly T[], id: string): T | null {
  const at = items.findIndex((item) => item.id === id);
  return items[at + 1] ?? items[at - 1] ?? null;
}

/**
 * Which one to open once a list has come anew: the same while it stands, else the next of the old list that
 * still does, else the nearest before it. Null where the list is empty, or where it never stood in it.
 *
 * @example
 * stillOpen([{ id: 'a' }, { id: 'b' }, { id: 'c' }], [{ id: 'a' }, { id: 'c' }], 'b'); // { id: 'c' }
 */
export function stillOpen<T extends Listed>(before: readonly T[], now: readonly T[], id: string): T | null {
  const standing = new Map(now.map((item) => [item.id, item]));
  const at = before.findIndex((item) => item.id === id);
  if (at < 0) return standing.get(id) ?? null;
  const nearest = [...before.slice(at), ...before.slice(0, at).reverse()];
  const found = nearest.find((item) => standing.has(item.id));
  return (found && standing.get(found.id)) ?? now[0] ?? null;
}

const ISO_DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

/** A sentence with the days in it said by a function, such as "6 August 2016" for "2016-08-06". */
export function withDays(sentence: string, say: (iso: string) => string): string {
  return sentence.replaceAll(ISO_DAY, say);
}
