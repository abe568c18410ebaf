import { parentPort, workerData } from 'node:worker_threads';
import type { Knowledge } from '../../model/index.ts';
import type { ReadHints } from '../../pipeline/1-read/format.ts';
import { type Analysis, type Analyze, analyzeSafely } from './analyst.ts';
import { TaskClock } from './clock.ts';

/** What a worker is started with. */
export interface WorkerSetup<K> {
  readonly clock: SharedArrayBuffer;
  /** Knowledge in a form that threads can share; `open` in `serveAnalysis` gives it its shape. */
  readonly knowledge: K;
}

/** One document for a worker. */
export interface Task {
  readonly task: number;
  readonly bytes: Uint8Array;
  readonly hints: ReadHints;
}

/** What a worker answers. */
export interface Answer {
  readonly task: number;
  readonly analysis: Analysis;
}

/** The first message of a worker: it has loaded its program and its knowledge. */
export const READY = 'ready';

/**
 * Runs in a worker thread: answers every task in its turn, for as long as the thread lives. What the
 * thread was given as knowledge gets its shape from `open`.
 */
export function serveAnalysis(open: (knowledge: never) => Knowledge, run: Analyze): void {
  const port = parentPort;
  if (port === null) throw new Error('This is the entry of a worker thread.');
  const { clock: memory, knowledge } = workerData as WorkerSetup<never>;
  const clock = new TaskClock(memory);
  const opened = open(knowledge);
  port.postMessage(READY);
  const answer = async ({ task, bytes, hints }: Task): Promise<void> => {
    clock.start(task);
    const analysis = await analyzeSafely(bytes, hints, opened, run);
    port.postMessage({ task, analysis } satisfies Answer);
    clock.stop();
  };
  let turn = Promise.resolve();
  port.on('message', (task: Task) => {
    turn = turn.then(() => answer(task));
  });
}
