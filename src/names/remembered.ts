/** Names kept at most: a large collection has some tens of thousands, and each is compared with many. */
const MOST_KEPT = 50_000;

/** No name is longer; what is longer is not kept. */
const LONGEST_KEPT = 200;

/**
 * A pure function of a name that keeps what it gave: comparing the names of a collection asks for the same
 * few over and over. When it has kept too many it begins anew.
 *
 * @example
 * remembered((name) => name.toUpperCase())('kesra'); // 'KESRA'
 */
export function remembered(make: (name: string) => string): (name: string) => string {
  const kept = new Map<string, string>();
  return (name) => {
    if (name.length > LONGEST_KEPT) return make(name);
    const known = kept.get(name);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const made = make(name);
    kept.set(name, made);
    return made;
  };
}
