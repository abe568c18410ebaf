import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BIN, openShell, REPORTS } from './shell.ts';

const { folder, crosscheck } = openShell();

beforeAll(async () => {
  expect(await crosscheck(['add', 'reports', '--collection', 'pile.crosscheck'])).toMatchObject({
    code: 0,
    out: '3 documents added.\n',
  });
}, 120_000);

describe('help', () => {
  it('names every command, the exit codes and an example', async () => {
    const { code, out, err } = await crosscheck(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const verb of 'start add timeline events show origins serve export status refresh analyze date'.split(
      ' ',
    )) {
      expect(out).toMatch(new RegExp(`^  ${verb}\\b`, 'm'));
    }
    expect(out).toContain('Exit codes: 0 done, 1 done but documents were refused, 2 wrong use');
    expect(out).toContain('$ crosscheck add');
  });

  it('of one command shows its options and an example', async () => {
    const { code, out } = await crosscheck(['timeline', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('--passphrase-file <file>');
    expect(out).toContain('$ crosscheck timeline');
  });
});

describe('wrong use ends with 2 and says what to do', () => {
  it.each([
    ['an unknown command', ['timelin'], 'Did you mean timeline?'],
    ['an unknown flag', ['timeline', '--colection', 'x'], 'Did you mean --collection?'],
    ['a missing argument', ['analyze'], "missing required argument 'path'"],
    ['nothing to add', ['add'], 'Name files or folders to read'],
    ['too many arguments', ['events', 'x'], 'too many arguments'],
    ['a port that is none', ['serve', '--port', '99999'], 'Give a whole number from 0 to 65535.'],
    ['an unknown format', ['export', '--format', 'xml'], 'Allowed choices are jsonl'],
    ['paths that are not there', ['add', 'nowhere.txt'], 'There is no file or folder "nowhere.txt"'],
    ['a file that is not there', ['analyze', 'nowhere.txt'], 'There is no file or folder "nowhere.txt"'],
    ['a file to date that is not there', ['date', 'nowhere.txt'], 'There is no file "nowhere.txt"'],
    ['an unknown limit', ['add', 'reports', '--limit', 'tme=3s'], 'Limits are time, memory, size'],
    ['a limit without its unit', ['add', 'reports', '--limit', 'time=3'], 'a number with s, m or h'],
    ['a mapping of nothing', ['analyze', 'reports', '--map', 'words=body'], 'nothing a column can hold'],
    ['workers that are no number', ['analyze', 'reports', '--workers', 'many'], 'whole number from 0 to 64'],
    ['a folder in place of a file', ['date', 'reports'], 'crosscheck add reports'],
    ['a collection that is not there', ['timeline', '--collection', 'none.crosscheck'], '[store/missing]'],
    ['an id that is none', ['show', 'what?', '--collection', 'pile.crosscheck'], '"what?" is no id'],
    [
      'a story that is none',
      ['origins', 'what?', '--collection', 'pile.crosscheck'],
      'No event or report is',
    ],
    ['an id nothing has', ['show', 'ffffffffffff', '--collection', 'pile.crosscheck'], 'Nothing has an id'],
    ['an id many have', ['show', '', '--collection', 'pile.crosscheck'], 'is no id'],
    [
      'a passphrase file that is not there',
      ['timeline', '--passphrase-file', 'none', '--collection', 'pile.crosscheck'],
      'cannot be read',
    ],
  ])('%s', async (_name, args, message) => {
    const { code, out, err } = await crosscheck(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('makes no collection for a mistyped path', async () => {
    await crosscheck(['add', 'nowhere.txt', '--collection', 'fresh.crosscheck']);
    expect((await crosscheck(['status', '--collection', 'fresh.crosscheck'])).err).toContain('store/missing');
  });
});

describe('a collection', () => {
  const COLLECTION = ['--collection', 'pile.crosscheck'];

  it('gets nothing from the same folder again', async () => {
    expect(await crosscheck(['add', 'reports', ...COLLECTION])).toMatchObject({
      code: 0,
      out: '0 documents added, 3 known already.\n',
    });
  });

  it('is named by the environment too', async () => {
    const { code, out } = await crosscheck(['status'], { env: { CROSSCHECK_COLLECTION: 'pile.crosscheck' } });
    expect(code).toBe(0);
    expect(out).toMatch(/^documents +3$/m);
  });

  it('gives the same timeline every time, in any zone and language', async () => {
    const one = await crosscheck(['timeline', ...COLLECTION]);
    const other = await crosscheck(['timeline', ...COLLECTION], {
      env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect(one.code).toBe(0);
    expect(one.out).toMatch(/^3 documents, \d+ events?, \d+ origins?\n/);
    expect(other.out).toBe(one.out);
  });

  it('prints no colour into a pipe, and lines that fit', async () => {
    const { out } = await crosscheck(['timeline', '--full', ...COLLECTION]);
    expect(out).not.toContain('\u001b');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('lists as JSON what it lists as text', async () => {
    for (const verb of ['timeline', 'events', 'origins']) {
      const { code, out } = await crosscheck([verb, '--json', ...COLLECTION]);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toBeInstanceOf(Array);
    }
    const status = JSON.parse((await crosscheck(['status', '--json', ...COLLECTION])).out) as {
      readonly counts: { readonly documents: number };
    };
    expect(status.counts.documents).toBe(3);
  });

  it('is exported one object a line, with words that stand in the documents', async () => {
    const { code, out } = await crosscheck(['export', '--format', 'jsonl', ...COLLECTION]);
    expect(code).toBe(0);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    const documents = new Map(rows.filter(({ kind }) => kind === 'document').map((row) => [row['id'], row]));
    expect([...documents.values()].map((row) => String(row['name'])).sort()).toEqual(
      Object.keys(REPORTS)
        .map((name) => `reports/${name}`)
        .sort(),
    );
    const claims = rows.filter(({ kind }) => kind === 'claim');
    expect(claims.length).toBeGreaterThan(0);
    for (const { document, start, end, quote } of claims) {
      const text = documents.get(document)?.['text'] as string;
      expect(text.slice(start as number, end as number)).toBe(quote);
    }
  });

  it('shows anything by the beginning of its id', async () => {
    const rows = (await crosscheck(['export', ...COLLECTION])).out
      .trimEnd()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as { readonly kind: string; readonly id?: string; readonly quote?: string },
      );
    for (const kind of ['document', 'claim', 'origin']) {
      const row = rows.find((one) => one.kind === kind && one.id !== undefined);
      const { code, out } = await crosscheck(['show', row?.id?.slice(0, 16) ?? '', ...COLLECTION]);
      expect({ kind, code }).toEqual({ kind, code: 0 });
      expect(out.length).toBeGreaterThan(20);
    }
  });

  it('survives a reader that goes away', async () => {
    const child = spawn(
      'sh',
      ['-c', `"${process.execPath}" "${BIN}" export --collection pile.crosscheck | head -c 10`],
      {
        cwd: folder,
      },
    );
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('is encrypted when a passphrase file is given, and opens only with it', async () => {
    writeFileSync(join(folder, 'secret'), 'correct horse battery staple\n');
    writeFileSync(join(folder, 'wrong'), 'something else\n');
    const sealed = ['--collection', 'sealed.crosscheck'];
    expect((await crosscheck(['add', 'reports', ...sealed, '--passphrase-file', 'secret'])).code).toBe(0);
    const bytes = readFileSync(join(folder, 'sealed.crosscheck'));
    expect(bytes.includes('Orontes Monitoring Group')).toBe(false);
    expect((await crosscheck(['events', ...sealed, '--passphrase-file', 'secret'])).code).toBe(0);
    expect(await crosscheck(['events', ...sealed, '--passphrase-file', 'wrong'])).toMatchObject({
      code: 2,
      out: '',
    });
    expect((await crosscheck(['events', ...sealed])).err).toContain('--passphrase-file');
  });
});
