import { daysBetween, parseIsoDay } from '../../../calendar/day.ts';
import { diagnose } from '../../../messages/diagnostics.ts';
import type { Diagnostic, PartRole, Reprint, StatedDate } from '../../../model/index.ts';
import { unwrapLines } from '../canonical.ts';
import { writtenDates } from '../dates/calendar-date.ts';
import type { Layout } from '../format.ts';
import { layOutPieces, type Piece } from '../lay-out-pieces.ts';
import type { Metadata } from '../metadata.ts';
import { bodyLines } from './body-lines.ts';
import { cutMail, type HeadRole, type MailLine, type MailSection } from './cut-mail.ts';
import type { Mail, Mailbox } from './mail.ts';
import { opensTail } from './mail-wording.ts';

/** Servers queue for hours and clocks stand an hour off; mail that is days apart was delayed or forged. */
const APART_DAYS = 3;

/** Lines of a signature with the small print of a large firm below it. */
const LONGEST_TAIL = 30;
/** A mail that is nothing but a signature above what it sends on. */
const LONGEST_BARE_TAIL = 8;

const HEAD_HINTS: Readonly<Record<HeadRole, readonly [PartRole, string]>> = {
  announcement: ['boilerplate', 'quoted-mail-mark'],
  author: ['byline', 'quoted-mail-author'],
  date: ['dateline', 'quoted-mail-date'],
  title: ['headline', 'reprint-title'],
  other: ['boilerplate', 'quoted-mail-header'],
};

/** Which pieces one older mail takes up; `first` to `last`, inclusive. */
interface Carried {
  readonly section: MailSection;
  readonly first: number;
  readonly last: number;
}

/**
 * Lays a mail out as a report: the subject is its headline, the sender its byline, the date its
 * dateline. Older mails that it answers or sends on are reprints, each with its own author and date;
 * signatures and small print are furniture.
 */
export function layOutMail(mail: Mail): Layout {
  const pieces: Piece[] = headerPieces(mail);
  const lines = bodyLines(mail);
  const pathless = lines.filter(({ at }) => at.kind === 'field' && at.within === undefined).length;
  const all = cutMail(lines).map((section): Carried => {
    const first = pieces.length;
    pieces.push(...sectionPieces(section));
    return { section, first, last: pieces.length - 1 };
  });
  const carried = all.filter(({ section }) => section.isQuoted);
  const { text, blocks, anchors, spans } = layOutPieces(pieces);
  const reprints = carried.flatMap((one): Reprint[] => {
    const held = spans.slice(one.first, one.last + 1).flatMap((span) => span ?? []);
    const [start, end] = [held[0]?.start, held.at(-1)?.end];
    if (start === undefined || end === undefined) return [];
    const { author, title } = one.section;
    const headed = one.section.continues === null ? one : (all[one.section.continues] ?? one);
    return [{ start, end, title, author, publisher: null, stated: statedInHead(text, headed, spans) }];
  });
  const { stated, diagnostics } = statedOf(mail);
  const metadata = { ...metadataOf(mail), stated };
  if (pathless > 0) diagnostics.push(diagnose('read/paths-left-out', { count: pathless }));
  return { text, blocks, anchors, metadata, reprints, diagnostics: [...mail.diagnostics, ...diagnostics] };
}

function metadataOf(mail: Mail): Omit<Metadata, 'stated'> {
  return {
    title: mail.subject,
    byline: mail.from === null ? null : mail.from.name || mail.from.address,
    publisher: mail.list === null ? null : { name: mail.list, basis: 'metadata', start: null, end: null },
    address: null,
    language: mail.language,
  };
}

function headerPieces(mail: Mail): Piece[] {
  const piece = (field: string, text: string, hint: PartRole): Piece => ({
    text: text.replace(/\s+/g, ' '),
    hint,
    hintRule: `mail-${field}`,
    at: { kind: 'field', field },
  });
  const { subject, from, date, to, cc } = mail;
  return [
    ...(subject === null ? [] : [piece('subject', subject, 'headline')]),
    ...(from === null ? [] : [piece('from', `From: ${shown(from)}`, 'byline')]),
    // A date that cannot be would be read off its line again; the diagnostic keeps its words.
    ...(date === null || date.value === null ? [] : [piece('date', `Date: ${date.written}`, 'dateline')]),
    ...(to.length === 0 ? [] : [piece('to', `To: ${to.map(shown).join(', ')}`, 'boilerplate')]),
    ...(cc.length === 0 ? [] : [piece('cc', `Cc: ${cc.map(shown).join(', ')}`, 'boilerplate')]),
  ];
}

