import { createHash } from 'node:crypto';
import { documentId } from '../identity/identity.ts';
import { diagnose } from '../messages/diagnostics.ts';
import { DEFAULT_LIMITS, type Diagnostic, type DocumentId, type Limits } from '../model/index.ts';
import type { Refusal, Store } from '../store/store.ts';
import { refusalOf, storeDiagnostic, type WorkOptions } from './analysis.ts';
import type { Analyst } from './analyst/analyst.ts';
import { type Found, findDocuments, ROOM_BYTES, weightOf } from './find-documents.ts';
import { inOrder } from './in-order.ts';
import { type Examined, type Fate, Keeper } from './keeper.ts';
import type { Stream } from './opener/open-file.ts';
import { type Opener, openInThisProcess } from './opener/opener.ts';
import type { ColumnMapping } from './unpack/container.ts';
import { countFiles, type Given, type Unread } from './walk.ts';

export interface AddOptions extends WorkOptions {
  /** Folder that relative paths begin in. Defaults to the one the process runs in. */
  readonly folder?: string;
  /** What the path `-` reads. Defaults to standard input. */
  readonly stdin?: Stream;
  /** What takes files apart. Defaults to one in this process. */
  readonly opener?: Opener;
  readonly limits?: Partial<Limits>;
  /** Which columns of datasets hold what; their usual names when absent. */
  readonly mapping?: ColumnMapping | null;
  /** Whether addresses are fetched; the opener has to be one that does. */
  readonly fetches?: boolean;
  /** Whether the files lie where they are for good, so that they may be tried again from there. Defaults to true. */
  readonly lasting?: boolean;
  /** Called for each thing that is refused or kept without a text, as soon as that is so. */
  readonly onRefused?: (refusal: Refusal) => void;
  /** Opens files once more of which something was refused before. */
  readonly again?: boolean;
}

/** What became of the documents in the files under the paths. Every one is counted exactly once. */
export interface AddSummary {
  /** Files that were read to their end, or were before. */
  readonly files: number;
  readonly added: number;
  /** Stored before, and analysed again because rules, knowledge or what is known of it have changed. */
  readonly updated: number;
  /** Stored before under this very name. */
  readonly already: number;
  /** Stored before under other names only; this one was noted. */
  readonly renamed: number;
  readonly refused: readonly Refusal[];
  /** Kept although nothing in them could be read, with what they need. */
  readonly unread: readonly Refusal[];
  /** Refused when their file was read before, which has not changed since. */
  readonly refusedBefore: number;
  /** Left alone on purpose: links, hidden files, devices, the collection itself. */
  readonly skipped: readonly Unread[];
  /** Why the work ended before all files were read, or null. What was finished is stored. */
  readonly stopped: Diagnostic | null;
}

/** What says nothing about the file as it is, refusal or note: its next reading may go better. */
const PASSING: ReadonlySet<string> = new Set(['ingest/vanished', 'ingest/unreadable', 'fetch/entry-kept']);

/**
 * Reads the documents in the files under the paths, analyses those that are new, several at a time, and
 * keeps each one whole. No document ends the run: what cannot be read or analysed is refused with a
 * code and noted in the collection. Only a collection that cannot be written any more, or the signal,
 * stops it early; the summary says so, and adding the same paths again goes on from there without
 * opening a file that was finished. What is stored does not depend on how many work at a time.
 */
export async function addDocuments(
  store: Store,
  paths: readonly Given[],
  analyst: Analyst,
  options: AddOptions = {},
): Promise<AddSummary> {
  const run = new AddRun(store, analyst, options);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { signal } = options;
  const mapping = options.mapping ?? null;
  const where = { ...options, except: store.files };
  let stopped: Diagnostic | null = null;
  try {
    run.total = await countFiles(paths, where);
    const found = findDocuments(paths, {
      ...where,
      stdin: options.stdin ?? process.stdin,
      opener: options.opener ?? openInThisProcess(),
      limits,
      mapping,
      ledger: {
        reading: readingOf(analyst, limits, mapping, options.fetches ?? false),
        finished: async (keys) => {
          const finished = await store.finishedFiles(keys);
          if (options.again !== true) return finished;
          return new Map([...finished].filter(([, { refused }]) => refused === 0));
        },
      },
    });
    const room = { items: analyst.atOnce, bytes: ROOM_BYTES };
    const rules = { room, weigh: weightOf, signal };
    for await (const batch of inOrder(found, (one) => run.examine(one), rules)) {
      for (const one of batch) await run.take(one);
      await run.flush();
    }
    // The files that were finished last.
    await run.flush();
    if (signal?.aborted) stopped = diagnose('ingest/interrupted', { left: run.left });
    else run.finish();
  } catch (error) {
    stopped = storeDiagnostic(error);
  }
  return run.summary(stopped);
}

/** Digest of the sources that take files apart, put in by the build; absent when run from source by tests. */
declare const CROSSCHECK_UNPACKING: string | undefined;

/** Everything besides the bytes of a file that decides what comes of it, as a digest. */
function readingOf(
  { engine }: Analyst,
  limits: Limits,
  mapping: ColumnMapping | null,
  fetches: boolean,
): string {
  const unpacking = typeof CROSSCHECK_UNPACKING === 'string' ? CROSSCHECK_UNPACKING : 'source';
  return createHash('sha256')
    .update(JSON.stringify([engine, unpacking, limits, mapping, ...(fetches ? ['fetched'] : [])]))
    .digest('hex');
}

