const BLOCK_BYTES = 512;
const CHECKSUM_AT = 148;
const CHECKSUM_BYTES = 8;

/**
 * True for a TAR of any kind: its first block holds the sum of its own bytes. The old kind has no other
 * mark.
 */
export function isTar(bytes: Uint8Array): boolean {
  if (bytes.length < BLOCK_BYTES || bytes[0] === 0) return false;
  const stated = Buffer.from(bytes.subarray(CHECKSUM_AT, CHECKSUM_AT + CHECKSUM_BYTES)).toString('latin1');
  const octal = /^[ 0]*([0-7]{1,7})[ \0]/.exec(stated)?.[1];
  if (octal === undefined) return false;
  // The field itself is summed as if it held blanks.
  let sum = CHECKSUM_BYTES * 32;
  for (let at = 0; at < BLOCK_BYTES; at += 1) {
    if (at < CHECKSUM_AT || at >= CHECKSUM_AT + CHECKSUM_BYTES) sum += bytes[at] as number;
  }
  return sum === Number.parseInt(octal, 8);
}
