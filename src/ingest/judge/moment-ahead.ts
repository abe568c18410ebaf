/** Clocks of two machines may be a day apart by a wrong zone; chosen: what is more than two days ahead is an error. */
const MOST_AHEAD = 2 * 86_400_000;

/** A moment later than this came from a wrong clock, and no decision is dated behind it. */
export const LAST_FOLLOWED = '2200-01-01T00:00:00.000Z';

/** What is said of a moment too far ahead. */
export const MOMENT_AHEAD =
  'The moment of the decision lies more than two days ahead of the clock here. Check the clocks.';

/**
 * Tells whether a moment lies too far ahead of another, both in ISO 8601; never where the other is null.
 *
 * @example
 * isAhead('2026-01-05T00:00:00Z', '2026-01-01T00:00:00Z'); // true
 */
export function isAhead(at: string, now: string | null): boolean {
  return now !== null && Date.parse(at) > Date.parse(now) + MOST_AHEAD;
}
