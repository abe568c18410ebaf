import { type Style, styleFor } from './render/style.ts';

/** The part of a writable stream the command line needs. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
  once?(event: 'drain', listener: () => void): unknown;
}

/** Where a command prints, what it knows of its surroundings, and whether it was asked to stop. */
export interface Terminal {
  /** For what was asked for. */
  readonly out: Output;
  /** For progress, doubts and failures. */
  readonly err: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  readonly folder: string;
  /** Style of `out` and of `err`. */
  readonly style: Style;
  readonly errStyle: Style;
  /**
   * The signal that the first Ctrl-C gives to work that ends itself cleanly; the second one ends
   * the process at once. Until a command asks for it, Ctrl-C ends the process as usual.
   */
  stopSignal(): AbortSignal;
}

/** Exit codes, the same for every command and documented in `--help`. */
export const EXIT = {
  done: 0,
  /** Done, but documents were refused; each was named with its reason. */
  refused: 1,
  /** Wrong use: nothing was done. The message says what to change. */
  wrongUse: 2,
  /** The machine or the program failed: full disk, lost connection, a fault. */
  failed: 3,
  /** Stopped by Ctrl-C, as shells expect it. */
  stopped: 130,
} as const;

/** Makes a terminal over any outputs; tests give their own. */
export function createTerminal(
  out: Output,
  err: Output,
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
  stopSignal: () => AbortSignal = neverStopped,
): Terminal {
  return { out, err, env, folder, stopSignal, style: styleFor(out, env), errStyle: styleFor(err, env) };
}

function neverStopped(): AbortSignal {
  return new AbortController().signal;
}

/** The terminal of this process, with a closed pipe and Ctrl-C taken care of. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // The reader went away (`| head`): nothing is left to say, and nothing went wrong.
      if (error.code === 'EPIPE') process.exit(EXIT.done);
      throw error;
    });
  }
  let stop: AbortController | null = null;
  const stopSignal = (): AbortSignal => {
    stop ??= catchInterrupts();
    return stop.signal;
  };
  return createTerminal(process.stdout, process.stderr, process.env, process.cwd(), stopSignal);
}

function catchInterrupts(): AbortController {
  const stop = new AbortController();
  const interrupt = (signal: NodeJS.Signals): void => {
    if (!stop.signal.aborted) {
      stop.abort();
      return;
    }
    // Asked twice: end as if nothing had been caught. A normal exit would wait for a read that never
    // ends, such as of a pipe nobody writes to; the store keeps whole documents at any kill.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return stop;
}

/** Prints to standard output and waits while its reader is behind, so that memory does not grow. */
export async function print({ out }: Terminal, text: string): Promise<void> {
  if (out.write(text) !== false || out.once === undefined) return;
  await new Promise<void>((resolve) => out.once?.('drain', resolve));
}
