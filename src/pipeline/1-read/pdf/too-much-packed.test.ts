import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../../test/pdf/invented-news.ts';
import { Printed } from '../../../../test/pdf/printed-pdf.ts';
import { readDocument } from '../read.ts';
import { tooMuchPacked } from './too-much-packed.ts';

/** Blanks, packed. */
function blanks(megabytes: number): Uint8Array {
  return deflateSync(Buffer.alloc(megabytes * 2 ** 20, ' '));
}

function pdf(description: string, ...streams: readonly Uint8Array[]): Uint8Array {
  const objects = streams.map((stream, at) =>
    Buffer.concat([
      Buffer.from(`${at + 4} 0 obj\n<</Length ${stream.length} ${description}>>\nstream\r\n`),
      stream,
      Buffer.from('\nendstream\nendobj\n'),
    ]),
  );
  const pages =
    '1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>\nendobj\n';
  const end = 'trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n';
  return Buffer.concat([Buffer.from(`%PDF-1.4\n${pages}`), ...objects, Buffer.from(end)]);
}

const bomb = blanks(80);
const hex = (bytes: Uint8Array): Uint8Array => Buffer.from(`${Buffer.from(bytes).toString('hex')}>`);

/** The same in a stored block before the bomb proper, so that the word stands in what is packed. */
function withFalseEnd(): Uint8Array {
  const word = Buffer.from('\nendstream\n');
  const stored = Buffer.from([0, word.length, 0, ~word.length & 0xff, 0xff]);
  return Buffer.concat([bomb.subarray(0, 2), stored, word, bomb.subarray(2)]);
}

describe('a PDF that grows beyond what it should', () => {
  it.each([
    ['in one stream', pdf('/Filter/FlateDecode', bomb)],
    ['by another name', pdf('/Filter/F#6cateDecode', bomb)],
    ['said elsewhere', pdf('/Filter 9 0 R', bomb)],
    ['packed twice', pdf('/Filter[/Fl/Fl]', deflateSync(bomb))],
    ['in letters', pdf('/Filter[/AHx/Fl]', hex(bomb))],
    ['in many streams', pdf('/Filter/FlateDecode', ...Array<Uint8Array>(6).fill(blanks(48)))],
    ['as a picture', pdf('/Subtype/Image/Filter/FlateDecode', bomb)],
    ['with its end torn off', pdf('/Filter/FlateDecode', bomb.subarray(0, bomb.length - 100))],
    ['with a false end', pdf('/Filter/FlateDecode', withFalseEnd())],
  ])('is told %s', (_how, bytes) => {
    expect(tooMuchPacked(bytes)).toBeGreaterThan(60);
  });

  it('is refused before anything unpacks it', async () => {
    const document = await readDocument(pdf('/Filter/FlateDecode', blanks(100)), { name: 'report.pdf' });
    expect(document.diagnostics.map(({ code }) => code)).toEqual(['read/expands-too-much']);
    expect(document.text).toBe('');
  });

  it.each([
    ['a long stream', pdf('/Filter/FlateDecode', blanks(60))],
    [
      'pages of blank pictures',
      pdf('/Subtype /Image/Filter/FlateDecode', ...Array<Uint8Array>(6).fill(blanks(48))),
    ],
    ['bytes that are not packed', pdf('', new Uint8Array(100_000).fill(0x78))],
    ['damage', pdf('/Filter/FlateDecode', Buffer.from('x\u009cnot packed', 'latin1'))],
  ])('must not be told of %s', (_what, bytes) => {
    expect(tooMuchPacked(bytes)).toBe(null);
  });

  it('must not be told of what presses print', async () => {
    const press = await Printed.begin();
    press.turn();
    press.flow([{ x: 60, y: 110, width: 475, height: 600 }], paragraphs(6), { size: 11, leading: 14 });
    expect(tooMuchPacked(await press.bytes())).toBe(null);
  });

  it.each([
    ['words without lines', 'stream'.repeat(300_000)],
    ['beginnings without ends', 'stream\nx\u009c'.repeat(200_000)],
    ['ends', 'endstream'.repeat(200_000)],
    ['false ends', 'stream\nx\u009c\u0000\u0080\u0000\u007f\u00ffendstream '.repeat(60_000)],
  ])(
    'is looked for in good time among %s',
    (_what, text) => {
      tooMuchPacked(Buffer.from(text, 'latin1'));
    },
    15_000,
  );
});
