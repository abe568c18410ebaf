import type { Diagnostic, Limits, Provenance } from '../../model/index.ts';
import type { Sniff } from '../../pipeline/1-read/format.ts';
import type { Budget } from './budget.ts';

/** A file, wherever its bytes lie. */
export interface Source {
  /** Name as given, for provenance and messages. */
  readonly name: string;
  /** Size in bytes; null for a stream whose end is not known. */
  readonly size: number | null;
  /** The whole file where it is in memory already; null for files too large for it and for streams. */
  readonly bytes: Uint8Array | null;
  /** Path on the disk, for formats that are read from their end; null for members and streams. */
  readonly path: string | null;
  /**
   * The bytes from the beginning. May be called once where there is neither `bytes` nor `path`. What
   * cannot be read is thrown; a container may let it pass through.
   */
  chunks(): AsyncIterable<Uint8Array>;
}

/** One file that a container holds. */
export interface Member {
  readonly bytes: Uint8Array;
  /** Its name within the container, and what the container says of it. */
  readonly provenance: Provenance;
  /**
   * Address of the page this stands for, said by the container and never by the bytes; absent for all
   * but items of feeds.
   */
  readonly page?: string | null;
}

/** A single document, or something that cannot be read, with the reason. */
export type Unpacked =
  | { readonly kind: 'member'; readonly member: Member }
  | { readonly kind: 'unread'; readonly name: string; readonly diagnostic: Diagnostic };

/**
 * What a container yields: a file with its bytes, one whose bytes come as they are asked for (only
 * until the next is asked of the container), or something that cannot be read. Names are those within
 * the container; an `unread` without a name is about the container itself. A file that is a container
 * is unpacked in turn by the caller.
 */
export type Held =
  | Unpacked
  | { readonly kind: 'source'; readonly source: Source; readonly provenance: Provenance };

/** Which columns of a dataset hold what; a column that is absent is looked for by its usual names. */
export interface ColumnMapping {
  readonly text?: string;
  readonly html?: string;
  readonly title?: string;
  readonly date?: string;
  readonly source?: string;
  readonly url?: string;
  readonly byline?: string;
  readonly language?: string;
}

export interface UnpackContext {
  readonly limits: Limits;
  /** Columns named by the user; null when none were. */
  readonly mapping: ColumnMapping | null;
}

/** What a container is unpacked with: what it makes larger is counted in the budget. */
export interface ContainerContext extends UnpackContext {
  readonly budget: Budget;
}

/** A form of file that holds documents. A new one is one file here and one line of `CONTAINERS`. */
export interface Container {
  readonly name: string;
  /** A mail is a document itself, besides what is attached to it. */
  readonly isDocument: boolean;
  tells(sniff: Sniff, context: UnpackContext): boolean;
  /**
   * Yields the members in their order. Throws for nothing that a file can hold: damage is yielded as
   * `unread`, and members before it stand.
   */
  unpack(source: Source, context: ContainerContext): AsyncIterable<Held>;
}
