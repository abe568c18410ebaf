import { constants, gunzipSync } from 'node:zlib';

/** Packed bytes looked at: more than the codes at their beginning take, and seldom up to damage. */
const PACKED_BYTES = 512;
/** The most they may come to. */
const UNPACKED_BYTES = 2 ** 20;

/** True where a file begins with a mark, as it stands or packed with GZIP. */
export function beginsWith(bytes: Uint8Array, mark: string): boolean {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = isPacked ? beginning(bytes.subarray(0, PACKED_BYTES)) : bytes;
  return Buffer.from(plain.subarray(0, mark.length)).toString('latin1') === mark;
}

function beginning(packed: Uint8Array): Uint8Array {
  try {
    return gunzipSync(packed, {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: UNPACKED_BYTES,
    });
  } catch {
    return new Uint8Array(0);
  }
}
