import { describe, expect, it } from 'vitest';
import type { Document } from '../../../model/index.ts';
import { readDocument } from '../read.ts';
import { type Entry, entryBytes, readEntry } from './entry.ts';

const NOTHING: Entry = readEntry(new TextEncoder().encode('{}'));
const BODY =
  'Two people were hurt when a shell fell on the market of Kesra on Friday, the mayor said. The wounded were taken to Dereli.';
const TITLE = 'Shell falls on the market of Kesra';

async function read(entry: Partial<Entry>): Promise<Document> {
  return readDocument(entryBytes({ ...NOTHING, ...entry }), { name: 'pile.csv!/row 2' });
}

function shown({ text, parts }: Document): string[] {
  return parts.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
}

describe('the form of an entry', () => {
  it('puts the title above the text as a headline', async () => {
    const document = await read({ title: TITLE, text: BODY });
    expect(shown(document)).toEqual([`headline: ${TITLE}`, `body: ${BODY}`]);
    expect(document.title).toBe(TITLE);
  });

  it.each([
    [
      'on its own line',
      `${TITLE.toUpperCase()}!\n${BODY}`,
      [`headline: ${TITLE.toUpperCase()}!`, `body: ${BODY}`],
    ],
    ['glued to it', `${TITLE} ${BODY}`, [`headline: ${TITLE}`, `body: ${BODY}`]],
  ])('does not say the title twice where the text begins with it %s', async (_, text, parts) => {
    expect(shown(await read({ title: TITLE, text }))).toEqual(parts);
  });

  it('does not cut a sentence that begins with the words of a short title', async () => {
    const text = `Kesra ${BODY}`;
    expect(shown(await read({ title: 'Kesra', text }))).toEqual(['headline: Kesra', `body: ${text}`]);
  });

  it('reads HTML by its blocks, each with its role', async () => {
    const html = `<p>${BODY}</p><figure><img src=x><figcaption>The market of Kesra on Saturday.</figcaption></figure><p>${BODY} It was the third that week.</p><p>The post <a href="/a">${TITLE}</a> appeared first on <a href="/">Kesra Post</a>.</p>`;
    expect(shown(await read({ title: TITLE, html }))).toEqual([
      `headline: ${TITLE}`,
      `body: ${BODY}`,
      'caption: The market of Kesra on Saturday.',
      `body: ${BODY} It was the third that week.`,
      `boilerplate: The post ${TITLE} appeared first on Kesra Post.`,
    ]);
  });

  it('leads back to the field and the place in it', async () => {
    const html = `<div><p>${BODY}</p><p>${BODY} Again.</p></div>`;
    const document = await read({ title: TITLE, html });
    expect(document.anchors.map(({ at }) => at)).toEqual([
      { kind: 'field', field: 'title' },
      { kind: 'field', field: 'html', within: { kind: 'element', path: '/div[1]/p[1]' } },
      { kind: 'field', field: 'html', within: { kind: 'element', path: '/div[1]/p[2]' } },
    ]);
    const plain = await read({ title: TITLE, text: `${BODY}\n\n${BODY} Again.` });
    expect(plain.anchors.map(({ at }) => at)).toEqual([
      { kind: 'field', field: 'title' },
      { kind: 'field', field: 'text', within: { kind: 'line', line: 1 } },
      { kind: 'field', field: 'text', within: { kind: 'line', line: 3 } },
    ]);
    for (const { start, end } of plain.anchors) expect(plain.text.slice(start, end).trim()).not.toBe('');
  });

  it('takes what stands beside the text as metadata', async () => {
    const document = await read({
      text: BODY,
      date: 'Fri, 05 Feb 2016 10:30:00 GMT',
      basis: 'feed',
      byline: 'Ann Lee',
      publisher: 'Kesra Post',
      address: 'https://kesra.example/a',
      language: 'en-GB',
    });
    expect(document).toMatchObject({
      byline: 'Ann Lee',
      publisher: { name: 'Kesra Post', basis: 'metadata' },
      address: 'https://kesra.example/a',
      language: 'en',
      stated: [{ value: '2016-02-05T10:30:00Z', basis: 'feed', part: null }],
      diagnostics: [],
    });
    expect((await read({ text: BODY, publisher: 'Kesra Post' })).publisher?.basis).toBe('given');
  });

  it.each([
    ['some day', [], ['read/date-unread']],
    ['05/02/2016', ['2016'], ['read/date-ambiguous']],
    ['25/02/2016', ['2016-02-25'], []],
  ])('says what it could not tell of the date %s', async (date, values, codes) => {
    const document = await read({ text: BODY, date });
    expect(document.stated.map(({ value }) => value)).toEqual(values);
    expect(document.diagnostics.map(({ code }) => code)).toEqual(codes);
    if (codes.length > 0) expect(document.diagnostics[0]?.message).toContain(date);
  });

  it('sets right what somebody had misread before', async () => {
    const document = await read({
      title: TITLE,
      text: `â€œWe left at dawn,â€\u009d the baker said. ${BODY}`,
    });
    expect(shown(document)[1]).toContain('“We left at dawn,”');
    expect(document.diagnostics.map(({ code }) => code)).toEqual(['read/mojibake-undone']);
  });

  it('notes that only a summary was there', async () => {
    const document = await read({ title: TITLE, html: `<p>${BODY}</p>`, extent: 'summary' });
    expect(document.diagnostics.map(({ code }) => code)).toEqual(['read/summary-only']);
  });

  it('reads a title that is all there is, and titles written as HTML', async () => {
    expect(shown(await read({ title: 'Mill &amp; bridge <b>hit</b> in Kesra' }))).toEqual([
      'headline: Mill & bridge hit in Kesra',
    ]);
  });

  it('refuses an entry without words', async () => {
    expect((await read({ date: '2016-02-05' })).diagnostics.map(({ code }) => code)).toEqual(['read/empty']);
  });
});

describe('entryBytes', () => {
  it('writes the same entry as the same bytes whatever the order of its fields', () => {
    const entry: Entry = { ...NOTHING, title: 'a', text: 'b' };
    const turned = Object.fromEntries(Object.entries(entry).reverse()) as unknown as Entry;
    expect(entryBytes(turned)).toEqual(entryBytes(entry));
    expect(readEntry(entryBytes(entry))).toEqual(entry);
  });
});
