import type { Span } from '../../../model/index.ts';

/** Finds, of some spans, those that share a place with another: in order of where they begin. */
export type Overlapping<T> = (span: Span) => T[];

/**
 * Sorts things by a span of theirs once, so that a text of many is not walked again for each of another.
 *
 * @example
 * const spans = [{ start: 0, end: 9 }, { start: 2, end: 3 }, { start: 5, end: 7 }];
 * indexSpans(spans, (span) => span)({ start: 6, end: 8 }); // [{ start: 0, end: 9 }, { start: 5, end: 7 }]
 */
export function indexSpans<T>(items: readonly T[], spanOf: (item: T) => Span): Overlapping<T> {
  const sorted = items.map((item) => ({ item, span: spanOf(item) }));
  sorted.sort((x, y) => x.span.start - y.span.start);
  // How far the spans up to each reach: none before the first that reaches a place overlaps what is there.
  const reach: number[] = [];
  for (const { span } of sorted) reach.push(Math.max(span.end, reach.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = reach.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((reach[middle] as number) <= start) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let at = low; at < sorted.length; at += 1) {
      const { item, span } = sorted[at] as (typeof sorted)[number];
      if (span.start >= end) break;
      if (Math.min(span.end, end) > Math.max(span.start, start)) found.push(item);
    }
    return found;
  };
}