function shown({ name, address }: Mailbox): string {
  if (name === '') return address;
  return address === '' ? name : `${name} <${address}>`;
}

function sectionPieces(section: MailSection): Piece[] {
  const head = section.head.map(({ line, role }): Piece => {
    const [hint, hintRule] = HEAD_HINTS[role];
    return { text: line.text.replace(/\s+/g, ' '), hint, hintRule, at: line.at };
  });
  const tail = tailOf(section.lines);
  return [
    ...head,
    ...paragraphs(
      section.lines.slice(0, tail),
      section.isQuoted
        ? { hint: 'reprint', hintRule: 'quoted-mail' }
        : { hint: null, hintRule: '', isRunning: true },
    ),
    ...paragraphs(section.lines.slice(tail), { hint: 'boilerplate', hintRule: 'mail-signature' }),
  ];
}

/**
 * Where the signature and the small print begin. They are short and come last: a banner above the
 * text, or a mark with a whole digest below it, opens none.
 */
function tailOf(lines: readonly MailLine[]): number {
  let left = 0;
  let tail = lines.length;
  for (let index = lines.length - 1; index >= 0 && left <= LONGEST_TAIL; index -= 1) {
    const line = lines[index] as MailLine;
    if (line.text.trim() === '') continue;
    left += 1;
    const isFirst = lines.slice(0, index).every(({ text }) => text.trim() === '');
    if (line.isTail || (opensTail(line.text) && (!isFirst || left <= LONGEST_BARE_TAIL))) tail = index;
  }
  return tail;
}

/** Joins the lines that the sender's program wrapped; each paragraph leads back to its first line. */
function paragraphs(
  lines: readonly MailLine[],
  given: Pick<Piece, 'hint' | 'hintRule' | 'isRunning'>,
): Piece[] {
  let line = 0;
  return joinWrapped(lines.map(({ text }) => text).join('\n'))
    .split('\n')
    .map((paragraph): Piece => {
      const at = lines[line]?.at ?? null;
      // Joining keeps the length of the text, so that the lines taken up are counted by their lengths.
      for (let left = paragraph.length + 1; left > 0; line += 1)
        left -= (lines[line]?.text.length ?? left) + 1;
      return { text: paragraph, ...given, at };
    })
    .filter(({ text }) => text.trim() !== '');
}

/**
 * Mail is wrapped by custom, so that even one line that runs on into a small letter was; where many
 * do, all long lines were.
 */
function joinWrapped(text: string): string {
  const joined = unwrapLines(text);
  return joined === text ? text.replace(/^([^\n]{45,}[\p{L}\d,;’'-])\n(?=\p{Ll})/gmu, '$1 ') : joined;
}

/** The full dates in the head of an older mail: its `Sent:` line or its line of attribution. */
function statedInHead(
  text: string,
  { section, first }: Carried,
  spans: ReturnType<typeof layOutPieces>['spans'],
): StatedDate[] {
  const dates = section.head.flatMap(({ role }, index) => {
    const span = spans[first + index];
    if (span === undefined || span === null || !(role === 'date' || role === 'author')) return [];
    const part: PartRole = role === 'date' ? 'dateline' : 'byline';
    return writtenDates(text.slice(span.start, span.end)).map(
      ({ value, start, end }): StatedDate => ({
        value,
        basis: 'visible',
        part,
        start: span.start + start,
        end: span.start + end,
      }),
    );
  });
  return dates.slice(0, 1);
}

/** The sender's date is the mail's; the clock of the server that took it is a witness from outside. */
function statedOf({ date, received }: Mail): {
  readonly stated: StatedDate[];
  readonly diagnostics: Diagnostic[];
} {
  const stated: StatedDate[] = [];
  const diagnostics: Diagnostic[] = [];
  const state = (value: string, basis: 'mail' | 'capture'): void => {
    stated.push({ value, basis, part: null, start: null, end: null });
  };
  if (date !== null && date.value === null)
    diagnostics.push(diagnose('read/mail-date', { written: date.written.slice(0, 60) }));
  if (date !== null && date.value !== null) state(date.value, 'mail');
  if (received !== null && received.value !== null) state(received.value, 'capture');
  const [sent, taken] = [parseIsoDay(date?.value ?? ''), parseIsoDay(received?.value ?? '')];
  if (sent !== null && taken !== null && Math.abs(daysBetween(sent, taken)) > APART_DAYS)
    diagnostics.push(diagnose('read/mail-dates-apart', { written: sent, received: taken }));
  return { stated, diagnostics };
}
