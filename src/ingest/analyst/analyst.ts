import { setImmediate } from 'node:timers/promises';
import type { analyze } from '../../analyze.ts';
import { engineVersion } from '../../engine.ts';
import { diagnose } from '../../messages/diagnostics.ts';
import type { Diagnostic, DocumentRecord, Knowledge } from '../../model/index.ts';
import type { ReadHints } from '../../pipeline/1-read/format.ts';

/**
 * What became of one document: a record, a record of one that is kept though nothing in it could be
 * read (`diagnostic` says what it needs), or the reason why there is none to be kept. Then `bare` is
 * what can be shown of it, if anything.
 */
export type Analysis =
  | { readonly record: DocumentRecord; readonly diagnostic: Diagnostic | null }
  | { readonly record: null; readonly diagnostic: Diagnostic; readonly bare: DocumentRecord | null };

/**
 * Makes records of documents, one after the other or several at a time; the same bytes and hints give
 * the same record in either way. Whatever a document holds costs that document and no other.
 */
export interface Analyst {
  /** Version of rules and knowledge its records are made with. */
  readonly engine: string;
  /** How many documents are worth giving it at a time, so that it never waits for the next. */
  readonly atOnce: number;
  /** Rejects only when the analyst itself is closed or cannot work, never for what a document holds. */
  analyze(bytes: Uint8Array, hints: ReadHints): Promise<Analysis>;
  /** Ends the work at once; what is not finished is rejected. Closing twice is harmless. */
  close(): Promise<void>;
}

/** The way from bytes to record; another one only in tests. */
export type Analyze = typeof analyze;

/**
 * Analyses one document in this process. A defect of a rule costs that document; one that never ends or
 * takes all memory would cost the run, which is what the pool is for.
 */
export async function analyzeSafely(
  bytes: Uint8Array,
  hints: ReadHints,
  knowledge: Knowledge,
  run: Analyze,
): Promise<Analysis> {
  try {
    return fitToKeep(await run(bytes, hints, knowledge));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { record: null, diagnostic: diagnose('ingest/analysis-failed', { reason }), bare: null };
  }
}

function fitToKeep(record: DocumentRecord): Analysis {
  const refused = record.diagnostics.find(({ severity }) => severity === 'refused');
  if (refused !== undefined) return { record: null, diagnostic: refused, bare: record };
  const lost = record.diagnostics.find(({ severity }) => severity === 'loss') ?? null;
  return { record, diagnostic: record.document.text.trim() === '' ? lost : null };
}

/** An analyst that works in this process: for tests, and where no other is wanted. */
export function inThisProcess(knowledge: Knowledge, run?: Analyze): Analyst {
  let isClosed = false;
  return {
    engine: engineVersion(knowledge),
    atOnce: 1,
    async analyze(bytes, hints) {
      if (isClosed) throw new Error('The analyst is closed.');
      // Signals and drawing have their turn between two documents.
      await setImmediate();
      // Loaded only here: where other processes do the work, the rules are not needed in this one.
      const way = run ?? (await import('../../analyze.ts')).analyze;
      return analyzeSafely(bytes, hints, knowledge, way);
    },
    async close() {
      isClosed = true;
    },
  };
}
