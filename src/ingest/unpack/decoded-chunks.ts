import type { Diagnostic } from '../../model/index.ts';
import { decode } from '../../pipeline/1-read/decode.ts';
import { utf16Order } from '../../pipeline/1-read/text/utf16.ts';
import { withWindowsMarks } from '../../pipeline/1-read/text/windows-marks.ts';

/** Bytes of a stretch beyond ASCII by which the encoding of a long file is told. */
const TOLD_BY_BYTES = 65_536;

/** A decoder that takes a file piece by piece. */
interface PieceDecoder {
  decode(bytes: Uint8Array, isLast: boolean): string;
}

/**
 * Decodes a file that is too long to be held. ASCII passes as it is; the encoding is told by the
 * first stretch that holds anything else. What was doubtful about it is given to `onDoubt`, once.
 */
export async function* decodedChunks(
  chunks: AsyncIterable<Uint8Array>,
  onDoubt: (diagnostic: Diagnostic) => void,
): AsyncGenerator<string> {
  let decoder: PieceDecoder | null = null;
  let waiting: Uint8Array[] = [];
  let length = 0;
  let isFirst = true;
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (isFirst && bytes.length > 0) {
      isFirst = false;
      const order = utf16Order(bytes);
      if (order !== null) decoder = streaming(order);
    }
    if (decoder !== null) {
      yield decoder.decode(bytes, false);
      continue;
    }
    if (length === 0) {
      const at = beyondAscii(bytes);
      if (at > 0) yield latin1(bytes.subarray(0, at));
      bytes = bytes.subarray(at);
    }
    if (bytes.length === 0) continue;
    waiting.push(bytes);
    length += bytes.length;
    if (length < TOLD_BY_BYTES) continue;
    const stretch = Buffer.concat(waiting, length);
    decoder = decoderFor(stretch, onDoubt);
    yield decoder.decode(stretch, false);
    waiting = [];
    length = 0;
  }
  const rest = Buffer.concat(waiting, length);
  decoder ??= rest.length > 0 ? decoderFor(rest, onDoubt) : null;
  if (decoder !== null) yield decoder.decode(rest, true);
}

/** Where the first byte beyond ASCII stands; the length where there is none. */
function beyondAscii(bytes: Uint8Array): number {
  const at = bytes.findIndex((byte) => byte >= 0x80);
  return at < 0 ? bytes.length : at;
}

function decoderFor(stretch: Uint8Array, onDoubt: (diagnostic: Diagnostic) => void): PieceDecoder {
  const { encoding, diagnostics } = decode(withoutTornEnd(stretch), { isMarkup: false, declared: null });
  for (const diagnostic of diagnostics) {
    // Words misread before they were saved are set right in each document.
    if (diagnostic.code !== 'read/mojibake-undone') onDoubt(diagnostic);
  }
  return streaming(encoding);
}

function streaming(encoding: string): PieceDecoder {
  const decoder = new TextDecoder(encoding);
  const mend = encoding === 'windows-1252' ? withWindowsMarks : (text: string): string => text;
  return { decode: (bytes, isLast) => mend(decoder.decode(bytes, { stream: !isLast })) };
}

/** A character that the end of the stretch cuts in two is no sign of another encoding. */
function withoutTornEnd(stretch: Uint8Array): Uint8Array {
  const tail = stretch.subarray(-4).findLastIndex((byte) => byte < 0x80 || byte >= 0xc0);
  if (tail < 0) return stretch;
  const at = Math.max(0, stretch.length - 4) + tail;
  const lead = stretch[at] ?? 0;
  const needs = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  return stretch.length - at < needs ? stretch.subarray(0, at) : stretch;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
