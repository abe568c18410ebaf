import { pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import type { Meter } from './budget.ts';

/** Ways of packing that the platform unpacks. */
export type Packing = 'gzip' | 'deflate' | 'deflate-raw' | 'brotli';

const OPTIONS = { chunkSize: 2 ** 16 };

const DECODERS = {
  gzip: () => createGunzip(OPTIONS),
  deflate: () => createInflate(OPTIONS),
  'deflate-raw': () => createInflateRaw(OPTIONS),
  brotli: () => createBrotliDecompress(OPTIONS),
} as const;

/**
 * Unpacks a stream as it is asked for, and counts what goes in and comes out. Throws what the stream
 * throws, on damage, where the end is missing, and where the meter says that it is enough.
 */
export async function* inflate(
  chunks: AsyncIterable<Uint8Array>,
  packing: Packing,
  meter: Meter,
): AsyncGenerator<Uint8Array> {
  const decoder = DECODERS[packing]();
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      meter.feed(chunk.length);
      yield chunk;
    }
  };
  // Its error, if any, is also thrown to whoever reads the decoder.
  pipeline(Readable.from(counted()), decoder, () => {});
  try {
    for await (const chunk of decoder as AsyncIterable<Uint8Array>) {
      meter.take(chunk.length);
      yield chunk;
    }
  } finally {
    decoder.destroy();
  }
}
