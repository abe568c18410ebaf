import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../model/index.ts';
import { readDocument } from './read.ts';

const read = (text: string): Promise<Document> =>
  readDocument(new TextEncoder().encode(text), { name: 'report.txt' });
const roles = (document: Document): [string, string][] =>
  document.parts.map((part) => [part.role, document.text.slice(part.start, part.end)]);
const PROSE = 'The mayor of Kesra said on Monday that the bridge had been hit twice during the night.';

describe('parts of plain text', () => {
  it.each([
    ['a title above prose', `Bridge at Kesra hit again\n\n${PROSE}`, 'headline', 'Bridge at Kesra hit again'],
    ['a share button', `Print Friendly, PDF & Email\n${PROSE}`, 'boilerplate', 'Print Friendly, PDF & Email'],
    [
      'a line above a picture credit',
      `Bridge at Kesra hit\n\nMen look at the broken bridge\nMIRA LAND/AFP/Getty\n\n${PROSE}`,
      'caption',
      'Men look at the broken bridge',
    ],
    [
      'a list of names',
      `${PROSE}\nKesra, River Front, Mayor Office, Bridge, Night Raid`,
      'keywords',
      'Kesra, River Front, Mayor Office, Bridge, Night Raid',
    ],
    [
      'headings below the prose',
      `${PROSE}\nFive Villages Join Truce in the South`,
      'related',
      'Five Villages Join Truce in the South',
    ],
    [
      'a short sentence below the prose',
      `${PROSE}\nThree civilians were killed.`,
      'body',
      'Three civilians were killed.',
    ],
    [
      'words below COMMENTS',
      `Bridge at Kesra hit\n${PROSE}\nCOMMENTS\nThis is not true, I was there and nothing fell.`,
      'comment',
      'This is not true, I was there and nothing fell.',
    ],
    ['a date line', `Bridge at Kesra hit again\n3 June 2016\n${PROSE}`, 'dateline', '3 June 2016'],
    ['a place and agency', `KESRA (Meridian Wire) - ${PROSE}`, 'dateline', 'KESRA (Meridian Wire) -'],
    ['a glued date', `Fri 03 Jun 2016 ${PROSE}`, 'dateline', 'Fri 03 Jun 2016'],
    [
      'a glued head',
      `Night raid kills nine in Kesra monitor AFP Friday 3 Jun 2016 ${PROSE}`,
      'headline',
      'Night raid kills nine in Kesra monitor',
    ],
    ['a credit at the end', `${PROSE} Nobody was hurt.--AFP`, 'byline', '--AFP'],
  ])('tells %s', async (_, text, role, words) => {
    expect(roles(await read(text))).toContainEqual([role, words]);
  });

  it.each([
    [
      'a date inside a sentence',
      `The bridge of Kesra was hit on Friday 3 June 2016 by two shells, the mayor said.`,
      'dateline',
    ],
    [
      'a hyphen after capitals',
      `US-led planes struck the bridge at Kesra on Monday night, the mayor said.`,
      'dateline',
    ],
    ['a subheading between paragraphs', `${PROSE}\nWhat comes next for the town\n${PROSE}`, 'headline'],
    [
      'a sentence with commas',
      `The mayor, the judge, the doctor and the priest left Kesra on Monday, residents said.`,
      'keywords',
    ],
    [
      'the word comments in prose',
      `${PROSE}\nComments by the mayor angered the residents of the town on Tuesday.\n${PROSE}`,
      'comment',
    ],
  ])('does not mistake %s', async (_, text, role) => {
    expect(roles(await read(text)).map(([found]) => found)).not.toContain(role);
  });

  it('finds an article carried whole inside another', async () => {
    const own = `What I read today\n\n${PROSE}\n${PROSE}`;
    const other = `The Long Night of Kesra\n\nBy Ann Leroy\n\nMARCH 3, 2019\n\n${PROSE}\n${PROSE}\n${PROSE}`;
    const document = await read(`${own}\n\n${other}\n\n2 thoughts on “What I read today”\nWell said.`);
    expect(document.reprints).toMatchObject([
      { title: 'The Long Night of Kesra', author: 'Ann Leroy', stated: [{ value: '2019-03-03' }] },
    ]);
    expect(roles(document).filter(([role]) => role === 'reprint')).toHaveLength(3);
    expect(document.stated).toEqual([]);
  });
});

