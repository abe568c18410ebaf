import { detect } from 'jschardet';
import type { Diagnostic } from '../../model/index.ts';
import { diagnose } from '../../messages/diagnostics.ts';
import { utf16Order } from './text/utf16.ts';

/** Text as decoded, with what was doubtful about it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is known of an encoding before the bytes are looked at. */
export interface EncodingHints {
  /** Markup declares its encoding within itself. */
  readonly isMarkup: boolean;
  /** What the wrapping declares (a header of a mail or of a web archive), or null. */
  readonly declared: string | null;
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
 * decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]), { isMarkup: false, declared: null }).text; // 'A'
 */
export function decode(bytes: Uint8Array, hints: EncodingHints): Decoded {
  const marked = utf16Order(bytes);
  if (marked !== null) return finish(bytes, marked, []);
  const declared = known(hints.declared) ?? (hints.isMarkup ? declaredEncoding(bytes) : null);
  if (declared !== null && declared !== 'utf-8') return finish(bytes, declared, []);
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'utf-8',
      diagnostics: [],
    };
  } catch {
    return isBrokenUtf8(bytes) ? finish(bytes, 'utf-8', []) : guess(bytes);
  }
}

/** One bad byte among many good sequences is damage; a text in another encoding has hardly a good one. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.split('\ufffd').length - 1;
  const good = (text.match(/[\u0080-\ufffc]/g) ?? []).length;
  return good > bad;
}

function guess(bytes: Uint8Array): Decoded {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, GUESSED_BYTES));
  const { encoding, confidence } = detect(sample);
  const guessed =
    encoding !== null && confidence >= LEAST_CONFIDENCE ? encoding.toLowerCase() : 'windows-1252';
  const name = windowsTwin(bytes, guessed === 'ascii' ? 'utf-8' : guessed);
  return finish(bytes, name, [diagnose('read/encoding-guessed', { encoding: name })]);
}

/** The code pages people write in where the standard of the same letters has control characters. */
const WINDOWS_TWINS: Readonly<Record<string, string>> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-5': 'windows-1251',
  'iso-8859-6': 'windows-1256',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
  'iso-8859-9': 'windows-1254',
};

/** Curly quotes and dashes stand at 0x80 to 0x9f on Windows; nobody means the controls there. */
function windowsTwin(bytes: Uint8Array, encoding: string): string {
  const hasQuotes = bytes.some((byte) => byte >= 0x80 && byte <= 0x9f);
  return hasQuotes ? (WINDOWS_TWINS[encoding] ?? encoding) : encoding;
}

function finish(bytes: Uint8Array, encoding: string, diagnostics: readonly Diagnostic[]): Decoded {
  const decoded = decoderFor(encoding).decode(bytes);
  const text = encoding === 'windows-1252' ? withWindowsMarks(decoded) : decoded;
  const lost = text.split('\ufffd').length - 1;
  return {
    text,
    encoding,
    diagnostics:
      lost === 0 ? diagnostics : [...diagnostics, diagnose('read/undecodable', { count: lost, encoding })],
  };
}

/** The characters of windows-1252 from 0x80 to 0x9f; the undefined five stay controls. */
const WINDOWS_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some releases of the runtime decode windows-1252 as ISO 8859-1 and leave controls for quotes. */
function withWindowsMarks(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_MARKS.charAt(control.charCodeAt(0) - 0x80));
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
  const name = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
  return known(name);
}

/** The standard's name of an encoding, or null for none that is known. */
function known(name: string | null): string | null {
  if (name === null) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
