import { diagnose } from '../messages/diagnostics.ts';
import type { Diagnostic, DocumentId, Judgement } from '../model/index.ts';
import type { Outcome, Refusal, Store } from '../store/store.ts';
import { isAboutOneDocument, keeping, refusalOf, storeDiagnostic, type WorkOptions } from './analysis.ts';
import type { Analysis, Analyst } from './analyst/analyst.ts';
import { type BuildResult, buildDossier } from './build-dossier.ts';
import { inOrder } from './in-order.ts';
import { hintsOf } from './read-marked.ts';

/** Bytes that documents may take while they are read again. */
const ROOM_BYTES = 64 * 2 ** 20;

/** Readings of one document before it is left with the record it has, as others keep changing it. */
const MOST_TRIES = 8;

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
  analyst: Analyst,
  options: WorkOptions = {},
): Promise<RefreshSummary> {
  const { signal, onProgress } = options;
  const refused: Refusal[] = [];
  let refreshed = 0;
  try {
    const stale = await store.staleDocuments(analyst.engine);
    const total = stale.length;
    const room = { items: analyst.atOnce, bytes: ROOM_BYTES };
    // What a document weighs is known once its bytes are read; records take several times that.
    const weigh = (): number => ROOM_BYTES / (2 * analyst.atOnce);
    const tell = (name: string): void => {
      const documents = refreshed + refused.length;
      onProgress?.({ done: documents, total, documents, refused: refused.length, name });
    };
    const places = new Map((await store.refusedFiles()).map(({ name, path }) => [name, path]));
    // People's marks are a part of how a document is read.
    const log = await store.judgements();
    const work = (id: DocumentId): Promise<Reread | null> => reread(store, analyst, id, { places, log });
    for await (const batch of inOrder(stale.values(), work, { room, weigh, signal })) {
      for (const one of batch) {
        if (one === null) continue;
        const refusal = await keep(store, one, work);
        if (refusal === null) refreshed += 1;
        else refused.push(refusal);
        tell(one.name);
      }
    }
    if (signal?.aborted) {
      const left = total - refreshed - refused.length;
      return { refreshed, refused, stopped: diagnose('ingest/interrupted', { left }), dossier: null };
    }
    tell('');
    return { refreshed, refused, stopped: null, dossier: await buildDossier(store, (use) => use(analyst)) };
  } catch (error) {
    return { refreshed, refused, stopped: storeDiagnostic(error), dossier: null };
  }
}

/** A stored document read again. */
interface Reread {
  readonly id: DocumentId;
  /** The name it was refused under where it was, else the first it has. */
  readonly name: string;
  /** Where the file lies that was refused under this name; null where none was. */
  readonly path: string | null;
  readonly bytes: Uint8Array;
  readonly analysis: Analysis;
}

/** Reads a stored document again; null where another process has taken it away. */
async function reread(
  store: Store,
  analyst: Analyst,
  id: DocumentId,
  { places, log }: { readonly places: ReadonlyMap<string, string>; readonly log: readonly Judgement[] },
): Promise<Reread | null> {
  const provenance = await store.provenance(id);
  const first = provenance[0]?.name ?? id;
  const name = provenance.find((place) => places.has(place.name))?.name ?? first;
  const path = places.get(name) ?? null;
  const bytes = await store.original(id);
  if (bytes === null) return null;
  const hints = { name: first, provenance, ...hintsOf(id, log) };
  return { id, name, path, bytes, analysis: await analyst.analyze(bytes, hints) };
}

/** Keeps the new record; where there is none the document keeps the one it has, and that is noted. */
async function keep(
  store: Store,
  { id, name, path, bytes, analysis }: Reread,
  again: (id: DocumentId) => Promise<Reread | null>,
  tries = 1,
): Promise<Refusal | null> {
  const kept = keeping(bytes, analysis, path, name);
  const refuse = async (diagnostic: Diagnostic): Promise<Refusal> => {
    const refusal = refusalOf(name, id, diagnostic);
    await store.refuse(refusal, path);
    return refusal;
  };
  if (kept === null) return refuse(analysis.diagnostic as Diagnostic);
  let outcome: Outcome | undefined;
  try {
    [outcome] = await store.write(kept.changes);
  } catch (error) {
    if (!isAboutOneDocument(error)) throw error;
    return refuse(storeDiagnostic(error));
  }
  if (outcome !== 'superseded') return null;
  // Another process has stored a place that says more; the record is made again from all of them.
  if (tries === MOST_TRIES) {
    return refuse(diagnose('ingest/analysis-failed', { reason: 'another process keeps changing it' }));
  }
  const next = await again(id);
  return next === null ? null : keep(store, next, again, tries + 1);
}
