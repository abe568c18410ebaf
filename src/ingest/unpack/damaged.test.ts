import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../pipeline/1-read/read.ts';
import type { Container } from './container.ts';
import { decodedChunks } from './decoded-chunks.ts';
import { csvContainer } from './dataset/csv-container.ts';
import { jsonContainer } from './dataset/json-container.ts';
import { feedContainer } from './feed/feed-container.ts';
import { mailContainer } from './mail/mail-container.ts';
import { mboxContainer } from './mbox/mbox-container.ts';
import { startBudget } from './budget.ts';
import { sourceOfBytes } from './source.ts';
import { DEFAULT_LIMITS } from '../../model/index.ts';

const SAMPLES = join(import.meta.dirname, '../../../test/samples/unpack');

function sampleOf(folder: string): Uint8Array {
  const name = readdirSync(join(SAMPLES, folder)).find((file) => file.startsWith('input')) ?? '';
  return new Uint8Array(readFileSync(join(SAMPLES, folder, name)));
}

/** What happens to files on their way: cut, doubled, overwritten, and mixed with other forms. */
interface Damage {
  readonly kind: 'cut' | 'double' | 'overwrite' | 'insert' | 'end';
  /** Where, as a share of the length. */
  readonly at: number;
  readonly length: number;
  readonly words: string;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom('cut', 'double', 'overwrite', 'insert', 'end'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 200 }),
  words: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '<![CDATA[',
      ']]>',
      '<item>',
      '</item>',
      '<entry',
      '<!--',
      '&x;',
      '<!DOCTYPE a [<!ENTITY x "y">]>',
      '"',
      '""',
      ';',
      ',',
      '\t',
      '\r',
      '\n\n',
      '{',
      '}',
      '[',
      ']',
      '\\',
      '\\u',
      '{"text":',
      'null,',
      '\nFrom a@b Fri Feb  5 10:30:00 2016\n',
      '\nContent-Type: message/rfc822\n',
      '--=-kesra\n',
      '\u0000',
      '\ufeff',
    ),
  ),
});

function damaged(bytes: Uint8Array, damages: readonly Damage[]): Uint8Array {
  let text = Buffer.from(bytes).toString('latin1');
  for (const { kind, at, length, words } of damages) {
    const from = Math.floor(at * text.length);
    const piece = text.slice(from, from + length);
    const put = Buffer.from(words).toString('latin1');
    if (kind === 'cut') text = text.slice(0, from) + text.slice(from + length);
    else if (kind === 'double') text = text.slice(0, from) + piece + text.slice(from);
    else if (kind === 'overwrite') text = text.slice(0, from) + put + text.slice(from + put.length);
    else if (kind === 'insert') text = text.slice(0, from) + put + text.slice(from);
    else if (at > 0.1) text = text.slice(0, from);
  }
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** Unpacks with one container, whatever it would be told as; documents and messages in order. */
async function unpack(container: Container, bytes: Uint8Array) {
  const context = {
    limits: DEFAULT_LIMITS,
    mapping: null,
    budget: startBudget(DEFAULT_LIMITS, bytes.length),
  };
  const members: Uint8Array[] = [];
  const unread: { readonly name: string; readonly message: string; readonly code: string }[] = [];
  for await (const held of container.unpack(sourceOfBytes('in', bytes), context)) {
    if (held.kind === 'member') members.push(held.member.bytes);
    else if (held.kind === 'unread') unread.push({ name: held.name, ...held.diagnostic });
  }
  return { members, unread };
}

/** The text of damaged bytes as it is read: what is blank depends on the encoding that they are taken for. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of decodedChunks(sourceOfBytes('in', bytes).chunks(), () => undefined))
    pieces.push(piece);
  return pieces.join('');
}

describe('damaged files', () => {
  it.each([
    ['rss', feedContainer],
    ['atom', feedContainer],
    ['json-feed', feedContainer],
    ['jsonl', jsonContainer],
    ['csv', csvContainer],
    ['mbox', mboxContainer],
    ['mbox', mailContainer],
  ])('never stop the unpacking of %s (%#)', { timeout: 60_000 }, async (folder, container) => {
    const sample = sampleOf(folder);
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 6 }), async (damages) => {
        const bytes = damaged(sample, damages);
        container.tells(
          { bytes, head: Buffer.from(bytes).toString('latin1').toLowerCase() },
          { limits: DEFAULT_LIMITS, mapping: null },
        );
        const { members } = await unpack(container, bytes);
        for (const member of members.slice(0, 3)) await readDocument(member, { name: 'in' });
      }),
      { numRuns: 80 },
    );
  });

  it('account for every line of JSON', { timeout: 60_000 }, async () => {
    const sample = new TextEncoder().encode(
      Array.from(
        { length: 8 },
        (_, at) => `{"title": "Mill ${at}", "text": "The mill was hit ${at} times."}\n`,
      ).join(''),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
        const first = '{"title": "Mill", "text": "It was hit."}\n';
        const bytes = new Uint8Array([...new TextEncoder().encode(first), ...damaged(sample, damages)]);
        const { members, unread } = await unpack(jsonContainer, bytes);
        const lines = (await textOf(bytes)).split('\n').filter((line) => line.trim() !== '');
        const broken = unread.filter(({ code }) => code === 'unpack/row-broken').length;
        const empty = unread.find(({ code }) => code === 'unpack/rows-without-text')?.message ?? '(0 in all)';
        const without = Number(/\((\d+) in all\)/.exec(empty)?.[1]);
        expect(members.length + broken + without).toBe(lines.length);
      }),
      { numRuns: 150, examples: [[[{ kind: 'overwrite', at: 1, length: 1, words: '\ufeff' }]]] },
    );
  });
});
