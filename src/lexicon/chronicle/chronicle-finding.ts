import { diagnose, type DiagnosticCode } from '../../messages/diagnostics.ts';
import type { ChronicleEntry, Diagnostic } from '../../model/index.ts';

/** A row with the place it stands at, as people are told it: "rows.csv:12". */
export interface PlacedEntry {
  readonly entry: ChronicleEntry;
  readonly place: string;
}

/** Something wrong with a row, and the row it clashes with, if any. */
export interface ChronicleFinding {
  readonly place: string;
  readonly other: string | null;
  readonly diagnostic: Diagnostic;
}

type Values = Readonly<Record<string, string>> & { readonly place: string; readonly other?: string };

/** Words a finding. */
export function findingOf(code: DiagnosticCode, values: Values): ChronicleFinding {
  return { place: values.place, other: values.other ?? null, diagnostic: diagnose(code, values) };
}
