import { engineVersion } from '../engine.ts';
import { documentId } from '../identity/identity.ts';
import { placeNamed } from '../identity/provenance.ts';
import { diagnose } from '../messages/diagnostics.ts';
import type { Diagnostic, Knowledge } from '../model/index.ts';
import type { Refusal, Store } from '../store/store.ts';
import {
  analyzeSafely,
  isAboutOneDocument,
  refusalOf,
  storeDiagnostic,
  takeBreath,
  type WorkOptions,
} from './analysis.ts';
import { MAX_DOCUMENT_BYTES, readBytes } from './read-bytes.ts';
import { type FoundFile, type Unread, walk } from './walk.ts';

export interface AddOptions extends WorkOptions {
  /** Folder that relative paths begin in. Defaults to the one the process runs in. */
  readonly folder?: string;
  /** What the path `-` reads. Defaults to standard input. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** The most bytes one document may have. */
  readonly maxBytes?: number;
}

/** What became of the files under the paths. Every file is counted in exactly one of the six. */
export interface AddSummary {
  readonly added: number;
  /** Stored before, and analysed again because rules or knowledge have changed since. */
  readonly updated: number;
  /** Stored before under this very name. */
  readonly already: number;
  /** Stored before under other names only; this one was noted. */
  readonly renamed: number;
  readonly refused: readonly Refusal[];
  /** Left alone on purpose: links, hidden files, devices, the collection itself. */
  readonly skipped: readonly Unread[];
  /** Why the work ended before all files were read, or null. What was finished is stored. */
  readonly stopped: Diagnostic | null;
}

type Outcome = 'added' | 'updated' | 'already' | 'renamed' | Refusal;

/**
 * Reads the files under the paths, analyses those that are new and keeps each one whole before the
 * next begins. No document ends the run: what cannot be read or analysed is refused with a code and
 * noted in the collection. Only a collection that cannot be written any more, or the signal, stops
 * it early; the summary says so, and adding the same paths again goes on from there.
 */
export async function addDocuments(
  store: Store,
  paths: readonly string[],
  knowledge: Knowledge,
  options: AddOptions = {},
): Promise<AddSummary> {
  const { signal, onProgress } = options;
  const { files, unread } = await walk(paths, { ...options, except: store.files });
  const counts = { added: 0, updated: 0, already: 0, renamed: 0 };
  const refused: Refusal[] = [];
  let stopped: Diagnostic | null = null;
  let done = 0;
  try {
    for (const { name, diagnostic } of unread) {
      if (diagnostic.severity === 'refused') refused.push(await refuse(store, name, null, diagnostic));
    }
    for (const file of files) {
      await takeBreath();
      if (signal?.aborted) break;
      onProgress?.({ done, total: files.length, name: file.name });
      const outcome = await addFile(store, file, knowledge, options);
      if (typeof outcome === 'string') counts[outcome] += 1;
      else refused.push(outcome);
      done += 1;
    }
    onProgress?.({ done, total: files.length, name: '' });
    if (signal?.aborted) stopped = diagnose('ingest/interrupted', { left: files.length - done });
  } catch (error) {
    stopped = storeDiagnostic(error);
  }
  const skipped = unread.filter(({ diagnostic }) => diagnostic.severity !== 'refused');
  return { ...counts, refused, skipped, stopped };
}

async function addFile(
  store: Store,
  file: FoundFile,
  knowledge: Knowledge,
  options: AddOptions,
): Promise<Outcome> {
  const { name } = file;
  const stdin = options.stdin ?? process.stdin;
  const { bytes, diagnostic } = await readBytes(file, stdin, options.maxBytes ?? MAX_DOCUMENT_BYTES);
  if (bytes === null) return refuse(store, name, null, diagnostic);
  const id = documentId(bytes);
  const engine = await store.engineOf(id);
  if (engine === engineVersion(knowledge)) {
    return (await store.addName(id, placeNamed(name))) ? 'renamed' : 'already';
  }
  const analysis = await analyzeSafely(bytes, name, knowledge, options.analyze);
  if (analysis.record === null) return refuse(store, name, id, analysis.diagnostic);
  try {
    const result = await store.add({ bytes, record: analysis.record });
    if (result === 'added') return 'added';
    // Another process may have added it since it was looked up.
    return engine === null ? 'already' : 'updated';
  } catch (error) {
    if (!isAboutOneDocument(error)) throw error;
    return refuse(store, name, id, storeDiagnostic(error));
  }
}

async function refuse(
  store: Store,
  name: string,
  document: Refusal['document'],
  diagnostic: Diagnostic,
): Promise<Refusal> {
  const refusal = refusalOf(name, document, diagnostic);
  // A mistyped path is told and forgotten: there is nothing to try again.
  if (diagnostic.code !== 'ingest/not-found') await store.refuse(refusal);
  return refusal;
}
