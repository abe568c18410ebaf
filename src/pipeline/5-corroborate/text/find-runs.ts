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
 * @example
 * findRuns([1, 2, 3, 4, 9], [8, 1, 2, 3, 4]); // [{ a: 0, b: 1, length: 4 }]
 */
export function findRuns(a: ArrayLike<number>, b: ArrayLike<number>): Run[] {
  const byLength: Run[][] = [];
  const file = (run: Run): void => {
    (byLength[run.length] ??= []).push(run);
  };
  for (const run of seededRuns(a, b)) file(run);
  const usedA = new Uint8Array(a.length);
  const usedB = new Uint8Array(b.length);
  const taken: Run[] = [];
  for (let length = byLength.length - 1; length >= SEED; length -= 1) {
    const runs = byLength[length] ?? [];
    runs.sort((x, y) => Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a || x.b - y.b);
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
    for (const there of seeds.placesOf(at)) {
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
  private readonly idOf = new Map<number, number>();
  private readonly ids: Int32Array;
  private readonly countA: number[] = [];
  private readonly placesB: number[][] = [];
  private readonly turn: number[] = [];

  constructor(a: ArrayLike<number>, b: ArrayLike<number>) {
    eachSeed(b, (hash, at) => {
      let id = this.idOf.get(hash);
      if (id === undefined) {
        id = this.placesB.length;
        this.idOf.set(hash, id);
        this.placesB.push([]);
        this.countA.push(0);
        this.turn.push(0);
      }
      this.placesB[id]?.push(at);
    });
    this.ids = new Int32Array(a.length).fill(-1);
    eachSeed(a, (hash, at) => {
      const id = this.idOf.get(hash);
      if (id === undefined) return;
      this.ids[at] = id;
      this.countA[id] = (this.countA[id] ?? 0) + 1;
    });
  }

  /** Asked for every place of `a` once, in order. */
  placesOf(at: number): readonly number[] {
    const id = this.ids[at] ?? -1;
    const places = this.placesB[id];
    if (places === undefined) return [];
    if (places.length * (this.countA[id] ?? 0) <= MOST_PAIRS) return places;
    const turn = this.turn[id] ?? 0;
    this.turn[id] = turn + 1;
    return places.slice(turn, turn + 1);
  }
}

function eachSeed(keys: ArrayLike<number>, visit: (hash: number, at: number) => void): void {
  for (let at = 0; at + SEED <= keys.length; at += 1) {
    let hash = 0;
    for (let next = at; next < at + SEED; next += 1) hash = Math.imul(hash, 0x01000193) + (keys[next] ?? 0);
    visit(hash | 0, at);
  }
}
