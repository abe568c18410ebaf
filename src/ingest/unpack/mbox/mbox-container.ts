import type { Container, Held } from '../container.ts';
import { tooLarge } from '../gather.ts';
import { linesIn } from '../lines.ts';

/**
 * The line before every message: who sent it and when, as C libraries write a date. Prose that begins
 * with "From" has no such date, and no header below it.
 */
const SEPARATOR =
  /^From .{0,200}\s(?:mon|tue|wed|thu|fri|sat|sun),? {1,3}(?:[a-z]{3} {1,3}\d{1,2}|\d{1,2} {1,3}[a-z]{3}) .{0,30}\d{1,2}:\d{2}.{0,40}$/i;
const HEADER = /^(?:[!-9;-~]{1,80}:|>From )/;
const LONGEST_SEPARATOR = 400;

/** Mailboxes as programs keep them in one file: every message is a mail. */
export const mboxContainer: Container = {
  name: 'mbox',
  isDocument: false,
  tells({ head }) {
    const [first = '', second = ''] = head.replace(/^\s{1,20}/, '').split('\n', 2);
    return isSeparator(first.replace(/^from /, 'From ')) && HEADER.test(second);
  },
  async *unpack(source, context) {
    const limit = context.limits.documentBytes;
    let box: Message = startMessage(limit);
    let number = 0;
    let separator: string | null = null;
    for await (const { text } of linesIn(inLatin1(source.chunks()), limit)) {
      if (separator !== null) {
        if (text !== null && HEADER.test(text)) {
          if (number > 0) yield box.held(number);
          number += 1;
          box = startMessage(limit);
        } else box.take(separator);
        separator = null;
      }
      if (text !== null && isSeparator(text)) separator = text;
      else box.take(text);
    }
    if (separator !== null) box.take(separator);
    if (number > 0) yield box.held(number);
  },
};

function isSeparator(line: string): boolean {
  return line.startsWith('From ') && line.length < LONGEST_SEPARATOR && SEPARATOR.test(line.trimEnd());
}

/** A message as its lines come in; no more of it is held than a document may have. */
interface Message {
  /** Null is a line too long to be held. */
  take(line: string | null): void;
  held(number: number): Held;
}

function startMessage(limit: number): Message {
  let lines: string[] = [];
  let length = 0;
  return {
    take(line) {
      length += line === null ? limit + 1 : line.length + 1;
      if (length > limit) lines = [];
      // A line of the text that began with "From" was marked so as not to be taken for the next message.
      else if (line !== null) lines.push(/^>{1,20}From /.test(line) ? line.slice(1) : line);
    },
    held(number) {
      const name = String(number);
      if (length > limit) return { kind: 'unread', name, diagnostic: tooLarge(limit) };
      // The blank line before the next message is the mailbox's own.
      if (lines.at(-1)?.trim() === '') lines.pop();
      const bytes = new Uint8Array(Buffer.from(`${lines.join('\n')}\n`, 'latin1'));
      return {
        kind: 'member',
        member: { bytes, provenance: { name, captured: null, address: null, charset: null } },
      };
    },
  };
}

/** Every byte as one character, so that lines of any encoding are cut without being read. */
async function* inLatin1(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const chunk of chunks) {
    yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1');
  }
}
