import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../model/index.ts';
import { documentsIn } from './documents-in.ts';
import { sourceOfFile, sourceOfStream } from './source.ts';
import { utf8 } from './test-unpack.ts';

const context = { limits: { ...DEFAULT_LIMITS, documentBytes: 2 ** 20 }, mapping: null };

/** An endless row of one member of a TAR, as often as is asked for. */
async function* endlessTar(count: number, done: () => void): AsyncGenerator<Uint8Array> {
  const archive = pack();
  archive.entry({ name: 'report.txt' }, 'The bridge in Kesra was hit. '.repeat(100));
  archive.finalize();
  const one = (await buffer(archive)).subarray(0, -1_024);
  try {
    for (let at = 0; at < count; at += 1) yield new Uint8Array(one);
  } finally {
    done();
  }
}

const inMemory = (): number => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** The most memory held while a file of so many members is gone through. */
async function highestFor(members: number): Promise<number> {
  let highest = 0;
  let count = 0;
  for await (const one of documentsIn(
    sourceOfStream(
      'in',
      endlessTar(members, () => {}),
    ),
    context,
  )) {
    if (one.kind === 'member') count += 1;
    if (count % 200 === 0) highest = Math.max(highest, inMemory());
  }
  expect(count).toBe(members);
  return highest;
}

describe('a file with very many members', () => {
  test('takes no more memory than one with fewer', async () => {
    const fewer = await highestFor(4_000);
    const many = await highestFor(20_000);
    // The others come to 60 MB; what is waiting to be collected may differ by as much as half.
    expect(many - fewer).toBeLessThan(30 * 2 ** 20);
  }, 120_000);

  test('reads no further than is asked for, and closes when no more is', async () => {
    let isClosed = false;
    const source = sourceOfStream(
      'in',
      endlessTar(10_000_000, () => {
        isClosed = true;
      }),
    );
    let count = 0;
    for await (const one of documentsIn(source, context)) {
      if (one.kind === 'member') count += 1;
      if (count === 3) break;
    }
    expect(isClosed).toBe(true);
  });
});

/** Open files of this process, where the system lists them. */
const openFiles = (): number => (existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').length : 0);

test.each([
  ['a.zip', zipSync({ a: utf8('x'.repeat(3_000)), b: utf8('y'), c: utf8('z') }, { level: 0 })],
  ['a.gz', new Uint8Array(gzipSync('x'.repeat(3_000), { level: 0 }))],
  ['a.warc', utf8(`WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 5\r\n\r\nhello\r\n\r\n`.repeat(50))],
])('%s is closed when the consumer stops, at whatever member', async (name, bytes) => {
  const folder = mkdtempSync(join(tmpdir(), 'unpack-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const limits = { ...DEFAULT_LIMITS, documentBytes: 1_000 };
    const before = openFiles();
    for (let stop = 0; stop < 4; stop += 1) {
      let count = 0;
      for await (const one of documentsIn(await sourceOfFile(path, name), { limits, mapping: null })) {
        expect(one).toBeDefined();
        if (count === stop) break;
        count += 1;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(openFiles()).toBeLessThanOrEqual(before + 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
