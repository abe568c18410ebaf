import { decompressRTF } from '@kenjiuno/decompressrtf';
import msgreader, { type FieldsData } from '@kenjiuno/msgreader';
import { diagnose } from '../../../messages/diagnostics.ts';
import { rtfText } from '../rtf/rtf-format.ts';
import { blankToNull } from './blank-to-null.ts';
import { attachmentName } from './attachment-name.ts';
import { checkCompound } from './check-compound.ts';
import type { Mail, MailAttachment, Mailbox, MailDate } from './mail.ts';
import { readMailDate } from './mail-date.ts';

/** The package is CommonJS: its class stands one level down, or not, by what loads it. */
const MsgReader =
  (msgreader as Partial<typeof msgreader>).default ?? (msgreader as unknown as typeof msgreader.default);
type Reader = InstanceType<typeof msgreader.default>;

/**
 * Reads an Outlook message (MSG) into the same form as any mail. Times are kept in UTC, which is how
 * the file stores them; the sender's zone is known only where the transport headers came along.
 */
export async function parseMsg(bytes: Uint8Array): Promise<Mail> {
  checkCompound(bytes);
  const { reader, fields } = open(bytes);
  const headers = headerFields(fields.headers ?? '');
  const attachments = (fields.attachments ?? []).map((field, index) => attachmentOf(reader, field, index));
  const unread = attachments.filter((one) => one === null).length;
  const html = blankToNull(fields.bodyHtml ?? decodedHtml(fields));
  const plain = blankToNull(fields.body);
  const rich = plain === null && html === null ? richText(fields.compressedRtf) : null;
  const sealed = /encrypted|\.smime$/i.test(fields.messageClass ?? '');
  return {
    subject: blankToNull(fields.subject),
    from: mailbox(fields.senderName, fields.senderSmtpAddress ?? fields.senderEmail),
    to: recipients(fields, 'to'),
    cc: recipients(fields, 'cc'),
    date: dateOf(headers.get('date')) ?? dateOf(fields.clientSubmitTime),
    received: dateOf(fields.messageDeliveryTime),
    messageId: blankToNull((fields.messageId ?? headers.get('message-id'))?.replace(/^<|>$/g, '')),
    list: null,
    language: null,
    text: plain ?? rich,
    html,
    attachments: attachments.filter((one) => one !== null),
    diagnostics: [
      ...(sealed ? [diagnose('read/mail-encrypted')] : []),
      ...(unread === 0 ? [] : [diagnose('read/mail-attachments-unread', { count: unread })]),
      ...(rich === null ? [] : [diagnose('read/mail-from-rtf')]),
    ],
  };
}

/** Old messages keep their words in a code page that only the message itself names. */
function open(bytes: Uint8Array): { reader: Reader; fields: FieldsData } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reader = new MsgReader(view);
  const fields = reader.getFileData();
  if (fields.error !== undefined) throw new Error(fields.error);
  const codePage = fields.messageCodepage ?? fields.internetCodepage;
  if (codePage === undefined || !CODE_PAGES.has(codePage)) return { reader, fields };
  const again = new MsgReader(view);
  again.parserConfig = { ansiEncoding: `cp${codePage}` };
  return { reader: again, fields: again.getFileData() };
}

/** The code pages of Windows; messages in Unicode need none. */
const CODE_PAGES = new Set([874, 932, 936, 949, 950, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258]);

/** Unpacked, the text is at most some ten times as large; more is made to do harm. */
const LONGEST_RICH = 8 * 2 ** 20;

function richText(packed: Uint8Array | undefined): string | null {
  if (packed === undefined || packed.length < 16 || packed.length > LONGEST_RICH) return null;
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  // The unpacker goes on to where the size says, beyond the end of what is there.
  if (view.getInt32(0, true) > packed.length) throw new Error('its packed text is cut');
  return blankToNull(rtfText(Uint8Array.from(decompressRTF([...packed]))));
}

function decodedHtml(fields: FieldsData): string | undefined {
  if (fields.html === undefined) return undefined;
  const codePage = fields.internetCodepage ?? 65_001;
  return new TextDecoder(CODE_PAGES.has(codePage) ? `windows-${codePage}` : 'utf-8').decode(fields.html);
}

function headerFields(headers: string): ReadonlyMap<string, string> {
  const lines = headers
    .slice(0, 1_000_000)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const found = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (key !== '' && !found.has(key)) found.set(key, line.slice(colon + 1).trim());
  }
  return found;
}

function dateOf(written: string | undefined): MailDate | null {
  return written === undefined || written.trim() === '' ? null : readMailDate(written);
}

function mailbox(name: string | undefined, address: string | undefined): Mailbox | null {
  const box = { name: name?.trim() ?? '', address: address?.trim() ?? '' };
  return box.name === '' && box.address === '' ? null : box;
}

function recipients(fields: FieldsData, kind: 'to' | 'cc'): Mailbox[] {
  return (fields.recipients ?? []).flatMap((recipient) => {
    if ((recipient.recipType ?? 'to') !== kind) return [];
    const box = mailbox(recipient.name, recipient.smtpAddress ?? recipient.email);
    return box === null ? [] : [box];
  });
}

/** Null for what is only linked to, or a picture of another program's making, which have no bytes here. */
function attachmentOf(reader: Reader, field: FieldsData, index: number): MailAttachment | null {
  const isMessage = field.innerMsgContent === true;
  if (!isMessage && field.dataId === undefined) return null;
  const { content, fileName } = reader.getAttachment(field);
  const contentType = isMessage
    ? 'application/vnd.ms-outlook'
    : (field.attachMimeTag ?? 'application/octet-stream').toLowerCase();
  return {
    name: attachmentName(fileName ?? field.fileNameShort ?? field.name ?? null, index, contentType),
    bytes: content,
    contentType,
    contentId: blankToNull(field.pidContentId),
    isInline: field.attachmentHidden === true || field.pidContentId !== undefined,
  };
}
