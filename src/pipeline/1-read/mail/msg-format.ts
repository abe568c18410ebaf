import type { ReadableFormat } from '../format.ts';
import { checkCompound, isCompound } from './check-compound.ts';
import { layOutMail } from './lay-out-mail.ts';
import { parseMsg } from './parse-msg.ts';

/** Names of properties lie among the sectors of the file; this much is searched in a broken one. */
const SEARCHED_BYTES = 2 ** 20;

/**
 * Tells an Outlook message by the properties in its topmost folder. A Word file that holds one has them
 * deeper down.
 */
function isMsg(bytes: Uint8Array): boolean {
  if (!isCompound(bytes)) return false;
  try {
    return checkCompound(bytes).includes('__properties_version1.0');
  } catch {
    // Broken or cut: what it was meant to be still shows in its names.
    const searched = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SEARCHED_BYTES));
    return searched.includes(Buffer.from('__substg1.0_', 'utf16le'));
  }
}

/** Mail as Outlook saves it. What is attached is read as documents of its own. */
export const msgFormat: ReadableFormat = {
  name: 'msg',
  tells: ({ bytes }) => isMsg(bytes),
  read: async (bytes) => layOutMail(await parseMsg(bytes)),
};
