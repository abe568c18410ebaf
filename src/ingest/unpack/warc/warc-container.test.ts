import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sourceOfStream } from '../source.ts';
import { unpackAll, unpackedLines, utf8 } from '../test-unpack.ts';

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const gz = (bytes: Uint8Array): Uint8Array => new Uint8Array(gzipSync(bytes));
let made = 0;

interface Shape {
  readonly type?: string;
  readonly address?: string;
  readonly date?: string;
  /** What the record states in place of its true length. */
  readonly length?: string;
  readonly contentType?: string;
}

function record(body: Uint8Array, shape: Shape = {}): Uint8Array {
  made += 1;
  const { type = 'response', address = `https://example.org/${made}`, date = '2016-02-15T10:00:00Z' } = shape;
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:${made}>`,
    `WARC-Target-URI: ${address}`,
    `WARC-Date: ${date}`,
    `Content-Type: ${shape.contentType ?? 'application/http; msgtype=response'}`,
    `Content-Length: ${shape.length ?? body.length}`,
  ];
  return joined(utf8(`${head.join('\r\n')}\r\n\r\n`), body, utf8('\r\n\r\n'));
}

function answer(held: string | Uint8Array, type = 'text/html', status = '200 OK', more = ''): Uint8Array {
  const body = typeof held === 'string' ? utf8(held) : held;
  return joined(utf8(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${more}\r\n`), body);
}

const chunked = (...pieces: readonly string[]): string =>
  [...pieces, ''].map((piece) => `${piece.length.toString(16)}\r\n${piece}\r\n`).join('');

const page = (words: string, address: string): Uint8Array => record(answer(`<p>${words}`), { address });
const A = 'https://example.org/a';
const B = 'https://example.org/b';
const C = 'https://example.org/c';

