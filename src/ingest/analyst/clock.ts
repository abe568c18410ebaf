/** Slots of the memory that a worker and its owner share. */
const TASK = 0;
const SINCE = 1;

/**
 * Tells the owner of a worker what the worker is doing without either waiting for the other: which
 * task, and since when. Messages would come only after the task that never ends.
 */
export class TaskClock {
  readonly memory: SharedArrayBuffer;
  readonly #slots: BigInt64Array;

  constructor(memory = new SharedArrayBuffer(2 * BigInt64Array.BYTES_PER_ELEMENT)) {
    this.memory = memory;
    this.#slots = new BigInt64Array(memory);
  }

  /**
   * Notes that work on a task begins, or goes on after the milliseconds it took so far; numbers of tasks
   * begin with 1.
   */
  start(task: number, sofar = 0): void {
    Atomics.store(this.#slots, SINCE, process.hrtime.bigint() - BigInt(Math.round(sofar * 1e6)));
    Atomics.store(this.#slots, TASK, BigInt(task));
  }

  /** Notes that the task is done. */
  stop(): void {
    Atomics.store(this.#slots, TASK, 0n);
  }

  /** The task at work and the milliseconds since it began; null between tasks. */
  read(): { readonly task: number; readonly milliseconds: number } | null {
    const task = Number(Atomics.load(this.#slots, TASK));
    const since = Atomics.load(this.#slots, SINCE);
    if (task === 0) return null;
    return { task, milliseconds: Number(process.hrtime.bigint() - since) / 1e6 };
  }
}
