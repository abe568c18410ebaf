import type { Diagnostic } from '../model/index.ts';
import { StoreError } from '../store/store-error.ts';
import type { Change, Refusal } from '../store/store.ts';
import type { Analysis } from './analyst/analyst.ts';

/** How far long work is. */
export interface Progress {
  /** Files that are finished. */
  readonly done: number;
  /** Files in all; null while nobody has counted them. */
  readonly total: number | null;
  /** Documents met in them so far, stored before or now. */
  readonly documents: number;
  readonly refused: number;
  /** The last one finished; empty when all are done. */
  readonly name: string;
}

/** What adding and refreshing have in common. */
export interface WorkOptions {
  /** Called as the work goes on, and once at the end. */
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the work between two documents. */
  readonly signal?: AbortSignal;
}

/** Makes a refusal of a diagnostic. */
export function refusalOf(
  name: string,
  document: Refusal['document'],
  { code, message }: Diagnostic,
  kept = false,
): Refusal {
  return { name, document, code, message, kept };
}

/**
 * What is to be written of an analysed document: it, and where nothing in it could be read a refusal
 * beside it, under the name given or its own, so that it is listed with its reason. Null where there is no record to be kept.
 */
export function keeping(
  bytes: Uint8Array,
  { record, diagnostic }: Analysis,
  path: string | null,
  name: string | null = null,
): { readonly changes: readonly Change[]; readonly unread: Refusal | null } | null {
  if (record === null) return null;
  const document: Change = { kind: 'document', document: { bytes, record } };
  if (diagnostic === null) return { changes: [document], unread: null };
  const { id } = record.document;
  const unread = refusalOf(name ?? record.document.name, id, diagnostic, true);
  return { changes: [document, { kind: 'refusal', refusal: unread, path }], unread };
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
