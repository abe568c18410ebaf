import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { diagnose } from '../../messages/diagnostics.ts';
import type { Diagnostic, Limits } from '../../model/index.ts';
import type { ReadHints } from '../../pipeline/1-read/format.ts';
import type { Analysis, Analyst } from './analyst.ts';
import { TaskClock } from './clock.ts';
import { type Answer, READY, type Task, type WorkerSetup } from './serve.ts';

/** More threads than this take more memory than they save time. */
const MOST_WORKERS = 16;

/**
 * Tasks a worker holds at a time: the one at work and the next ones, so that it need not wait for this
 * thread, which may be busy writing.
 */
const HELD = 4;

/** Documents worth having at work for each thread: those it holds, and results that wait for an earlier one. */
const GIVEN = 16;

/** Milliseconds between two looks at the clocks. */
const LOOK_EVERY = 100;

/** Threads for the analysis when nobody says how many: one for each core. */
export function defaultWorkers(): number {
  return Math.min(MOST_WORKERS, availableParallelism());
}

export interface PoolOptions<K> {
  readonly engine: string;
  readonly workers: number;
  readonly limits: Limits;
  /** The built entry of the threads. */
  readonly entry: URL;
  /** What every thread is given; called once, when the first thread starts. */
  readonly knowledge: () => K;
}

interface Waiting {
  readonly bytes: Uint8Array;
  readonly hints: ReadHints;
  resolve(analysis: Analysis): void;
  reject(error: Error): void;
}

/** A thread with the tasks it holds, in the order in which it works on them. */
interface Hand {
  readonly worker: Worker;
  readonly clock: TaskClock;
  readonly held: Map<number, Waiting>;
  /** Why the thread is being ended; null while it may work. */
  ending: Diagnostic | null;
  isReady: boolean;
  /** The task it is being ended for because of its time. */
  tooSlow: number | null;
}

/**
 * An analyst with threads of its own. A document that takes too long or too much memory loses its
 * thread, which another replaces; the documents that waited behind it move on to another thread.
 */
export class AnalystPool<K> implements Analyst {
  readonly engine: string;
  readonly atOnce: number;
  readonly #options: PoolOptions<K>;
  readonly #most: number;
  readonly #queue: Waiting[] = [];
  readonly #hands = new Set<Hand>();
  #knowledge: K | null = null;
  #lastTask = 0;
  #looking: NodeJS.Timeout | null = null;
  #broken: Error | null = null;

  constructor(options: PoolOptions<K>) {
    this.engine = options.engine;
    this.#most = Math.max(1, options.workers);
    this.atOnce = this.#most * GIVEN;
    this.#options = options;
  }

  analyze(bytes: Uint8Array, hints: ReadHints): Promise<Analysis> {
    return new Promise((resolve, reject) => {
      if (this.#broken !== null) return reject(this.#broken);
      this.#queue.push({ bytes, hints, resolve, reject });
      this.#hire();
      this.#share();
    });
  }

  async close(): Promise<void> {
    this.#break(new Error('The analyst is closed.'));
    await Promise.all([...this.#hands].map(({ worker }) => worker.terminate()));
    this.#hands.clear();
  }

  /** Starts one more thread where tasks wait and there may be more. */
  #hire(): void {
    const held = [...this.#hands].reduce((sum, hand) => sum + hand.held.size, 0);
    if (this.#hands.size >= this.#most || this.#queue.length + held <= this.#hands.size) return;
    const { entry, limits } = this.#options;
    this.#knowledge ??= this.#options.knowledge();
    const clock = new TaskClock();
    const workerData: WorkerSetup<K> = { clock: clock.memory, knowledge: this.#knowledge };
    const worker = new Worker(entry, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    const hand: Hand = { worker, clock, held: new Map(), ending: null, isReady: false, tooSlow: null };
    this.#hands.add(hand);
    worker.on('message', (answer: Answer | typeof READY) => {
      if (answer === READY) hand.isReady = true;
      else this.#take(hand, answer);
    });
    worker.on('error', (error) => {
      hand.ending ??= whyEnded(error, limits);
    });
    worker.on('exit', () => this.#lose(hand));
    this.#looking ??= setInterval(() => this.#look(), LOOK_EVERY).unref();
  }

  /** Hands waiting tasks to threads, to those with the fewest first. */
  #share(): void {
    for (let depth = 0; depth < HELD; depth += 1) {
      for (const hand of this.#hands) {
        if (hand.ending !== null || hand.held.size > depth) continue;
        const next = this.#queue.shift();
        if (next === undefined) return;
        this.#lastTask += 1;
        hand.held.set(this.#lastTask, next);
        const { bytes, hints } = next;
        // A view would be sent with everything it is a view of.
        const own = bytes.length === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
        hand.worker.postMessage({ task: this.#lastTask, bytes: own, hints } satisfies Task, []);
      }
    }
  }

  #take(hand: Hand, { task, analysis }: Answer): void {
    const waiting = hand.held.get(task);
    hand.held.delete(task);
    this.#share();
    waiting?.resolve(analysis);
  }

  /** Ends every thread whose task has taken too long. */
  #look(): void {
    const { milliseconds } = this.#options.limits;
    for (const hand of this.#hands) {
      const atWork = hand.clock.read();
      if (atWork === null || atWork.milliseconds <= milliseconds || hand.ending !== null) continue;
      hand.tooSlow = atWork.task;
      hand.ending = diagnose('ingest/too-slow', { seconds: Math.round(milliseconds / 1000) });
      void hand.worker.terminate();
    }
  }

  /** A thread is gone: the document it worked on is told why, the others go back to the queue. */
  #lose(hand: Hand): void {
    if (!this.#hands.delete(hand) || this.#broken !== null) return;
    const diagnostic = hand.ending ?? diagnose('ingest/analysis-failed', { reason: 'its thread ended' });
    if (!hand.isReady) return this.#break(new Error(`No thread can be started: ${diagnostic.message}`));
    const culprit = this.#culpritOf(hand);
    const waiting = hand.held.get(culprit);
    hand.held.delete(culprit);
    this.#queue.unshift(...hand.held.values());
    waiting?.resolve({ record: null, diagnostic, bare: null });
    this.#hire();
    this.#share();
  }

  /**
   * The task that a thread ended for. One that was too slow may have been done in the last moment, and
   * then nobody is to blame; memory may run out just before a task begins, which is then the first held.
   */
  #culpritOf({ clock, held, tooSlow }: Hand): number {
    if (tooSlow !== null) return tooSlow;
    const atWork = clock.read()?.task;
    return atWork !== undefined && held.has(atWork) ? atWork : (held.keys().next().value ?? 0);
  }

  #break(error: Error): void {
    this.#broken ??= error;
    if (this.#looking !== null) clearInterval(this.#looking);
    const unfinished = [...this.#queue, ...[...this.#hands].flatMap(({ held }) => [...held.values()])];
    this.#queue.length = 0;
    for (const { held } of this.#hands) held.clear();
    for (const { reject } of unfinished) reject(this.#broken);
  }
}

function whyEnded(error: unknown, { megabytes }: Limits): Diagnostic {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? diagnose('ingest/out-of-memory', { megabytes })
    : diagnose('ingest/analysis-failed', { reason: message ?? String(error) });
}
