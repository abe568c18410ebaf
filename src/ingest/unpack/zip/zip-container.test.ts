import { zipSync, strToU8 } from 'fflate';
import { mkdtempSync, writeFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceOfFile, sourceOfStream } from '../source.ts';
import { unpackedLines } from '../test-unpack.ts';

const zip = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, held]) => [name, typeof held === 'string' ? strToU8(held) : held]),
    ),
  );
const REPORT = '<p>Two bridges in Kesra were hit.';

describe('what lies in a ZIP', () => {
  test.each<[string, Uint8Array, readonly string[]]>([
    [
      'files in folders',
      zip({ 'a.txt': 'one', 'march/b.html': REPORT }),
      ['in!/a.txt = one', `in!/march/b.html = ${REPORT.slice(0, 30)}`],
    ],
    [
      'an archive in an archive',
      zip({ 'x.zip': zip({ 'y.zip': zip({ 'z.txt': 'deep' }) }) }),
      ['in!/x.zip!/y.zip!/z.txt = deep'],
    ],
    [
      'names that lead out',
      zip({ '../../etc/passwd': 'root', '/abs/a.txt': 'abs', 'C:\\x\\y.txt': 'dos' }),
      ['in!/__/__/etc/passwd = root', 'in!/abs/a.txt = abs', 'in!/C:/x/y.txt = dos'],
    ],
    [
      'what systems add',
      zip({
        '__MACOSX/._a.txt': 'x',
        '__MACOSX/._b.txt': 'x',
        '.DS_Store': 'x',
        'pics/Thumbs.db': 'x',
        '.git/HEAD': 'x',
        '.git/config': 'x',
        'a.txt': 'kept',
      }),
      [
        'in!/__MACOSX ! unpack/hidden',
        'in!/.DS_Store ! unpack/hidden',
        'in!/pics/Thumbs.db ! unpack/hidden',
        'in!/.git ! unpack/hidden',
        'in!/a.txt = kept',
      ],
    ],
    [
      'a saved page with its parts',
      zip({
        'Kesra_files/logo.png': 'x',
        'Kesra_files/frame.html': 'x',
        'Kesra.html': REPORT,
        'other_files/b.txt': 'kept',
      }),
      [
        'in!/Kesra_files ! unpack/page-parts',
        `in!/Kesra.html = ${REPORT.slice(0, 30)}`,
        'in!/other_files/b.txt = kept',
      ],
    ],
    [
      'what only dresses pages',
      zip({
        'main.css': 'body {}',
        'app.js': 'let a',
        'a.js': '<html>a page',
        'site.woff2': 'wOF2',
      }),
      [
        'in!/main.css ! unpack/web-part',
        'in!/app.js ! unpack/web-part',
        'in!/a.js = <html>a page',
        'in!/site.woff2 ! unpack/web-part',
      ],
    ],
    ['folders and nothing else', zip({ 'empty/': '' }), ['in ! unpack/nothing']],
    ['nothing', zip({}), ['in ! unpack/nothing']],
    [
      'a spreadsheet, which is one document',
      zip({ '[Content_Types].xml': '<x/>', 'xl/a.xml': 'x' }),
      ['in = PK'],
    ],
    [
      'an e-book, which is one document',
      zip({ mimetype: 'application/epub+zip', 'a.html': 'x' }),
      ['in = PK'],
    ],
    [
      'a text document in a ZIP',
      zip({ 'a.docx': zip({ 'word/d.xml': 'x', '[Content_Types].xml': 'x' }) }),
      ['in!/a.docx = PK'],
    ],
  ])('%s', async (_, bytes, lines) => {
    const found = await unpackedLines(bytes);
    expect(found.map((line) => line.replace(/= PK[^]*/, '= PK'))).toEqual(lines);
  });

  test('is the same from the disk, where it may be larger than a document', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'unpack-'));
    try {
      const files = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`${at}.txt`, `report ${at}`]));
      const path = join(folder, 'a.zip');
      writeFileSync(path, zip(files));
      const lines = await unpackedLines(await sourceOfFile(path, 'a.zip'), { documentBytes: 1_000 });
      expect(lines).toEqual(
        Object.entries(files)
          .map(([name, words]) => `a.zip!/${name} = ${words}`)
          .sort((a, b) => Number.parseInt(a.slice(7), 10) - Number.parseInt(b.slice(7), 10)),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('in a stream is read when it can be held, and says so when not', async () => {
    const bytes = zip({ 'a.txt': 'one' });
    const stream = (): AsyncIterable<Uint8Array> => new Blob([bytes as BlobPart]).stream() as never;
    expect(await unpackedLines(sourceOfStream('stdin', stream()))).toEqual(['stdin!/a.txt = one']);
    expect(await unpackedLines(sourceOfStream('stdin', stream()), { documentBytes: 50 })).toEqual([
      'stdin ! unpack/inner-too-large',
    ]);
  });
});
