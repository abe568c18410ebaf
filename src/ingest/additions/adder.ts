import { randomUUID } from 'node:crypto';
import { diagnose, helpFor } from '../../messages/diagnostics.ts';
import {
  type Addition,
  type AdditionLoss,
  type ChronicleFile,
  DEFAULT_LIMITS,
  type Limits,
  MOST_FILES,
  type OfferedFile,
} from '../../model/index.ts';
import type { Refusal, Store } from '../../store/store.ts';
import { addDocuments, type AddSummary } from '../add-documents.ts';
import type { Readers } from '../start-readers.ts';
import { cleanName, whyLeftAlone } from './offered-names.ts';
import { type Received, Spool } from './spool.ts';

/** Additions read at a time: a small one need not wait for a pile, and more would only share the cores. */
const AT_ONCE = 2;

/** Milliseconds without a byte after which the page is taken to be closed. */
const SILENCE = 60_000;

/** Additions that are over and still listed. */
const REMEMBERED = 20;

/** Losses listed of one addition; all of them stand in the collection. */
const LOSSES_LISTED = 500;

export interface AdderOptions {
  /** Starts what reads files; called for each addition, with the chronicles of the collection. */
  readonly readers: (own: readonly ChronicleFile[]) => Promise<Readers>;
  /** Makes the dossier anew once an addition is read. */
  readonly build: () => Promise<unknown>;
  readonly limits?: Limits;
  /** Told of failures inside. */
  readonly report?: (error: unknown) => void;
  /** Milliseconds without a byte after which the sender is taken to be gone; for tests. */
  readonly silence?: number;
}

/** Why files cannot be handed over. */
export type NotBegun = 'no-files' | 'too-many' | 'too-large' | 'no-room' | 'no-folder';

