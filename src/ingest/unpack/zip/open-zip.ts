import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { type BytesAt, stretchOf } from './bytes-at.ts';

/**
 * Lets yauzl read where we say. Its own reader hands places that a hostile file states to the system
 * unchecked, which throws where nothing can catch it.
 */
class Reader extends RandomAccessReader {
  readonly #file: BytesAt;

  constructor(file: BytesAt) {
    super();
    this.#file = file;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    const read = async (): Promise<void> => {
      const isWithin = position >= 0 && position + length <= this.#file.size;
      const bytes = isWithin ? await this.#file.read(position, length) : new Uint8Array(0);
      buffer.set(bytes, offset);
      setImmediate(callback, null, bytes.length);
    };
    read().catch((error: Error) => setImmediate(callback, error));
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(stretchOf(this.#file, start, end - start));
  }
}

/** Opens the directory of an archive. Throws where there is none to be read. */
export async function openZip(file: BytesAt): Promise<ZipFile> {
  return fromRandomAccessReaderPromise(new Reader(file), file.size, {
    lazyEntries: true,
    autoClose: false,
    // One odd name or size is to cost one member and not the archive.
    decodeStrings: false,
    validateEntrySizes: false,
  });
}

/** The entries of the directory, one at a time. Throws where the directory is damaged. */
export async function* entriesOf(file: BytesAt): AsyncGenerator<readonly [Entry, ZipFile]> {
  const zip = await openZip(file);
  for await (const entry of zip.eachEntry()) yield [entry, zip];
}
