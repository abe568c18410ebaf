import { SNIFFED_BYTES } from '../format.ts';

/** In UTF-16 text of any western script nearly every second byte is zero. */
const UTF16_SHARE = 0.4;

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
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = (head.length / 2) * UTF16_SHARE;
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : null;
}
