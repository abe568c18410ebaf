import { describe, expect, it } from 'vitest';
import { MOST_NAME } from '../../model/index.ts';
import { cleanName, whyLeftAlone } from './offered-names.ts';

describe('cleanName', () => {
  it.each([
    ['report.txt', 'report.txt'],
    ['pile/march/a.html', 'pile/march/a.html'],
    ['../../etc/passwd', 'etc/passwd'],
    ['/etc/passwd', 'etc/passwd'],
    ['..\\..\\windows\\system.ini', 'windows/system.ini'],
    ['a/../../b', 'a/b'],
    ['nul\u0000.txt', 'nul\ufffd.txt'],
    ['line\r\nbreak.txt', 'line\ufffd\ufffdbreak.txt'],
    ['report\u202efdp.txt', 'report\ufffdfdp.txt'],
    ['\u200ea\u200f\u2066b\u2069.txt', '\ufffda\ufffd\ufffdb\ufffd.txt'],
    ['a\u2028b\u2029c\u0085.txt', 'a\ufffdb\ufffdc\ufffd.txt'],
    ['', 'a file without a name'],
    ['../..', 'a file without a name'],
    ['تقرير.txt', 'تقرير.txt'],
  ])('%j is kept as %j', (offered, kept) => {
    expect(cleanName(offered)).toBe(kept);
  });

  it('keeps the end of a name that is too long', () => {
    const kept = cleanName(`${'x'.repeat(5_000)}.html`);
    expect(kept).toHaveLength(MOST_NAME);
    expect(kept).toMatch(/^…x+\.html$/);
  });
});

describe('whyLeftAlone', () => {
  it('leaves alone what a folder on the command line would leave', async () => {
    const names = ['p/a.html', 'p/a_files/style.css', 'p/.DS_Store', '.env', 'p/.git/x', 'p/b.txt'];
    const why = await whyLeftAlone(names);
    expect(why.map((diagnostic) => diagnostic?.code ?? null)).toEqual([
      null,
      'unpack/page-parts',
      'ingest/hidden',
      null,
      'ingest/hidden',
      null,
    ]);
  });
});
