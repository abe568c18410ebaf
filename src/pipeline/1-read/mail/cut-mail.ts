import type { Whereabouts } from '../../../model/index.ts';
import {
  announcesMail,
  attributedAuthor,
  attributes,
  authorOf,
  isRule,
  printedHeader,
} from './mail-wording.ts';

/** A line of a mail's body without the marks that quote it. */
export interface MailLine {
  readonly text: string;
  /** How many mails deep it is quoted; 0 for the sender's own words. */
  readonly depth: number;
  /** True where the markup itself says signature. */
  readonly isTail: boolean;
  readonly at: Whereabouts;
}

/** What a line above a quoted mail says of it. */
export type HeadRole = 'announcement' | 'author' | 'date' | 'title' | 'other';

export interface HeadLine {
  readonly line: MailLine;
  readonly role: HeadRole;
}

/** A run of lines by one author: the sender's own, or an older mail that is answered or sent on. */
export interface MailSection {
  readonly isQuoted: boolean;
  readonly head: readonly HeadLine[];
  readonly author: string | null;
  readonly title: string | null;
  /** The section (from 0) that this one goes on with, where another author's words broke it; else null. */
  readonly continues: number | null;
  readonly lines: readonly MailLine[];
}

interface Head {
  readonly lines: readonly HeadLine[];
  readonly author: string | null;
  readonly title: string | null;
  /** Where the quoted text begins. */
  readonly next: number;
  /** Quoted lines are at least this deep; all below the head where it is the head's own depth. */
  readonly depth: number;
}

/** Headers above a quoted mail are few; recipients may run on over several lines. */
const HEAD_LINES = 16;

/**
 * Cuts the body of a mail into what its sender wrote and the older mails carried along, by quotation
 * marks, lines of attribution and printed headers.
 */
export function cutMail(lines: readonly MailLine[]): MailSection[] {
  const sections: MailSection[] = [];
  let current = sectionAt(0, null);
  // Who wrote the lines of each depth: a quotation that was broken by an answer goes on as theirs, and
  // below headers printed without marks of quotation nothing is the sender's own any more.
  const open = new Map<number, { readonly head: Head; readonly section: number }>();
  const close = (): void => {
    const { head, isQuoted, lines: held } = current;
    const isBlank = held.every(({ text }) => text.trim() === '');
    if (isBlank && (head === null || head.lines.length === 0)) return;
    const { lines: above = [], author = null, title = null } = head ?? {};
    sections.push({ isQuoted, head: above, author, title, continues: current.continues, lines: held });
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as MailLine;
    const head = headAt(lines, index);
    if (head !== null) {
      close();
      current = sectionAt(head.depth, head);
      for (const depth of [...open.keys()]) if (depth >= head.depth) open.delete(depth);
      open.set(head.depth, { head, section: sections.length });
      index = head.next - 1;
    } else if (line.text.trim() === '' || line.depth === current.depth) {
      current.lines.push(line);
    } else {
      close();
      const before = open.get(line.depth);
      const goesOn = before === undefined ? null : { ...before.head, lines: [] };
      current = sectionAt(line.depth, goesOn, before?.section);
      current.lines.push(line);
    }
  }
  close();
  return sections;
}

interface OpenSection {
  readonly head: Head | null;
  readonly depth: number;
  readonly isQuoted: boolean;
  readonly continues: number | null;
  readonly lines: MailLine[];
}

function sectionAt(depth: number, head: Head | null, continues: number | null = null): OpenSection {
  return { head, depth, isQuoted: depth > 0 || head !== null, continues, lines: [] };
}

/** The head of a quoted mail that begins at a line, or null. */
function headAt(lines: readonly MailLine[], index: number): Head | null {
  const line = lines[index] as MailLine;
  if (line.text.trim() === '') return null;
  if (announcesMail(line.text) || isRule(line.text)) {
    const below = nextFilled(lines, index + 1);
    const block = below < 0 || below - index > 3 ? null : headerBlock(lines, below);
    if (block === null) return null;
    return { ...block, lines: [{ line, role: 'announcement' }, ...block.lines] };
  }
  return headerBlock(lines, index) ?? attribution(lines, index);
}

/** At least a sender with two other headers, each on a line of its own. */
function headerBlock(lines: readonly MailLine[], index: number): Head | null {
  const depth = lines[index]?.depth ?? 0;
  const found: HeadLine[] = [];
  const values = new Map<string, string>();
  let next = index;
  for (let at = index; at < lines.length && at < index + HEAD_LINES; at += 1) {
    const line = lines[at] as MailLine;
    if (line.depth !== depth) break;
    const header = printedHeader(line.text.trim());
    if (header === null) {
      // A blank line ends the headers; other lines go on a list of recipients.
      if (line.text.trim() === '' || !/^\s+\S|@|;\s*$/.test(line.text)) break;
      found.push({ line, role: 'other' });
      continue;
    }
    values.set(header.name, values.get(header.name) ?? header.value);
    found.push({ line, role: ROLES[header.name] });
    next = at + 1;
  }
  if (!values.has('from') || values.size < 3 || !(values.has('date') || values.has('subject'))) return null;
  const first = found[0];
  if (first?.role === 'other') return null;
  return {
    lines: found.slice(0, next - index),
    author: authorOf(values.get('from') ?? ''),
    title: values.get('subject') || null,
    next,
    depth: deeper(lines, next, depth),
  };
}

const ROLES = { from: 'author', date: 'date', to: 'other', subject: 'title', other: 'other' } as const;

/** Some programs print the headers unquoted and the text below them quoted. */
function deeper(lines: readonly MailLine[], from: number, depth: number): number {
  const below = nextFilled(lines, from);
  return Math.max(depth, below < 0 ? depth : (lines[below] as MailLine).depth);
}

/** A line of attribution may be broken into up to three. */
function attribution(lines: readonly MailLine[], index: number): Head | null {
  const depth = lines[index]?.depth ?? 0;
  let joined = '';
  for (let at = index; at < lines.length && at < index + 3; at += 1) {
    const line = lines[at] as MailLine;
    if (line.depth !== depth || line.text.trim() === '') return null;
    joined = `${joined} ${line.text.trim()}`.trim();
    // What ends as a sentence does, or begins without a day, is no first half of an attribution.
    if (!joined.endsWith(':') && (/[.!?]$/.test(joined) || !/\d/.test(joined))) return null;
    if (!attributes(joined)) continue;
    const below = nextFilled(lines, at + 1);
    if (below < 0) return null;
    const quotedDepth = (lines[below] as MailLine).depth;
    // Without marks of quotation only an address tells an attribution from a sentence.
    if (quotedDepth <= depth && !/\S@\S/.test(joined)) return null;
    const head = lines.slice(index, at + 1).map((one): HeadLine => ({ line: one, role: 'author' }));
    return {
      lines: head,
      author: attributedAuthor(joined),
      title: null,
      next: at + 1,
      depth: Math.max(depth, quotedDepth),
    };
  }
  return null;
}

function nextFilled(lines: readonly MailLine[], from: number): number {
  // A dozen blank lines stand between a head and its text at most.
  for (let at = from; at < Math.min(lines.length, from + 12); at += 1)
    if (lines[at]?.text.trim() !== '') return at;
  return -1;
}
