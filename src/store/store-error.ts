import { type DiagnosticCode, diagnose } from '../messages/diagnostics.ts';

/** Codes of `src/messages` that a store can fail with. */
export type StoreErrorCode = Extract<DiagnosticCode, `store/${string}`>;

/** Why a collection could not be opened, read or written, in words that say what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, values: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(diagnose(code, values).message, cause === undefined ? undefined : { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}
