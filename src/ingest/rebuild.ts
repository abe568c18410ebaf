import type { Judgement } from '../model/index.ts';
import { StoreError } from '../store/store-error.ts';
import type { Store } from '../store/store.ts';
import { buildDossier, takeUp } from './build-dossier.ts';
import { BuildError } from './building/build-error.ts';
import { type LendAnalyst, readMarked } from './read-marked.ts';

/**
 * Up to so many documents a decision waits for the dossier, so that its answer shows what came of it, and it
 * is made in this process. Measured: so many long news reports take a second of one processor; see
 * docs/decisions/0016-judgements.md.
 */
export const WAIT_DOCUMENTS = 60;

/** Up to so many a decision also waits while documents are read again, for which a process has to start. */
const WAIT_READING = 10;

export interface RebuilderOptions {
  /** Told of a failure that nobody waits for. */
  readonly report?: (error: unknown) => void;
  /** Gives what reads a document with its marks; without it such decisions wait. */
  readonly lend?: LendAnalyst;
  /** Lays a larger collection out in a process of its own; without it this one does, and answers nobody meanwhile. */
  readonly apart?: () => Promise<unknown>;
}

/** Why the collection could not be laid out when that was last tried. */
export interface BuildProblem {
  /** A code of `src/messages`; `internal` for a defect of the program. */
  readonly code: string;
  readonly message: string;
}

/**
 * Lays a collection out anew after something changed, one run at a time. What is asked for while a run is
 * under way is done by the next one, however often it is asked.
 */
export class Rebuilder {
  readonly #store: Store;
  readonly #options: RebuilderOptions;
  #running: Promise<void> | null = null;
  #next: Promise<void> | null = null;
  #problem: BuildProblem | null = null;
  /** Told when documents are about to be read again. */
  readonly #readers = new Set<() => void>();

  constructor(store: Store, options: RebuilderOptions = {}) {
    this.#store = store;
    this.#options = options;
  }

  /** Whether the dossier is being laid out, so that what is read may be about to change. */
  get building(): boolean {
    return this.#underWay() !== null;
  }

  /** Why the last run failed, so that what is read is older than what was decided; null where it did not. */
  get problem(): BuildProblem | null {
    return this.#problem;
  }

  /** Resolves when a run has ended that began after this was asked. Rejects with a `StoreError` or a `BuildError`. */
  rebuild(): Promise<void> {
    if (this.#next !== null) return this.#next;
    if (this.#running === null) return this.#run();
    this.#next = this.#running.then(
      () => this.#run(),
      () => this.#run(),
    );
    return this.#next;
  }

  /**
   * Has a decision taken up, at once where nothing else moves by it. Else the collection is laid out, which
   * is waited for where it is small. Tells whether it is done.
   */
  async follow(judgement: Judgement): Promise<boolean> {
    if (!this.building && (await takeUp(this.#store, judgement))) return true;
    const { documents } = await this.#store.counts();
    const done = this.rebuild();
    if (documents <= WAIT_DOCUMENTS && (await this.#waitFor(done, documents))) return true;
    done.catch(this.#options.report ?? (() => {}));
    return false;
  }

  /** Waits until nothing is under way. */
  async settled(): Promise<void> {
    for (let last = this.#underWay(); last !== null; last = this.#underWay())
      await last.catch(() => undefined);
  }

  /** The last run that was asked for; null where none is to come to its end. */
  #underWay(): Promise<void> | null {
    return this.#next ?? this.#running;
  }

  /** Whether a run is over; false as soon as it has to read documents again, unless there are very few. */
  async #waitFor(done: Promise<void>, documents: number): Promise<boolean> {
    let tell = (): void => {};
    const reading = new Promise<false>((resolve) => {
      tell = () => resolve(false);
    });
    if (documents > WAIT_READING) this.#readers.add(tell);
    try {
      return await Promise.race([done.then(() => true), reading]);
    } finally {
      this.#readers.delete(tell);
    }
  }

  #run(): Promise<void> {
    this.#next = null;
    this.#running = this.#try();
    // Whoever asked is told by the promise handed out.
    this.#running.catch(() => undefined);
    return this.#running;
  }

  async #try(): Promise<void> {
    try {
      await this.#lay();
      this.#problem = null;
    } catch (error) {
      this.#problem = problemOf(error);
      throw error;
    } finally {
      this.#running = null;
    }
  }

  async #lay(): Promise<void> {
    const { apart, lend } = this.#options;
    const reading: LendAnalyst | null =
      lend === undefined
        ? null
        : (use) => {
            for (const tell of this.#readers) tell();
            return lend(use);
          };
    const { documents } = await this.#store.counts();
    if (apart === undefined || documents <= WAIT_DOCUMENTS) {
      await buildDossier(this.#store, reading);
      return;
    }
    // Here, where the processes that read are; the other one finds the records as they are then.
    await readMarked(this.#store, await this.#store.judgements(), reading);
    await apart();
  }
}

function problemOf(error: unknown): BuildProblem {
  const message = error instanceof Error ? error.message : String(error);
  const isTold = error instanceof BuildError || error instanceof StoreError;
  return { code: isTold ? error.code : 'internal', message };
}
