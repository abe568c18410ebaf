import { detect } from 'jschardet';
import type { Diagnostic } from '../../model/index.ts';
import { diagnose } from '../../messages/diagnostics.ts';
import { type Form, isUtf16 } from './form.ts';

/** Text as decoded, with what was doubtful about it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes shown to the guesser; more does not change its mind on running text. */
const GUESSED_BYTES = 65_536;
/** Below this the guesser is as often wrong as right on short single-byte texts. */
const LEAST_CONFIDENCE = 0.5;

/**
 * Decodes bytes by, in this order, a byte order mark, what the page declares, strict UTF-8, and a
 * guess. A guess is said; bytes that no reading explains become U+FFFD and are counted.
 *
 * @example
 * decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]), 'text').text; // 'A'
 */
export function decode(bytes: Uint8Array, form: Form): Decoded {
  const marked = isUtf16(bytes) ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : null;
  if (marked !== null) return finish(bytes, marked, []);
  const declared = form === 'html' ? declaredEncoding(bytes) : null;
  if (declared !== null && declared !== 'utf-8') return finish(bytes, declared, []);
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'utf-8',
      diagnostics: [],
    };
  } catch {
    return guess(bytes);
  }
}

function guess(bytes: Uint8Array): Decoded {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, GUESSED_BYTES));
  const { encoding, confidence } = detect(sample);
  const name = encoding !== null && confidence >= LEAST_CONFIDENCE ? encoding.toLowerCase() : 'windows-1252';
  return finish(bytes, name === 'ascii' ? 'utf-8' : name, [
    diagnose('read/encoding-guessed', { encoding: name }),
  ]);
}

function finish(bytes: Uint8Array, encoding: string, diagnostics: readonly Diagnostic[]): Decoded {
  const text = decoderFor(encoding).decode(bytes);
  const lost = text.split('\ufffd').length - 1;
  return {
    text,
    encoding,
    diagnostics:
      lost === 0 ? diagnostics : [...diagnostics, diagnose('read/undecodable', { count: lost, encoding })],
  };
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 2_048));
  const name = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
  if (name === null) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
