import { expect, test } from 'vitest';
import { sourceOfFile, sourceOfStream } from './source.ts';
import { unpackAll, unpackedLines, utf8 } from './test-unpack.ts';

async function* pieces(...words: string[]): AsyncGenerator<Uint8Array> {
  for (const word of words) yield utf8(word);
}

test('gives a file that holds no others as it is', async () => {
  expect(await unpackAll(utf8('Kesra'))).toEqual([
    {
      kind: 'member',
      member: {
        bytes: utf8('Kesra'),
        provenance: { name: 'in', captured: null, address: null, charset: null },
      },
    },
  ]);
});

test('puts a stream together, and says where it is too large, gone or breaks off', async () => {
  const failing = async function* (): AsyncGenerator<Uint8Array> {
    yield utf8('half');
    throw new Error('the line went dead');
  };
  const sources = [
    sourceOfStream('stdin', pieces('Kes', 'ra')),
    sourceOfStream('stdin', pieces('x'.repeat(800), 'x'.repeat(800))),
    sourceOfStream('stdin', failing()),
    await sourceOfFile('/nowhere/at/all.txt', 'all.txt'),
  ];
  const lines = await Promise.all(sources.map((source) => unpackedLines(source, { documentBytes: 1_000 })));
  expect(lines.flat()).toEqual([
    'stdin = Kesra',
    'stdin ! ingest/too-large',
    'stdin ! unpack/broken',
    'all.txt ! ingest/vanished',
  ]);
});
