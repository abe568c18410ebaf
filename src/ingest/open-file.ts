import { constants, openSync, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { diagnose } from '../messages/diagnostics.ts';
import { sourceOfFile, sourceOfStream } from './unpack/source.ts';
import type { Source } from './unpack/container.ts';
import { Unreadable } from './unpack/unreadable.ts';
import type { FoundFile } from './walk.ts';

/** Ends the reading of something that may never end by itself. */
export interface OpenOptions {
  readonly stdin: Stream;
  readonly signal?: AbortSignal | undefined;
}

/** A file that was found as a source of bytes. Never throws: what cannot be read says so when it is. */
export async function sourceOf({ name, path }: FoundFile, options: OpenOptions): Promise<Source> {
  const { stdin, signal } = options;
  if (path === null) return sourceOfStream(name, untilStopped(stdin, signal));
  const status: Stats | null = await stat(path).catch(() => null);
  // A pipe nobody writes to would hold a thread of the system until somebody does.
  if (status?.isFIFO()) return sourceOfStream(name, untilStopped(pipeAt(path), signal));
  return sourceOfFile(path, name);
}

function pipeAt(path: string): Stream {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return new Socket({ fd, readable: true, writable: false });
}

/** Chunks that may be ended from outside, so that waiting for the next does not keep the process alive. */
type Stream = AsyncIterable<Uint8Array> & { destroy?(): unknown };

/** The chunks until the signal; one that hangs is left behind. */
async function* untilStopped(chunks: Stream, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  let stop = (): void => {};
  const stopped = new Promise<'stopped'>((resolve) => {
    stop = () => resolve('stopped');
  });
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), stopped]);
      // Half of a document is none: whoever reads must not take it for the whole.
      if (next === 'stopped') {
        chunks.destroy?.();
        throw new Unreadable(diagnose('ingest/interrupted', { left: 1 }));
      }
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    void iterator.return?.()?.catch(() => {});
  }
}
