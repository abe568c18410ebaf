/** A token of RTF. Bytes of text come one by one, since only the interpreter knows their code page. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'word'; readonly word: string; readonly number: number | null };

/** The standard allows 32 letters; real words have 26 at most. */
const LONGEST_WORD = 32;
/** Numbers have ten digits at most. */
const LONGEST_NUMBER = 10;

const OPEN: RtfToken = { kind: 'open' };
const CLOSE: RtfToken = { kind: 'close' };

const isLetter = (byte: number): boolean => (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

/**
 * Cuts RTF into tokens in one pass, one byte after the other: no token is searched for, so that no
 * input can make it slow. Control symbols are words of one character; binary data is passed over.
 */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    at += 1;
    if (byte === 0x7b) yield OPEN;
    else if (byte === 0x7d) yield CLOSE;
    else if (byte === 0x5c) {
      const { token, next } = controlAt(bytes, at);
      at = next;
      if (token.kind === 'word' && token.word === 'bin') at += Math.max(0, token.number ?? 0);
      else yield token;
    } else if (byte !== 0x0d && byte !== 0x0a && byte !== 0) yield { kind: 'byte', byte };
  }
}

/** The control behind a backslash that stands before `start`. */
function controlAt(bytes: Uint8Array, start: number): { readonly token: RtfToken; readonly next: number } {
  const first = bytes[start] ?? 0x20;
  if (!isLetter(first)) return symbolAt(bytes, start, first);
  let at = start;
  while (at < bytes.length && at - start < LONGEST_WORD && isLetter(bytes[at] as number)) at += 1;
  const word = String.fromCharCode(...bytes.subarray(start, at));
  const isNegative = bytes[at] === 0x2d && isDigit(bytes[at + 1] ?? 0);
  let digits = at + Number(isNegative);
  const firstDigit = digits;
  while (digits - firstDigit < LONGEST_NUMBER && isDigit(bytes[digits] ?? 0)) digits += 1;
  const hasNumber = digits > firstDigit;
  const written = hasNumber ? Number(String.fromCharCode(...bytes.subarray(firstDigit, digits))) : null;
  const number = written === null ? null : isNegative ? -written : written;
  const end = hasNumber ? digits : at;
  // One blank ends a control word and is part of it.
  return { token: { kind: 'word', word, number }, next: bytes[end] === 0x20 ? end + 1 : end };
}

function symbolAt(
  bytes: Uint8Array,
  at: number,
  first: number,
): { readonly token: RtfToken; readonly next: number } {
  if (first !== 0x27)
    return { token: { kind: 'word', word: String.fromCharCode(first), number: null }, next: at + 1 };
  const hex = Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0x20, bytes[at + 2] ?? 0x20), 16);
  if (Number.isNaN(hex)) return { token: { kind: 'word', word: "'", number: null }, next: at + 1 };
  return { token: { kind: 'word', word: "'", number: hex }, next: at + 3 };
}
