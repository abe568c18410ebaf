import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Source } from './container.ts';

/** Large enough that the system is seldom asked, small enough to hold many times over. */
const CHUNK_BYTES = 2 ** 17;

/**
 * A file on the disk. Never throws: a file that is gone or may not be read says so when its bytes are
 * asked for. What is no regular file (a named pipe) is a stream that is read once.
 */
export async function sourceOfFile(path: string, name: string): Promise<Source> {
  const chunks = (): AsyncIterable<Uint8Array> => chunksOfFile(path);
  try {
    const status = await stat(path);
    if (status.isFile()) return { name, size: status.size, bytes: null, path, chunks };
  } catch {
    // Told when the bytes are asked for.
  }
  return { name, size: null, bytes: null, path: null, chunks };
}

/** A file that is in memory whole. */
export function sourceOfBytes(name: string, bytes: Uint8Array): Source {
  return {
    name,
    size: bytes.length,
    bytes,
    path: null,
    async *chunks() {
      yield bytes;
    },
  };
}

/** A file that comes once and in pieces, such as standard input; `size` where it is known. */
export function sourceOfStream(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  size: number | null = null,
): Source {
  return { name, size, bytes: null, path: null, chunks: () => chunks };
}

async function* chunksOfFile(path: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path, constants.O_RDONLY);
  try {
    for (;;) {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(CHUNK_BYTES), 0, CHUNK_BYTES, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
