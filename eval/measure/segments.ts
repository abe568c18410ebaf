/** How many wanted and unwanted segments stand in a text, blanks aside. */
export interface SegmentCounts {
  readonly wanted: number;
  readonly unwanted: number;
}

/**
 * Counts which wanted and unwanted segments a text holds.
 *
 * @example
 * countSegments('The bridge  fell.', ['bridge fell'], ['Share']); // { wanted: 1, unwanted: 0 }
 */
export function countSegments(
  text: string,
  wanted: readonly string[],
  unwanted: readonly string[],
): SegmentCounts {
  const flat = text.replace(/\s+/g, ' ');
  const held = (segments: readonly string[]): number =>
    segments.filter((segment) => flat.includes(segment.replace(/\s+/g, ' ').trim())).length;
  return { wanted: held(wanted), unwanted: held(unwanted) };
}
