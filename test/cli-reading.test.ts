import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { BIN, openShell, REPORTS } from './shell.ts';

const { folder, crosscheck } = openShell();

describe('one report', () => {
  it('is analysed without a collection, from a file or standard input', async () => {
    const { code, out } = await crosscheck(['analyze', 'reports/wire.txt', '--json']);
    const piped = await crosscheck(['analyze', '-', '--json'], { input: REPORTS['wire.txt'] });
    expect([code, piped.code]).toEqual([0, 0]);
    type Named = { readonly document: { readonly id: string; readonly name: string } };
    const [file, stdin] = [JSON.parse(out) as Named, JSON.parse(piped.out) as Named];
    expect([file.document.name, stdin.document.name]).toEqual(['wire.txt', 'stdin']);
    expect(file.document.id).toBe(stdin.document.id);
  });

  it('is one of several, each on a line of its own, from a folder or an archive', async () => {
    const lines = async (args: readonly string[], input?: Uint8Array): Promise<string[]> => {
      const { code, out } = await crosscheck(['analyze', ...args, '--json'], input ? { input } : {});
      expect(code).toBe(0);
      return out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { readonly document: { readonly name: string } }).document.name);
    };
    expect(await lines(['reports'])).toEqual(['reports/denial.txt', 'reports/paper.txt', 'reports/wire.txt']);
    const files = Object.entries(REPORTS).map(
      ([name, text]) => [name, new TextEncoder().encode(text)] as const,
    );
    const archive = zipSync(Object.fromEntries(files));
    expect(await lines(['-'], archive)).toEqual(['stdin!/wire.txt', 'stdin!/paper.txt', 'stdin!/denial.txt']);
    const one = await lines(['-', '--workers', '0'], archive);
    expect(await lines(['-', '--workers', '3'], archive)).toEqual(one);
    writeFileSync(join(folder, 'pile.zip'), archive);
    const added = await crosscheck(['add', 'pile.zip', '--collection', 'zip.crosscheck']);
    expect(added.out).toBe('3 documents added. Read from 1 file.\n');
  });

  it('is dated with the steps that led there', async () => {
    const { code, out } = await crosscheck(['date', 'reports/paper.txt']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}written +2016-02-16$/m);
    expect(out).toContain('because');
  });
});

describe('wrong input', () => {
  it('is refused with a code, the run goes on, and the exit code is 1', async () => {
    const pile = join(folder, 'wrong-input');
    mkdirSync(pile);
    writeFileSync(join(pile, 'a-empty.txt'), '');
    writeFileSync(
      join(pile, 'b-binary.bin'),
      Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)),
    );
    writeFileSync(join(pile, 'c-long.txt'), `The army said so on Monday.${'\n'.repeat(2_000_000)}`);
    writeFileSync(
      join(pile, 'd-surrogates.txt'),
      Buffer.concat([
        Buffer.from('The council met on Monday. '),
        Buffer.from([0xed, 0xa0, 0x80]),
        Buffer.from(' It voted.\n'),
      ]),
    );
    writeFileSync(join(pile, 'e-arabic.txt'), 'قال متحدث باسم الجيش إن القوات دخلت المدينة يوم الاثنين.\n');
    writeFileSync(join(pile, 'f-good.txt'), REPORTS['paper.txt']);
    const args = ['add', 'wrong-input', '--collection', 'wrong.crosscheck', '--limit', 'size=1m'];
    const { code, out, err } = await crosscheck(args);
    expect(code).toBe(1);
    expect(out).toBe('3 documents added, 3 refused.\n');
    const told = err.replace(/\s+/g, ' ');
    expect(told).toMatch(/a-empty\.txt: [^[]+ \[read\/empty\]/);
    expect(told).toMatch(/b-binary\.bin: [^[]+ \[read\/not-text\]/);
    expect(told).toMatch(/c-long\.txt: [^[]+ \[ingest\/too-large\]/);
    const status = await crosscheck(['status', '--collection', 'wrong.crosscheck']);
    expect(status.out).toMatch(/1 refused: The file is larger than 1 MB[^[]+\[ingest\/too-large\]/);
    expect(status.out).toContain('Split it into the reports it holds.');
    expect(status.out).toContain('  - wrong-input/c-long.txt');
    expect(status.out).toContain('crosscheck add --again');
    const again = await crosscheck(args);
    expect(again).toMatchObject({
      code: 1,
      out: expect.stringContaining('3 known already, 3 refused before'),
    });
    await crosscheck(['add', '--again', '--limit', 'size=4m', '--collection', 'wrong.crosscheck']);
    const { out: json } = await crosscheck(['status', '--json', '--collection', 'wrong.crosscheck']);
    const { refused, counts } = JSON.parse(json) as {
      readonly refused: readonly { readonly code: string; readonly help: string }[];
      readonly counts: { readonly documents: number };
    };
    expect(counts.documents).toBe(4);
    expect(refused.map((one) => one.code)).toEqual(['read/empty', 'read/not-text']);
    expect(refused.every(({ help }) => help.length > 10)).toBe(true);
    expect(json).not.toContain(folder.slice(0, -8).concat('/wrong-input'));
    const arabic = await crosscheck(['analyze', 'wrong-input/e-arabic.txt']);
    expect(arabic).toMatchObject({ code: 0 });
    expect(arabic.out).toContain('[read/other-language]');
  });

  it('leaves a file that is no collection as it is', async () => {
    const text = 'This is my shopping list, not a collection.\n';
    writeFileSync(join(folder, 'list.txt'), text);
    for (const args of [['timeline'], ['add', 'reports'], ['refresh']]) {
      const { code, err } = await crosscheck([...args, '--collection', 'list.txt']);
      expect(code).toBe(2);
      expect(err).toContain('[store/not-a-collection]');
    }
    expect(readFileSync(join(folder, 'list.txt'), 'utf8')).toBe(text);
  });

  it('leaves a collection of a newer version as it is', async () => {
    const path = join(folder, 'newer.crosscheck');
    await crosscheck(['add', 'reports', '--collection', path]);
    const file = new Libsql(path);
    file.pragma('user_version = 9999');
    file.close();
    const before = readFileSync(path);
    const { code, err } = await crosscheck(['add', 'reports', '--collection', path]);
    expect(code).toBe(2);
    expect(err).toContain('[store/newer]');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it.skipIf(process.getuid?.() === 0)('says which file may not be read (root may read all)', async () => {
    writeFileSync(join(folder, 'locked.txt'), 'x');
    chmodSync(join(folder, 'locked.txt'), 0);
    const { code, err } = await crosscheck(['add', 'locked.txt', '--collection', 'locked.crosscheck']);
    expect(code).toBe(1);
    expect(err).toContain('[ingest/unreadable]');
  });
});

describe('start', () => {
  it('reads reports, prints the timeline and ends', async () => {
    const { code, out, err } = await crosscheck([
      'start',
      'reports',
      '--no-serve',
      '--collection',
      'start.crosscheck',
    ]);
    expect(code).toBe(0);
    expect(err).toContain('3 documents added.');
    expect(out).toContain('3 documents, ');
    expect(out).toContain('Kept in start.crosscheck');
  });

  it('serves the page until it is stopped', async () => {
    const child = spawn(process.execPath, [BIN, 'start', 'reports', '--collection', 'serve.crosscheck'], {
      cwd: folder,
    });
    let out = '';
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text;
        const [, found] = /The page: (http:\/\/127\.0\.0\.1:\d+)/.exec(out) ?? [];
        if (found !== undefined) resolve(found);
      });
      child.on('close', () => reject(new Error(`ended before it served: ${out}`)));
    });
    const answer = await fetch(`${address}/api/status`);
    expect(answer.status).toBe(200);
    child.removeAllListeners('close');
    const closed = new Promise((resolve) => child.on('close', resolve));
    child.kill('SIGINT');
    expect(await closed).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });
});

