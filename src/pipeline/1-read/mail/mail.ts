import type { Diagnostic } from '../../../model/index.ts';

/** A person, list or machine that a mail names. */
export interface Mailbox {
  /** Name as shown, decoded; empty where only the address is given. */
  readonly name: string;
  /** Address as written; empty where only the name is given. */
  readonly address: string;
}

/** A date as a header states it. */
export interface MailDate {
  /** The words of the header, unfolded. */
  readonly written: string;
  /** ISO 8601 in the zone of the header, `2016-02-05T10:30:00+02:00`; null for what is no date. */
  readonly value: string | null;
}

/** A file carried by a mail. A mail carried by a mail is one too: `message/rfc822`. */
export interface MailAttachment {
  /** Name as the mail gives it, or one made of its number and kind; never a path. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Lower case, without parameters: `application/pdf`. */
  readonly contentType: string;
  /** Without angle brackets; null for none. */
  readonly contentId: string | null;
  /** True for a picture or sheet that the mail's own HTML shows, which is no document of its own. */
  readonly isInline: boolean;
}

/** A mail with its transport taken off: headers and bodies decoded, nothing interpreted. */
export interface Mail {
  readonly subject: string | null;
  readonly from: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly date: MailDate | null;
  /** When the last server on the way took the mail, by its own clock; null where no header says. */
  readonly received: MailDate | null;
  readonly messageId: string | null;
  /** Name or address of the mailing list that sent it on; null for mail between people. */
  readonly list: string | null;
  /** ISO 639-1 code that a header declares, or null. */
  readonly language: string | null;
  readonly text: string | null;
  readonly html: string | null;
  readonly attachments: readonly MailAttachment[];
  readonly diagnostics: readonly Diagnostic[];
}
