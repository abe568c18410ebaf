import { availableParallelism } from 'node:os';
import { diagnose } from '../../messages/diagnostics.ts';
import type { Diagnostic, Limits } from '../../model/index.ts';
import type { ReadHints } from '../../pipeline/1-read/format.ts';
import { Apart } from '../apart/apart.ts';
import { TaskClock } from '../apart/task-clock.ts';
import type { Analysis, Analyst } from './analyst.ts';
import type { Said, Told } from './serve.ts';

/** More processes than this take more memory than they save time. */
const MOST_WORKERS = 16;

/**
 * Tasks a worker holds at a time: the one at work and the next ones, so that it need not wait for this
 * process, which may be busy writing.
 */
const HELD = 4;

/** Documents worth having at work for each process: those it holds, and results that wait for an earlier one. */
const GIVEN = 16;

/** Milliseconds between two looks at the clocks. */
const LOOK_EVERY = 100;

/** Processes for the analysis when nobody says how many: one for each core. */
export function defaultWorkers(): number {
  return Math.min(MOST_WORKERS, availableParallelism());
}

export interface PoolOptions<K> {
  readonly engine: string;
  readonly workers: number;
  readonly limits: Limits;
  /** The built entry of the processes. */
  readonly entry: URL;
  /** What every process is told to know; called once, when the first one starts. */
  readonly knowledge: () => K;
}

interface Waiting {
  readonly bytes: Uint8Array;
  readonly hints: ReadHints;
  resolve(analysis: Analysis): void;
  reject(error: Error): void;
}

/** A process with the tasks it holds, in the order in which it works on them. */
interface Hand<K> {
  readonly apart: Apart<Told<K>, Said>;
  readonly clock: TaskClock;
  readonly held: Map<number, Waiting>;
  /** Why the process is being ended; null while it may work. */
  ending: Diagnostic | null;
  isReady: boolean;
}

/**
 * An analyst with processes of its own. A document that takes too long or too much memory loses its
 * process, which another replaces; the documents that waited behind it move on to another.
 */
export class AnalystPool<K> implements Analyst {
  readonly engine: string;
  readonly atOnce: number;
  readonly #options: PoolOptions<K>;
  readonly #most: number;
  readonly #queue: Waiting[] = [];
  readonly #hands = new Set<Hand<K>>();
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
    await Promise.all([...this.#hands].map(({ apart }) => apart.end()));
    this.#hands.clear();
  }

  /** Starts one more process where tasks wait and there may be more. */
  #hire(): void {
    const held = [...this.#hands].reduce((sum, hand) => sum + hand.held.size, 0);
    if (this.#hands.size >= this.#most || this.#queue.length + held <= this.#hands.size) return;
    const { entry, limits } = this.#options;
    this.#knowledge ??= this.#options.knowledge();
    const apart = new Apart<Told<K>, Said>(entry, limits.megabytes, {
      hear: (said) => this.#hear(hand, said),
      gone: (why) => this.#lose(hand, why),
    });
    const hand: Hand<K> = { apart, clock: new TaskClock(), held: new Map(), ending: null, isReady: false };
    this.#hands.add(hand);
    apart.tell({ kind: 'know', knowledge: this.#knowledge });
    this.#looking ??= setInterval(() => this.#look(), LOOK_EVERY).unref();
  }

  /** Hands waiting tasks to processes, to those with the fewest first. */
  #share(): void {
    for (let depth = 0; depth < HELD; depth += 1) {
      for (const hand of this.#hands) {
        if (hand.ending !== null || hand.held.size > depth) continue;
        const next = this.#queue.shift();
        if (next === undefined) return;
        this.#lastTask += 1;
        hand.held.set(this.#lastTask, next);
        const { bytes, hints } = next;
        hand.apart.tell({ kind: 'analyze', task: this.#lastTask, bytes, hints });
      }
    }
  }

  #hear(hand: Hand<K>, said: Said): void {
    if (said.kind === 'ready') hand.isReady = true;
    else if (said.kind === 'begun') hand.clock.start(said.task);
    else {
      hand.clock.stop();
      const waiting = hand.held.get(said.task);
      hand.held.delete(said.task);
      this.#share();
      waiting?.resolve(said.analysis);
    }
  }

  /** Ends every process whose task has taken too long. */
  #look(): void {
    const { milliseconds } = this.#options.limits;
    for (const hand of this.#hands) {
      if (hand.ending !== null || !hand.clock.isLate(milliseconds)) continue;
      hand.ending = diagnose('ingest/too-slow', { seconds: Math.round(milliseconds / 1000) });
      void hand.apart.end();
    }
  }

  /** A process is gone: the document it worked on is told why, the others go back to the queue. */
  #lose(hand: Hand<K>, why: Diagnostic): void {
    if (!this.#hands.delete(hand) || this.#broken !== null) return;
    const diagnostic = hand.ending ?? why;
    if (!hand.isReady) {
      this.#queue.unshift(...hand.held.values());
      return this.#break(new Error(`No process can be started: ${diagnostic.message}`));
    }
    // Memory may run out just before a task begins, which is then the first held.
    const culprit = hand.clock.task() ?? hand.held.keys().next().value ?? 0;
    const waiting = hand.held.get(culprit);
    hand.held.delete(culprit);
    this.#queue.unshift(...hand.held.values());
    waiting?.resolve({ record: null, diagnostic, bare: null });
    this.#hire();
    this.#share();
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
