import { ACTORS } from '../lexicon/actors/index.ts';
import { checkChronicle, type PlacedEntry, parseChronicle } from '../lexicon/chronicle/index.ts';
import type { ChronicleFile, Diagnostic } from '../model/index.ts';
import { shippedChronicle } from './chronicle.ts';

/** What came of looking over chronicles. */
export interface ChronicleCheck {
  /** Rows that were looked at, besides those left out. */
  readonly rows: number;
  /** Rows left out and rows that clash, each message beginning with the place of its row. */
  readonly findings: readonly Diagnostic[];
}

/**
 * Looks over a person's own chronicles beside the shipped one. With `only`, tells what concerns the
 * rows of the file of that name.
 */
export function checkChronicles(own: readonly ChronicleFile[], only: string | null = null): ChronicleCheck {
  const shipped = shippedChronicle().map(({ name, text }) => ({ name: `shipped/${name}`, text }));
  const rows: PlacedEntry[] = [];
  const leftOut: Diagnostic[] = [];
  for (const { name, text } of [...shipped, ...own]) {
    const { entries, lines, diagnostics } = parseChronicle(text);
    rows.push(...entries.map((entry, at) => ({ entry, place: `${name}:${lines[at]}` })));
    if (only !== null && only !== name) continue;
    leftOut.push(...diagnostics.map((one) => ({ ...one, message: `${name}: ${one.message}` })));
  }
  const isMeant = (place: string | null): boolean => only === null || place?.startsWith(`${only}:`) === true;
  const findings = checkChronicle(rows, ACTORS)
    .filter(({ place, other }) => isMeant(place) || isMeant(other))
    .map(({ diagnostic }) => diagnostic);
  return {
    rows: rows.filter(({ place }) => isMeant(place)).length,
    findings: [...leftOut, ...findings],
  };
}
