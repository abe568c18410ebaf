import { createGunzip } from 'node:zlib';
import type { Meter } from '../budget.ts';

/** How a member of a GZIP file begins, up to the flags; the upper ones are not in use. */
const MARK = [0x1f, 0x8b, 8] as const;
const UNUSED_FLAGS = 0xe0;

/** After so many damaged places it is no web archive but a trap. */
const MOST_STRETCHES = 1_000;

/**
 * Unpacks a GZIP file made of many members in stretches: each ends at the end or throws at damage,
 * after all that came before, and the next begins with the next member behind it. Each is to be read
 * to its end in turn.
 */
export async function* gzipStretches(
  chunks: AsyncIterable<Uint8Array>,
  meter: Meter,
): AsyncGenerator<AsyncIterable<Uint8Array>> {
  const pieces = piecesOf(chunks, meter);
  const next = async (): Promise<Uint8Array | null> => {
    const { done, value } = await pieces.next();
    return done === true ? null : value;
  };
  try {
    for (let count = 0; count < MOST_STRETCHES; count += 1) {
      let first = await next();
      while (first !== null && markIn(first, 0) !== 0) first = await next();
      if (first === null) return;
      yield unpack(first, next, meter);
    }
    throw new Error('it is damaged in too many places');
  } finally {
    await pieces.return(undefined);
  }
}

/**
 * Cuts packed bytes before every beginning of a member, so that what is packed whole can be unpacked
 * before damage behind it is met. The bytes of a mark may also stand within a member; that does no harm.
 */
async function* piecesOf(chunks: AsyncIterable<Uint8Array>, meter: Meter): AsyncGenerator<Uint8Array> {
  let kept: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    meter.feed(chunk.length);
    const bytes: Uint8Array = kept.length === 0 ? chunk : new Uint8Array(Buffer.concat([kept, chunk]));
    let start = 0;
    for (let at = markIn(bytes, 1); at !== -1; at = markIn(bytes, at + 1)) {
      yield bytes.subarray(start, at);
      start = at;
    }
    // A mark may stand across two chunks.
    const tail = bytes.subarray(Math.max(start, bytes.length - MARK.length)).indexOf(MARK[0]);
    const end = tail === -1 ? bytes.length : Math.max(start, bytes.length - MARK.length) + tail;
    if (end > start) yield bytes.subarray(start, end);
    kept = bytes.subarray(end);
  }
  if (kept.length > 0) yield kept;
}

/** Where the next member begins at or behind `from`; -1 for nowhere. */
function markIn(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(MARK[0], from); at !== -1; at = bytes.indexOf(MARK[0], at + 1)) {
    const flags = bytes[at + MARK.length];
    if (flags === undefined) return -1;
    if (MARK.every((octet, index) => bytes[at + index] === octet) && (flags & UNUSED_FLAGS) === 0) return at;
  }
  return -1;
}

async function* unpack(
  first: Uint8Array,
  next: () => Promise<Uint8Array | null>,
  meter: Meter,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 2 ** 16 });
  const state = { failure: null as Error | null, isEnded: false, isIdle: true, wake: () => {} };
  const note = (change: Partial<typeof state>) => (): void => {
    Object.assign(state, change);
    state.wake();
  };
  gunzip.on('readable', note({}));
  gunzip.on('end', note({ isEnded: true }));
  gunzip.on('error', (error) => note({ failure: error })());
  let isFirst = true;
  try {
    for (;;) {
      const out = gunzip.read() as Uint8Array | null;
      if (out !== null) {
        meter.take(out.length);
        yield out;
        continue;
      }
      if (state.failure !== null) throw state.failure;
      if (state.isEnded) return;
      // The next piece is written when all that the one before gave was read, for damage discards it.
      if (state.isIdle) {
        const piece = isFirst ? first : await next();
        isFirst = false;
        state.isIdle = false;
        if (piece === null) gunzip.end();
        else gunzip.write(piece, note({ isIdle: true }));
      }
      await new Promise<void>((resolve) => {
        state.wake = resolve;
      });
    }
  } finally {
    gunzip.destroy();
  }
}
