import { LEAST_SHARED, NEARNESS, type Nearness } from './nearness.ts';

/** Places are packed behind hashes into one exact number; two million documents are more than memory holds. */
const PLACES = 2 ** 21;
const HASHES = 2 ** 31;

/**
 * Finds which texts share enough fingerprints to be worth aligning. In: fingerprints of each text, in
 * the order of document ids. Out: pairs of indices, `a` before `b`, in order. Throws a `RangeError`
 * for more than 2,097,152 texts.
 *
 * @example
 * findCandidates([[1, 2, 3, 9], [4, 5, 6], [1, 2, 3, 7]]); // [[0, 2]]
 */
export function findCandidates(
  prints: readonly (readonly number[])[],
  nearness: Nearness = NEARNESS,
): [number, number][] {
  if (prints.length > PLACES) throw new RangeError(`${prints.length} texts are too many to compare.`);
  const holdings = sortHoldings(prints);
  const places = prints.map((own) => new Int32Array(own.length));
  const filled = new Int32Array(prints.length);
  holdings.forEach((holding, at) => {
    const text = holding % PLACES;
    const next = filled[text] ?? 0;
    (places[text] as Int32Array)[next] = at;
    filled[text] = next + 1;
  });
  const crowded = crowdedHoldings(holdings, nearness.crowd);
  const shared = new Uint16Array(prints.length);
  return places.flatMap((own, a) => {
    const met: number[] = [];
    for (const at of own) {
      const last = crowded[at] === 1 ? at + nearness.reach : holdings.length;
      const hash = hashPart(holdings[at] ?? 0);
      for (let other = at + 1; other <= last && hashPart(holdings[other] ?? -1) === hash; other += 1) {
        const b = (holdings[other] ?? 0) % PLACES;
        if (shared[b] === 0) met.push(b);
        shared[b] = (shared[b] ?? 0) + 1;
      }
    }
    const found = met.filter((b) => (shared[b] ?? 0) >= LEAST_SHARED).sort((x, y) => x - y);
    for (const b of met) shared[b] = 0;
    return found.map((b): [number, number] => [a, b]);
  });
}

/** Every fingerprint of every text as one number, by fingerprint and then by text. */
function sortHoldings(prints: readonly (readonly number[])[]): Float64Array {
  const holdings = new Float64Array(prints.reduce((sum, own) => sum + own.length, 0));
  let at = 0;
  for (const [text, own] of prints.entries()) {
    for (const hash of own) {
      holdings[at] = (hash + HASHES) * PLACES + text;
      at += 1;
    }
  }
  return holdings.sort();
}

function hashPart(holding: number): number {
  return Math.floor(holding / PLACES);
}

/** 1 for each holding of a fingerprint that more than the crowd hold. */
function crowdedHoldings(holdings: Float64Array, crowd: number): Uint8Array {
  const crowded = new Uint8Array(holdings.length);
  for (let start = 0; start < holdings.length; ) {
    const hash = hashPart(holdings[start] ?? 0);
    let end = start + 1;
    while (end < holdings.length && hashPart(holdings[end] ?? 0) === hash) end += 1;
    if (end - start > crowd) crowded.fill(1, start, end);
    start = end;
  }
  return crowded;
}
