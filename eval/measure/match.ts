/**
 * The largest number of one-to-one pairs between rows of two lists, where `fits` tells which may
 * pair; gives for each left row the right row it was paired with, or null.
 *
 * @example
 * matchOneToOne([1, 2], [2, 1], (a, b) => a === b); // [1, 0]
 */
export function matchOneToOne<Left, Right>(
  left: readonly Left[],
  right: readonly Right[],
  fits: (a: Left, b: Right) => boolean,
): (number | null)[] {
  const edges = left.map((a) => right.flatMap((b, index) => (fits(a, b) ? [index] : [])));
  const takenBy: (number | null)[] = right.map(() => null);
  const tryPair = (from: number, seen: Set<number>): boolean => {
    for (const to of edges[from] ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      const holder = takenBy[to] ?? null;
      if (holder === null || tryPair(holder, seen)) {
        takenBy[to] = from;
        return true;
      }
    }
    return false;
  };
  for (const from of left.keys()) tryPair(from, new Set());
  const pairs: (number | null)[] = left.map(() => null);
  for (const [to, from] of takenBy.entries()) if (from !== null) pairs[from] = to;
  return pairs;
}
