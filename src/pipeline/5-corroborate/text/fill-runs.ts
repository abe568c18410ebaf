import type { Run } from './find-runs.ts';
import type { PairedSentences } from './pair-sentences.ts';
import { SMALL, type WordedRecord, type Words } from './word-record.ts';

/** Two stretches longer than this together are compared word by word no more. */
const MOST_CELLS = 20_000;

/** A stretch of places of each text, up to the `to`s. */
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
  a: WordedRecord,
  b: WordedRecord,
  seeded: readonly Run[],
  sentences: readonly PairedSentences[],
): Run[] {
  const found: Run[] = [...seeded];
  for (const pair of sentences) {
    const [left, right] = [a.sentences[pair.a], b.sentences[pair.b]];
    if (left === undefined || right === undefined) continue;
    for (const gap of gapsOf({ a: left.from, toA: left.to, b: right.from, toB: right.to }, seeded)) {
      found.push(...commonRuns(a.words, b.words, gap));
    }
  }
  return joinTouching(found.sort((x, y) => x.a - y.a));
}

/** What the runs of two sentences leave between them; a run that stands elsewhere in the other splits too. */
function gapsOf(whole: Gap, seeded: readonly Run[]): Gap[] {
  const inside = seeded.map((run) => clip(run, whole)).filter((run) => run !== null);
  const gaps: Gap[] = [];
  let [at, there] = [whole.a, whole.b];
  for (const run of inside) {
    if (run.b < there) continue;
    gaps.push({ a: at, toA: run.a, b: there, toB: run.b });
    [at, there] = [run.a + run.length, run.b + run.length];
  }
  gaps.push({ a: at, toA: whole.toA, b: there, toB: whole.toB });
  return gaps.filter(
    (gap) =>
      gap.toA > gap.a &&
      gap.toB > gap.b &&
      !seeded.some(
        (run) => meets(run.a, run.length, gap.a, gap.toA) || meets(run.b, run.length, gap.b, gap.toB),
      ),
  );
}

function meets(at: number, length: number, from: number, to: number): boolean {
  return at < to && at + length > from;
}

/** The part of a run that stands in both sentences. */
function clip(run: Run, { a, b, toA, toB }: Gap): Run | null {
  const from = Math.max(0, a - run.a, b - run.b);
  const to = Math.min(run.length, toA - run.a, toB - run.b);
  return to > from ? { a: run.a + from, b: run.b + from, length: to - from } : null;
}

/** The longest common sequence of two short stretches, as runs; runs of small words alone are left out. */
function commonRuns(left: Words, right: Words, gap: Gap): Run[] {
  const [rows, columns] = [gap.toA - gap.a, gap.toB - gap.b];
  if (rows * columns > MOST_CELLS) return [];
  const width = columns + 1;
  const best = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const same = left.keys[gap.a + row] === right.keys[gap.b + column];
      const skip = Math.max(best[(row + 1) * width + column] ?? 0, best[row * width + column + 1] ?? 0);
      best[row * width + column] = same
        ? Math.max(skip, (best[(row + 1) * width + column + 1] ?? 0) + 1)
        : skip;
    }
  }
  const runs: Run[] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    let length = 0;
    while (
      row + length < rows &&
      column + length < columns &&
      left.keys[gap.a + row + length] === right.keys[gap.b + column + length]
    )
      length += 1;
    if (
      length > 0 &&
      (best[row * width + column] ?? 0) === (best[(row + length) * width + column + length] ?? 0) + length
    ) {
      runs.push({ a: gap.a + row, b: gap.b + column, length });
      row += length;
      column += length;
    } else if ((best[(row + 1) * width + column] ?? 0) >= (best[row * width + column + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return runs.filter((run) => saysSomething(left, run));
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
