import { QUOTED, shareText, type TextPair, type WordedRecord } from '../text/share-text.ts';

/** Words in a shingle: five in a row recur by chance only in set phrases. */
const SHINGLE = 5;
/** A shingle in more documents than this is a set phrase, or a text that very many carry. */
const COMMON = 40;
/** Fewer shared shingles are a quotation or a formula, not a shared text. */
const LEAST_SHARED = 4;

/**
 * Finds the records that share text and aligns them. In: records with their words, in the order of
 * document ids. Out: pairs of their indices, `a` before `b`, in order.
 */
export function pairTexts(worded: readonly WordedRecord[]): TextPair[] {
  return sharingPairs(worded).map(([a, b]) => ({
    a,
    b,
    text: shareText(worded[a] as WordedRecord, worded[b] as WordedRecord),
  }));
}

/** The pairs of records that share enough rare shingles to be worth aligning, by an inverted index. */
function sharingPairs(records: readonly WordedRecord[]): [number, number][] {
  const holders = new Map<number, number[]>();
  records.forEach((record, index) => {
    for (const key of shinglesOf(record)) {
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [index]);
      else list.push(index);
    }
  });
  const counts = new Map<number, number>();
  for (const list of holders.values()) {
    // Of a text that a hundred outlets carry, neighbours are compared and not all with all.
    const reach = list.length > COMMON ? 1 : list.length;
    for (const [at, a] of list.entries()) {
      for (const b of list.slice(at + 1, at + 1 + reach))
        counts.set(a * records.length + b, (counts.get(a * records.length + b) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_SHARED)
    .map(([key]): [number, number] => [Math.floor(key / records.length), key % records.length])
    .sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

/** Hashes of the runs of words that are nobody's quotation. */
function shinglesOf({ words }: WordedRecord): ReadonlySet<number> {
  const own = words.keys.filter((_, at) => ((words.marks[at] ?? 0) & QUOTED) === 0);
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= own.length; at += 1) {
    let hash = 0;
    for (let next = at; next < at + SHINGLE; next += 1)
      hash = (Math.imul(hash, 0x01000193) + (own[next] ?? 0)) | 0;
    shingles.add(hash);
  }
  return shingles;
}
