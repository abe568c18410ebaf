import { zipSync } from 'fflate';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sourceOfFile } from '../source.ts';
import { unpackedLines, utf8 } from '../test-unpack.ts';
import { rawZip, type ZipRow } from '../test-zip.ts';

const LINK = 0o120777;
const DEVICE = 0o020666;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unpack-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The same from memory and from the disk. */
async function bothWays(bytes: Uint8Array): Promise<readonly string[]> {
  const path = join(folder, 'odd.zip');
  writeFileSync(path, bytes);
  const lines = await unpackedLines(bytes);
  const limits = { documentBytes: Math.max(1, bytes.length - 1) };
  expect(await unpackedLines(await sourceOfFile(path, 'in'), limits)).toEqual(lines);
  return lines;
}

describe('a ZIP that is odd or hostile', () => {
  test.each<[string, readonly ZipRow[], readonly string[]]>([
    [
      'locked members',
      [
        { name: 'a', flags: 1, held: 'x' },
        { name: 'b', held: 'open' },
      ],
      ['in!/a ! unpack/password', 'in!/b = open'],
    ],
    ['members locked with AES', [{ name: 'a', method: 99 }], ['in!/a ! unpack/password']],
    [
      'ways of packing that are not read',
      [
        { name: 'a', method: 14 },
        { name: 'b', method: 77 },
        { name: 'c', held: 'x' },
      ],
      ['in!/a ! unpack/method', 'in!/b ! unpack/method', 'in!/c = x'],
    ],
    [
      'links and devices',
      [
        { name: 'a', mode: LINK, held: '/etc/passwd' },
        { name: 'b', mode: DEVICE },
      ],
      ['in!/a ! ingest/link', 'in!/b ! ingest/special'],
    ],
    [
      'sizes that are not true',
      [
        { name: 'a', held: 'one', size: 2 },
        { name: 'b', held: 'two', size: 9e8 },
        { name: 'c', held: 'x', method: 0, size: 5 },
      ],
      ['in!/a ! unpack/broken', 'in!/b ! unpack/broken', 'in!/c ! unpack/broken'],
    ],
    [
      'a checksum that is not true',
      [
        { name: 'a', held: 'one', checksum: 7 },
        { name: 'b', held: 'two' },
      ],
      ['in!/a ! unpack/broken', 'in!/b = two'],
    ],
    [
      'one name twice',
      [
        { name: 'a', held: 'one' },
        { name: 'a', held: 'two' },
      ],
      ['in!/a = one', 'in!/a = two'],
    ],
    [
      'members that are one and the same bytes',
      [
        { name: 'a', held: 'one' },
        { name: 'b', held: 'one', overlaps: 0 },
      ],
      ['in!/a = one', 'in!/b = one'],
    ],
    [
      'names of an old code page, and UTF-8 without its mark',
      [
        { name: new Uint8Array([0x82, 0x2e, 0x74]), held: 'x' },
        { name: 'Керса.txt', held: 'y' },
      ],
      ['in!/é.t = x', 'in!/Керса.txt = y'],
    ],
    [
      'names with control characters, or none',
      [
        { name: 'a\u0000b\n', held: 'x' },
        { name: '', held: 'y' },
      ],
      ['in!/a\ufffdb\ufffd = x', 'in!/nameless = y'],
    ],
    [
      'a folder known by its mode alone',
      [
        { name: 'a', mode: 0o040755 },
        { name: 'b', held: 'x' },
      ],
      ['in!/b = x'],
    ],
  ])('%s', async (_, rows, lines) => {
    expect(await bothWays(rawZip(rows))).toEqual(lines);
    expect(await bothWays(rawZip(rows, true))).toEqual(lines);
  });

  test('is told where its directory is missing, locked or damaged', async () => {
    const words = Array.from({ length: 90 }, (_, at) => (at * 7_919) % 10_007).join(' ');
    const bytes = zipSync({ 'a.txt': utf8(words), 'b.txt': utf8('y'.repeat(600)) }, { level: 0 });
    expect(await bothWays(bytes.subarray(0, -30))).toEqual(['in ! unpack/no-directory']);
    expect(await bothWays(rawZip([{ name: 'a', flags: 0x41 }]))).toEqual(['in ! unpack/password']);
    const damaged = bytes.slice();
    damaged[damaged.length - 22 - 51] = 0;
    expect((await bothWays(damaged)).at(-1)).toMatch(/unpack\/broken$/);
  });

  test('with places beyond the end of the world costs itself only', async () => {
    const bytes = Buffer.from(rawZip([{ name: 'a', held: 'x' }], true));
    const end = bytes.length - 22 - 20;
    bytes.writeBigUInt64LE(0xffffffffffffffffn, end + 8);
    expect(await bothWays(new Uint8Array(bytes))).toHaveLength(1);
    const far = Buffer.from(rawZip([{ name: 'a', held: 'x' }]));
    far.writeUInt32LE(0xfffffff0, far.length - 22 - 1 - 4);
    expect(await bothWays(new Uint8Array(far))).toEqual(['in!/a ! unpack/broken']);
  });
});

