import { diagnose } from '../../messages/diagnostics.ts';
import type { Diagnostic, Limits } from '../../model/index.ts';
import { Apart } from '../apart/apart.ts';
import { TaskClock } from '../apart/task-clock.ts';
import type { Unpacked, UnpackContext } from '../unpack/container.ts';
import { diagnosticOf } from '../unpack/unreadable.ts';
import type { FoundFile } from '../walk.ts';
import { type StreamOptions, streamOf } from './open-file.ts';
import type { Opener } from './opener.ts';
import type { Reply, Request } from './serve.ts';

/** Milliseconds between two looks at the process. */
const LOOK_EVERY = 250;

/** The process is gone, and this is why. */
interface Gone {
  readonly kind: 'gone';
  readonly diagnostic: Diagnostic;
}

/** A process at work, seen as a conversation. */
interface Talk {
  ask(request: Request): void;
  /** What it says next; what it said already comes first. */
  said(): Promise<Reply | Gone>;
  end(): Promise<void>;
}

/**
 * An opener with a process of its own. A file that is stuck in it, or takes all its memory, loses the
 * process: the documents before stand, and the next file gets another one.
 */
export class ProcessOpener implements Opener {
  readonly #entry: URL;
  readonly #limits: Limits;
  #talk: Talk | null = null;
  #isClosed = false;

  /** `entry` is the built program of the process. */
  constructor(entry: URL, limits: Limits) {
    this.#entry = entry;
    this.#limits = limits;
  }

  async *open(file: FoundFile, context: UnpackContext, options: StreamOptions): AsyncGenerator<Unpacked> {
    const { name, path } = file;
    const stream = (await streamOf(file, options))?.[Symbol.asyncIterator]() ?? null;
    // A process that starts after the end would outlive it.
    if (this.#isClosed) return void (await stream?.return?.());
    this.#talk ??= startTalk(this.#entry, this.#limits);
    const { ask, said } = this.#talk;
    let isWhole = false;
    try {
      ask({ kind: 'open', name, path: stream === null ? path : null, context });
      ask({ kind: 'next' });
      for (;;) {
        const reply = await said();
        if (reply.kind === 'end') {
          isWhole = true;
          return;
        }
        if (reply.kind === 'gone') return yield { kind: 'unread', name, diagnostic: reply.diagnostic };
        if (reply.kind === 'pull') ask(await pieceOf(stream));
        else if (reply.kind === 'found') {
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
    const talk = this.#talk;
    this.#talk = null;
    await talk?.end();
  }
}

/** The clock knows one task: what was asked last. */
const AT_WORK = 1;

/**
 * Starts a process and ends it when it is too long at what it was asked; waiting for the stream, or for
 * whoever takes the documents, is no work.
 */
function startTalk(entry: URL, { milliseconds, megabytes }: Limits): Talk {
  const clock = new TaskClock();
  const unheard: (Reply | Gone)[] = [];
  let hear: (() => void) | null = null;
  let tooSlow: Diagnostic | null = null;
  let isReady = false;
  let took = 0;
  const say = (said: Reply | Gone): void => {
    unheard.push(said);
    hear?.();
  };
  const apart = new Apart<Request, Reply>(entry, megabytes, {
    hear(reply) {
      // Asked before it was ready, it begins only now.
      if (reply.kind === 'ready') {
        isReady = true;
        clock.start(AT_WORK);
        return;
      }
      const now = clock.stop();
      took = reply.kind === 'pull' ? now : 0;
      say(reply);
    },
    gone(why) {
      clearInterval(looking);
      say({ kind: 'gone', diagnostic: tooSlow ?? why });
    },
  });
  const looking = setInterval(() => {
    if (tooSlow !== null || !clock.isLate(milliseconds)) return;
    tooSlow = diagnose('ingest/too-slow', { seconds: Math.round(milliseconds / 1000) });
    void apart.end();
  }, LOOK_EVERY).unref();
  return {
    ask(request) {
      apart.tell(request);
      if (isReady && request.kind !== 'open') clock.start(AT_WORK, took);
    },
    async said() {
      for (;;) {
        const reply = unheard.shift();
        if (reply !== undefined) return reply;
        await new Promise<void>((resolve) => {
          hear = resolve;
        });
      }
    },
    end: () => apart.end(),
  };
}

/** The next piece of a stream for the process. */
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
