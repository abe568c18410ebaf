import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../model/index.ts';
import { type Entry, readEntry } from '../../../pipeline/1-read/entry/entry.ts';
import { sniff } from '../../../pipeline/1-read/format.ts';
import type { ColumnMapping, Source, Unpacked } from '../container.ts';
import { containerOf } from '../containers.ts';
import { documentsIn } from '../documents-in.ts';
import { sourceOfBytes, sourceOfStream } from '../source.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function unpack(
  source: Source,
  mapping: ColumnMapping | null = null,
  limits = DEFAULT_LIMITS,
): Promise<Unpacked[]> {
  const unpacked: Unpacked[] = [];
  for await (const one of documentsIn(source, { limits, mapping })) unpacked.push(one);
  return unpacked;
}

async function rows(file: string | Uint8Array, mapping: ColumnMapping | null = null) {
  const bytes = typeof file === 'string' ? bytesOf(file) : file;
  const unpacked = await unpack(sourceOfBytes('pile', bytes), mapping);
  return {
    entries: unpacked.flatMap((one): [string, Entry][] =>
      one.kind === 'member' ? [[one.member.provenance.name, readEntry(one.member.bytes)]] : [],
    ),
    unread: unpacked.flatMap((one) =>
      one.kind === 'unread' ? [`${one.name} ${one.diagnostic.code} ${one.diagnostic.message}`] : [],
    ),
  };
}

function told(file: string | Uint8Array, mapping: ColumnMapping | null = null): string | null {
  const bytes = typeof file === 'string' ? bytesOf(file) : file;
  return containerOf(sniff(bytes), { limits: DEFAULT_LIMITS, mapping })?.name ?? null;
}

const NEWS =
  'Two people were hurt, the mayor said, when a shell fell on Kesra.\nThe wounded, a woman and her son, were taken to Dereli.\nThe mill, the bakery, and the school were closed.\n';

describe('telling datasets by their content', () => {
  it.each([
    ['csv', 'title,text\nMill hit,"The mill, it is said, was hit."\n'],
    ['csv', '\ufefftitle;text;date\nMill hit;The mill was hit.;2016-02-05\n'],
    ['csv', 'id\ttext\n1\tThe mill was hit.\n2\tThe bakery too.\n'],
    ['csv', ',title,text\n0,Mill hit,The mill was hit.\n'],
    ['csv', 'headline,body\n'],
    ['csv', '"title","text"\r\n"Mill hit","It was\r\nhit."\r\n'],
    ['json', '{"text": "The mill was hit."}\n{"text": "The bakery too."}\n'],
    ['json', '[{"text": "The mill was hit."}]'],
    ['json', '\n {\n  "title": "Mill hit"\n}'],
    ['json', '[\n  {\n "a": 1}]'],
  ])('tells %s of %j', (name, file) => {
    expect(told(file)).toBe(name);
  });

  it('tells UTF-16 and a table whose names only the user knows', () => {
    expect(told(utf16('{"text": "The mill was hit."}\n'))).toBe('json');
    expect(told(utf16('title,text\nMill,The mill was hit.\n'))).toBe('csv');
    expect(told('koje,zprava\n1,Mlyn\n')).toBe(null);
    expect(told('koje,zprava\n1,Mlyn\n', { text: 'zprava' })).toBe('csv');
  });

  it.each([
    ['news with commas in every line', NEWS],
    ['a line of names above news', `Kesra, Dereli, Ovat\n${NEWS}`],
    [
      'news whose first line could be names',
      `Date, time\n${NEWS}\nAnd then, on Friday, more, much more, came.`,
    ],
    ['a table of Markdown', '| title | text |\n| --- | --- |\n| Mill, old | It was hit, hard |\n'],
    ['a log', '2016-02-05 10:30:00,123 INFO text, started\n2016-02-05 10:30:01,456 INFO text, stopped\n'],
    ['a poem', 'The mill, the mill\nThe river, still\nThe text, the body,\nThe date at will\n'],
    ['a table of nothing that is known', 'lat,lon\n36.2,37.1\n36.3,37.2\n'],
    ['a list in a text', 'Title: a report, Text: below\nOne, two\nThree, four\n'],
    ['a page', '<!doctype html><title>text,title</title>\n<p>a,b</p>'],
    ['RTF', '{\\rtf1\\ansi text, title}'],
    ['a template', '{{Infobox|text=a}}\n'],
    ['a picture line', '[Photo: Ann Lee, title]\nText, body\n'],
    ['a stored entry', '{"crosscheck":"entry","title":"a","text":"b"}'],
    ['a list of words', '["title", "text"]'],
  ])('must not tell one of %s', (_, file) => {
    expect(told(file)).toBe(null);
  });
});

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

