import type { Unpacked, UnpackContext } from '../unpack/container.ts';
import { documentsIn } from '../unpack/documents-in.ts';
import { sourceOfFile, sourceOfStream } from '../unpack/source.ts';
import type { FoundFile } from '../walk.ts';
import { type StreamOptions, streamOf } from './open-file.ts';

/** Opens files and takes them apart, whatever they hold; a file that cannot be opened costs only itself. */
export interface Opener {
  /** Every document in a file, one after the other; what cannot be read is among them, with its reason. */
  open(file: FoundFile, context: UnpackContext, options: StreamOptions): AsyncIterable<Unpacked>;
  /** Ends the work at once. Closing twice is harmless. */
  close(): Promise<void>;
}

/** An opener that works in this process: for tests, and where no other is wanted. */
export function openInThisProcess(): Opener {
  return {
    async *open(file, context, options) {
      const stream = await streamOf(file, options);
      const { name, path } = file;
      const source =
        stream === null ? await sourceOfFile(path as string, name) : sourceOfStream(name, stream);
      yield* documentsIn(source, context);
    },
    async close() {},
  };
}
