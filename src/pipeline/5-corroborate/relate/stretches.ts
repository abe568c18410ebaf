import type { Span } from '../../../model/index.ts';

/**
 * Joins stretches that overlap or touch, in order.
 *
 * @example
 * merge([{ start: 4, end: 6 }, { start: 0, end: 5 }]); // [{ start: 0, end: 6 }]
 */
export function merge(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((x, y) => x.start - y.start || x.end - y.end)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** True when an offset lies in one of the stretches, which are in order and apart. */
export function isIn(stretches: readonly Span[], offset: number): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low];
  return found !== undefined && found.start <= offset;
}
