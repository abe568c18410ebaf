import type { DocumentRecord } from '../model/index.ts';

/** Tells whether a document was read in vain: nothing of it can be used. */
export function isRefused(record: DocumentRecord): boolean {
  return record.diagnostics.some((diagnostic) => diagnostic.severity === 'refused');
}
