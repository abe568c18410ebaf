import { docxFormat } from './docx/docx-format.ts';
import { entryFormat } from './entry/entry-format.ts';
import { type Format, sniff } from './format.ts';
import { htmlFormat } from './html/html-format.ts';
import { emlFormat } from './mail/eml-format.ts';
import { msgFormat } from './mail/msg-format.ts';
import { mhtmlFormat } from './mhtml/mhtml-format.ts';
import { odtFormat } from './odt/odt-format.ts';
import { pdfFormat } from './pdf/pdf-format.ts';
import { rtfFormat } from './rtf/rtf-format.ts';
import { binaryFormat } from './text/binary-format.ts';
import { textFormat } from './text/text-format.ts';
import { UNREADABLE_FORMATS } from './unreadable/unreadable-formats.ts';

/**
 * The forms of single documents, in the order in which they are asked whether a file is theirs; text
 * is what nothing else claims. A new format is one folder and one line here. Archives, mailboxes,
 * feeds and datasets are unpacked before their members come here.
 */
export const FORMATS: readonly Format[] = [
  entryFormat,
  docxFormat,
  odtFormat,
  rtfFormat,
  msgFormat,
  mhtmlFormat,
  emlFormat,
  pdfFormat,
  htmlFormat,
  ...UNREADABLE_FORMATS,
  binaryFormat,
  textFormat,
];

/**
 * Tells the format of a file by its content.
 *
 * @example
 * formatOf(new TextEncoder().encode('<!doctype html><p>x')).name; // 'html'
 */
export function formatOf(bytes: Uint8Array): Format {
  const sniffed = sniff(bytes);
  return FORMATS.find((format) => format.tells(sniffed)) ?? textFormat;
}
