import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import type { Meter } from '../budget.ts';
import { inflate } from '../inflate.ts';
import { type BytesAt, stretchOf } from './bytes-at.ts';
import { isStored } from './entry.ts';

/** The bytes of one member. Throws where they are not what the directory says, or too many. */
export async function* memberChunks(
  file: BytesAt,
  zip: ZipFile,
  entry: Entry,
  meter: Meter,
): AsyncGenerator<Uint8Array> {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const packed = stretchOf(file, fileDataStart, entry.compressedSize);
  const unpacked = isStored(entry) ? counted(packed, meter) : inflate(packed, 'deflate-raw', meter);
  let checksum = 0;
  let length = 0;
  for await (const chunk of unpacked) {
    checksum = crc32(chunk, checksum);
    length += chunk.length;
    yield chunk;
  }
  if (length !== entry.uncompressedSize) throw new Error('its size is not what the archive states');
  if (checksum !== entry.crc32) throw new Error('its checksum is not what the archive states');
}

async function* counted(chunks: AsyncIterable<Uint8Array>, meter: Meter): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    meter.feed(chunk.length);
    meter.take(chunk.length);
    yield chunk;
  }
}
