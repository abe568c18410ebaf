import { diagnose } from '../../messages/diagnostics.ts';
import type { Diagnostic } from '../../model/index.ts';
import { SNIFFED_BYTES } from '../../pipeline/1-read/format.ts';
import type { Source } from './container.ts';
import { diagnosticOf, Unreadable } from './unreadable.ts';

/** How much of a file too large to be held is shown to those who tell what it is. */
const BEGINNING_BYTES = 16 * SNIFFED_BYTES;

/** A file with as much of it as may be held in memory. */
export interface Gathered {
  /** The same file from its beginning; `bytes` are there when it could be held whole. */
  readonly source: Source;
  /** The whole, or the beginning of what is too large or broke off. */
  readonly beginning: Uint8Array;
  /** Why it could not be held whole, or null. */
  readonly obstacle: Diagnostic | null;
  /** Ends the stream behind it. To be called once nothing more is read. */
  close(): Promise<void>;
}

/** What is said of a document of more than `limit` bytes. */
export function tooLarge(limit: number): Diagnostic {
  return diagnose('ingest/too-large', { limit: Math.round(limit / 2 ** 20) });
}

/**
 * Reads a file whole where it has at most `limit` bytes. Of a larger one the beginning is read, and
 * the rest comes when it is asked for. A stream that breaks off gives what came, and breaks off there
 * again when it is read.
 */
export async function gather(source: Source, limit: number): Promise<Gathered> {
  if (source.bytes !== null) return held(source, source.bytes);
  const isLarge = source.path !== null && source.size !== null && source.size > limit;
  const most = isLarge ? BEGINNING_BYTES : limit;
  const iterator = source.chunks()[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  let failure: unknown = null;
  let isWhole = false;
  try {
    while (length <= most) {
      const next = await iterator.next();
      isWhole = next.done === true;
      if (isWhole) break;
      parts.push(next.value as Uint8Array);
      length += (next.value as Uint8Array).length;
    }
  } catch (error) {
    failure = error ?? new Error('the stream broke off');
  }
  const beginning = joined(parts, length);
  if (isWhole) return held(source, beginning);
  const obstacle = failure === null ? tooLarge(limit) : diagnosticOf(failure);
  const close = async (): Promise<void> => {
    await iterator.return?.();
  };
  if (source.path !== null) {
    await close();
    return { source, beginning, obstacle, close: async () => {} };
  }
  const chunks = (): AsyncIterable<Uint8Array> => replay(beginning, failure, iterator);
  return { source: { ...source, chunks }, beginning, obstacle, close };
}

/** The bytes of a file of at most `limit` bytes; throws `Unreadable` where they cannot be had. */
export async function wholeOf(source: Source, limit: number): Promise<Uint8Array> {
  const gathered = await gather(source, limit);
  await gathered.close();
  if (gathered.obstacle !== null) throw new Unreadable(gathered.obstacle);
  return gathered.beginning;
}

function held(source: Source, bytes: Uint8Array): Gathered {
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    yield bytes;
  };
  return {
    source: { ...source, size: bytes.length, bytes, chunks },
    beginning: bytes,
    obstacle: null,
    close: async () => {},
  };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

async function* replay(
  beginning: Uint8Array,
  failure: unknown,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (beginning.length > 0) yield beginning;
  if (failure !== null) throw failure;
  for (;;) {
    const next = await rest.next();
    if (next.done === true) return;
    yield next.value;
  }
}
