const LINE_FEED = 10;
/** Digits of a chunk's size, and what may follow on its line, beyond which it is none. */
const LONGEST_SIZE_LINE = 256;

/**
 * Puts a body sent in chunks together. A body that is not in chunks, though its header says so, comes
 * back as it is; one whose chunks break off is what came until there.
 *
 * @example
 * new TextDecoder().decode(dechunk(new TextEncoder().encode('3\r\nabc\r\n0\r\n\r\n'))); // 'abc'
 */
export function dechunk(body: Uint8Array): Uint8Array {
  const whole = new Uint8Array(body.length);
  let filled = 0;
  let at = 0;
  for (;;) {
    const end = body.subarray(at, at + LONGEST_SIZE_LINE).indexOf(LINE_FEED);
    const size = end === -1 ? null : sizeIn(body, at, end);
    if (size === null) return at === 0 ? body : whole.subarray(0, filled);
    const start = at + end + 1;
    const chunk = body.subarray(start, start + size);
    whole.set(chunk, filled);
    filled += chunk.length;
    at = start + size + 2;
    if (size === 0 || at >= body.length) return whole.subarray(0, filled);
  }
}

function sizeIn(body: Uint8Array, at: number, length: number): number | null {
  const line = Buffer.from(body.subarray(at, at + length)).toString('latin1');
  const digits = /^\s*([\da-f]{1,8})\s*(?:;|$)/i.exec(line)?.[1];
  return digits === undefined ? null : Number.parseInt(digits, 16);
}
