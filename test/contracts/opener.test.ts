import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Opener, openInThisProcess } from '../../src/ingest/opener/opener.ts';
import { ProcessOpener } from '../../src/ingest/opener/process-opener.ts';
import type { FoundFile } from '../../src/ingest/walk.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/model/index.ts';
import { buildEntry } from './build-entry.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosscheck-opener-'));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const pages = zipSync({ 'b/two.txt': bytesOf('Two.'), 'a.txt': bytesOf('One.') });
let entry = '';
beforeAll(async () => {
  entry = await buildEntry('test/contracts/odd-opener-worker.ts');
  for (const name of ['plain.txt', 'forever.txt', 'dawdle.txt', 'hog.txt'])
    writeFileSync(join(folder, name), name);
  writeFileSync(join(folder, 'pile.zip'), pages);
});
afterAll(() => {
  rmSync(entry, { force: true });
  rmSync(folder, { recursive: true, force: true });
});

let opener: Opener;
afterEach(() => opener.close());

const at = (name: string): FoundFile => ({ name, path: join(folder, name) });

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function open(
  file: FoundFile,
  stdin: AsyncIterable<Uint8Array> = chunks(bytesOf(''), 1),
  signal?: AbortSignal,
): Promise<string[]> {
  const told: string[] = [];
  const context = { limits: DEFAULT_LIMITS, mapping: null };
  for await (const unpacked of opener.open(file, context, { stdin, signal })) {
    if (unpacked.kind === 'unread') told.push(`${unpacked.name} ${unpacked.diagnostic.code}`);
    else told.push(`${unpacked.member.provenance.name}: ${new TextDecoder().decode(unpacked.member.bytes)}`);
  }
  return told;
}

const processOpener = (limits: Partial<Limits> = {}): Opener =>
  new ProcessOpener(pathToFileURL(entry), { ...DEFAULT_LIMITS, ...limits });

describe.each([
  ['in this process', openInThisProcess],
  ['in a process of its own', () => processOpener()],
])('an opener %s', (_name, make: () => Opener) => {
  it('gives single files and members, one file after the other', async () => {
    opener = make();
    expect(await open(at('plain.txt'))).toEqual(['plain.txt: plain.txt']);
    expect(await open(at('pile.zip'))).toEqual(['pile.zip!/b/two.txt: Two.', 'pile.zip!/a.txt: One.']);
    expect(await open(at('gone.txt'))).toEqual(['gone.txt ingest/vanished']);
  });

  it('takes a stream apart, in whatever pieces it comes', async () => {
    opener = make();
    const stdin = { name: 'stdin', path: null };
    const names = ['stdin!/b/two.txt: Two.', 'stdin!/a.txt: One.'];
    expect(await open(stdin, chunks(pages, 7))).toEqual(names);
    expect(await open(stdin, chunks(pages, 100_000))).toEqual(names);
    expect(await open(stdin, chunks(bytesOf('Words.'), 2))).toEqual(['stdin: Words.']);
  });

  it('goes on with the next file after one that was left halfway', async () => {
    opener = make();
    const context = { limits: DEFAULT_LIMITS, mapping: null };
    for await (const _ of opener.open(at('pile.zip'), context, { stdin: chunks(pages, 1) })) break;
    expect(await open(at('plain.txt'))).toEqual(['plain.txt: plain.txt']);
  });

  it.skipIf(process.platform === 'win32')('breaks off a pipe nobody writes to at the signal', async () => {
    opener = make();
    execFileSync('mkfifo', [join(folder, `pipe-${_name}`)]);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 500);
    const told = await open(at(`pipe-${_name}`), undefined, stop.signal);
    expect(told).toEqual([`pipe-${_name} ingest/interrupted`]);
  });
});

describe('a process that opens files', () => {
  it('is replaced when a file is stuck in it; what came before stands', async () => {
    opener = processOpener({ milliseconds: 1_000 });
    expect(await open(at('forever.txt'))).toEqual([
      'forever.txt: forever.txt',
      'forever.txt ingest/too-slow',
    ]);
    expect(await open(at('plain.txt'))).toEqual(['plain.txt: plain.txt']);
  });

  it('is replaced when it takes too long for the next document, however often it rests', async () => {
    opener = processOpener({ milliseconds: 1_000 });
    expect(await open(at('dawdle.txt'))).toEqual(['dawdle.txt: dawdle.txt', 'dawdle.txt ingest/too-slow']);
    expect(await open(at('plain.txt'))).toEqual(['plain.txt: plain.txt']);
  });

  it('is not blamed for a stream that comes slowly, nor for whoever takes the documents', async () => {
    opener = processOpener({ milliseconds: 1_000 });
    async function* slowly(): AsyncGenerator<Uint8Array> {
      for (const word of ['Slow ', 'and ', 'steady.']) {
        await wait(600);
        yield bytesOf(word);
      }
    }
    expect(await open({ name: 'stdin', path: null }, slowly())).toEqual(['stdin: Slow and steady.']);
    const context = { limits: DEFAULT_LIMITS, mapping: null };
    const kinds: string[] = [];
    for await (const { kind } of opener.open(at('pile.zip'), context, { stdin: slowly() })) {
      await wait(1_300);
      kinds.push(kind);
    }
    expect(kinds).toEqual(['member', 'member']);
  });

  it('is replaced when a file takes all its memory', async () => {
    opener = processOpener({ megabytes: 160 });
    expect(await open(at('hog.txt'))).toEqual(['hog.txt: hog.txt', 'hog.txt ingest/out-of-memory']);
    expect(await open(at('plain.txt'))).toEqual(['plain.txt: plain.txt']);
  });
});
