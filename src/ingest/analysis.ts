import { setImmediate } from 'node:timers/promises';
import { analyze } from '../analyze.ts';
import { diagnose } from '../messages/diagnostics.ts';
import type { Diagnostic, DocumentRecord, Knowledge } from '../model/index.ts';
import { StoreError } from '../store/store-error.ts';
import type { Refusal } from '../store/store.ts';

/** How far long work is: `done` of `total` files are finished, and `name` comes next. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Empty when all are done. */
  readonly name: string;
}

/** What adding and refreshing have in common. */
export interface WorkOptions {
  /** Called before each document and once at the end. */
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the work between two documents. */
  readonly signal?: AbortSignal;
  /** The analysis; another one only in tests. */
  readonly analyze?: typeof analyze;
}

/** A record fit to be kept, or the reason why there is none. */
export type Analysis =
  | { readonly record: DocumentRecord; readonly diagnostic: null }
  | { readonly record: null; readonly diagnostic: Diagnostic };

/** Analyses one document, whatever it holds: a defect of a rule costs that document and no other. */
export async function analyzeSafely(
  bytes: Uint8Array,
  name: string,
  knowledge: Knowledge,
  run: typeof analyze = analyze,
): Promise<Analysis> {
  try {
    const record = await run(bytes, { name }, knowledge);
    const refused = record.diagnostics.find((diagnostic) => diagnostic.severity === 'refused');
    return refused === undefined ? { record, diagnostic: null } : { record: null, diagnostic: refused };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { record: null, diagnostic: diagnose('ingest/analysis-failed', { reason }) };
  }
}

/** Makes a refusal of a diagnostic. */
export function refusalOf(name: string, document: Refusal['document'], diagnostic: Diagnostic): Refusal {
  return { name, document, code: diagnostic.code, message: diagnostic.message, kept: false };
}

/**
 * Tells whether a failure of the store is about one document only. All others (no room, locked,
 * gone) would meet the next document as well, so that the work has to stop.
 */
export function isAboutOneDocument(error: unknown): error is StoreError {
  return error instanceof StoreError && error.code === 'store/failed';
}

/** A failure of the store as a diagnostic; anything else is a defect and is thrown on. */
export function storeDiagnostic(error: unknown): Diagnostic {
  if (!(error instanceof StoreError)) throw error;
  const { code, message } = error;
  return { code, severity: 'refused', message, start: null, end: null };
}

/** Lets signals and drawing have their turn between two documents. */
export async function takeBreath(): Promise<void> {
  await setImmediate();
}
