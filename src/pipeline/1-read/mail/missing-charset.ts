import type { Diagnostic } from '../../../model/index.ts';
import { diagnose } from '../../../messages/diagnostics.ts';
import { decode } from '../decode.ts';
import { WINDOWS_MARKS, withWindowsMarks } from '../text/windows-marks.ts';

/** Text parts that name no character set, or one that says nothing of the bytes above 127. */
const UNNAMED =
  /^(content-type:[ \t]*text\/(?:plain|html)\b)(?:;[ \t]*charset="?(?:us-ascii|ascii|unknown-8bit|x-unknown|unknown|default)"?)?(?=[ \t]*(?:;[^\r\n]{0,200})?\r?$)(?![^\r\n]{0,200}charset)/gim;

const NAMED = /\bcharset\s{0,3}=\s{0,3}"?(?!us-ascii|ascii|unknown|x-unknown|default)[\w-]/i;

/** This character set has a character for every byte, so that none is lost. */
const KEEPING = 'windows-1252';

/** Parsers read mail without a character set as UTF-8 or Latin-1 and spoil it; named so, nothing is lost. */
export function nameMissingCharsets(bytes: Uint8Array): {
  readonly bytes: Uint8Array;
  readonly isNamed: boolean;
} {
  const asIs = { bytes, isNamed: false };
  if (bytes.every((byte) => byte < 128) && !isEncoded(bytes)) return asIs;
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  // The bytes of a mail within the mail are a document of their own and stay as they are; and beside a
  // part that names its character set nothing would tell afterwards whose the characters are.
  if (/message\/rfc822/i.test(raw) || NAMED.test(raw)) return asIs;
  const head = raw.slice(0, Math.max(0, raw.search(/\r?\n\r?\n/)));
  const named = /^content-type:/im.test(head)
    ? raw.replace(UNNAMED, `$1; charset=${KEEPING}`)
    : `Content-Type: text/plain; charset=${KEEPING}\r\n${raw}`;
  return named === raw ? asIs : { bytes: Buffer.from(named, 'latin1'), isNamed: true };
}

/** Encoded bytes above 127 do not show; what is not encoded needs no name when it is ASCII. */
function isEncoded(bytes: Uint8Array): boolean {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_000_000)).toString(
    'latin1',
  );
  return /^content-transfer-encoding:[ \t]*(?:base64|quoted-printable)/im.test(raw);
}

/** Text of a part as people wrote it: kept bytes are decoded by what they look like, losses are said. */
export function legible(
  given: string | undefined,
  isNamed: boolean,
): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  const text = given ?? '';
  const bytes = isNamed && /[^\u0000-\u007f]/.test(text) ? bytesOf(text) : null;
  if (bytes !== null) return decode(bytes, { isMarkup: false, declared: null });
  const lost = text.split('\ufffd').length - 1;
  const diagnostics =
    lost === 0 ? [] : [diagnose('read/undecodable', { count: lost, encoding: 'the mail declares' })];
  return { text: withWindowsMarks(text), diagnostics };
}

/** The bytes that were read as `KEEPING`; null where another part of the mail brought other characters. */
function bytesOf(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const mark = code < 256 ? -1 : WINDOWS_MARKS.indexOf(text.charAt(index));
    if (code >= 256 && mark < 0) return null;
    bytes[index] = mark < 0 ? code : mark + 0x80;
  }
  return bytes;
}
