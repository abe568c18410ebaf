import { Readable } from 'node:stream';
import { extract, type Header } from 'tar-stream';

/** One member of a TAR. */
export interface TarEntry {
  readonly header: Header;
  /** Its bytes, until the next entry is asked for. May be left unread. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * The members of a TAR in their order, read as they are asked for. Throws on damage, where the end is
 * missing, and what the stream throws.
 */
export async function* tarEntries(stream: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const tar = extract({ allowUnknownFormat: true } as Parameters<typeof extract>[0]);
  const input = Readable.from(stream);
  input.on('error', (error) => tar.destroy(error));
  input.pipe(tar);
  try {
    for await (const entry of tar) {
      const reader = entry[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
      yield { header: entry.header, chunks: unending(reader) };
      // The next one comes when this one is read to its end; ending it early would end the whole.
      while ((await reader.next()).done !== true);
    }
  } finally {
    input.destroy();
    tar.destroy();
  }
}

/** Leaves the reader open where the consumer stops. */
async function* unending(reader: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { done, value } = await reader.next();
    if (done === true) return;
    yield value;
  }
}
