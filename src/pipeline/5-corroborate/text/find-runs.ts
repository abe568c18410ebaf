import { type Numbered, numberKeys } from './number-keys.ts';

/** The same keys in two lists: `length` of them from `a` on in the one and from `b` on in the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** So many words in a row are a seed: three recur in any two texts on one war. */
const SEED = 4;
/**
 * A seed that stands so often in both that it makes more pairs than this pairs its places in turn,
 * the first with the first: otherwise a text of one word said over and over would pair all with all.
 */
const MOST_PAIRS = 16;

/**
 * Finds the same runs in two lists of keys, in whatever order they stand there. Runs are as long as
 * can be, each place belongs to one run at most, and the longest are taken first. The time grows with
 * the length of the lists, not with their product.
 *
 * Sentences that begin alike after a run ("... in May. The") are no part of it: it is cut back to where
 * both `opens` say that a sentence begins, unless it holds the whole of that sentence.
 *
 * @example
 * findRuns([1, 2, 3, 4, 9], [8, 1, 2, 3, 4]); // [{ a: 0, b: 1, length: 4 }]
 */
export function findRuns(a: ArrayLike<number>, b: ArrayLike<number>, opens: Opens = NOWHERE): Run[] {
  const byLength: Run[][] = [];
  const file = (run: Run): void => {
    (byLength[run.length] ??= []).push(run);
  };
  for (const run of seededRuns(a, b)) file(trimmed(run, opens));
  const usedA = new Uint8Array(a.length);
  const usedB = new Uint8Array(b.length);
  const taken: Run[] = [];
  for (let length = byLength.length - 1; length >= SEED; length -= 1) {
    const runs = byLength[length] ?? [];
    // Of a paragraph said twice in both, the first is the first.
    runs.sort((x, y) => x.a + x.b - y.a - y.b || x.a - y.a);
    for (const run of runs) {
      const free = freeParts(run, usedA, usedB);
      if (free[0]?.length === run.length) {
        usedA.fill(1, run.a, run.a + length);
        usedB.fill(1, run.b, run.b + length);
        taken.push(run);
      } else for (const part of free) file(part);
    }
  }
  return taken.sort((x, y) => x.a - y.a);
}

/** For each place of the two lists 1 where a sentence begins; one place more, behind the last, is 1 too. */
export interface Opens {
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
}

const NOWHERE: Opens = { a: [], b: [] };

function trimmed({ a, b, length }: Run, opens: Opens): Run {
  const isOpening = (at: number): boolean => opens.a[a + at] === 1 && opens.b[b + at] === 1;
  let [from, to] = [0, length];
  if (!isOpening(length)) {
    for (let at = length - 1; at > length - SEED && to === length; at -= 1) if (isOpening(at)) to = at;
  }
  if (!isOpening(0)) {
    for (let at = 1; at < SEED && from === 0; at += 1) if (isOpening(at)) from = at;
  }
  if (to - from < SEED) return { a, b, length };
  return { a: a + from, b: b + from, length: to - from };
}

/** The parts of a run of which no place is used yet, where they are long enough. */
function freeParts({ a, b, length }: Run, usedA: Uint8Array, usedB: Uint8Array): Run[] {
  const parts: Run[] = [];
  let from = 0;
  for (let at = 0; at <= length; at += 1) {
    if (at < length && usedA[a + at] === 0 && usedB[b + at] === 0) continue;
    if (at - from >= SEED) parts.push({ a: a + from, b: b + from, length: at - from });
    from = at + 1;
  }
  return parts;
}

/** Every maximal run that holds a paired seed, once. */
function seededRuns(a: ArrayLike<number>, b: ArrayLike<number>): Run[] {
  const seeds = new Seeds(a, b);
  const runs: Run[] = [];
  // On a diagonal (a place in `a` less one in `b`) runs follow each other, so the end of the last says all.
  const reached = new Map<number, number>();
  for (let at = 0; at + SEED <= a.length; at += 1) {
    const { from, to } = seeds.placesOf(at);
    for (let place = from; place < to; place += 1) {
      const there = seeds.places[place] ?? 0;
      const diagonal = at - there;
      const end = reached.get(diagonal) ?? 0;
      if (at < end) continue;
      const run = grow(a, b, at, there, end);
      if (run === null) continue;
      reached.set(diagonal, run.a + run.length);
      runs.push(run);
    }
  }
  return runs;
}

function grow(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  at: number,
  there: number,
  least: number,
): Run | null {
  let [from, length] = [at, 0];
  while (at + length < a.length && there + length < b.length && a[at + length] === b[there + length])
    length += 1;
  if (length < SEED) return null;
  while (from > least && from - at + there > 0 && a[from - 1] === b[from - at + there - 1]) from -= 1;
  return { a: from, b: from - at + there, length: length + at - from };
}

/** Looks up where in `b` the seed of a place in `a` stands. */
class Seeds {
  private readonly numbers: Numbered;
  private readonly countA: Int32Array;
  /** Places in `b` by the number of their seed: those of seed `n` from `firstB[n]` to before `firstB[n + 1]`. */
  private readonly firstB: Int32Array;
  readonly places: Int32Array;
  private readonly turn: Int32Array;

  constructor(a: ArrayLike<number>, b: ArrayLike<number>) {
    this.numbers = numberKeys(seedsOf(a), seedsOf(b));
    const { a: left, b: right, count } = this.numbers;
    this.countA = new Int32Array(count);
    for (let at = 0; at < left.length; at += 1) {
      const seed = left[at] ?? 0;
      this.countA[seed] = (this.countA[seed] ?? 0) + 1;
    }
    this.firstB = new Int32Array(count + 2);
    for (let at = 0; at < right.length; at += 1) {
      const seed = right[at] ?? 0;
      this.firstB[seed + 2] = (this.firstB[seed + 2] ?? 0) + 1;
    }
    for (let seed = 2; seed < count + 2; seed += 1) {
      this.firstB[seed] = (this.firstB[seed] ?? 0) + (this.firstB[seed - 1] ?? 0);
    }
    this.places = new Int32Array(right.length);
    // Filling moves every first place one number on, to where it belongs.
    for (let at = 0; at < right.length; at += 1) {
      const seed = right[at] ?? 0;
      const place = this.firstB[seed + 1] ?? 0;
      this.places[place] = at;
      this.firstB[seed + 1] = place + 1;
    }
    this.turn = new Int32Array(count);
  }

  /** Which of `places` to pair a place of `a` with; asked for every place once, in order. */
  placesOf(at: number): { readonly from: number; readonly to: number } {
    const seed = this.numbers.a[at] ?? 0;
    const [from, to] = [this.firstB[seed] ?? 0, this.firstB[seed + 1] ?? 0];
    if (from === to || (to - from) * (this.countA[seed] ?? 0) <= MOST_PAIRS) return { from, to };
    const turn = from + (this.turn[seed] ?? 0);
    this.turn[seed] = turn - from + 1;
    return { from: Math.min(turn, to), to: Math.min(turn + 1, to) };
  }
}

/** A hash of the keys from every place on. Seeds of one hash are held side by side before they count. */
function seedsOf(keys: ArrayLike<number>): Int32Array {
  const seeds = new Int32Array(Math.max(0, keys.length - SEED + 1));
  for (let at = 0; at < seeds.length; at += 1) {
    let hash = 0;
    for (let next = at; next < at + SEED; next += 1) hash = Math.imul(hash, 0x01000193) + (keys[next] ?? 0);
    seeds[at] = hash;
  }
  return seeds;
}
