/** The forms phase 1 reads, told by content and never by a file's ending. */
export type Form = 'html' | 'text' | 'binary' | 'empty';

/** Looking further costs more than it tells: a page shows its markup within its first kilobytes. */
const SNIFFED_BYTES = 4_096;
/** More control bytes than this share is no text in any encoding read here; chosen on PNG, PDF, ZIP. */
const BINARY_SHARE = 0.02;

/**
 * Tells what kind of file the bytes are.
 *
 * @example
 * tellForm(new TextEncoder().encode('<!doctype html><p>x')); // 'html'
 */
export function tellForm(bytes: Uint8Array): Form {
  const head = bytes.subarray(0, SNIFFED_BYTES);
  if (utf16Order(head) !== null) return 'text';
  let controls = 0;
  let blanks = 0;
  for (const byte of head) {
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
    if (byte <= 32) blanks += 1;
  }
  if (blanks === bytes.length) return 'empty';
  if (controls > head.length * BINARY_SHARE) return 'binary';
  const start = String.fromCharCode(...head).toLowerCase();
  const markup =
    /^[^<]{0,200}<(!doctype html|html|head|body|meta|article|div|p|h1|table|\?xml[^>]*>\s*<(!doctype )?html)[\s>]/;
  return markup.test(start.replace(/<!--[\s\S]*?-->/g, '')) ? 'html' : 'text';
}

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
