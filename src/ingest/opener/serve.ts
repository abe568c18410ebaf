import { parentPort, workerData } from 'node:worker_threads';
import type { Diagnostic } from '../../model/index.ts';
import { TaskClock } from '../analyst/clock.ts';
import type { Unpacked, UnpackContext } from '../unpack/container.ts';
import { documentsIn } from '../unpack/documents-in.ts';
import { sourceOfFile, sourceOfStream } from '../unpack/source.ts';
import { Unreadable } from '../unpack/unreadable.ts';

/** What is asked of the thread. A file is opened, and then one thing after the other is asked of it. */
export type Request =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly path: string | null;
      readonly context: UnpackContext;
    }
  | { readonly kind: 'next' }
  /** The next piece of a stream; null at its end. */
  | { readonly kind: 'chunk'; readonly bytes: Uint8Array | null }
  | { readonly kind: 'broken'; readonly diagnostic: Diagnostic };

/** What the thread says: what it found, that there is no more, or that it wants a piece of the stream. */
export type Reply =
  | { readonly kind: 'found'; readonly unpacked: Unpacked }
  | { readonly kind: 'end' }
  | { readonly kind: 'pull' };

/** What the thread shares with whoever looks at it. */
export interface OpeningClocks {
  /** Since the last sign of life. */
  readonly life: SharedArrayBuffer;
  /** At work on what was asked last; waiting for the stream is no work. */
  readonly work: SharedArrayBuffer;
}

/** Milliseconds between two signs of life. */
const BEAT_EVERY = 100;

type Piece = Extract<Request, { kind: 'chunk' | 'broken' }>;

/** Bytes of their own, and no more: a view is sent with everything it is a view of. */
export function ownBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

/**
 * Runs in a worker thread: opens files, one at a time, for as long as the thread lives. Another way to
 * take them apart only in tests.
 */
export function serveOpening(unpack: typeof documentsIn = documentsIn): void {
  const port = parentPort;
  if (port === null) throw new Error('This is the entry of a worker thread.');
  const clocks = workerData as OpeningClocks;
  const life = new TaskClock(clocks.life);
  const work = new TaskClock(clocks.work);
  // A thread that is stuck no longer says that it lives.
  life.start(1);
  setInterval(() => life.start(1), BEAT_EVERY);
  let documents: AsyncGenerator<Unpacked> | null = null;
  let take: ((piece: Piece) => void) | null = null;

  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const asked = new Promise<Piece>((resolve) => {
        take = resolve;
      });
      const sofar = work.read()?.milliseconds ?? 0;
      work.stop();
      port?.postMessage({ kind: 'pull' } satisfies Reply);
      const piece = await asked;
      work.start(1, sofar);
      if (piece.kind === 'broken') throw new Unreadable(piece.diagnostic);
      if (piece.bytes === null) return;
      yield piece.bytes;
    }
  }

  async function* opened({
    name,
    path,
    context,
  }: Extract<Request, { kind: 'open' }>): AsyncGenerator<Unpacked> {
    const source = path === null ? sourceOfStream(name, pieces()) : await sourceOfFile(path, name);
    yield* unpack(source, context);
  }

  async function reply(): Promise<void> {
    work.start(1);
    const next = await documents?.next();
    work.stop();
    if (next === undefined || next.done === true) {
      port?.postMessage({ kind: 'end' } satisfies Reply);
      return;
    }
    const unpacked = next.value;
    if (unpacked.kind === 'unread') {
      port?.postMessage({ kind: 'found', unpacked } satisfies Reply);
      return;
    }
    const bytes = ownBytes(unpacked.member.bytes);
    const sent: Reply = {
      kind: 'found',
      unpacked: { kind: 'member', member: { ...unpacked.member, bytes } },
    };
    port?.postMessage(sent, [bytes.buffer as ArrayBuffer]);
  }

  port.on('message', (request: Request) => {
    if (request.kind === 'open') documents = opened(request);
    else if (request.kind === 'next') void reply();
    else take?.(request);
  });
}
