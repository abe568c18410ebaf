import type { DiagnosticCode } from '../../messages/diagnostics.ts';
import type { Anchor, Diagnostic, PartMark, Provenance, Reprint } from '../../model/index.ts';
import type { Metadata } from './metadata.ts';
import type { Block } from './parts/block.ts';

/** What is known of a file besides its bytes. */
export interface ReadHints {
  /** File name or address as given; carried along, never interpreted. */
  readonly name: string;
  /** Publisher, where a dataset names it beside the text. */
  readonly publisher?: string;
  /** Every place the bytes came from; one of this name alone when absent. */
  readonly provenance?: readonly Provenance[];
  /** What people say that stretches of the text are, over what the machine tells; in the order in which it counts. */
  readonly marks?: readonly PartMark[];
}

/** The encoding that the wrapping of a file declares for it, or null. */
export function declaredCharset({ provenance = [] }: ReadHints): string | null {
  return provenance.find(({ charset }) => charset !== null)?.charset ?? null;
}

/** Bytes with what a format is told by. */
export interface Sniff {
  /** The whole file, or the beginning of one too large to be a document. */
  readonly bytes: Uint8Array;
  /** The first 4,096 bytes as Latin-1 in lower case, without a byte order mark. */
  readonly head: string;
}

/** A file laid out as canonical text in blocks, before the roles of the blocks are told. */
export interface Layout {
  /** Canonical text: offsets in everything that follows refer to it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  /** The way back to the original, a stretch of text each. */
  readonly anchors: readonly Anchor[];
  /** Texts of others carried whole, where the format itself tells them, as a mail tells what it answers. */
  readonly reprints?: readonly Reprint[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A form that files have, told by content and never by a file's ending. */
export type Format = ReadableFormat | UnreadableFormat;

export interface ReadableFormat {
  readonly name: string;
  tells(sniff: Sniff): boolean;
  /** Lays the file out. May throw on broken input: the caller makes a diagnostic of it. */
  read(bytes: Uint8Array, hints: ReadHints): Layout | Promise<Layout>;
}

/** A form that holds no text to be read; `refusal` says what the user can do. */
export interface UnreadableFormat {
  readonly name: string;
  tells(sniff: Sniff): boolean;
  readonly refusal: DiagnosticCode;
}

/** Looking further costs more than it tells: a file shows what it is within its first kilobytes. */
export const SNIFFED_BYTES = 4_096;

/** Makes what formats are told by of the bytes of a file. */
export function sniff(bytes: Uint8Array): Sniff {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const head = Buffer.from(bytes.subarray(start, start + SNIFFED_BYTES))
    .toString('latin1')
    .toLowerCase();
  return { bytes, head };
}
