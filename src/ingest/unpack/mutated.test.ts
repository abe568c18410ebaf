import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';
import { describe, expect, test } from 'vitest';
import { sourceOfStream } from './source.ts';
import { unpackAll, utf8 } from './test-unpack.ts';
import { rawZip } from './test-zip.ts';

/** Mutants of each kind of archive in the ordinary run. */
const MUTANTS = Number(process.env['MUTANTS'] ?? 150);

const words = (seed: number): string =>
  Array.from({ length: 60 }, (_, at) => `word${(at * 7_919 + seed) % 10_007}`).join(' ');

async function tarOf(count: number): Promise<Uint8Array> {
  const archive = pack();
  for (let at = 0; at < count; at += 1) archive.entry({ name: `dir/${at}.txt` }, words(at));
  archive.finalize();
  return new Uint8Array(await buffer(archive));
}

function warcOf(count: number, wrap: (record: Uint8Array) => Uint8Array): Uint8Array {
  const records = Array.from({ length: count }, (_, at) => {
    const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n${words(at).length.toString(16)}\r\n${words(at)}\r\n0\r\n\r\n`;
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/${at}\r\nWARC-Date: 2016-02-15T10:00:00Z\r\nContent-Length: ${body.length}\r\n\r\n`;
    return wrap(utf8(`${head}${body}\r\n\r\n`));
  });
  return new Uint8Array(Buffer.concat(records));
}

/** A row of numbers that looks like chance and is the same every time. */
function chance(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

const ODD = [0, 1, 0x7f, 0x80, 0xff, 0x0a, 0x50, 0x1f];

function mutant(bytes: Uint8Array, seed: number): Uint8Array {
  const draw = chance(seed);
  let mutated = bytes.slice();
  for (let change = draw(6); change >= 0; change -= 1) {
    const at = draw(Math.max(1, mutated.length));
    const length = draw(40) + 1;
    const way = draw(6);
    if (way === 0) mutated = mutated.slice(0, at);
    else if (way === 1) mutated.fill(ODD[draw(ODD.length)] as number, at, at + length);
    else if (way === 2) mutated[at] = draw(256);
    else if (way === 3)
      mutated = new Uint8Array(Buffer.concat([mutated.slice(0, at), mutated.slice(at + length)]));
    else if (way === 4) mutated.copyWithin(draw(mutated.length + 1), at, at + length);
    // The directory of a ZIP and the last record stand at the end.
    else mutated[Math.max(0, mutated.length - 1 - draw(200))] = draw(256);
  }
  return mutated;
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 333) yield bytes.subarray(at, at + 333);
}

describe('archives damaged at random', async () => {
  const plainTar = await tarOf(6);
  const kinds: readonly (readonly [string, Uint8Array])[] = [
    [
      'zip',
      zipSync(Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`${at}.txt`, utf8(words(at))]))),
    ],
    ['zip of zips', zipSync({ 'a.zip': zipSync({ x: utf8(words(1)) }), 'b.tar': plainTar })],
    [
      'zip64',
      rawZip(
        [
          { name: 'a', held: words(1) },
          { name: 'b', held: words(2) },
        ],
        true,
      ),
    ],
    ['tar', plainTar],
    ['tar.gz', new Uint8Array(gzipSync(plainTar))],
    ['warc', warcOf(6, (record) => record)],
    ['warc.gz', warcOf(6, (record) => new Uint8Array(gzipSync(record)))],
  ];

  test.each(kinds)(
    '%s: nothing is thrown, all ends, and there is a word on everything',
    async (_, bytes) => {
      for (let seed = 1; seed <= MUTANTS; seed += 1) {
        const bad = mutant(bytes, seed);
        const found = await unpackAll(bad, { documentBytes: 100_000 });
        // The file itself is a document, or all in it is accounted for, or it says why not.
        expect(found.length, `seed ${seed}`).toBeGreaterThan(0);
        for (const one of found) {
          if (one.kind === 'unread')
            expect(one.diagnostic.message, `seed ${seed}`).not.toMatch(/[{}]|is not a function|undefined/);
        }
        // In pieces and too large to be held it ends too.
        await unpackAll(sourceOfStream('in', pieces(bad)), { documentBytes: 1_500 });
      }
    },
    120_000,
  );
});
