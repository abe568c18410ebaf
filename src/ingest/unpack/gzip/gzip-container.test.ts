import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { gzipSync as gzipNamed } from 'fflate';
import { pack } from 'tar-stream';
import { describe, expect, test } from 'vitest';
import { sourceOfBytes } from '../source.ts';
import { unpackedLines, utf8 } from '../test-unpack.ts';

const gz = (words: string | Uint8Array): Uint8Array => new Uint8Array(gzipSync(words));
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

describe('what is packed with GZIP', () => {
  test.each<[string, string, Uint8Array, readonly string[]]>([
    ['is named without its ending', 'a/x.html.gz', gz('page'), ['a/x.html.gz!/x.html = page']],
    [
      'is named by its header',
      'x.gz',
      gzipNamed(utf8('page'), { filename: 'dir/y.html' }),
      ['x.gz!/y.html = page'],
    ],
    ['may be packed twice', 'x.gz', gz(gz('page')), ['x.gz!/x!/x = page']],
    ['may be put together', 'x.gz', joined(gz('one '), gz('two')), ['x.gz!/x = one two']],
    ['may end in junk', 'x.gz', joined(gz('one'), new Uint8Array(50)), ['x.gz!/x = one']],
    ['is not read where cut', 'x.gz', gz('one').subarray(0, -9), ['x.gz!/x ! unpack/cut-short']],
    ['is not read where damaged', 'x.gz', gz('one').fill(7, 10), ['x.gz!/x ! unpack/broken']],
    ['is not read where its sum is wrong', 'x.gz', gz('one').fill(7, -8, -4), ['x.gz!/x ! unpack/broken']],
  ])('%s', async (_, name, bytes, lines) => {
    expect(await unpackedLines(sourceOfBytes(name, bytes))).toEqual(lines);
  });

  test('stops where it grows like a trap', async () => {
    const bomb = gz(new Uint8Array(8_000_000));
    const limits = { documentBytes: 1_000, expansion: 200 };
    expect(await unpackedLines(bomb, limits)).toEqual(['in!/in ! ingest/too-large']);
    // What is looked into as it comes ends where the trap shows, and what came before stands.
    const archive = pack();
    for (let at = 0; at < 200; at += 1) archive.entry({ name: `${at}.txt` }, 'x'.repeat(100_000));
    archive.finalize();
    const found = await unpackedLines(gz(await buffer(archive)), { documentBytes: 200_000 });
    expect(found[3]).toBe(`in!/in!/3.txt = ${'x'.repeat(30)}`);
    expect(found.at(-1)).toBe('in!/in ! unpack/limit-expansion');
    expect(found.length).toBeLessThan(150);
  });
});