describe('Ctrl-C', () => {
  it('ends reading after the document at hand, and the next run goes on', async () => {
    const pile = join(folder, 'long');
    mkdirSync(pile);
    for (let index = 0; index < 200; index += 1) {
      writeFileSync(join(pile, `${index}.txt`), `${REPORTS['wire.txt'].repeat(10)}\nNumber ${index}.\n`);
    }
    const args = ['add', 'long', '--collection', 'long.crosscheck'];
    const child = spawn(process.execPath, [BIN, ...args], { cwd: folder });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    const closed = new Promise((resolve) => child.on('close', resolve));
    await untilDocuments(join(folder, 'long.crosscheck'), 3);
    child.kill('SIGINT');
    expect(await closed).toBe(130);
    expect(err).toContain('[ingest/interrupted]');
    const status = JSON.parse(
      (await crosscheck(['status', '--json', '--collection', 'long.crosscheck'])).out,
    ) as {
      readonly counts: { readonly documents: number };
    };
    expect(status.counts.documents).toBeGreaterThanOrEqual(3);
    expect(status.counts.documents).toBeLessThan(200);
  });
});

describe.skipIf(process.platform === 'win32')('the first Ctrl-C ends', () => {
  it.each([
    ['a pipe that nobody writes to', 'hanging', 0],
    ['a standard input that hangs', '-', 0],
    ['a standard input that hangs, a moment later', '-', 4_000],
  ])('waiting for %s', async (name, path, moment) => {
    if (!existsSync(join(folder, 'hanging'))) execFileSync('mkfifo', [join(folder, 'hanging')]);
    const collection = `${name.length}.crosscheck`;
    const child = spawn(process.execPath, [BIN, 'add', path, '--collection', collection], { cwd: folder });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    const closed = new Promise((resolve) => child.on('close', resolve));
    // The signal may come at any moment once the collection is open.
    await untilDocuments(join(folder, collection), 0);
    await new Promise((resolve) => setTimeout(resolve, 1_000 + moment));
    child.kill('SIGINT');
    expect(await closed).toBe(130);
    expect(err).toContain('[ingest/interrupted]');
  });
});

/** Waits until another process has stored so many documents. */
async function untilDocuments(path: string, count: number): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    try {
      const file = new Libsql(path, { readonly: true });
      try {
        const [row] = file.prepare('select count(*) as n from document').all([]) as { n: number }[];
        if ((row?.n ?? 0) >= count) return;
      } finally {
        file.close();
      }
    } catch {
      // Not there, or not made whole yet.
    }
  }
  throw new Error(`There were never ${count} documents in ${path}.`);
}
