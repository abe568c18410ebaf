import { open } from 'node:fs/promises';

/** A file that is read at any place. */
export interface BytesAt {
  readonly size: number;
  /** The bytes from `start`, at most `length`; fewer at the end of the file. */
  read(start: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** How much is read at a time, so that the many small reads of a directory seldom reach the system. */
const BLOCK_BYTES = 2 ** 16;

/** Reads a file in memory. */
export function bytesAt(bytes: Uint8Array): BytesAt {
  return {
    size: bytes.length,
    read: async (start, length) => bytes.subarray(start, start + length),
    close: async () => {},
  };
}

/** Reads a file on the disk, a block ahead. */
export async function fileAt(path: string): Promise<BytesAt> {
  const handle = await open(path, 'r');
  const { size } = await handle.stat();
  let block: Uint8Array = new Uint8Array(0);
  let blockStart = 0;
  const fill = async (start: number, length: number): Promise<Uint8Array> => {
    const buffer = new Uint8Array(length);
    let got = 0;
    while (got < length) {
      const { bytesRead } = await handle.read(buffer, got, length - got, start + got);
      if (bytesRead === 0) break;
      got += bytesRead;
    }
    return buffer.subarray(0, got);
  };
  return {
    size,
    async read(start, length) {
      if (start >= size) return new Uint8Array(0);
      if (length >= BLOCK_BYTES) return fill(start, Math.min(length, size - start));
      if (start < blockStart || start + length > blockStart + block.length) {
        block = await fill(start, Math.min(BLOCK_BYTES, size - start));
        blockStart = start;
      }
      return block.subarray(start - blockStart, start - blockStart + length);
    },
    close: () => handle.close(),
  };
}

/** The bytes of a stretch, a block at a time. */
export async function* stretchOf(file: BytesAt, start: number, length: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < start + length; at += BLOCK_BYTES) {
    const chunk = await file.read(at, Math.min(BLOCK_BYTES, start + length - at));
    if (chunk.length === 0) return;
    yield chunk;
  }
}
