import type { Span } from '../../../model/index.ts';

/**
 * Joins stretches that overlap or touch, in order.
 *
 * @example
 * merge([{ start: 4, end: 6 }, { start: 0, end: 5 }]); // [{ start: 0, end: 6 }]
 */
export function merge(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of sorted(spans)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Those of one text are in order as they come, those of the other nearly always. */
function sorted(spans: readonly Span[]): readonly Span[] {
  for (let at = 1; at < spans.length; at += 1) {
    const [before, here] = [spans[at - 1] as Span, spans[at] as Span];
    if (byPlace(before, here) > 0) return [...spans].sort(byPlace);
  }
  return spans;
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/**
 * Walks along stretches, which are in order and apart: asked for offsets, each at or after the one before,
 * it tells whether that offset lies in one of them.
 *
 * @example
 * const isIn = walk([{ start: 0, end: 2 }, { start: 4, end: 6 }]);
 * [1, 2, 5].map(isIn); // [true, false, true]
 */
export function walk(stretches: readonly Span[]): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    while ((stretches[at]?.end ?? Number.POSITIVE_INFINITY) <= offset) at += 1;
    return (stretches[at]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}
