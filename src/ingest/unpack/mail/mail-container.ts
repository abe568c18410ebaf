import { diagnose } from '../../../messages/diagnostics.ts';
import { isCompound } from '../../../pipeline/1-read/mail/check-compound.ts';
import { isMail } from '../../../pipeline/1-read/mail/eml-format.ts';
import type { Mail, MailAttachment } from '../../../pipeline/1-read/mail/mail.ts';
import { msgFormat } from '../../../pipeline/1-read/mail/msg-format.ts';
import { parseMail } from '../../../pipeline/1-read/mail/parse-mail.ts';
import { parseMsg } from '../../../pipeline/1-read/mail/parse-msg.ts';
import { isMhtml } from '../../../pipeline/1-read/mhtml/mhtml-format.ts';
import type { Container } from '../container.ts';
import { wholeOf } from '../gather.ts';

/** Mails, which are documents themselves and may carry others. */
export const mailContainer: Container = {
  name: 'mail',
  isDocument: true,
  // A page saved in one file has headers like a mail; its parts are its own.
  tells: (sniff) => (isMail(sniff.head) && !isMhtml(sniff.head)) || msgFormat.tells(sniff),
  async *unpack(source, context) {
    const bytes = await wholeOf(source, context.limits.documentBytes);
    const mail = await parsed(bytes);
    if (mail === null) return;
    const captured = mail.date?.value ?? mail.received?.value ?? null;
    const left: string[] = [];
    const names = new Set<string>();
    const numbers = new Map<string, number>();
    for (const attachment of mail.attachments) {
      if (isLeftAlone(attachment)) {
        left.push(attachment.name);
        continue;
      }
      const name = freeName(attachment.name, names, numbers);
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
    return await (isCompound(bytes) ? parseMsg(bytes) : parseMail(bytes));
  } catch {
    return null;
  }
}

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

/** The name, with a number where it is taken; numbers go on from the last that the name was given. */
function freeName(name: string, taken: ReadonlySet<string>, numbers: Map<string, number>): string {
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let number = (numbers.get(name) ?? 1) + 1;
  while (taken.has(`${stem} (${number})${ending}`)) number += 1;
  numbers.set(name, number);
  return `${stem} (${number})${ending}`;
}

/** Parts that a note names before it only counts. */
const NAMED = 5;

function listed(names: readonly string[]): string {
  const named = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? `${named} and more` : named;
}
