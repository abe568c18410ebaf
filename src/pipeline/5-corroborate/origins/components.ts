/**
 * Groups what pairs tie together, directly or through others; in the order of first mention.
 *
 * @example
 * componentsOf([['a', 'b'], ['c', 'd'], ['b', 'e']]); // [['a', 'b', 'e'], ['c', 'd']]
 */
export function componentsOf<T>(pairs: readonly (readonly [T, T])[]): T[][] {
  const neighbours = new Map<T, T[]>();
  const tie = (one: T, other: T): void => {
    const list = neighbours.get(one);
    if (list === undefined) neighbours.set(one, [other]);
    else list.push(other);
  };
  for (const [one, other] of pairs) {
    tie(one, other);
    tie(other, one);
  }
  const seen = new Set<T>();
  const components: T[][] = [];
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const component = [start];
    for (const one of component) {
      for (const next of neighbours.get(one) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        component.push(next);
      }
    }
    components.push(component);
  }
  return components;
}