describe('stated dates and credits', () => {
  it.each([
    ['09:12 GMT14 March 2021\nListen Live\n', 'stamp', '2021-03-14'],
    ['Bridge at Kesra hit again\nPublished 3 June 2016\n', 'visible', '2016-06-03'],
    ['Sun 5 Jun 2016 ', 'dateline', '2016-06-05'],
  ])('names what stated %j', async (head, basis, value) => {
    expect((await read(`${head}${PROSE}`)).stated).toMatchObject([{ basis, value }]);
  });

  it('tells a credit of the text from a credit of the picture', async () => {
    const document = await read(
      `Bridge hit\n\nMen at the bridge\nMIRA LAND/AFP/Getty\n\n${PROSE}\n${PROSE} Nobody was hurt. - REUTERS`,
    );
    expect(document.credits.map(({ agency, covers }) => [agency, covers])).toEqual([
      ['AFP', 'photo'],
      ['Reuters', 'text'],
    ]);
  });

  it.each([
    [`${PROSE}\n© 2016 Evening Herald. All rights reserved.`, 'Evening Herald'],
    [`${PROSE}\nCopyright Coastal Times`, 'Coastal Times'],
    [`${PROSE} The copyright Ann Lee holds is worth little.`, undefined],
    [`${PROSE}\nAll rights reserved.`, undefined],
  ])('takes the publisher from a line of copyright: %#', async (text, name) => {
    expect((await read(text)).publisher?.name).toBe(name);
  });

  it('lays no text at the door of an outlet that it leans on for a part', async () => {
    const { credits } = await read(
      `${PROSE}\nReuters quoted a soldier as saying that the army had left the town.`,
    );
    expect(credits).toMatchObject([{ agency: 'Reuters', covers: 'part' }]);
  });
});

describe('pages', () => {
  const page = `<html><head><title>Bridge hit</title><meta property="og:site_name" content="Coast"><meta property="article:published_time" content="2016-06-03T10:00:00Z"></head>
    <body><nav>Home World</nav><article><h1>Bridge at Kesra hit</h1><p>${PROSE}</p><p>${PROSE}</p><p>${PROSE}</p></article>
    <div class="related"><a href="/x">Five Villages Join Truce</a></div><script>alert(1)</script></body></html>`;

  it('keeps the article apart from what surrounds it', async () => {
    const document = await read(page);
    expect(document.publisher).toMatchObject({ name: 'Coast', basis: 'metadata' });
    expect(document.stated).toMatchObject([{ value: '2016-06-03T10:00:00Z', basis: 'meta' }]);
    expect(roles(document).filter(([role]) => role === 'body')).toHaveLength(3);
    expect(roles(document)).toContainEqual(['related', 'Five Villages Join Truce']);
    expect(document.text).not.toContain('alert');
  });
});

describe('any input', () => {
  it.each([
    ['nothing', new Uint8Array(), 'read/empty'],
    ['blanks', new TextEncoder().encode(' \n\t'), 'read/empty'],
    ['rubbish', new Uint8Array([0, 1, 2, 3, 255, 254, 7, 8]), 'read/not-text'],
  ])('refuses %s with a code', async (_, bytes, code) => {
    expect((await readDocument(bytes, { name: 'x' })).diagnostics.map((diag) => diag.code)).toEqual([code]);
  });

  it('keeps a text of UTF-8 with one bad byte, and says what was lost', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode(`“We left Kesra,” he said. “Never again.” ${PROSE}`),
      0xed,
    ]);
    const document = await readDocument(bytes, { name: 'x' });
    expect(document.text).toContain('“We left Kesra,”');
    expect(document.diagnostics.map((diag) => diag.code)).toContain('read/undecodable');
  });

  it('reads a page nested a thousand deep without losing its words', async () => {
    const document = await read(
      `<html><body>${'<div>'.repeat(1_000)}<p>${PROSE}</p>${'</div>'.repeat(1_000)}</body></html>`,
    );
    expect(document.text).toContain(PROSE);
    expect(document.diagnostics.map((diag) => diag.code)).toContain('read/deep-page');
  });

  it('reads UTF-16 without a mark, and text with a stray zero byte', async () => {
    const utf16 = Buffer.from(PROSE, 'utf16le');
    expect((await readDocument(utf16, { name: 'x' })).text).toBe(PROSE);
    expect((await read(`${PROSE}\u0000 ${PROSE}`)).diagnostics).toEqual([]);
  });

  it('says that a text is in another language', async () => {
    const document = await read(
      'Die Brücke von Kesra wurde in der Nacht zum Montag zweimal getroffen, sagte der Bürgermeister.',
    );
    expect(document.language).toBe('de');
    expect(document.diagnostics.map((diag) => diag.code)).toEqual(['read/other-language']);
  });

  it('reads windows-1252 and says it guessed', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(`${PROSE} `), 0x93, 0x4e, 0x6f, 0x94]);
    const document = await readDocument(bytes, { name: 'x' });
    expect(document.text.endsWith('“No”')).toBe(true);
    expect(document.diagnostics.map((diag) => diag.code)).toContain('read/encoding-guessed');
  });

  it('puts every non-blank character in exactly one part, in order', async () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'COMMENTS',
        PROSE,
        'Related',
        'By Ann Leroy',
        '3 June 2016',
        'Print Friendly',
        'A Title of Some Kind',
        '\ud800',
        'KESRA (AFP) - x',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 14 }), async (lines) => {
        const { text, parts } = await read(lines.join('\n'));
        const covered = new Uint8Array(text.length);
        let last = 0;
        for (const part of parts) {
          expect(part.start).toBeGreaterThanOrEqual(last);
          expect(part.end).toBeGreaterThan(part.start);
          last = part.end;
          covered.fill(1, part.start, part.end);
        }
        [...text].reduce((at, character) => {
          if (character.trim() !== '') expect(covered[at]).toBe(1);
          return at + character.length;
        }, 0);
      }),
      { numRuns: 300 },
    );
  });
});
