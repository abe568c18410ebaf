import { diagnose } from '../../messages/diagnostics.ts';
import type { Diagnostic } from '../../model/index.ts';
import { systemReason } from '../system-reason.ts';

/** Ends the reading of a file from within a stream; whoever asked for the bytes yields its diagnostic. */
export class Unreadable extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.name = 'Unreadable';
    this.diagnostic = diagnostic;
  }
}

/** What is said of a file whose bytes could not be had, or that turned out damaged. */
export function diagnosticOf(error: unknown): Diagnostic {
  if (error instanceof Unreadable) return error.diagnostic;
  const { code, reason } = systemReason(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return diagnose('ingest/vanished');
  if (/^E[A-Z]+$/.test(code)) return diagnose('ingest/unreadable', { reason });
  // The first is what zlib says, the second tar-stream.
  const words = error instanceof Error ? error.message : String(error);
  if (code === 'Z_BUF_ERROR' || words === 'Unexpected end of data') return diagnose('unpack/cut-short');
  return diagnose('unpack/broken', { reason: words.slice(0, 200) });
}
