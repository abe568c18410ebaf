import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { diagnose } from '../messages/diagnostics.ts';
import type { Diagnostic } from '../model/index.ts';
import { systemReason } from './system-reason.ts';
import type { FoundFile } from './walk.ts';

/**
 * The most bytes one document may have. Sixteen times the two million characters that reading
 * keeps, so that pages heavy with markup and scripts in wide characters fit, while a dump of a
 * whole archive or an endless pipe does not fill the memory.
 */
export const MAX_DOCUMENT_BYTES = 32 * 2 ** 20;

const CHUNK_BYTES = 2 ** 16;

/** The bytes of a file, or why there are none. */
export type ReadResult =
  | { readonly bytes: Uint8Array; readonly diagnostic: null }
  | { readonly bytes: null; readonly diagnostic: Diagnostic };

const failed = (diagnostic: Diagnostic): ReadResult => ({ bytes: null, diagnostic });

const tooLarge = (limit: number): ReadResult =>
  failed(diagnose('ingest/too-large', { limit: Math.round(limit / 2 ** 20) }));

/** Reads a file or standard input whole, up to `limit` bytes. Never throws for what it reads. */
export async function readBytes(
  file: FoundFile,
  stdin: AsyncIterable<Uint8Array>,
  limit: number = MAX_DOCUMENT_BYTES,
): Promise<ReadResult> {
  try {
    if (file.path === null) return await gather(stdin, limit);
    const handle = await open(file.path, constants.O_RDONLY);
    try {
      const { size } = await handle.stat();
      return size > limit ? tooLarge(limit) : await gather(chunksOf(handle), limit);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code, reason } = systemReason(error);
    const isGone = code === 'ENOENT' || code === 'ENOTDIR';
    return failed(isGone ? diagnose('ingest/vanished') : diagnose('ingest/unreadable', { reason }));
  }
}

async function* chunksOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(CHUNK_BYTES), 0, CHUNK_BYTES, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

/** Puts chunks together; stops as soon as they are too many, for a pipe may never end. */
async function gather(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<ReadResult> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) return tooLarge(limit);
    parts.push(chunk);
  }
  return { bytes: new Uint8Array(Buffer.concat(parts, length)), diagnostic: null };
}
