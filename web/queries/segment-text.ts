/** A stretch of the text that something is said of; half-open, in UTF-16 code units. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text over which the set of marks does not change. */
export interface Segment<M extends Mark> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The marks over it, the longest first: the order in which they are drawn, outside in. */
  readonly marks: readonly M[];
}

/**
 * Cuts a text at every place where a mark begins or ends, and at the cuts given, so that marks may
 * nest and cross as they like and still be drawn by flat, unbroken stretches. The texts of the
 * segments, put together, are the text. Marks outside the text are clipped to it; empty ones vanish.
 *
 * @example
 * segmentText('abcd', [{ id: 'm', start: 1, end: 3 }]).map((segment) => segment.text); // ['a', 'bc', 'd']
 */
export function segmentText<M extends Mark>(
  text: string,
  marks: readonly M[],
  cuts: readonly number[] = [],
): Segment<M>[] {
  const clipped = marks.filter((mark) => Math.max(0, mark.start) < Math.min(text.length, mark.end));
  const byStart = [...clipped].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: M[] = [];
  return stretches(boundaries(text.length, clipped, cuts)).map(({ start, end }) => {
    open = open.filter((mark) => mark.end > start);
    for (let mark = byStart[next]; mark !== undefined && mark.start <= start; mark = byStart[++next]) {
      open.push(mark);
    }
    return { start, end, text: text.slice(start, end), marks: [...open].sort(outsideIn) };
  });
}

function boundaries(length: number, marks: readonly Mark[], cuts: readonly number[]): number[] {
  const places = [...marks.flatMap(({ start, end }) => [start, end]), ...cuts];
  const inside = places.filter((place) => place > 0 && place < length);
  return [...new Set([0, ...inside, length])].sort((a, b) => a - b);
}

function stretches(places: readonly number[]): { start: number; end: number }[] {
  return places.slice(1).map((end, index) => ({ start: places[index] ?? 0, end }));
}

function outsideIn(a: Mark, b: Mark): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start || (a.id < b.id ? -1 : 1);
}
