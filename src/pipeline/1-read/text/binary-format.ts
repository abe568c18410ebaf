import { SNIFFED_BYTES, type UnreadableFormat } from '../format.ts';
import { utf16Order } from './utf16.ts';

/** More control bytes than this share is no text in any encoding read here; chosen on PNG, PDF, ZIP. */
const BINARY_SHARE = 0.02;

/** Bytes that are no text and no form that is known. */
export const binaryFormat: UnreadableFormat = {
  name: 'binary',
  tells({ bytes }) {
    const head = bytes.subarray(0, SNIFFED_BYTES);
    if (utf16Order(head) !== null) return false;
    const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
    return controls > head.length * BINARY_SHARE;
  },
  refusal: 'read/not-text',
};
