/** A stream of which the first piece is known. */
export interface Peeked {
  /** Empty for a stream of nothing. */
  readonly first: Uint8Array;
  /** The stream from its beginning; to be read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Ends the stream. */
  close(): Promise<void>;
}

/** Looks at the first piece of a stream. Throws what the stream throws. */
export async function peek(stream: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]();
  const next = await iterator.next();
  const first = next.done === true ? new Uint8Array(0) : next.value;
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    if (first.length > 0) yield first;
    for (;;) {
      const { done, value } = await iterator.next();
      if (done === true) return;
      yield value;
    }
  };
  const close = async (): Promise<void> => {
    await iterator.return?.();
  };
  return { first, chunks: chunks(), close };
}
