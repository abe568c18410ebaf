import { engineVersion } from '../engine.ts';
import { diagnose } from '../messages/diagnostics.ts';
import type { Diagnostic, DocumentId, Knowledge } from '../model/index.ts';
import type { Refusal, Store } from '../store/store.ts';
import {
  analyzeSafely,
  isAboutOneDocument,
  refusalOf,
  storeDiagnostic,
  takeBreath,
  type WorkOptions,
} from './analysis.ts';
import { type BuildResult, buildDossier } from './build-dossier.ts';

/** What became of the documents that other rules or other knowledge had made. */
export interface RefreshSummary {
  readonly refreshed: number;
  /** Documents that the new rules cannot read; they keep the record they have. */
  readonly refused: readonly Refusal[];
  readonly stopped: Diagnostic | null;
  /** Null when the work stopped before the dossier. */
  readonly dossier: BuildResult | null;
}

/**
 * Analyses those documents again whose record was made by another engine, and then makes the
 * dossier anew if anything in it can have changed. People's judgements are not touched.
 */
export async function refreshCollection(
  store: Store,
  knowledge: Knowledge,
  options: WorkOptions = {},
): Promise<RefreshSummary> {
  const { signal, onProgress } = options;
  const refused: Refusal[] = [];
  let refreshed = 0;
  let done = 0;
  try {
    const stale = await store.staleDocuments(engineVersion(knowledge));
    for (const id of stale) {
      await takeBreath();
      if (signal?.aborted) {
        const stopped = diagnose('ingest/interrupted', { left: stale.length - done });
        return { refreshed, refused, stopped, dossier: null };
      }
      const name = (await store.document(id))?.names[0] ?? id;
      onProgress?.({ done, total: stale.length, name });
      const refusal = await refreshDocument(store, id, name, knowledge, options);
      if (refusal === null) refreshed += 1;
      else refused.push(refusal);
      done += 1;
    }
    onProgress?.({ done, total: stale.length, name: '' });
    return { refreshed, refused, stopped: null, dossier: await buildDossier(store) };
  } catch (error) {
    return { refreshed, refused, stopped: storeDiagnostic(error), dossier: null };
  }
}

async function refreshDocument(
  store: Store,
  id: DocumentId,
  name: string,
  knowledge: Knowledge,
  options: WorkOptions,
): Promise<Refusal | null> {
  const bytes = await store.original(id);
  if (bytes === null) return null;
  const { record, diagnostic } = await analyzeSafely(bytes, name, knowledge, options.analyze);
  if (record === null) {
    const refusal = refusalOf(name, id, diagnostic);
    await store.refuse(refusal);
    return refusal;
  }
  try {
    await store.add({ bytes, record });
    return null;
  } catch (error) {
    if (!isAboutOneDocument(error)) throw error;
    const refusal = refusalOf(name, id, storeDiagnostic(error));
    await store.refuse(refusal);
    return refusal;
  }
}
