import { constants, openSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { diagnose } from '../../messages/diagnostics.ts';
import { Unreadable } from '../unpack/unreadable.ts';
import type { FoundFile } from '../walk.ts';

/** Chunks that may be ended from outside, so that waiting for the next does not keep the process alive. */
export type Stream = AsyncIterable<Uint8Array> & { destroy?(): unknown };

/** What reading a stream needs besides the file. */
export interface StreamOptions {
  readonly stdin: Stream;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The chunks of what comes once and may never end: standard input, or a pipe. Null for a file, which
 * is read from the disk as often as needed. The chunks break off at the signal.
 */
export async function streamOf(
  { path }: FoundFile,
  { stdin, signal }: StreamOptions,
): Promise<AsyncIterable<Uint8Array> | null> {
  if (path === null) return untilStopped(stdin, signal);
  const status = await stat(path).catch(() => null);
  return status?.isFIFO() ? untilStopped(pipeAt(path), signal) : null;
}

/** A pipe nobody writes to would hold a thread of the system until somebody does, were it read as a file. */
function pipeAt(path: string): Stream {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return new Socket({ fd, readable: true, writable: false });
}

/**
 * The chunks until the signal, which is heeded from now on and not only once the first is asked for.
 * Whoever returns early ends the stream and leaves nothing behind at the signal, asked or not.
 */
function untilStopped(chunks: Stream, signal: AbortSignal | undefined): AsyncIterable<Uint8Array> {
  let stop = (): void => {};
  const stopped = new Promise<'stopped'>((resolve) => {
    stop = () => {
      chunks.destroy?.();
      resolve('stopped');
    };
  });
  if (signal?.aborted) stop();
  else signal?.addEventListener('abort', stop, { once: true });
  let inner: AsyncIterator<Uint8Array> | null = null;
  let isOver = false;
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    signal?.removeEventListener('abort', stop);
    // A stream that was never begun has nobody else who would close it.
    if (inner === null) chunks.destroy?.();
    else void inner.return?.()?.catch(() => {});
  };
  const iterator: AsyncIterator<Uint8Array> = {
    async next() {
      if (isOver) return { done: true, value: undefined };
      inner ??= chunks[Symbol.asyncIterator]();
      try {
        const next = await Promise.race([stopped, inner.next()]);
        // Half of a document is none: whoever reads must not take it for the whole.
        if (next === 'stopped') throw new Unreadable(diagnose('ingest/interrupted', { left: 1 }));
        if (next.done === true) end();
        return next;
      } catch (error) {
        end();
        throw error;
      }
    },
    async return() {
      end();
      return { done: true, value: undefined };
    },
  };
  return { [Symbol.asyncIterator]: () => iterator };
}
