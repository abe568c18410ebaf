import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../model/index.ts';
import { sniff } from '../../../pipeline/1-read/format.ts';
import { startBudget } from '../budget.ts';
import { sourceOfBytes, sourceOfStream } from '../source.ts';
import { mboxContainer } from './mbox-container.ts';

const FROM = 'From ann@kesra.example Fri Feb  5 10:30:00 2016';
const HEADERS = 'From: Ann Lee <ann@kesra.example>\nSubject: Mill hit\n';

async function messages(box: string | AsyncIterable<Uint8Array>, documentBytes = 10_000): Promise<string[]> {
  const source =
    typeof box === 'string' ? sourceOfBytes('box', Buffer.from(box, 'latin1')) : sourceOfStream('box', box);
  const limits = { ...DEFAULT_LIMITS, documentBytes };
  const found: string[] = [];
  for await (const held of mboxContainer.unpack(source, {
    limits,
    mapping: null,
    budget: startBudget(limits, 0),
  })) {
    found.push(
      held.kind === 'member'
        ? Buffer.from(held.member.bytes).toString('latin1')
        : held.kind === 'unread'
          ? `${held.name} ${held.diagnostic.code}`
          : 'source',
    );
  }
  return found;
}

describe('mailboxes', () => {
  it.each([
    [`${FROM}\n${HEADERS}\nText\n`],
    [`From MAILER-DAEMON Fri Jul 08 12:08:34 2011\r\nReceived: x\r\n\r\nText`],
    [`From 123@xxx Mon Feb 05 10:30:00 +0000 2018\nX-GM-THRID: 1\n`],
    [`From - Fri, 5 Feb 2016 10:30:00\nX-Mozilla-Status: 0001\n`],
    [`From ann at kesra.example  Fri Feb  5 10:30:00 2016\nFrom: ann at kesra.example (Ann)\n`],
  ])('are told by their first lines: %j', (text) => {
    expect(mboxContainer.tells(sniff(Buffer.from(text)), { limits: DEFAULT_LIMITS, mapping: null })).toBe(
      true,
    );
  });

  it.each([
    ['From Kesra to Dereli the road was cut on Friday.\nNobody passed: the bridge was gone.\n'],
    ['From: Ann Lee <ann@kesra.example>\nSubject: x\n\nText'],
    [`${FROM}\nThis is no header but a sentence\n`],
    ['From Fri Feb 5 the town was cut off\nText: more\n'],
    ['Text\nFrom ann@kesra.example Fri Feb  5 10:30:00 2016\nFrom: x\n'],
  ])('must not be told of %j', (text) => {
    expect(mboxContainer.tells(sniff(Buffer.from(text)), { limits: DEFAULT_LIMITS, mapping: null })).toBe(
      false,
    );
  });

  it('are cut into their messages, with what the mailbox added taken off', async () => {
    const box = `${FROM}\n${HEADERS}\n>From here on it rained.\n>>From is marked twice.\n\n${FROM}\n${HEADERS}\nTwo\n`;
    expect(await messages(box)).toEqual([
      `${HEADERS}\nFrom here on it rained.\n>From is marked twice.\n`,
      `${HEADERS}\nTwo\n`,
    ]);
  });

  it('keep a line that begins with From within its message', async () => {
    const box = `${FROM}\n${HEADERS}\nFrom Kesra the road is cut.\n\nFrom ann@x Fri Feb  5 10:30:00 2016\nis how a mailbox begins.\n`;
    expect(await messages(box)).toEqual([box.slice(FROM.length + 1)]);
  });

  it('keep bytes of any encoding and line breaks as they are stored', async () => {
    const message = `${HEADERS}\nM\xfchle \x80\r\nnext\r\n`;
    expect(await messages(`${FROM}\r\n${message}`)).toEqual([message]);
  });

  it('pass over a message larger than a document may be, and go on', async () => {
    const box = `${FROM}\n${HEADERS}\nOne\n\n${FROM}\n${HEADERS}\n${'x'.repeat(3_000)}\n\n${FROM}\n${HEADERS}\n${'x\n'.repeat(1_500)}\n${FROM}\n${HEADERS}\nFour\n`;
    const found = await messages(box, 1_000);
    expect(found.map((message) => message.slice(0, 20))).toEqual([
      HEADERS.slice(0, 20),
      '2 ingest/too-large',
      '3 ingest/too-large',
      HEADERS.slice(0, 20),
    ]);
  });

  it('give every message back, however the file is cut into pieces', async () => {
    const line = fc.oneof(
      fc.string({ maxLength: 20 }).map((text) => text.replace(/[\r\n]|[^\u0000-\u00ff]/g, ' ')),
      fc.constantFrom('From me to you', '', '>From', FROM, `>${FROM}`),
    );
    const message = fc
      .array(line, { minLength: 1, maxLength: 8 })
      .map((lines) => `${HEADERS}\n${lines.join('\n')}x\n`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(message, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 50 }),
        async (written, size) => {
          const box = written.map((one) => `${FROM}\n${one.replace(/^(>*From )/gm, '>$1')}\n`).join('');
          async function* pieces(): AsyncGenerator<Uint8Array> {
            const bytes = Buffer.from(box, 'latin1');
            for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
          }
          expect(await messages(pieces())).toEqual(written);
        },
      ),
      { numRuns: 100 },
    );
  });
});