type Taken = Exclude<Found, { kind: 'document' }> | ({ readonly kind: 'document' } & Examined);

/** What became of the documents in one file. */
interface Tally {
  documents: number;
  refused: number;
  /** Whether something was refused or left out that may go better without the file having changed. */
  isPassing: boolean;
}

/** One run of adding: what is at work, and what has come of the rest. */
class AddRun {
  total = 0;
  readonly #keeper: Keeper;
  readonly #analyst: Analyst;
  readonly #options: AddOptions;
  /** Documents between the first look and the collection. */
  readonly #atWork = new Set<DocumentId>();
  readonly #counts = { files: 0, added: 0, updated: 0, already: 0, renamed: 0, refusedBefore: 0 };
  readonly #refused: Refusal[] = [];
  readonly #unread: Refusal[] = [];
  readonly #skipped: Unread[] = [];
  #documents = 0;
  #tally: Tally = { documents: 0, refused: 0, isPassing: false };
  readonly #ended: { readonly key: string | null; readonly tally: Tally }[] = [];

  constructor(store: Store, analyst: Analyst, options: AddOptions) {
    this.#keeper = new Keeper(store, analyst, options.lasting ?? true);
    this.#analyst = analyst;
    this.#options = options;
  }

  get left(): number {
    return Math.max(0, this.total - this.#counts.files);
  }

  /** Looks at what was found, and analyses it ahead of its turn where that will be needed. */
  async examine(found: Found): Promise<Taken> {
    if (found.kind !== 'document') return found;
    const { bytes, provenance } = found;
    const id = documentId(bytes);
    if (this.#atWork.has(id)) return { kind: 'document', found, id, analysis: 'at-work' };
    this.#atWork.add(id);
    const places = await this.#keeper.needed(id, found);
    if (places === null) return { kind: 'document', found, id, analysis: 'stored' };
    const analysis = await this.#analyst.analyze(bytes, { name: provenance.name, provenance: places });
    return { kind: 'document', found, id, analysis };
  }

  /** Takes up what was examined, in its turn. */
  async take(taken: Taken): Promise<void> {
    switch (taken.kind) {
      case 'document': {
        const { name } = taken.found.provenance;
        const tally = this.#tally;
        return this.#keeper.keep(taken, (fate) => {
          this.#atWork.delete(taken.id);
          this.#settle(name, fate, tally);
        });
      }
      case 'unread':
        return this.#takeUnread(taken);
      case 'finished':
        this.#counts.already += taken.before.documents;
        this.#counts.refusedBefore += taken.before.refused;
        this.#documents += taken.before.documents;
        return this.#endFile(taken.file.name);
      case 'end':
        this.#ended.push({ key: taken.key, tally: this.#tally });
        this.#tally = { documents: 0, refused: 0, isPassing: false };
        return this.#endFile(taken.file.name);
    }
  }

  /**
   * Writes what was taken. What became of the documents of a file is known only then, so the file is
   * noted as finished with the next writing; one that misses it is opened again, and nothing more.
   */
  async flush(): Promise<void> {
    await this.#keeper.flush();
    for (const { key, tally } of this.#ended.splice(0)) {
      const { documents, refused, isPassing } = tally;
      if (key !== null && !isPassing) {
        this.#keeper.note({ kind: 'finished', file: { key, documents, refused } });
      }
    }
  }

  finish(): void {
    this.#tell('');
  }

  summary(stopped: Diagnostic | null): AddSummary {
    const [refused, unread, skipped] = [this.#refused, this.#unread, this.#skipped];
    return { ...this.#counts, refused, unread, skipped, stopped };
  }

  #takeUnread({ name, path, diagnostic }: Extract<Found, { kind: 'unread' }>): void {
    if (diagnostic.severity === 'note') {
      this.#tally.isPassing ||= PASSING.has(diagnostic.code);
      this.#skipped.push({ name, diagnostic });
      return;
    }
    const refusal = refusalOf(name, null, diagnostic);
    // A mistyped path is told and forgotten: there is nothing to try again.
    const tally = this.#tally;
    if (diagnostic.code === 'ingest/not-found') return this.#settle(name, refusal, tally);
    this.#keeper.refuse(refusal, path, (fate) => this.#settle(name, fate, tally));
  }

  #settle(name: string, fate: Fate, tally: Tally): void {
    if (typeof fate === 'string') {
      this.#counts[fate] += 1;
    } else {
      (fate.kept ? this.#unread : this.#refused).push(fate);
      this.#options.onRefused?.(fate);
      tally.refused += 1;
      tally.isPassing ||= PASSING.has(fate.code);
    }
    if (typeof fate === 'string' || fate.kept) {
      this.#documents += 1;
      tally.documents += 1;
    }
    this.#tell(name);
  }

  #endFile(name: string): void {
    this.#counts.files += 1;
    this.#tell(name);
  }

  #tell(name: string): void {
    const refused = this.#refused.length + this.#unread.length;
    const { total } = this;
    this.#options.onProgress?.({
      done: this.#counts.files,
      total,
      documents: this.#documents,
      refused,
      name,
    });
  }
}
