/**
 * How many hits each kept question had when this browser looked at it last. That is the reader's own, so
 * it stays in the browser; the questions themselves are the collection's.
 */
const SEEN_KEY = 'crosscheck:questions-seen';

/** Counts by the query of a question. */
export type SeenCounts = Readonly<Record<string, number>>;

/** The counts seen; none in a browser that keeps nothing. */
export function seenCounts(): SeenCounts {
  try {
    return readSeen(window.localStorage.getItem(SEEN_KEY));
  } catch {
    return {};
  }
}

/** Notes that somebody looks at a question now. */
export function noteSeen(query: string, count: number): void {
  try {
    const seen = { ...readSeen(window.localStorage.getItem(SEEN_KEY)), [query]: count };
    window.localStorage.setItem(SEEN_KEY, JSON.stringify(seen));
  } catch {
    // A browser that keeps nothing: every question is new in it.
  }
}

/**
 * Reads what was kept; anything that is no count is passed over.
 *
 * @example
 * readSeen('{"words=siege":4,"words=x":"many"}'); // { 'words=siege': 4 }
 */
export function readSeen(kept: string | null): SeenCounts {
  try {
    const read: unknown = JSON.parse(kept ?? '{}');
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(
      Object.entries(read).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    );
  } catch {
    return {};
  }
}

/**
 * What a kept question says of its hits: how many, and how many more than when it was looked at last.
 *
 * @example
 * hitWords(12, 9); // '12 hits, 3 new'
 */
export function hitWords(now: number, seen: number | undefined): string {
  const hits = now === 1 ? '1 hit' : `${now} hits`;
  if (seen === undefined) return `${hits}, not looked at yet`;
  if (now === seen) return `${hits}, none new`;
  return now > seen ? `${hits}, ${now - seen} new` : `${hits}, ${seen - now} fewer`;
}
