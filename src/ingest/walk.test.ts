import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countFiles, nameOf, type Walked, walk } from './walk.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-walk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
}

async function collect(paths: readonly string[], except: readonly string[] = []): Promise<Walked[]> {
  const all: Walked[] = [];
  for await (const one of walk(paths, { folder, except })) all.push(one);
  return all;
}

const names = async (...paths: readonly string[]): Promise<string[]> =>
  (await collect(paths)).flatMap((one) => (one.kind === 'file' ? [one.file.name] : []));

const unread = async (...paths: readonly string[]): Promise<string[]> =>
  (await collect(paths)).flatMap((one) =>
    one.kind === 'unread' ? [`${one.name} ${one.diagnostic.code}`] : [],
  );

describe('walk', () => {
  it('finds files in folders at any depth, ordered by code unit and not by locale', async () => {
    put('pile/b.txt', 'pile/B.txt', 'pile/a/z.txt', 'pile/ä.txt', 'pile/a.txt');
    expect(await names('pile')).toEqual([
      'pile/B.txt',
      'pile/a/z.txt',
      'pile/a.txt',
      'pile/b.txt',
      'pile/ä.txt',
    ]);
  });

  it('keeps the order in which paths are given, and reads a file once', async () => {
    put('two.txt', 'one.txt');
    expect(await names('two.txt', 'one.txt', './two.txt', '.')).toEqual(['two.txt', 'one.txt']);
  });

  it('takes standard input where it is asked for', async () => {
    expect(await collect(['-'])).toEqual([{ kind: 'file', file: { name: 'stdin', path: null } }]);
  });

  it('says which path does not exist', async () => {
    put('there.txt');
    expect(await unread('there.txt', 'missing.txt')).toEqual(['missing.txt ingest/not-found']);
  });

  it('leaves links, hidden files and pipes inside folders alone and says so', async () => {
    put('pile/.hidden', 'pile/real.txt', 'outside/secret.txt');
    symlinkSync(join(folder, 'outside'), join(folder, 'pile', 'link'));
    symlinkSync(join(folder, 'pile'), join(folder, 'pile', 'round'));
    execFileSync('mkfifo', [join(folder, 'pile', 'pipe')]);
    expect(await names('pile')).toEqual(['pile/real.txt']);
    expect(await unread('pile')).toEqual([
      'pile/.hidden ingest/hidden',
      'pile/link ingest/link',
      'pile/pipe ingest/special',
      'pile/round ingest/link',
    ]);
  });

  it('follows a link that is named itself, and reads a hidden file that is', async () => {
    put('outside/report.txt', '.hidden.txt');
    symlinkSync(join(folder, 'outside'), join(folder, 'link'));
    expect(await names('link', '.hidden.txt')).toEqual(['link/report.txt', '.hidden.txt']);
  });

  it('never takes the collection itself for a document', async () => {
    put('pile/a.txt', 'pile/my.crosscheck');
    const found = await collect(['pile'], [join(folder, 'pile', 'my.crosscheck')]);
    expect(found).toMatchObject([
      { kind: 'file', file: { name: 'pile/a.txt' } },
      { kind: 'unread', name: 'pile/my.crosscheck', diagnostic: { code: 'ingest/own-file' } },
    ]);
  });

  it('leaves the folder beside a saved page alone, and no other', async () => {
    put('pile/Kesra market.html', 'pile/Kesra market_files/ad.html', 'pile/march_files/report.html');
    expect(await names('pile')).toEqual(['pile/Kesra market.html', 'pile/march_files/report.html']);
    expect(await unread('pile')).toEqual(['pile/Kesra market_files unpack/page-parts']);
  });

  it.skipIf(process.platform !== 'linux')('says that a name is not text, instead of losing it', async () => {
    put('pile/a.txt');
    const path = Buffer.concat([Buffer.from(join(folder, 'pile', 'caf')), Buffer.from([0xe9])]);
    writeFileSync(path, 'x');
    expect(await names('pile')).toEqual(['pile/a.txt']);
    expect(await unread('pile')).toEqual(['pile/caf\ufffd ingest/name-not-text']);
  });

  it('counts what it would find', async () => {
    put('pile/a.txt', 'pile/.hidden', 'pile/b/c.txt');
    expect(await countFiles(['pile', 'pile/a.txt'], { folder })).toBe(2);
  });
});

describe('nameOf', () => {
  it.each([
    ['pile/a.txt', 'pile/a.txt'],
    ['./pile/', 'pile'],
    ['.', '.'],
    ['../other', '../other'],
    ['/home/ann/pile/a.txt', 'a.txt'],
    ['/home/ann/pile/', 'pile'],
  ])('names %s as %s', (path, name) => {
    expect(nameOf(path)).toBe(name);
  });
});
