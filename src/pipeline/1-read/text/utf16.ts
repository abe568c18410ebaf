import { SNIFFED_BYTES } from '../format.ts';

/** In UTF-16 text of any western script nearly every second byte is zero. */
const UTF16_SHARE = 0.4;
/** Cyrillic, Arabic, Hebrew and Greek stand on the pages below 8, quotes and dashes on page 32. */
const LAST_PAGE = 7;
const PUNCTUATION_PAGE = 0x20;
/** Blanks and line ends are a seventh of the characters of such text, and nearly all others on these pages. */
const BLANKS_SHARE = 0.05;
const PAGES_SHARE = 0.98;

/**
 * Tells whether bytes are UTF-16, and in which order: by their byte order mark, or by every second
 * byte being zero where there is none; null for anything else.
 *
 * @example
 * utf16Order(new Uint8Array([0x41, 0, 0x42, 0])); // 'utf-16le'
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, SNIFFED_BYTES);
  const zeros = [0, 0];
  const pages = [0, 0];
  head.forEach((byte, at) => {
    const side = at % 2;
    if (byte === 0) zeros[side] = (zeros[side] ?? 0) + 1;
    if (byte <= LAST_PAGE || byte === PUNCTUATION_PAGE) pages[side] = (pages[side] ?? 0) + 1;
  });
  const half = head.length / 2;
  const high = (side: number): boolean =>
    zeros[1 - side] === 0 &&
    ((zeros[side] ?? 0) > half * UTF16_SHARE ||
      ((zeros[side] ?? 0) > half * BLANKS_SHARE && (pages[side] ?? 0) > half * PAGES_SHARE));
  if (high(1)) return 'utf-16le';
  return high(0) ? 'utf-16be' : null;
}
