/**
 * A stretch of a document's stored text. Offsets count UTF-16 code units and the stretch is
 * half-open, so that `text.slice(span.start, span.end)` is exactly what was written.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in the text that may be missing, because a statement can be inferred from elsewhere. */
export interface MaybeSpan {
  readonly start: number | null;
  readonly end: number | null;
}

/**
 * Tells whether `inner` lies wholly within `outer`; equal spans contain each other.
 *
 * @example
 * contains({ start: 0, end: 9 }, { start: 3, end: 9 }); // true
 */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Counts the code units two spans share; 0 when they only touch.
 *
 * @example
 * overlap({ start: 0, end: 5 }, { start: 3, end: 9 }); // 2
 */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Orders spans by where they begin, the longer one first, as every layer of a record is stored. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * Deals spans out to the stretches they share text with. `outers` are in order and do not overlap,
 * as sentences are; a span that runs over several is given to each.
 *
 * @example
 * dealOut([{ start: 0, end: 5 }, { start: 6, end: 9 }], [{ start: 7, end: 8 }]); // [[], [{ start: 7, end: 8 }]]
 */
export function dealOut<T extends Span>(outers: readonly Span[], inners: readonly T[]): T[][] {
  const dealt: T[][] = outers.map(() => []);
  for (const inner of inners) {
    let low = 0;
    let high = outers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((outers[middle]?.end ?? 0) <= inner.start) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < outers.length && (outers[index]?.start ?? 0) < inner.end; index += 1) {
      dealt[index]?.push(inner);
    }
  }
  return dealt;
}