describe('what lies in a web archive', () => {
  test('is a page with when and where it was captured, and its encoding', async () => {
    const [found] = await unpackAll(
      record(answer('<p>Kesra', 'text/html; charset="windows-1256"'), { address: A }),
    );
    expect(found).toMatchObject({
      kind: 'member',
      member: {
        bytes: utf8('<p>Kesra'),
        provenance: {
          name: `in!/${A}`,
          captured: '2016-02-15T10:00:00Z',
          address: A,
          charset: 'windows-1256',
        },
      },
    });
  });

  const rows: readonly (readonly [string, readonly Uint8Array[], readonly string[]])[] = [
    ['pages', [page('one', A), page('two', B)], [`in!/${A} = <p>one`, `in!/${B} = <p>two`]],
    ['the same page twice', [page('one', A), page('one', A)], [`in!/${A} = <p>one`, `in!/${A} = <p>one`]],
    [
      'what is no page, counted',
      [
        record(utf8('software: x'), { type: 'warcinfo' }),
        record(answer('png', 'image/png')),
        record(answer('png', 'image/png')),
        record(answer('a{}', 'text/css')),
        record(answer('', 'text/html', '301 Moved')),
        record(answer('gone', 'text/html', '404 Not Found')),
        record(answer('User-agent: *', 'text/plain'), { address: 'https://example.org/robots.txt' }),
        record(utf8(''), { type: 'revisit' }),
        record(utf8('text'), {
          type: 'resource',
          address: 'urn:text:https://example.org',
          contentType: 'text/plain',
        }),
        record(answer('', 'text/html')),
        page('one', A),
      ],
      [`in!/${A} = <p>one`, 'in ! unpack/no-pages'],
    ],
    [
      'forms that are read',
      [
        record(answer('%PDF-1.7', 'application/pdf'), { address: A }),
        record(answer('<?xml?><rss><channel/></rss>', 'text/xml'), { address: B }),
        record(answer('words', 'text/plain'), { address: C }),
        record(answer('<?xml?><urlset/>', 'application/xml')),
        record(answer('<!DOCTYPE html>x', ''), { address: A }),
      ],
      [
        `in!/${A} = %PDF-1.7`,
        `in!/${B} ! `,
        `in!/${C} = words`,
        `in!/${A} = <!DOCTYPE html>x`,
        'in ! unpack/no-pages',
      ],
    ],
    [
      'files kept without an answer',
      [record(utf8('<p>one'), { type: 'resource', address: A, contentType: 'text/html' })],
      [`in!/${A} = <p>one`],
    ],
    [
      'an address in brackets, and one that is no text',
      [page('one', `<${A}>`), page('two', `${A}?x=\u0007`)],
      [`in!/${A} = <p>one`, `in!/${A}?x=\ufffd = <p>two`],
    ],
    [
      'a length that is too small',
      [record(answer('<p>one two three'), { address: A, length: '50' }), page('two', B)],
      [`in!/${A} ! unpack/broken`, `in!/${B} = <p>two`],
    ],
    [
      'a length that is none',
      [
        record(answer('x'), { address: A, length: '-5' }),
        record(answer('x'), { length: '9e99' }),
        page('two', B),
      ],
      [`in!/${B} = <p>two`, 'in ! unpack/damaged-records'],
    ],
  ];
  test.each(rows)('%s', async (_, records, lines) => {
    const simple = (found: readonly string[]): readonly string[] =>
      found.map((line) =>
        line.startsWith(`in!/${B} `) && lines.includes(`in!/${B} ! `) ? `in!/${B} ! ` : line,
      );
    expect(simple(await unpackedLines(joined(...records)))).toEqual(lines);
    expect(simple(await unpackedLines(joined(...records.map(gz))))).toEqual(lines);
    expect(simple(await unpackedLines(gz(joined(...records))))).toEqual(lines);
  });

  test('says what was left alone, by kind', async () => {
    const found = await unpackAll(
      joined(
        record(answer('x', 'image/png')),
        record(answer('x', 'image/gif')),
        record(answer('', 'text/html', '302 Found')),
      ),
    );
    expect(found.map((one) => one.kind === 'unread' && one.diagnostic.message)).toEqual([
      '3 records that are no pages were left alone: 2 pictures, 1 redirects.',
    ]);
  });

  test('a length that is too large costs that page and those within it', async () => {
    const bytes = joined(
      record(answer('<p>one'), { address: A, length: '500' }),
      page('two', B),
      page('three', C),
      page('four', `${C}/4`),
    );
    const found = await unpackedLines(bytes);
    expect(found[0]).toBe(`in!/${A} ! unpack/broken`);
    expect(found.at(-1)).toBe(`in!/${C}/4 = <p>four`);
    // Packed record by record it is the same: the length is believed until it shows.
    expect((await unpackedLines(joined(...[bytes].map(gz)))).at(-1)).toBe(`in!/${C}/4 = <p>four`);
  });

  test('stands up to a cut', async () => {
    const bytes = joined(page('one', A), page('two', B));
    const lines = [`in!/${A} = <p>one`, `in!/${B} ! unpack/broken`, 'in ! unpack/damaged-records'];
    expect(await unpackedLines(bytes.subarray(0, -6))).toEqual(lines);
    const packed = joined(gz(page('one', A)), gz(page('two', B)).subarray(0, -20));
    const found = await unpackedLines(packed);
    expect(found[0]).toBe(lines[0]);
    expect(found.at(-1)).toBe('in ! unpack/damaged-records');
  });

  test('goes on behind a damaged packed record', async () => {
    const words = Array.from({ length: 3_000 }, (_, at) => `word${(at * 7_919) % 10_007}`).join(' ');
    const parts = [page('one', A), page(words, B), page('three', C)].map(gz);
    const bad = (parts[1] as Uint8Array).slice();
    bad.fill(0xff, 2_000, 2_050);
    const found = await unpackedLines(joined(parts[0] as Uint8Array, bad, parts[2] as Uint8Array));
    expect(found[0]).toBe(`in!/${A} = <p>one`);
    expect(found).toContain(`in!/${C} = <p>three`);
    expect(found.filter((line) => line.includes(`${B} = `))).toEqual([]);
    expect(found.at(-1)).toBe('in ! unpack/damaged-records');
    expect(found.filter((line) => line.includes(`${A} = `))).toHaveLength(1);
  });

  test('is read from a stream larger than a document', async () => {
    const pages = Array.from({ length: 300 }, (_, at) => page(`page ${at} ${'x'.repeat(50)}`, `${A}${at}`));
    const stream = new Blob([joined(...pages.map(gz)) as BlobPart]).stream();
    const found = await unpackedLines(sourceOfStream('in', stream as never), { documentBytes: 5_000 });
    expect(found).toHaveLength(300);
  });
});

