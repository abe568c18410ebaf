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
  if (isUtf16(head)) return 'text';
  let controls = 0;
  let blanks = 0;
  for (const byte of head) {
    if (byte === 0) return 'binary';
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

/** True when the bytes begin with a UTF-16 byte order mark, in either order. */
export function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
