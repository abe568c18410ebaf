import type { Run } from './find-runs.ts';
import { type PairedSentences, type Stretch, stretchOf } from './pair-sentences.ts';
import { SMALL, type WordedText, type Words } from './word-record.ts';

/** Stretches of more words than this times each other are compared no more: nobody writes such sentences. */
const MOST_CELLS = 20_000;
/** Where stretches are compared: made once, since a new one for every two texts kept the collector busy. */
const CELLS = new Uint16Array(MOST_CELLS);

/** From here small words are shared too; two sentences on one subject have many of them in common by chance. */
const SAME_SENTENCE = 0.65;

/** Words in a row that are the same words though they stand elsewhere in the sentence. */
const MOVED = 3;

/** A stretch of each text: words `a` to before `toA`, and `b` to before `toB`. */
interface Gap {
  readonly a: number;
  readonly b: number;
  readonly toA: number;
  readonly toB: number;
}

/**
 * Adds to the seeded runs the shorter ones that stand between them in paired sentences: where every
 * third word was changed no run is long enough for a seed, yet the sentence is the same.
 */
export function fillRuns(
  a: WordedText,
  b: WordedText,
  seeded: readonly Run[],
  sentences: readonly PairedSentences[],
): Run[] {
  // A word that stands in a run elsewhere is nobody else's.
  const free: FreeKeys = { a: new Float64Array(a.words.keys), b: new Float64Array(b.words.keys) };
  for (const run of seeded) take(free, run);
  const found: Run[] = [...seeded];
  for (const pair of sentences) {
    const left = stretchOf(a, pair.a, pair.manyA);
    const right = stretchOf(b, pair.b, pair.manyB);
    if (left === null || right === null) continue;
    const filled: Run[] = [];
    for (const gap of gapsOf(left, right, seeded)) commonRuns(free, gap, filled);
    for (const run of filled) take(free, run);
    filled.push(...movedRuns(free, left, right));
    found.push(...filled.filter((run) => pair.likeness >= SAME_SENTENCE || saysSomething(a.words, run)));
  }
  return joinTouching(found.sort((x, y) => x.a - y.a));
}

/** Keys of the words of either text; those in a run have one that no word of the other has. */
interface FreeKeys {
  readonly a: Float64Array;
  readonly b: Float64Array;
}

function take(free: FreeKeys, { a, b, length }: Run): void {
  free.a.fill(Number.NaN, a, a + length);
  free.b.fill(Number.NaN, b, b + length);
}

/** Words that moved within their sentence, as "a monitor said" does from its end to its head. */
function movedRuns(free: FreeKeys, left: Stretch, right: Stretch): Run[] {
  const moved: Run[] = [];
  const places = new Map<number, number>();
  for (let there = right.from; there + MOVED <= right.to; there += 1) {
    const seed = seedAt(free.b, there);
    if (!Number.isNaN(seed)) places.set(seed, there);
  }
  if (places.size === 0) return moved;
  for (let at = left.from; at + MOVED <= left.to; at += 1) {
    const there = places.get(seedAt(free.a, at));
    if (there === undefined) continue;
    let length = 0;
    while (
      at + length < left.to &&
      there + length < right.to &&
      free.a[at + length] === free.b[there + length]
    )
      length += 1;
    if (length < MOVED) continue;
    const run = { a: at, b: there, length };
    take(free, run);
    moved.push(run);
    at += length - 1;
  }
  return moved;
}

/** A hash of the next words, not a number where one of them is taken. */
function seedAt(keys: Float64Array, at: number): number {
  let seed = 0;
  for (let next = at; next < at + MOVED; next += 1) seed = seed * 31 + (keys[next] ?? 0);
  return seed;
}

/** What the runs that stand in both sentences, in the same order, leave between them. */
function gapsOf(left: Stretch, right: Stretch, seeded: readonly Run[]): Gap[] {
  const gaps: Gap[] = [];
  let [at, there] = [left.from, right.from];
  for (let index = firstReaching(seeded, left.from); index < seeded.length; index += 1) {
    const run = seeded[index];
    if (run === undefined || run.a >= left.to) break;
    const from = Math.max(0, at - run.a, there - run.b);
    const to = Math.min(run.length, left.to - run.a, right.to - run.b);
    if (to <= from) continue;
    gaps.push({ a: at, toA: run.a + from, b: there, toB: run.b + from });
    [at, there] = [run.a + to, run.b + to];
  }
  gaps.push({ a: at, toA: left.to, b: there, toB: right.to });
  return gaps.filter((gap) => gap.toA > gap.a && gap.toB > gap.b);
}

/** The first run, of runs in the order of `a`, that reaches beyond a word. */
function firstReaching(runs: readonly Run[], word: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.a + run.length <= word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Appends the longest common sequence of two short stretches, as runs. */
function commonRuns(free: FreeKeys, gap: Gap, found: Run[]): void {
  const best = CELLS;
  const [rows, columns] = [gap.toA - gap.a, gap.toB - gap.b];
  const width = columns + 1;
  if ((rows + 1) * width > MOST_CELLS) return;
  best.fill(0, rows * width, (rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    best[row * width + columns] = 0;
    const key = free.a[gap.a + row];
    for (let column = columns - 1; column >= 0; column -= 1) {
      const cell = row * width + column;
      if (key === free.b[gap.b + column]) best[cell] = (best[cell + width + 1] ?? 0) + 1;
      else best[cell] = Math.max(best[cell + width] ?? 0, best[cell + 1] ?? 0);
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const cell = row * width + column;
    if (free.a[gap.a + row] === free.b[gap.b + column]) {
      const last = found.at(-1);
      if (
        last !== undefined &&
        last.a + last.length === gap.a + row &&
        last.b + last.length === gap.b + column
      ) {
        found[found.length - 1] = { ...last, length: last.length + 1 };
      } else found.push({ a: gap.a + row, b: gap.b + column, length: 1 });
      row += 1;
      column += 1;
    } else if ((best[cell + width] ?? 0) >= (best[cell + 1] ?? 0)) row += 1;
    else column += 1;
  }
}

function saysSomething({ marks }: Words, { a, length }: Run): boolean {
  for (let at = a; at < a + length; at += 1) if (((marks[at] ?? 0) & SMALL) === 0) return true;
  return false;
}

/** Runs that go on without a break in both texts are one. */
function joinTouching(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && last.a + last.length === run.a && last.b + last.length === run.b) {
      joined[joined.length - 1] = { ...last, length: last.length + run.length };
    } else joined.push(run);
  }
  return joined;
}
