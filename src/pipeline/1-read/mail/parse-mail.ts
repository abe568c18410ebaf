import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { diagnose } from '../../../messages/diagnostics.ts';
import type { Diagnostic } from '../../../model/index.ts';
import { withWindowsMarks } from '../text/windows-marks.ts';
import { blankToNull } from './blank-to-null.ts';
import { attachmentName } from './attachment-name.ts';
import type { Mail, MailAttachment, Mailbox, MailDate } from './mail.ts';
import { readMailDate } from './mail-date.ts';
import { legible, nameMissingCharsets } from './missing-charset.ts';

/** Deeper multiparts are hostile; real mail that was forwarded many times stays below 20. */
const DEEPEST_PART = 64;

/**
 * Takes the transport off a mail in RFC 5322 form: encodings, character sets, encoded words and
 * parameters are decoded, and the parts are told into text, HTML and attachments. A mail carried by
 * the mail stays whole, as an attachment.
 */
export async function parseMail(bytes: Uint8Array): Promise<Mail> {
  const named = nameMissingCharsets(bytes);
  const email = await PostalMime.parse(named.bytes, {
    forceRfc822Attachments: true,
    maxNestingDepth: DEEPEST_PART,
  });
  const text = legible(email.text, named.isNamed);
  const html = legible(email.html, named.isNamed);
  const header = (name: string): string | null =>
    email.headers.find(({ key }) => key === name)?.value ?? null;
  const attachments = email.attachments.map(attachmentOf);
  return {
    subject: blankToNull(withWindowsMarks(email.subject ?? '')),
    from: mailboxes([email.from ?? email.sender]).at(0) ?? null,
    to: mailboxes(email.to ?? []),
    cc: mailboxes(email.cc ?? []),
    date: dateOf(header('date')),
    received: receivedOf(header('received')),
    messageId: blankToNull(email.messageId?.replace(/^<|>$/g, '')),
    list: listOf(header('list-id') ?? header('list-post')),
    language: /^\s*([a-z]{2})\b/i.exec(header('content-language') ?? '')?.[1]?.toLowerCase() ?? null,
    text: blankToNull(text.text),
    html: blankToNull(html.text),
    attachments,
    diagnostics: [...encrypted(email, attachments), ...(text.text === '' ? html : text).diagnostics],
  };
}

function dateOf(header: string | null): MailDate | null {
  return header === null || header.trim() === '' ? null : readMailDate(header);
}

/** The date stands behind the last semicolon of `Received: from ... by ...; Fri, 5 Feb 2016 ...`. */
function receivedOf(header: string | null): MailDate | null {
  return header === null ? null : dateOf(header.slice(header.lastIndexOf(';') + 1));
}

function mailboxes(addresses: readonly (Address | undefined)[]): Mailbox[] {
  return addresses.flatMap((address) => {
    if (address === undefined) return [];
    if (address.group !== undefined) return mailboxes(address.group);
    const { name, address: mail } = address;
    return name.trim() === '' && mail.trim() === '' ? [] : [{ name: name.trim(), address: mail.trim() }];
  });
}

/** `Desk list <desk.list.example>` names the list; one without a name is named by its address. */
function listOf(header: string | null): string | null {
  if (header === null) return null;
  const [, name = '', address = ''] = /^([^<]{0,200})(?:<([^<>]{0,200})>)?/.exec(header) ?? [];
  return blankToNull(name.replace(/^[\s"]+|[\s"]+$/g, '')) ?? blankToNull(address.replace(/^mailto:/i, ''));
}

function attachmentOf(attachment: Attachment, index: number): MailAttachment {
  const { content, mimeType, filename, contentId, disposition, related } = attachment;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return {
    name: attachmentName(filename, index, mimeType),
    bytes,
    contentType: mimeType.toLowerCase(),
    contentId: blankToNull(contentId?.replace(/^<|>$/g, '')),
    isInline: related === true || (disposition === 'inline' && contentId !== undefined),
  };
}

/** PGP and S/MIME carry the whole mail as one attachment that only the key's owner can open. */
function encrypted(email: Email, attachments: readonly MailAttachment[]): Diagnostic[] {
  const type = email.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const isSealed =
    /^\s*multipart\/encrypted\b/i.test(type) ||
    (/^\s*application\/(x-)?pkcs7-mime\b/i.test(type) && !/signed-data/i.test(type)) ||
    /^\s*-----BEGIN PGP MESSAGE-----/m.test((email.text ?? '').slice(0, 2_000)) ||
    attachments.some(({ contentType }) => contentType === 'application/pgp-encrypted');
  return isSealed ? [diagnose('read/mail-encrypted')] : [];
}