describe('a ZIP made as a trap', () => {
  const megabyte = 'x'.repeat(1_000_000);

  test('ends where members that share their bytes grow too many times', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => ({
      name: `${at}`,
      held: megabyte,
      ...(at > 0 && { overlaps: 0 }),
    }));
    const found = await unpackedLines(rawZip(rows), { documentBytes: 2_000_000, expansion: 50 });
    const read = found.filter((line) => line.includes(' = '));
    expect(read.length).toBeGreaterThan(1);
    expect(read.length).toBeLessThan(12);
    expect(found.length - read.length).toBe(2);
    expect(found.at(-1)).toBe('in ! unpack/limit-expansion');
  }, 30_000);

  test('ends where its members are too many', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.txt`, utf8('x')]));
    const inner = zipSync(files);
    const lines = await unpackedLines(zipSync({ 'a.zip': inner, 'b.zip': inner }), { members: 40 });
    expect(lines.filter((line) => line.includes(' = '))).toHaveLength(38);
    expect(lines.at(-1)).toBe('in!/b.zip ! unpack/limit-members');
  });

  test('ends where it comes to too many bytes', async () => {
    const bytes = zipSync({ a: utf8(megabyte), b: utf8(megabyte), c: utf8(megabyte) });
    expect(await unpackedLines(bytes, { unpackedBytes: 2_500_000 })).toEqual([
      `in!/a = ${'x'.repeat(30)}`,
      `in!/b = ${'x'.repeat(30)}`,
      'in!/c ! unpack/limit-bytes',
    ]);
  });

  test('ends where archives lie too deep in archives', async () => {
    let bytes = zipSync({ 'report.txt': utf8('deep') });
    for (let depth = 20; depth > 0; depth -= 1)
      bytes = zipSync({ [`${depth}.zip`]: bytes, [`${depth}.txt`]: utf8('x') });
    const lines = await unpackedLines(bytes);
    expect(lines[0]).toBe(
      'in!/1.zip!/2.zip!/3.zip!/4.zip!/5.zip!/6.zip!/7.zip!/8.zip ! unpack/limit-nesting',
    );
    expect(lines.slice(1).every((line) => line.endsWith('.txt = x'))).toBe(true);
    expect(lines).toHaveLength(9);
  });

  test('ends where each of its archives unpacks to many more', async () => {
    // Ten archives of ten archives of ten members of a megabyte each: a gigabyte in some kilobytes.
    let level = utf8(megabyte);
    for (let depth = 0; depth < 3; depth += 1) {
      const held = level;
      level = zipSync(Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`${at}`, held])));
    }
    const lines = await unpackedLines(level, { documentBytes: 4_000_000 });
    expect(lines.some((line) => line.endsWith('! unpack/limit-expansion'))).toBe(true);
    expect(lines.filter((line) => line.includes(' = ')).length).toBeLessThan(40);
  });
});
