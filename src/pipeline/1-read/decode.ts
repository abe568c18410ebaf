import type { Diagnostic } from '../../model/index.ts';
import { diagnose } from '../../messages/diagnostics.ts';
import { guessEncoding } from './text/guess-encoding.ts';
import { undoMojibake } from './text/mojibake.ts';
import { utf16Order } from './text/utf16.ts';
import { withWindowsMarks } from './text/windows-marks.ts';

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

/**
 * Decodes bytes by, in this order, a byte order mark, what the page declares, strict UTF-8, and a
 * guess. A guess is said; bytes that no reading explains become U+FFFD and are counted.
 *
 * @example
 * decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]), { isMarkup: false, declared: null }).text; // 'A'
 */
export function decode(bytes: Uint8Array, hints: EncodingHints): Decoded {
  const decoded = asDeclaredOrGuessed(bytes, hints);
  const { text, count, encoding } = undoMojibake(decoded.text);
  if (encoding === null) return decoded;
  const undone = diagnose('read/mojibake-undone', { count, encoding });
  return { ...decoded, text, diagnostics: [...decoded.diagnostics, undone] };
}

function asDeclaredOrGuessed(bytes: Uint8Array, hints: EncodingHints): Decoded {
  const marked = utf16Order(bytes);
  if (marked !== null) return finish(bytes, marked, []);
  const declared = known(hints.declared) ?? (hints.isMarkup ? declaredEncoding(bytes) : null);
  const utf8 = strictUtf8(bytes);
  // Declarations lie more often than several bytes a letter happen to be UTF-8 without fault.
  const isOther = declared !== null && declared !== 'utf-8';
  if (utf8 !== null && (!isOther || /[^\u0000-\u007f]/.test(utf8))) {
    return { text: utf8, encoding: 'utf-8', diagnostics: [] };
  }
  if (isOther) return finish(bytes, declared, []);
  return isBrokenUtf8(bytes) ? finish(bytes, 'utf-8', []) : guess(bytes);
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
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
  const encoding = guessEncoding(bytes);
  return finish(bytes, encoding, [diagnose('read/encoding-guessed', { encoding })]);
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

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 2_048));
  const named =
    /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ??
    /^\s*<\?xml[^>]{1,100}encoding\s*=\s*["']([\w-]+)/i.exec(head);
  return known(named?.[1] ?? null);
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