describe('tables', () => {
  it('makes an entry of every row, named as a spreadsheet numbers it', async () => {
    const file =
      'id,headline,body,pubDate,outlet,link,author,lang\r\n7,"Mill ""Old Tom"" hit","It was hit.\r\n\r\nTwice, it is said.",2016-02-05,Kesra Post,https://kp.example/7,"[\'Ann Lee\', \'Bo Ray\']",en\r\n';
    expect((await rows(file)).entries).toEqual([
      [
        'pile!/row 2',
        {
          title: 'Mill "Old Tom" hit',
          text: 'It was hit.\r\n\r\nTwice, it is said.',
          html: null,
          extent: 'whole',
          date: '2016-02-05',
          basis: 'given',
          byline: 'Ann Lee, Bo Ray',
          publisher: 'Kesra Post',
          address: 'https://kp.example/7',
          language: 'en',
        },
      ],
    ]);
  });

  it.each([['windows-1251', Buffer.from([0xcc, 0xeb, 0xfb, 0xed]), 'Млын']])(
    'reads %s',
    async (_, word, shown) => {
      const file = Buffer.concat([
        Buffer.from('title,text\n'),
        word,
        Buffer.from(','),
        ...Array.from({ length: 30 }, () => Buffer.concat([word, Buffer.from(' ')])),
        Buffer.from('\n'),
      ]);
      const { entries, unread } = await rows(new Uint8Array(file));
      expect(entries[0]?.[1].title).toBe(shown);
      expect(unread.join()).toContain('read/encoding-guessed');
    },
  );

  it('reads tabs, semicolons, UTF-16 and quotes that stand where none should', async () => {
    const tsv = 'title\ttext\nMill\t"We left," he said, and "ran".\nBakery\tIt stood.\n';
    expect((await rows(tsv)).entries.map(([, { text }]) => text)).toEqual([
      '"We left," he said, and "ran".',
      'It stood.',
    ]);
    const wide = utf16('title;text\nMühle;Sie wurde getroffen.\n');
    expect((await rows(wide)).entries[0]?.[1].title).toBe('Mühle');
  });

  it('tells ragged rows and goes on', async () => {
    const { entries, unread } = await rows(
      'title,text,date\na,One.,\nb\nc,Two.,\nd,Three.,\n\ne,Four.,\nf,Five, six.,\n',
    );
    expect(entries.map(([name]) => name)).toEqual([
      'pile!/row 2',
      'pile!/row 4',
      'pile!/row 5',
      'pile!/row 7',
    ]);
    expect(unread).toEqual([
      expect.stringContaining('pile!/row 3 unpack/row-broken This row could not be read: it has 1 cells'),
      expect.stringContaining(
        'pile!/row 8 unpack/row-broken This row could not be read: it has 4 cells under 3 names',
      ),
    ]);
  });

  it('keeps the rows before a quote that is never closed', async () => {
    const { entries, unread } = await rows('title,text\na,One.\nb,Two.\nc,"Three.\nd,Four.\n');
    expect(entries.map(([, { title }]) => title)).toEqual(['a', 'b']);
    expect(unread).toEqual([expect.stringMatching(/row 4 unpack\/row-broken .*never closed/)]);
  });

  it('counts rows without text in one note, and tells a thousand broken rows in few words', async () => {
    const empty = Array.from({ length: 1_000 }, () => 'a,').join('\n');
    expect((await rows(`title,text\nb,One.\n${empty}\n`)).unread).toEqual([
      'pile unpack/rows-without-text Rows without text were left out (1000 in all): row 3, row 4, row 5, row 6, row 7 and more.',
    ]);
    const sound = Array.from({ length: 60 }, () => 'a,One.').join('\n');
    const ragged = Array.from({ length: 1_000 }, () => 'a').join('\n');
    const { entries, unread } = await rows(`title,text\n${sound}\n${ragged}\n`);
    expect([entries.length, unread.length]).toEqual([60, 21]);
    expect(unread.at(-1)).toContain('980 more rows could not be read, the first of them row 82');
  });

  it('asks for the column of the text where none can be told', async () => {
    const { entries, unread } = await rows('id,date,remarks\n1,2016-02-05,The mill was hit.\n2,,It fell.\n');
    expect(entries).toEqual([]);
    expect(unread).toEqual([
      'pile ingest/columns-unknown Which column holds the text cannot be told. Name it with --map, such as --map text=remarks. The columns are: id, date, remarks.',
    ]);
  });

  it('takes the columns the user names, and says which are not there', async () => {
    const file = 'id,date,remarks\n1,2016-02-05,The mill was hit.\n';
    expect((await rows(file, { text: 'remarks' })).entries[0]?.[1]).toMatchObject({
      text: 'The mill was hit.',
      date: '2016-02-05',
    });
    expect((await rows(file, { text: 'remarks', title: 'head' })).unread).toEqual([
      'pile ingest/column-missing There is no column head, which --map names. The columns are: id, date, remarks.',
    ]);
  });

  it('takes, of several columns it could be, the one with the most words', async () => {
    const file = 'text,content,title\nnews,The mill of Kesra was hit on Friday.,Mill hit\n';
    expect((await rows(file)).entries[0]?.[1].text).toBe('The mill of Kesra was hit on Friday.');
  });

  it('reads cells of HTML as HTML, and whole pages as pages', async () => {
    const file =
      'url,html\nhttps://kp.example/1,<p>The mill was hit.</p>\nhttps://kp.example/2,<!doctype html><html><body><p>The bakery too.</p></body></html>\n';
    const unpacked = await unpack(sourceOfBytes('pile', bytesOf(file)));
    const [piece, page] = unpacked.flatMap((one) => (one.kind === 'member' ? [one.member] : []));
    expect(readEntry(piece?.bytes as Uint8Array).html).toBe('<p>The mill was hit.</p>');
    expect(new TextDecoder().decode(page?.bytes)).toMatch(/^<!doctype html>/);
    expect(page?.provenance.address).toBe('https://kp.example/2');
  });
});

