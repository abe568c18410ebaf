import type { Diagnostic } from '../../model/index.ts';
import { owner } from '../apart/owner.ts';
import type { Unpacked, UnpackContext } from '../unpack/container.ts';
import { documentsIn } from '../unpack/documents-in.ts';
import { sourceOfFile, sourceOfStream } from '../unpack/source.ts';
import { Unreadable } from '../unpack/unreadable.ts';

/** What is asked of the process. A file is opened, and then one thing after the other is asked of it. */
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

/**
 * What the process says: that it has loaded all it needs, what it found, that there is no more, or that
 * it wants a piece of the stream.
 */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'found'; readonly unpacked: Unpacked }
  | { readonly kind: 'end' }
  | { readonly kind: 'pull' };

type Piece = Extract<Request, { kind: 'chunk' | 'broken' }>;

/**
 * Runs in a process of its own: opens files, one at a time, for as long as the process lives. Another
 * way to take them apart only in tests.
 */
export function serveOpening(unpack: typeof documentsIn = documentsIn): void {
  const { say, listen } = owner<Request, Reply>();
  let documents: AsyncGenerator<Unpacked> | null = null;
  let take: ((piece: Piece) => void) | null = null;

  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const asked = new Promise<Piece>((resolve) => {
        take = resolve;
      });
      say({ kind: 'pull' });
      const piece = await asked;
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
    const next = await documents?.next();
    if (next === undefined || next.done === true) say({ kind: 'end' });
    else say({ kind: 'found', unpacked: next.value });
  }

  listen((request) => {
    if (request.kind === 'open') documents = opened(request);
    else if (request.kind === 'next') void reply();
    else take?.(request);
  });
  say({ kind: 'ready' });
}
