import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraphs } from '../../../../test/pdf/invented-news.ts';
import { Printed } from '../../../../test/pdf/printed-pdf.ts';
import { greyPng, writtenPdf } from '../../../../test/pdf/written-pdf.ts';
import { readDocument } from '../read.ts';

/** Damaged files; more with FUZZ=n. */
const SEEDS = Number(process.env['FUZZ'] ?? 300);

/** Numbers that look like chance and come again: mulberry32. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function originals(): Promise<Uint8Array[]> {
  const press = await Printed.begin();
  const picture = await press.pdf.embedPng(greyPng(60, 80));
  let left: readonly string[] = paragraphs(6);
  for (let page = 1; page <= 2; page += 1) {
    press.turn();
    press.line(`Kesra Observer ${page}`, 60, 40, 8, false);
    press.page.drawImage(picture, { x: 400, y: 700, width: 60, height: 80 });
    left = press.flow(
      [60, 310].map((x) => ({ x, y: 70, width: 220, height: 130 })),
      left,
      { size: 10, leading: 12, hyphenate: true },
    );
    press.flush();
  }
  const content = Array.from(
    { length: 12 },
    (_, at) =>
      `BT /F1 11 Tf 1 0 0 1 72 ${700 - 14 * at} Tm (The mayor of Kesra said on day ${at} that) Tj ET\n`,
  ).join('');
  const plain = writtenPdf([{ content }, { content, rotate: 90 }], {
    letters: 'قالشهود',
    info: '/Title (Kesra)',
  });
  return [await press.bytes({ packed: false }), await press.bytes(), plain];
}

/** Changes, drops, doubles or cuts a few stretches; sometimes swaps digits, which breaks places and sizes. */
function mutated(original: Uint8Array, seed: number): Uint8Array {
  const next = numbers(seed);
  const upTo = (limit: number): number => Math.floor(next() * limit);
  let bytes = Buffer.from(original);
  for (let times = 1 + upTo(8); times > 0; times -= 1) {
    const at = upTo(bytes.length);
    const length = 1 + upTo(next() < 0.2 ? 400 : 8);
    const way = upTo(6);
    if (way === 0) bytes.fill(upTo(256), at, Math.min(at + length, bytes.length));
    else if (way === 1) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    else if (way === 2) bytes = Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]);
    else if (way === 3 && next() < 0.3) bytes = bytes.subarray(0, Math.max(8, at));
    else if (way === 4) {
      for (let digit = at; digit < Math.min(at + 300, bytes.length); digit += 1) {
        const value = bytes[digit] ?? 0;
        if (value >= 48 && value < 58 && next() < 0.1) bytes[digit] = 48 + upTo(10);
      }
    } else if (at < bytes.length) bytes[at] = upTo(256);
  }
  return new Uint8Array(bytes);
}

describe('damaged PDFs', () => {
  const escaped: unknown[] = [];
  const note = (reason: unknown): void => void escaped.push(reason);
  beforeAll(() => void process.on('unhandledRejection', note));
  afterAll(() => void process.off('unhandledRejection', note));

  it(`are read or refused, ${SEEDS} of them, without a throw, a stray rejection or a long wait`, {
    timeout: 600_000,
  }, async () => {
    const files = await originals();
    const outcomes = { text: 0, refused: 0, loss: 0 };
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const document = await readDocument(mutated(files[seed % files.length] as Uint8Array, seed), {
        name: `${seed}`,
      });
      if (document.text !== '') outcomes.text += 1;
      else if (document.diagnostics.some(({ severity }) => severity === 'refused')) outcomes.refused += 1;
      else outcomes.loss += 1;
      expect(document.text !== '' || document.diagnostics.length > 0, `seed ${seed}`).toBe(true);
      for (const { start, end } of document.anchors)
        expect(start < end && end <= document.text.length).toBe(true);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(escaped).toEqual([]);
    expect(outcomes.text + outcomes.refused + outcomes.loss).toBe(SEEDS);
    expect(outcomes.text).toBeGreaterThan(SEEDS / 3);
  });
});
