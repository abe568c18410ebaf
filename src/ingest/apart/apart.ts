import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { diagnose } from '../../messages/diagnostics.ts';
import type { Diagnostic } from '../../model/index.ts';

/** Letters of what a process complains of that are kept to name the reason. */
const COMPLAINT_LETTERS = 4_000;

/** What whoever starts a process wants to know of it. */
export interface Listener<Said> {
  /** It says something; said in the order in which it was said. */
  hear(said: Said): void;
  /**
   * It is gone, and nothing more will be heard. The reason is its own, whoever ended it: told as that of a
   * document that was read, and in bare words.
   */
  gone(why: Diagnostic, reason: string): void;
}

/**
 * Part of the work in a process of its own, since that alone can be ended at any moment and run out of
 * memory without taking the rest along: a thread that asks for one large piece of memory too much ends
 * the whole program.
 */
export class Apart<Told, Said> {
  readonly #child: ChildProcess;
  readonly #gone: Promise<void>;

  /** Starts the built program at `entry` with this much memory for its data. */
  constructor(entry: URL, megabytes: number, listener: Listener<Said>) {
    const child = fork(fileURLToPath(entry), [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${megabytes}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child = child;
    let complaint = '';
    child.stderr?.setEncoding('utf8').on('data', (words: string) => {
      complaint = (complaint + words).slice(-COMPLAINT_LETTERS);
    });
    child.on('message', (said) => listener.hear(said as Said));
    // What could not be sent is told by its end.
    child.on('error', (error) => {
      complaint ||= `Error: ${error.message}`;
    });
    ending.add(child);
    this.#gone = new Promise((resolve) => {
      // Comes after everything it said and complained of has been heard.
      child.on('close', (_code, signal) => {
        ending.delete(child);
        const reason = reasonGone(signal, complaint);
        if (reason !== null) listener.gone(diagnose('ingest/analysis-failed', { reason }), reason);
        else
          listener.gone(
            diagnose('ingest/out-of-memory', { megabytes }),
            `${megabytes} MB of memory are not enough`,
          );
        resolve();
      });
    });
  }

  tell(told: Told): void {
    // Between its end and the news of it nobody listens any more.
    if (this.#child.connected) this.#child.send(told as object, () => {});
  }

  /** Ends it at once, whatever it is at. Ending twice is harmless. */
  end(): Promise<void> {
    this.#child.kill('SIGKILL');
    return this.#gone;
  }
}

/** Processes that go when this one does. */
const ending = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of ending) child.kill('SIGKILL');
});

/** Why a process went, in words; null where it ran out of memory. */
function reasonGone(signal: string | null, complaint: string): string | null {
  if (/heap out of memory|heap limit/i.test(complaint)) return null;
  const said = /^(?:\w*Error|Uncaught\b).*?: (.+)$/m.exec(complaint)?.[1];
  return said ?? (signal === null ? 'its process ended' : `its process was ended by ${signal}`);
}
