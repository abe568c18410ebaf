import { StoreError } from './store-error.ts';

/** A place in a list of hits: documents with the words in their title, then by day, document and position. */
export interface HitCursor {
  readonly titled: number;
  readonly day: string;
  readonly document: string;
  readonly position: number;
}

export function writeHitCursor({ titled, day, document, position }: HitCursor): string {
  return [titled, day, document, position].join(':');
}

/** Reads what `writeHitCursor` wrote; null for the beginning. */
export function readHitCursor(after: string | undefined): HitCursor | null {
  if (after === undefined) return null;
  const match = /^([01]):(\d{4}-\d{2}-\d{2}|):([0-9a-f]+):(\d{1,9})$/.exec(after);
  if (match === null) throw new StoreError('store/cursor', { after });
  const [, titled, day = '', document = '', position] = match;
  return { titled: Number(titled), day, document, position: Number(position) };
}

/** A place in a list of sources: what it is ordered by, then the key. */
export interface SourceCursor {
  readonly value: string;
  readonly key: string;
}

export function writeSourceCursor({ value, key }: SourceCursor): string {
  return Buffer.from(JSON.stringify([value, key])).toString('base64url');
}

/** Reads what `writeSourceCursor` wrote; null for the beginning. */
export function readSourceCursor(after: string | undefined): SourceCursor | null {
  if (after === undefined) return null;
  try {
    const read: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (Array.isArray(read) && typeof read[0] === 'string' && typeof read[1] === 'string') {
      return { value: read[0], key: read[1] };
    }
  } catch {
    // Told below, as one of another form is.
  }
  throw new StoreError('store/cursor', { after });
}
