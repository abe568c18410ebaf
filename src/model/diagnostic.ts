import type { MaybeSpan } from './span.ts';

/** How much a diagnostic costs the reader: `note` loses nothing, `doubt` weakens, `loss` drops. */
export type Severity = 'note' | 'doubt' | 'loss' | 'refused';

/**
 * Something dropped, doubtful or refused, told as a value. `code` is stable and documented in
 * docs/generated/diagnostics.md; `message` says what to do about it.
 */
export interface Diagnostic extends MaybeSpan {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}