describe('what a server did to a body for the way', () => {
  const body = utf8('<p>Two bridges were hit.');
  const packed = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);
  test.each<[string, Uint8Array, string, string]>([
    [
      'in chunks',
      utf8(chunked('<p>Two bridges', ' were hit.')),
      'Transfer-Encoding: chunked',
      '= <p>Two bridges were hit.',
    ],
    ['said to be in chunks', body, 'Transfer-Encoding: chunked', '= <p>Two bridges were hit.'],
    ['in chunks without an end', utf8('ffffff\r\n<p>Two'), 'Transfer-Encoding: chunked', '= <p>Two'],
    ['gzip', packed(gzipSync(body)), 'Content-Encoding: gzip', '= <p>Two bridges were hit.'],
    ['deflate', packed(deflateSync(body)), 'Content-Encoding: deflate', '= <p>Two bridges were hit.'],
    [
      'deflate, bare',
      packed(deflateRawSync(body)),
      'Content-Encoding: deflate',
      '= <p>Two bridges were hit.',
    ],
    ['br', packed(brotliCompressSync(body)), 'Content-Encoding: br', '= <p>Two bridges were hit.'],
    [
      'gzip upon br',
      packed(gzipSync(brotliCompressSync(body))),
      'Content-Encoding: br, gzip',
      '= <p>Two bridges were hit.',
    ],
    ['said to be gzip', body, 'Content-Encoding: gzip', '= <p>Two bridges were hit.'],
    ['zstd', packed(gzipSync(body)), 'Content-Encoding: zstd', '! unpack/method'],
    ['gzip, cut', packed(gzipSync(body)).subarray(0, -9), 'Content-Encoding: gzip', '! unpack/cut-short'],
    ['a bomb', packed(gzipSync(new Uint8Array(3_000_000))), 'Content-Encoding: gzip', '! ingest/too-large'],
    ['endless codings', body, `Content-Encoding: ${'gzip, '.repeat(9)}gzip`, '! unpack/method'],
  ])('%s', async (_, held, header, line) => {
    const archive = record(answer(held, 'text/html', '200 OK', `${header}\r\n`), { address: A });
    expect((await unpackedLines(archive, { documentBytes: 1_000_000 }))[0]).toBe(`in!/${A} ${line}`);
  });
});

test('of a WACZ the web archives are read', async () => {
  const wacz = zipSync({
    'datapackage.json': utf8('{}'),
    'archive/data.warc.gz': gz(page('one', A)),
    'pages/pages.jsonl': utf8('{"url":"x"}'),
    'indexes/index.cdx.gz': utf8('x'),
  });
  expect(await unpackedLines(wacz)).toEqual([
    `in!/archive/data.warc.gz!/${A} = <p>one`,
    'in ! unpack/no-pages',
  ]);
});

test('an old web archive is named as what it is', async () => {
  expect(await unpackedLines(utf8('filedesc://x.arc 0.0.0.0 2005 text/plain 76\n'))).toEqual([
    'in ! unpack/method',
  ]);
});
