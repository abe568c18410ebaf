import type { ReadableFormat } from '../format.ts';
import { layOutMail } from './lay-out-mail.ts';
import { parseMail } from './parse-mail.ts';

/** A line of a header: a name without blanks, a colon, and lines that go on with a blank. */
const HEADER_LINE = /^[!-9;-~]{1,76}:(?:[ \t]|$)/;
/** Headers that mail has and memos have too, and those that only programs write. */
const ANY = new Set(
  'from date subject to cc reply-to sender message-id received mime-version return-path delivered-to content-type content-transfer-encoding'.split(
    ' ',
  ),
);
const TRANSPORT = new Set(
  'message-id received mime-version return-path delivered-to content-type'.split(' '),
);

/**
 * Tells a mail by the headers it begins with: at least two known ones, one of them written only by
 * programs, in an unbroken run of header lines from the first line on.
 *
 * Finds: `Return-Path: <...>` over `From: ...`. Must not find: a report that begins `From: our
 * correspondent`, a mailbox (`From ann@mail.example Fri Feb 5 ...`), the header of a web archive.
 */
export function isMail(head: string): boolean {
  const names = headerNames(head);
  return names.filter((name) => ANY.has(name)).length >= 2 && names.some((name) => TRANSPORT.has(name));
}

/** The names of the headers a file begins with, up to the first line that is none. */
export function headerNames(head: string): string[] {
  const names: string[] = [];
  for (const line of head.split(/\r?\n/)) {
    if (/^[ \t]/.test(line) && names.length > 0) continue;
    if (!HEADER_LINE.test(line)) break;
    names.push(line.slice(0, line.indexOf(':')));
  }
  return names;
}

/** Mail as programs send and save it (RFC 5322). What is attached is read as documents of its own. */
export const emlFormat: ReadableFormat = {
  name: 'mail',
  tells: ({ head }) => isMail(head),
  read: async (bytes) => layOutMail(await parseMail(bytes)),
};
