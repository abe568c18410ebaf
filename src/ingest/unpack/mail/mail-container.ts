import { diagnose } from '../../../messages/diagnostics.ts';
import { isMail } from '../../../pipeline/1-read/mail/eml-format.ts';
import type { Mail, MailAttachment } from '../../../pipeline/1-read/mail/mail.ts';
import { parseMail } from '../../../pipeline/1-read/mail/parse-mail.ts';
import { parseMsg } from '../../../pipeline/1-read/mail/parse-msg.ts';
import type { Container } from '../container.ts';
import { wholeOf } from '../gather.ts';

/** Mails, which are documents themselves and may carry others. */
export const mailContainer: Container = {
  name: 'mail',
  isDocument: true,
  tells: ({ bytes, head }) => (isMail(head) && !isSavedPage(head)) || isMsg(bytes),
  async *unpack(source, context) {
    const bytes = await wholeOf(source, context.limits.documentBytes);
    const mail = await parsed(bytes);
    if (mail === null) return;
    const captured = mail.date?.value ?? mail.received?.value ?? null;
    const left: string[] = [];
    const names = new Set<string>();
    for (const attachment of mail.attachments) {
      if (isLeftAlone(attachment)) {
        left.push(attachment.name);
        continue;
      }
      const name = freeName(attachment.name, names);
      names.add(name);
      const provenance = { name, captured, address: null, charset: null };
      yield { kind: 'member', member: { bytes: attachment.bytes, provenance } };
    }
    if (left.length > 0) {
      const diagnostic = diagnose('unpack/attachments-left', { count: left.length, names: listed(left) });
      yield { kind: 'unread', name: '', diagnostic };
    }
  },
};

/** Null for a mail that cannot be parsed: what is wrong with it is said where it is read itself. */
async function parsed(bytes: Uint8Array): Promise<Mail | null> {
  try {
    return await (isMsg(bytes) ? parseMsg(bytes) : parseMail(bytes));
  } catch {
    return null;
  }
}

/** A page saved with its parts (MHTML) has the headers of a mail; its parts are its own. */
function isSavedPage(head: string): boolean {
  return /^(?:from: <?saved by |snapshot-content-location:|content-location:)/m.test(
    head.split(/\r?\n\r?\n/, 1)[0] ?? '',
  );
}

/** Of the files that Office keeps in compound form, those whose folder of properties is that of a mail. */
function isMsg(bytes: Uint8Array): boolean {
  if (!COMPOUND.every((byte, at) => bytes[at] === byte)) return false;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(MAIL_PROPERTIES);
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const MAIL_PROPERTIES = Buffer.from('__properties_version1.0', 'utf16le');

/** Appointments, address cards, signatures and receipts are about the mail and no reports. */
const NO_REPORT =
  /^(?:text\/(?:calendar|vcard|x-vcard|x-amp-html|directory)|application\/(?:ics|pgp-signature|pgp-keys|pgp-encrypted|(?:x-)?pkcs7-signature)|message\/(?:delivery-status|disposition-notification|feedback-report))$/;

/** Icons of signatures stay below; photographs that show anything are several times larger. */
const ICON_BYTES = 8_192;

function isLeftAlone({ contentType, isInline, bytes }: MailAttachment): boolean {
  if (NO_REPORT.test(contentType)) return true;
  if (contentType.startsWith('text/css')) return true;
  return contentType.startsWith('image/') && (isInline || bytes.length < ICON_BYTES);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let number = 2;
  while (taken.has(`${stem} (${number})${ending}`)) number += 1;
  return `${stem} (${number})${ending}`;
}

/** Parts that a note names before it only counts. */
const NAMED = 5;

function listed(names: readonly string[]): string {
  const named = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? `${named} and more` : named;
}
