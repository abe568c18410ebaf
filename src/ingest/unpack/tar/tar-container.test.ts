import { gzipSync } from 'node:zlib';
import { type Header, pack } from 'tar-stream';
import { describe, expect, test } from 'vitest';
import { sourceOfStream } from '../source.ts';
import { unpackedLines, utf8 } from '../test-unpack.ts';

type Row = readonly [Partial<Header> & { name: string }, (string | Uint8Array)?];

async function tar(...rows: readonly Row[]): Promise<Uint8Array> {
  const archive = pack();
  for (const [header, held = ''] of rows) archive.entry(header, Buffer.from(held));
  archive.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive) chunks.push(chunk as Uint8Array);
  return new Uint8Array(Buffer.concat(chunks));
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 700) yield bytes.subarray(at, at + 700);
}

const LONG = `${'a-long-folder-name/'.repeat(12)}report.txt`;

describe('what lies in a TAR', () => {
  test.each<[string, readonly Row[], readonly string[]]>([
    [
      'files in folders',
      [[{ name: 'a/', type: 'directory' }], [{ name: 'a/b.txt' }, 'one'], [{ name: 'c.txt' }, 'two']],
      ['in!/a/b.txt = one', 'in!/c.txt = two'],
    ],
    [
      'names that lead out',
      [
        [{ name: '../../etc/passwd' }, 'root'],
        [{ name: '/etc/shadow' }, 'x'],
      ],
      ['in!/__/__/etc/passwd = root', 'in!/etc/shadow = x'],
    ],
    [
      'links and devices',
      [
        [{ name: 'a', type: 'symlink', linkname: '/etc/passwd' }],
        [{ name: 'b', type: 'link', linkname: '../x' }],
        [{ name: 'c', type: 'fifo' }],
        [{ name: 'd', type: 'character-device' }],
        [{ name: 'e.txt' }, 'one'],
      ],
      [
        'in!/a ! ingest/link',
        'in!/b ! ingest/link',
        'in!/c ! ingest/special',
        'in!/d ! ingest/special',
        'in!/e.txt = one',
      ],
    ],
    [
      'names too long for the old header, and in other letters',
      [
        [{ name: LONG }, 'one'],
        [{ name: 'Керса.txt' }, 'two'],
      ],
      [`in!/${LONG} = one`, 'in!/Керса.txt = two'],
    ],
    [
      'sparse files',
      [[{ name: 'a.txt', pax: { 'GNU.sparse.major': '1' } }, 'map']],
      ['in!/a.txt ! unpack/method'],
    ],
    [
      'parts of pages before their page',
      [
        [{ name: 'x/Kesra_files/a.html' }, 'x'],
        [{ name: 'x/Kesra_files/b.html' }, 'x'],
        [{ name: 'x/Kesra.html' }, 'page'],
      ],
      ['in!/x/Kesra_files ! unpack/page-parts', 'in!/x/Kesra.html = page'],
    ],
    ['an empty file', [[{ name: 'a.txt' }, '']], ['in!/a.txt = ']],
  ])('%s', async (_, rows, lines) => {
    expect(await unpackedLines(await tar(...rows))).toEqual(lines);
    const packed = gzipSync(await tar(...rows));
    const asPacked = lines.map((line) => line.replace('in!/', 'in!/in!/'));
    expect(await unpackedLines(new Uint8Array(packed))).toEqual(asPacked);
  });

  test('is unpacked from a stream larger than a document, past members that are', async () => {
    const bytes = await tar(
      [{ name: 'p.html' }, 'page'],
      [{ name: 'p_files/a.html' }, 'part'],
      [{ name: 'large.txt' }, 'x'.repeat(9_000)],
      [{ name: 'small.txt' }, 'x'.repeat(100)],
      [{ name: 'after.txt' }, 'last'],
    );
    expect(await unpackedLines(sourceOfStream('in', once(bytes)), { documentBytes: 2_000 })).toEqual([
      'in!/p.html = page',
      'in!/p_files ! unpack/page-parts',
      'in!/large.txt ! ingest/too-large',
      `in!/small.txt = ${'x'.repeat(30)}`,
      'in!/after.txt = last',
    ]);
  });

  test('stands up to a cut, and says so', async () => {
    const bytes = await tar([{ name: 'a.txt' }, 'one'], [{ name: 'b.txt' }, 'x'.repeat(3_000)]);
    expect(await unpackedLines(bytes.subarray(0, 2_500))).toEqual([
      'in!/a.txt = one',
      'in!/b.txt ! unpack/cut-short',
      'in ! unpack/cut-short',
    ]);
    const packed = new Uint8Array(
      gzipSync(await tar([{ name: 'a.txt' }, 'one'], [{ name: 'b.txt' }, 'two'])),
    );
    expect(await unpackedLines(packed.subarray(0, packed.length - 12))).toEqual([
      'in!/in!/a.txt = one',
      'in!/in!/b.txt = two',
      'in!/in ! unpack/cut-short',
    ]);
  });

  test('of the old kind, without a mark, is told by its sum', async () => {
    const bytes = await tar([{ name: 'a.txt' }, 'one']);
    const old = bytes.slice();
    let sum = 8 * 32;
    old.fill(0, 257, 512);
    for (let at = 0; at < 512; at += 1) if (at < 148 || at >= 156) sum += old[at] as number;
    old.set(utf8(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
    expect(await unpackedLines(old)).toEqual(['in!/a.txt = one']);
    expect(await unpackedLines(utf8('a.txt\n'.repeat(200)))).toHaveLength(1);
  });
});
