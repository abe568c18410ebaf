import { Worker } from 'node:worker_threads';
import { diagnose } from '../../messages/diagnostics.ts';
import type { Diagnostic, Limits } from '../../model/index.ts';
import { TaskClock } from '../analyst/clock.ts';
import type { Unpacked, UnpackContext } from '../unpack/container.ts';
import { diagnosticOf } from '../unpack/unreadable.ts';
import type { FoundFile } from '../walk.ts';
import { type StreamOptions, streamOf } from './open-file.ts';
import type { Opener } from './opener.ts';
import type { OpeningClocks, Reply, Request } from './serve.ts';

/** Milliseconds between two looks at the thread. */
const LOOK_EVERY = 250;

/** The thread is gone, and this is why. */
interface Gone {
  readonly kind: 'gone';
  readonly diagnostic: Diagnostic;
}

interface Thread {
  readonly worker: Worker;
  readonly looking: NodeJS.Timeout;
  /** What the thread says next; what it said already comes first. */
  said(): Promise<Reply | Gone>;
}

/**
 * An opener with a thread of its own. A file that is stuck in it, or takes all its memory, loses the
 * thread: the documents before stand, and the next file gets another thread.
 */
export class ThreadOpener implements Opener {
  readonly #entry: URL;
  readonly #limits: Limits;
  #thread: Thread | null = null;
  #isClosed = false;

  constructor(entry: URL, limits: Limits) {
    this.#entry = entry;
    this.#limits = limits;
  }

  async *open(file: FoundFile, context: UnpackContext, options: StreamOptions): AsyncGenerator<Unpacked> {
    const { name, path } = file;
    const stream = (await streamOf(file, options))?.[Symbol.asyncIterator]() ?? null;
    // A thread that starts after the end would keep the process alive.
    if (this.#isClosed) return void (await stream?.return?.());
    this.#thread ??= this.#start();
    const thread = this.#thread;
    const ask = (request: Request): void => thread.worker.postMessage(request, []);
    let isWhole = false;
    try {
      ask({ kind: 'open', name, path: stream === null ? path : null, context });
      ask({ kind: 'next' });
      for (;;) {
        const reply = await thread.said();
        if (reply.kind === 'end') {
          isWhole = true;
          return;
        }
        if (reply.kind === 'gone') return yield { kind: 'unread', name, diagnostic: reply.diagnostic };
        if (reply.kind === 'pull') ask(await pieceOf(stream));
        else {
          ask({ kind: 'next' });
          yield reply.unpacked;
        }
      }
    } finally {
      // One that is left halfway is ended: nobody knows what it is at.
      if (!isWhole) await this.#end();
      void stream?.return?.()?.catch(() => {});
    }
  }

  close(): Promise<void> {
    this.#isClosed = true;
    return this.#end();
  }

  async #end(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    if (thread === null) return;
    clearInterval(thread.looking);
    await thread.worker.terminate();
  }

  #start(): Thread {
    const { milliseconds, megabytes } = this.#limits;
    const [life, work] = [new TaskClock(), new TaskClock()];
    const worker = new Worker(this.#entry, {
      workerData: { life: life.memory, work: work.memory } satisfies OpeningClocks,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    const unheard: (Reply | Gone)[] = [];
    let hear: (() => void) | null = null;
    const say = (reply: Reply | Gone): void => {
      unheard.push(reply);
      hear?.();
    };
    let why: Diagnostic | null = null;
    worker.on('message', say);
    worker.on('error', (error: NodeJS.ErrnoException) => {
      why ??=
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? diagnose('ingest/out-of-memory', { megabytes })
          : diagnose('ingest/analysis-failed', { reason: error.message });
    });
    worker.on('exit', () => {
      say({
        kind: 'gone',
        diagnostic: why ?? diagnose('ingest/analysis-failed', { reason: 'its thread ended' }),
      });
    });
    const looking = setInterval(() => {
      // One that lives may still be at the same document in ever so many turns.
      const silent = life.read()?.milliseconds ?? 0;
      const busy = work.read()?.milliseconds ?? 0;
      if (Math.max(silent, busy) <= milliseconds) return;
      why ??= diagnose('ingest/too-slow', { seconds: Math.round(milliseconds / 1000) });
      void worker.terminate();
    }, LOOK_EVERY).unref();
    const said = async (): Promise<Reply | Gone> => {
      for (;;) {
        const reply = unheard.shift();
        if (reply !== undefined) return reply;
        await new Promise<void>((resolve) => {
          hear = resolve;
        });
      }
    };
    return { worker, looking, said };
  }
}

/** The next piece of a stream for the thread. */
async function pieceOf(stream: AsyncIterator<Uint8Array> | null): Promise<Request> {
  try {
    const next = await stream?.next();
    return {
      kind: 'chunk',
      bytes: next === undefined || next.done === true ? null : new Uint8Array(next.value),
    };
  } catch (error) {
    return { kind: 'broken', diagnostic: diagnosticOf(error) };
  }
}
