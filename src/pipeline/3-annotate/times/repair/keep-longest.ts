import type { Found } from '../rule.ts';

/**
 * Of readings that overlap keeps the longest, and of equals the one whose rule is trusted more; the
 * input is in order of trust. Gives them in text order.
 *
 * @example
 * keepLongest([]); // []
 */
export function keepLongest(found: readonly Found[]): Found[] {
  const byLength = found
    .map((one, trust) => ({ one, trust }))
    .sort((a, b) => b.one.end - b.one.start - (a.one.end - a.one.start) || a.trust - b.trust);
  const kept: Found[] = [];
  for (const { one } of byLength) {
    if (!kept.some((other) => other.start < one.end && one.start < other.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