/** What was begun: which files are to be sent, by their place in the list that was offered. */
export interface Begun {
  readonly id: string;
  readonly wanted: readonly number[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Job {
  readonly id: string;
  readonly files: readonly OfferedFile[];
  readonly here: Set<number>;
  readonly losses: AdditionLoss[];
  readonly stop: AbortController;
  state: Mutable<Omit<Addition, 'received' | 'refused'>>;
  /** How many of the losses are files that were left alone before anything was sent. */
  leftAlone: number;
  /** How many losses there are that are no notes, also of those not listed. */
  refused: number;
  /** Files that are arriving at the moment. */
  arriving: number;
  silence: NodeJS.Timeout | null;
  isCancelled: boolean;
}

/**
 * Takes files that are handed over through the page and adds them as `crosscheck add` does, in the
 * background: an addition goes on when nobody looks, and after a restart from where it was.
 */
export class Adder {
  readonly #store: Store;
  readonly #options: AdderOptions;
  readonly #spool: Spool;
  readonly #jobs = new Map<string, Job>();
  readonly #running = new Set<Promise<void>>();
  #isClosed = false;

  constructor(store: Store, options: AdderOptions) {
    this.#store = store;
    this.#options = options;
    this.#spool = new Spool(store.meta);
  }

  /** Takes up what an earlier process left unfinished. */
  async resume(): Promise<void> {
    for (const { id, files } of await this.#spool.leftovers()) {
      await this.#spool.adopt(id);
      const job = this.#jobOf(id, files, true);
      for (const index of await this.#spool.arrived(id, files)) job.here.add(index);
      job.state.receivedBytes = [...job.here].reduce((sum, index) => sum + (files[index]?.bytes ?? 0), 0);
      await this.#queue(job);
    }
  }

  /** Every addition that goes on, and the last that are over; the newest first. */
  list(): readonly Addition[] {
    return [...this.#jobs.values()].reverse().map(shown);
  }

  /** One addition with what was not read of it; null where there is none. */
  read(id: string): { readonly addition: Addition; readonly losses: readonly AdditionLoss[] } | null {
    const job = this.#jobs.get(id);
    return job === undefined ? null : { addition: shown(job), losses: job.losses };
  }

  /** Opens an addition for files that are about to be sent. */
  async begin(offered: readonly OfferedFile[]): Promise<Begun | NotBegun> {
    const { unpackedBytes } = this.#options.limits ?? DEFAULT_LIMITS;
    if (offered.length === 0) return 'no-files';
    if (offered.length > MOST_FILES) return 'too-many';
    const bytes = offered.reduce((sum, file) => sum + file.bytes, 0);
    if (offered.some((file) => file.bytes > unpackedBytes)) return 'too-large';
    const room = await this.#spool.room();
    if (room !== null && bytes > room) return 'no-room';
    const named = offered.map((file) => ({ ...file, name: cleanName(file.name) }));
    const left = await whyLeftAlone(named.map(({ name }) => name));
    const wanted = [...named.keys()].filter((index) => left[index] === null);
    const files = wanted.map((index) => named[index] as OfferedFile);
    const id = randomUUID();
    if (files.length > 0) {
      try {
        await this.#spool.open(id, { files, closed: false });
      } catch (error) {
        this.#options.report?.(error);
        return 'no-folder';
      }
    }
    const job = this.#jobOf(id, files, false);
    for (const [index, why] of left.entries()) {
      if (why !== null) this.#lose(job, { ...why, name: named[index]?.name ?? '', kept: false }, true);
    }
    job.leftAlone = job.losses.length;
    if (files.length === 0) this.#end(job, 'done');
    else this.#listen(job);
    return { id, wanted };
  }

  /** Takes the bytes of one file, by its place among those wanted; null where none is waited for. */
  async receive(id: string, index: number, chunks: AsyncIterable<Uint8Array>): Promise<Received | null> {
    const job = this.#jobs.get(id);
    const file = job?.files[index];
    if (job === undefined || file === undefined || job.state.state !== 'receiving' || job.here.has(index)) {
      return null;
    }
    let counted = 0;
    job.arriving += 1;
    this.#hush(job);
    try {
      const outcome = await this.#spool.receive(id, index, file.bytes, chunks, (count) => {
        counted += count;
        job.state.receivedBytes += count;
      });
      if (outcome === 'received') job.here.add(index);
      else job.state.receivedBytes -= counted;
      return outcome;
    } catch (error) {
      job.state.receivedBytes -= counted;
      throw error;
    } finally {
      job.arriving -= 1;
      if (job.isCancelled) await this.#spool.drop(id);
      else this.#listen(job);
    }
  }

  /** Says that nothing more will be sent, or has a failed addition tried again; false where there is none. */
  async start(id: string): Promise<boolean> {
    const job = this.#jobs.get(id);
    if (job === undefined) return false;
    if (job.state.state === 'failed' && job.here.size > 0) job.state.problem = null;
    else if (job.state.state !== 'receiving') return true;
    await this.#queue(job);
    return true;
  }

  /** Ends an addition; what was stored of it stays. False where there is none. */
  async cancel(id: string): Promise<boolean> {
    const job = this.#jobs.get(id);
    if (job === undefined) return false;
    const { state } = job.state;
    if (state === 'done' || state === 'cancelled') return true;
    job.isCancelled = true;
    job.stop.abort();
    // One that is at work ends itself, and tells then what it has stored.
    if (state === 'reading' || state === 'building') return true;
    this.#end(job, 'cancelled');
    if (job.arriving === 0) await this.#spool.drop(id);
    return true;
  }

  /** Ends all work; what is unfinished is left for the next process. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const job of this.#jobs.values()) {
      this.#hush(job);
      job.stop.abort();
    }
    await Promise.all(this.#running);
    for (const { id, state } of this.#jobs.values()) {
      if (state.state !== 'done' && state.state !== 'cancelled') await this.#spool.release(id);
    }
  }

  /** Waits until nothing is at work. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  #jobOf(id: string, files: readonly OfferedFile[], resumed: boolean): Job {
    const job: Job = {
      id,
      files,
      here: new Set(),
      losses: [],
      leftAlone: 0,
      stop: new AbortController(),
      state: {
        id,
        state: 'receiving',
        names: files.slice(0, 3).map(({ name }) => name),
        files: files.length,
        bytes: files.reduce((sum, file) => sum + file.bytes, 0),
        receivedBytes: 0,
        resumed,
        read: 0,
        total: null,
        documents: 0,
        current: '',
        added: 0,
        updated: 0,
        already: 0,
        renamed: 0,
        skipped: 0,
        problem: null,
      },
      refused: 0,
      arriving: 0,
      silence: null,
      isCancelled: false,
    };
    this.#jobs.set(id, job);
    const over = [...this.#jobs.values()].filter(({ state }) => isOver(state.state));
    for (const old of over.slice(0, Math.max(0, over.length - REMEMBERED))) this.#jobs.delete(old.id);
    return job;
  }

  /** Waits for the next file, though not for ever: the page may have been closed. */
  #listen(job: Job): void {
    this.#hush(job);
    if (job.state.state !== 'receiving' || job.arriving > 0 || this.#isClosed) return;
    const silence = this.#options.silence ?? SILENCE;
    job.silence = setTimeout(() => void this.#queue(job).catch(this.#options.report), silence);
    job.silence.unref();
  }

  #hush(job: Job): void {
    if (job.silence !== null) clearTimeout(job.silence);
    job.silence = null;
  }

  /** Closes an addition to further files and puts it in the row. */
  async #queue(job: Job): Promise<void> {
    this.#hush(job);
    if (isOver(job.state.state) && job.state.state !== 'failed') return;
    job.state.state = 'waiting';
    await this.#spool.note(job.id, { files: job.files, closed: true });
    this.#next();
  }

  #next(): void {
    for (const job of this.#jobs.values()) {
      if (this.#isClosed || this.#running.size >= AT_ONCE) return;
      if (job.state.state !== 'waiting') continue;
      job.state.state = 'reading';
      const work = this.#work(job)
        .catch((error: unknown) => this.#fail(job, error))
        .finally(() => {
          this.#running.delete(work);
          this.#next();
        });
      this.#running.add(work);
    }
  }

  async #work(job: Job): Promise<void> {
    const { id, files, here, state } = job;
    job.losses.length = job.leftAlone;
    job.refused = 0;
    for (const [index, { name }] of files.entries()) {
      if (!here.has(index)) this.#lose(job, { ...diagnose('ingest/not-received'), name, kept: false });
    }
    const given = [...here]
      .sort((a, b) => a - b)
      .map((index) => this.#spool.given(id, index, files[index] as OfferedFile));
    const readers = await this.#options.readers(await this.#store.chronicles());
    let summary: AddSummary;
    try {
      summary = await addDocuments(this.#store, given, readers.analyst, {
        opener: readers.opener,
        ...(this.#options.limits && { limits: this.#options.limits }),
        signal: job.stop.signal,
        lasting: false,
        // What was refused before a restart is told again, for its words are not kept here.
        again: true,
        onRefused: (refusal) => this.#lose(job, refusal),
        onProgress: ({ done, total, documents, name }) => {
          Object.assign(state, { read: done, total, documents });
          if (name !== '') state.current = name;
        },
      });
    } finally {
      await readers.close();
    }
    for (const { name, diagnostic } of summary.skipped)
      this.#lose(job, { ...diagnostic, name, kept: false }, true);
    const { added, updated, already, renamed } = summary;
    Object.assign(state, { added, updated, already, renamed, read: summary.files });
    const { stopped } = summary;
    // Left as it is for the next process.
    if (stopped?.code === 'ingest/interrupted' && !job.isCancelled) return;
    if (stopped !== null && !job.isCancelled) {
      const { code, message } = stopped;
      state.problem = { code, message: `${message} ${helpFor(code)}`.trim() };
      this.#end(job, 'failed');
      return;
    }
    state.state = 'building';
    await this.#options.build();
    await this.#spool.drop(id);
    this.#end(job, job.isCancelled ? 'cancelled' : 'done');
  }

  #fail(job: Job, error: unknown): void {
    this.#options.report?.(error);
    job.state.problem = {
      code: 'internal',
      message:
        'The work broke off; the program has printed why. What was stored is whole: start it again to go on.',
    };
    this.#end(job, 'failed');
  }

  #end(job: Job, state: 'done' | 'cancelled' | 'failed'): void {
    this.#hush(job);
    job.state.state = state;
  }

  #lose(job: Job, { name, code, message, kept }: Omit<Refusal, 'document'>, isNote = false): void {
    if (isNote) job.state.skipped += 1;
    else job.refused += 1;
    // Notes give way: nobody has to do anything about them.
    if (job.losses.length >= LOSSES_LISTED || (isNote && job.losses.length >= LOSSES_LISTED / 2)) return;
    job.losses.push({ name, code, message, kept, help: helpFor(code) });
  }
}

function isOver(state: Addition['state']): boolean {
  return state === 'done' || state === 'cancelled' || state === 'failed';
}

function shown({ state, here, refused }: Job): Addition {
  return { ...state, received: here.size, refused };
}
