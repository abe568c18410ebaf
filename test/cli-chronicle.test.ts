import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openShell } from './shell.ts';

const { folder, crosscheck } = openShell();
const HEAD = 'what,kind,who,where,start,end,precision,words,source\n';
const OWN = `${HEAD}The bridge of Orsk falls,landmark,,Orsk,2016-08-06,,day,Orsk & bridge & fell|collapse*,Orsk town records
mayor of Orsk,office,Nadia Varga,russia,2014-03,open,month,,Orsk town records
`;

beforeAll(() => {
  writeFileSync(join(folder, 'own.csv'), OWN);
  writeFileSync(join(folder, 'torn.csv'), `${OWN}No date,landmark,,,soon,,,Orsk,Gazette\n`);
  writeFileSync(join(folder, 'none.csv'), 'a,b\n1,2\n');
  writeFileSync(join(folder, 'latin.csv'), new Uint8Array([0x61, 0xe9, 0x0a]));
  writeFileSync(
    join(folder, 'second.csv'),
    `${HEAD}mayor of Orsk,office,Ilya Orlov,russia,2015-01-01,open,day,,Gazette\n`,
  );
  writeFileSync(
    join(folder, 'reports', 'bridge.txt'),
    'Trade goes on\n\nThe bridge of Orsk collapsed, and traders still use boats.\n',
  );
});

const PILE = ['--collection', 'pile.crosscheck'];

describe('a chronicle of one’s own', () => {
  it('dates what is added after it, and after a refresh what was there before', async () => {
    await crosscheck(['add', 'reports/bridge.txt', ...PILE]);
    const dated = async () => (await crosscheck(['date', 'reports/bridge.txt', ...PILE])).out;
    const stored = async () => (await crosscheck(['date', 'bridge.txt', ...PILE])).out;
    expect(await dated()).toContain('undated');
    expect(await crosscheck(['chronicle', 'add', 'own.csv', ...PILE])).toEqual({
      code: 0,
      out: '2 rows of own.csv added to the chronicle. Date what is there with: crosscheck refresh\n',
      err: '',
    });
    expect((await crosscheck(['status', ...PILE])).out).toContain('1 document was read by another version');
    expect(await dated()).toContain('from 2016-08-06');
    expect(await stored()).toContain('undated');
    await crosscheck(['refresh', ...PILE]);
    expect(await stored()).toContain('from 2016-08-06');
    expect((await crosscheck(['chronicle', 'add', 'own.csv', ...PILE])).out).toBe(
      'own.csv is there already, with 2 rows.\n',
    );
    const { out } = await crosscheck(['chronicle', 'list', ...PILE]);
    expect(out).toMatch(/^own\.csv +collection +2$/m);
    expect(out).toMatch(/^offices-europe\.csv +shipped +\d+$/m);
    expect(await crosscheck(['chronicle', 'remove', 'own.csv', ...PILE])).toMatchObject({ code: 0 });
    expect(await dated()).toContain('undated');
  });

  it('is checked beside what is known', async () => {
    await crosscheck(['chronicle', 'add', 'own.csv', '--collection', 'checked.crosscheck']);
    const check = ['chronicle', 'check', '--collection', 'checked.crosscheck'];
    expect(await crosscheck([...check, 'own.csv'])).toEqual({
      code: 0,
      out: '2 rows checked, nothing to mend.\n',
      err: '',
    });
    const clash = await crosscheck([...check, 'second.csv', '--json']);
    expect(clash.code).toBe(1);
    expect(JSON.parse(clash.out)).toMatchObject({
      rows: 1,
      findings: [
        {
          code: 'chronicle/two-holders',
          message: expect.stringContaining('second.csv:2: Ilya Orlov is mayor of Orsk of russia'),
        },
      ],
    });
    expect(await crosscheck(check)).toMatchObject({ code: 0 });
  });

  it('is kept without the rows that cannot be read', async () => {
    const { code, out, err } = await crosscheck(['chronicle', 'add', 'torn.csv', ...PILE]);
    expect({ code, out }).toMatchObject({
      code: 1,
      out: expect.stringContaining('2 rows of torn.csv added'),
    });
    expect(err).toContain('torn.csv: Line 4 is left out: “soon” is no day, month or year');
  });

  it.each([
    ['a file that is not there', ['add', 'nowhere.csv'], 'The chronicle "nowhere.csv" cannot be read.'],
    ['a table of something else', ['add', 'none.csv'], 'this one lacks what, kind'],
    ['a file in another encoding', ['check', 'latin.csv'], 'is not text in UTF-8'],
    ['a name it does not have', ['remove', 'other.csv'], 'has no chronicle "other.csv"'],
  ])('ends with 2 for %s', async (_, args, words) => {
    const { code, err } = await crosscheck(['chronicle', ...args, ...PILE]);
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain(words);
  });
});
