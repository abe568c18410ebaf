import type { SharedSpan, Side, Span } from '../../../model/index.ts';

/** The runs of words that two texts share, in the order of either text; none overlaps another. */
export interface SharedRuns {
  readonly a: readonly SharedSpan[];
  readonly b: readonly SharedSpan[];
}

/** Orders runs by both texts, so that those of a sentence are found without going through all. */
export function sharedRuns(runs: readonly SharedSpan[]): SharedRuns {
  const ordered = (side: Side): SharedSpan[] => [...runs].sort((x, y) => x[side].start - y[side].start);
  return { a: ordered('a'), b: ordered('b') };
}

/** The same runs seen from the other text. */
export function flippedRuns({ a, b }: SharedRuns): SharedRuns {
  const flip = (runs: readonly SharedSpan[]): SharedSpan[] => runs.map((run) => ({ a: run.b, b: run.a }));
  return { a: flip(b), b: flip(a) };
}

/**
 * The runs that share text with a stretch of one of the two texts, in its order.
 *
 * @example
 * const run = { a: { start: 4, end: 9 }, b: { start: 0, end: 5 } };
 * runsIn(sharedRuns([run]), 'a', { start: 8, end: 20 }).length; // 1
 */
export function runsIn(shared: SharedRuns, side: Side, { start, end }: Span): readonly SharedSpan[] {
  const runs = shared[side];
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.[side].end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < runs.length && (runs[last]?.[side].start ?? end) < end) last += 1;
  return runs.slice(low, last);
}