describe('the order of day and month in a column', () => {
  const table = (...dates: readonly string[]): string =>
    `text,date\n${dates.map((date) => `The mill was hit.,${date}\n`).join('')}`;

  it.each([
    [
      ['05/02/2016', '25/02/2016'],
      ['2016-02-05', '25/02/2016'],
    ],
    [
      ['05/02/2016 10:30', '02/25/2016'],
      ['2016-05-02 10:30', '02/25/2016'],
    ],
    [
      ['05/02/2016', '06/02/2016'],
      ['05/02/2016', '06/02/2016'],
    ],
    [
      ['05/02/2016', '25/02/2016', '02/25/2016'],
      ['05/02/2016', '25/02/2016', '02/25/2016'],
    ],
    [
      ['2016-02-05', '25/02/2016'],
      ['2016-02-05', '25/02/2016'],
    ],
  ])('makes %j to %j', async (dates, settled) => {
    expect((await rows(table(...dates))).entries.map(([, { date }]) => date)).toEqual(settled);
  });

  it('leaves dates of a stream as they stand, for it cannot be looked through first', async () => {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield bytesOf(table('05/02/2016', '25/02/2016'));
    }
    const limits = { ...DEFAULT_LIMITS, documentBytes: 60 };
    const unpacked = await unpack(sourceOfStream('pile', chunks()), null, limits);
    const dates = unpacked.map((one) => (one.kind === 'member' ? readEntry(one.member.bytes).date : null));
    expect(dates[0]).toBe('05/02/2016');
  });
});

