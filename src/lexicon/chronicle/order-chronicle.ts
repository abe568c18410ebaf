import type { ChronicleEntry } from '../../model/index.ts';

/** Puts a chronicle in order of time, whatever files it came from; what begins together by its words. */
export function orderChronicle(entries: readonly ChronicleEntry[]): readonly ChronicleEntry[] {
  const keyed = entries.map((entry) => [keyOf(entry), entry] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, entry]) => entry);
}

function keyOf(entry: ChronicleEntry): string {
  const { start, what } = entry;
  return `${start}\u0000${what}\u0000${JSON.stringify(entry)}`;
}
