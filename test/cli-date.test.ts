import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../src/cli/main.ts';
import { createTerminal } from '../src/cli/terminal.ts';
import { openShell } from './shell.ts';

const { folder, crosscheck } = openShell();

/** Nothing in it says when it was written. */
const UNDATED = `Clinic hit a second time, doctors say

Three patients were killed on Thursday when a clinic in Aleppo was shelled, doctors said. It had been hit two days earlier.
`;

const COLLECTION = ['--collection', 'dated.crosscheck'];
const WHO = ['--who', 'R. Haddad'];

interface Dating {
  readonly name: string;
  readonly dateBy: string;
  readonly date: { readonly earliest: string | null };
  readonly dateAsRead: { readonly earliest: string | null } | null;
  readonly judgements: readonly { readonly who: string; readonly why: string }[];
}

async function dating(what: string): Promise<Dating> {
  const { code, out } = await crosscheck(['date', what, '--json', ...COLLECTION]);
  expect(code).toBe(0);
  return JSON.parse(out) as Dating;
}

interface Exported {
  readonly kind: string;
  readonly document?: string;
  readonly quote?: string;
  readonly timex3?: string;
  readonly earliest?: string | null;
  readonly basis?: string;
  readonly decision?: { readonly kind: string; readonly earliest: string | null };
}

async function exported(): Promise<readonly Exported[]> {
  const { out } = await crosscheck(['export', ...COLLECTION]);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Exported);
}

beforeAll(async () => {
  writeFileSync(join(folder, 'undated.txt'), UNDATED);
  expect((await crosscheck(['add', 'reports', 'undated.txt', ...COLLECTION])).code).toBe(0);
}, 120_000);

describe('crosscheck date', () => {
  it('takes files and documents of the collection, by name, end of a name, or id, several at once', async () => {
    const { name } = await dating('paper.txt');
    expect(name).toBe('reports/paper.txt');
    const both = await crosscheck(['date', 'reports/paper.txt', 'wire.txt', '--json', ...COLLECTION]);
    const lines = both.out.trimEnd().split('\n');
    const [file, stored] = lines.map((line) => JSON.parse(line) as { document: string; date: object });
    expect(lines).toHaveLength(2);
    const byId = await crosscheck(['date', stored?.document.slice(0, 12) ?? '', '--json', ...COLLECTION]);
    expect((JSON.parse(byId.out) as { date: object }).date).toEqual(stored?.date);
    expect(file?.date).toEqual((await dating('reports/paper.txt')).date);
  });

  it('prints no colour into a pipe, and says where the words stand', async () => {
    const { out } = await crosscheck(['date', 'wire.txt', ...COLLECTION]);
    expect(out).not.toContain('\u001b');
    expect(out).toContain('[line 3: “February 15, 2016”]');
  });

  it.each([
    ['neither file nor document', ['date', 'nowhere.txt', ...COLLECTION], 'no document of that name or id'],
    [
      'a document that is not held',
      ['date', 'set', 'nowhere', '2016', '--why', 'x', ...WHO],
      'holds no document',
    ],
    ['days that are none', ['date', 'set', 'undated.txt', 'lately', '--why', 'x', ...WHO], 'names no days'],
    [
      'days no report can be of',
      ['date', 'set', 'undated.txt', '9999-12-31', '--why', 'x', ...WHO],
      '9999-12-31 is none of them',
    ],
    [
      'a first day no report can be of',
      ['date', 'set', 'undated.txt', '0216/2016', '--why', 'x', ...WHO],
      'Days from 1900 to 2100',
    ],
    ['no reason', ['date', 'set', 'undated.txt', '2016', ...WHO], "required option '--why"],
    ['nobody', ['date', 'set', 'undated.txt', '2016', '--why', 'x'], 'CROSSCHECK_WHO'],
    [
      'no such reprint',
      ['date', 'set', 'undated.txt', '2016', '--why', 'x', '--reprint', '3', ...WHO],
      'no such',
    ],
    ['nothing to take back', ['date', 'unset', 'undated.txt', ...WHO], 'nothing to take back'],
    ['a name of several', ['date', 'set', 'reports', '2016', '--why', 'x', ...WHO], 'holds no document'],
  ])('refuses %s', async (_, args, words) => {
    const given = args.includes('--collection') ? args : [...args, ...COLLECTION];
    const { code, out, err } = await crosscheck(given);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replace(/\s+/g, ' ')).toContain(words);
  });

  it('says that it was stopped, and not that the file holds nothing', async () => {
    const stop = new AbortController();
    stop.abort();
    let err = '';
    const write = (text: string) => (err += text);
    const terminal = createTerminal({ write }, { write }, {}, folder, () => stop.signal);
    expect(await main(['date', 'undated.txt'], terminal)).toBe(130);
    expect(err).toBe('Stopped on request; "undated.txt" was not read.\n');
  });
});

describe('a date set by a person', () => {
  it('moves what hangs on it everywhere, is told beside the machine’s, and is taken back', async () => {
    const before = await exported();
    const thursday = (rows: readonly Exported[]) =>
      rows.find(({ kind, quote }) => kind === 'time' && quote === 'Thursday');
    expect(thursday(before)).toMatchObject({ timex3: 'XXXX-WXX-4', earliest: null });

    const set = await crosscheck(
      ['date', 'set', 'undated.txt', '2016-08-12', '--why', 'the printed edition', ...COLLECTION],
      { env: { CROSSCHECK_WHO: 'R. Haddad' } },
    );
    expect(set.code).toBe(0);
    expect(set.out).toMatch(
      /^undated\.txt now counts as written 2016-08-12\.\n2 times and \d+ events? moved\./,
    );

    expect(await dating('undated.txt')).toMatchObject({
      dateBy: 'person',
      date: { earliest: '2016-08-12' },
      dateAsRead: { earliest: null },
      judgements: [{ who: 'R. Haddad', why: 'the printed edition' }],
    });
    const after = await exported();
    expect(thursday(after)).toMatchObject({
      timex3: '2016-08-11',
      earliest: '2016-08-11',
      basis: expect.stringContaining('2016-08-12'),
    });
    expect(after.filter(({ kind }) => kind === 'judgement')).toMatchObject([
      { decision: { kind: 'date', earliest: '2016-08-12' } },
    ]);
    const timeline = await crosscheck(['timeline', ...COLLECTION]);
    expect(timeline.out).toContain('2016-08-11');

    const unset = await crosscheck(['date', 'unset', 'undated.txt', ...WHO, ...COLLECTION]);
    expect(unset.out).toContain('again.');
    expect((await exported()).filter(({ kind }) => kind !== 'judgement')).toEqual(before);
    const log = await crosscheck(['date', 'log', ...COLLECTION]);
    expect(log.out).toContain('written 2016-08-12: the printed edition');
    expect(log.out).toContain('takes the date back');
  });

  it('stands above what the text allows, and says so where the two do not meet', async () => {
    const set = (days: string) =>
      crosscheck(['date', 'set', 'wire.txt', days, '--why', 'the file', ...WHO, ...COLLECTION]);
    const said = (out: string) => out.replace(/\s+/g, ' ');
    const against = said((await set('2014')).out);
    expect(against).toContain('now counts as written 2014.');
    expect(against).toContain(
      'CONFLICT The text allows only 2016-02-15 or later; your date stands above it.',
    );
    expect(said((await set('2016')).out)).not.toContain('CONFLICT');
    await crosscheck(['date', 'unset', 'wire.txt', ...WHO, ...COLLECTION]);
  });
});
