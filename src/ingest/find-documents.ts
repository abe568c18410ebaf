import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { Diagnostic, Provenance } from '../model/index.ts';
import type { FinishedFile } from '../store/store.ts';
import type { Stream } from './opener/open-file.ts';
import type { Opener } from './opener/opener.ts';
import type { UnpackContext } from './unpack/container.ts';
import { type FoundFile, type Given, type Walked, walk, type WalkOptions } from './walk.ts';

export interface FindOptions extends WalkOptions, UnpackContext {
  readonly stdin: Stream;
  readonly opener: Opener;
  /** Which files need not be opened again; nothing is known of any when absent. */
  readonly ledger?: Ledger;
}

/** What is known of files that were read to their end. */
export interface Ledger {
  /** Everything besides the file itself that decides what comes of it. */
  readonly reading: string;
  finished(keys: readonly string[]): Promise<ReadonlyMap<string, FinishedFile>>;
}

/** One document with the place it came from. */
export interface FoundDocument {
  readonly kind: 'document';
  readonly file: FoundFile;
  readonly bytes: Uint8Array;
  readonly provenance: Provenance;
}

/** What comes of the paths, in order: the documents of a file come before its `end`. */
export type Found =
  | FoundDocument
  | {
      readonly kind: 'unread';
      readonly name: string;
      /** Where the file lies that is or holds this; null for standard input. */
      readonly path: string | null;
      readonly diagnostic: Diagnostic;
    }
  /** A file is through; `key` names it in the ledger, and is null for what has no lasting place. */
  | { readonly kind: 'end'; readonly file: FoundFile; readonly key: string | null }
  /** A file that was read to its end before and has not changed since; it was not opened. */
  | { readonly kind: 'finished'; readonly file: FoundFile; readonly before: FinishedFile };

/** Bytes of documents at work at a time, beyond one that is larger. */
export const ROOM_BYTES = 64 * 2 ** 20;

/** What something found takes of that room. */
export function weightOf(found: Found): number {
  return found.kind === 'document' ? found.bytes.length : 0;
}

/** Files looked up in the ledger together. */
const LOOKED_UP = 64;

/** Finds the files under the paths and, in those that are not finished, every single document. */
export async function* findDocuments(paths: readonly Given[], options: FindOptions): AsyncGenerator<Found> {
  let batch: Walked[] = [];
  for await (const walked of walk(paths, options)) {
    batch.push(walked);
    if (batch.length < LOOKED_UP) continue;
    yield* readBatch(batch, options);
    batch = [];
  }
  yield* readBatch(batch, options);
}

async function* readBatch(batch: readonly Walked[], options: FindOptions): AsyncGenerator<Found> {
  const { ledger, signal } = options;
  const keys = new Map<FoundFile, string>();
  for (const walked of batch) {
    if (walked.kind !== 'file' || ledger === undefined) continue;
    const key = await keyOf(walked.file, ledger.reading);
    if (key !== null) keys.set(walked.file, key);
  }
  const finished = (await ledger?.finished([...keys.values()])) ?? new Map<string, FinishedFile>();
  for (const walked of batch) {
    if (signal?.aborted) return;
    if (walked.kind === 'unread') {
      yield walked;
      continue;
    }
    const { file } = walked;
    const key = keys.get(file) ?? null;
    const before = key === null ? undefined : finished.get(key);
    if (before !== undefined) yield { kind: 'finished', file, before };
    else yield* readFile(file, key, options);
  }
}

async function* readFile(file: FoundFile, key: string | null, options: FindOptions): AsyncGenerator<Found> {
  const { opener, limits, mapping } = options;
  for await (const unpacked of opener.open(file, { limits, mapping }, options)) {
    if (unpacked.kind === 'member') yield { kind: 'document', file, ...unpacked.member };
    else yield { ...unpacked, path: file.path };
  }
  yield { kind: 'end', file, key };
}

/**
 * Names a file as it is now, and how it is read. Taken before the file is opened, so that one that
 * changes while it is read is read again. Null for what is no file that stays.
 */
async function keyOf({ name, path }: FoundFile, reading: string): Promise<string | null> {
  if (path === null) return null;
  const status = await stat(path, { bigint: true }).catch(() => null);
  if (status === null || !status.isFile()) return null;
  const { size, mtimeNs, ctimeNs } = status;
  const facts = [path, name, String(size), String(mtimeNs), String(ctimeNs), reading];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}