describe('datasets of JSON', () => {
  it('reads a line an object, with nested fields, numbers and lists', async () => {
    const file = [
      '{"meta": {"source": {"name": "Kesra Post"}}, "content": "The mill was hit.", "published_at": 1454668200, "authors": [{"name": "Ann Lee"}, {"name": "Bo Ray"}], "url": "https://kp.example/1"}',
      '',
      '{"meta": {"source": {"name": "Dereli Echo"}}, "content": ["One.", "Two."]}',
    ].join('\r\n');
    const { entries, unread } = await rows(file, { source: 'meta.source.name' });
    expect(entries).toMatchObject([
      [
        'pile!/line 1',
        { text: 'The mill was hit.', date: '1454668200', byline: 'Ann Lee, Bo Ray', publisher: 'Kesra Post' },
      ],
      ['pile!/line 3', { text: 'One.\nTwo.', publisher: 'Dereli Echo' }],
    ]);
    expect(unread).toEqual([]);
  });

  it('tells broken lines by their number and goes on', async () => {
    const { entries, unread } = await rows('{"text": "One."}\n{"text": "Two.\n5\n{"text": "Three."}\n');
    expect(entries.map(([name]) => name)).toEqual(['pile!/line 1', 'pile!/line 4']);
    expect(unread).toEqual([
      expect.stringMatching(/line 2 unpack\/row-broken .*not whole JSON/),
      expect.stringMatching(/line 3 unpack\/row-broken .*no object/),
    ]);
  });

  it.each([
    ['in lines', '[{"text": "One."},\n{"text": "Two."}]', ['One.', 'Two.'], 0],
    [
      'spread out',
      '[\n  {\n    "text": "One {"\n  },\n  {"text": "Two \\"}\\"."}\n]',
      ['One {', 'Two "}".'],
      0,
    ],
    ['that breaks off', '[{"text": "One."}, {"text": "Tw', ['One.'], 1],
    ['with strangers', '[{"text": "One."}, 5, "x", {"text": "Two."}]', ['One.', 'Two.'], 2],
    ['one after the other', '{\n"text": "One."\n}\n{\n"text": "Two."\n}\n', ['One.', 'Two.'], 0],
  ])('reads a list of objects %s', async (_, file, texts, broken) => {
    const { entries, unread } = await rows(file);
    expect(entries.map(([, { text }]) => text)).toEqual(texts);
    expect(unread.length).toBe(broken);
  });

  it('reads the answer of a service, and an object that is a report', async () => {
    const answer =
      '{"status": "ok", "articles": [{"title": "a", "content": "One."}, {"title": "b", "content": "Two."}]}';
    expect((await rows(answer)).entries.map(([name]) => name)).toEqual(['pile!/item 1', 'pile!/item 2']);
    const report =
      '{"@type": "NewsArticle", "headline": "Mill hit", "articleBody": "One.", "author": {"name": "Ann Lee"}, "publisher": {"name": "Kesra Post"}}';
    expect((await rows(report)).entries).toMatchObject([
      ['pile!/line 1', { title: 'Mill hit', text: 'One.', byline: 'Ann Lee', publisher: 'Kesra Post' }],
    ]);
  });

  it('refuses JSON that is no dataset of reports with what to do', async () => {
    const { unread } = await rows('{\n"name": "tool",\n"version": "1.0"\n}');
    expect(unread).toEqual([expect.stringContaining('ingest/columns-unknown')]);
    expect(unread[0]).toContain('name, version');
  });

  it('marks rows that hold only a summary', async () => {
    const { entries } = await rows('{"title": "Mill hit", "description": "It was hit."}\n');
    expect(entries[0]?.[1]).toMatchObject({ text: 'It was hit.', extent: 'summary' });
  });

  it('passes over a line longer than a document may be, and reads the next', async () => {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield bytesOf(`{"text": "One."}\n{"text": "${'x'.repeat(500)}`);
      yield bytesOf(`${'x'.repeat(500)}"}\n{"text": "Three."}\n`);
    }
    const limits = { ...DEFAULT_LIMITS, documentBytes: 400 };
    const unpacked = await unpack(sourceOfStream('pile', chunks()), null, limits);
    expect(
      unpacked.map((one) => (one.kind === 'member' ? one.member.provenance.name : one.diagnostic.code)),
    ).toEqual(['pile!/line 1', 'unpack/row-broken', 'pile!/line 3']);
  });
});

describe('every row', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\t', 'a', ' ', 'é', '—'), maxLength: 12 }),
  );
  const report = fc.record({ title: cell, text: cell, date: cell });
  const canonical = (text: string): string | null => text.trim() || null;

  it('of a table written by another comes back as an entry or is counted as without text', async () => {
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(fc.array(report, { minLength: 1, maxLength: 60 }), async (reports) => {
        const file = `title,text,date\n${reports.map(({ title, text, date }) => `${[title, text, date].map(quoted).join(',')}\n`).join('')}`;
        const { entries, unread } = await rows(file);
        const full = reports.filter(({ text }) => canonical(text) !== null);
        expect(entries.map(([, entry]) => entry.text ?? entry.html)).toEqual(
          full.map(({ text }) => canonical(text)),
        );
        const empty = reports.length - full.length;
        expect(unread.length).toBe(empty === 0 ? 0 : 1);
        if (empty > 0) expect(unread[0]).toContain(`(${empty} in all)`);
      }),
      { numRuns: 100 },
    );
  });

  it('of a file of JSON comes back the same in lines and as a list, however it is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(report, { minLength: 2, maxLength: 30 }),
        fc.integer({ min: 1, max: 40 }),
        async (reports, size) => {
          const wanted = reports.flatMap(({ text }) => canonical(text) ?? []);
          for (const file of [
            reports.map((one) => `${JSON.stringify(one)}\n`).join(''),
            JSON.stringify(reports),
            JSON.stringify(reports, null, 2),
          ]) {
            const bytes = bytesOf(file);
            async function* chunks(): AsyncGenerator<Uint8Array> {
              for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
            }
            const limits = { ...DEFAULT_LIMITS, documentBytes: 300 };
            const unpacked = await unpack(sourceOfStream('pile', chunks()), { text: 'text' }, limits);
            const texts = unpacked.flatMap((one) =>
              one.kind === 'member' ? [readEntry(one.member.bytes).text] : [],
            );
            expect(texts).toEqual(wanted);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
