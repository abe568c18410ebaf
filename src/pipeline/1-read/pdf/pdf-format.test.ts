import { describe, expect, it, vi } from 'vitest';
import { paragraphs } from '../../../../test/pdf/invented-news.ts';
import { Printed } from '../../../../test/pdf/printed-pdf.ts';
import {
  greyPng,
  type WrittenExtras,
  type WrittenPage,
  writtenPdf,
} from '../../../../test/pdf/written-pdf.ts';
import type { Document } from '../../../model/index.ts';
import { readDocument } from '../read.ts';
import { pagesInWords } from './pdf-format.ts';

const read = (bytes: Uint8Array): Promise<Document> => readDocument(bytes, { name: 'report.pdf' });
const written = (pages: readonly WrittenPage[], extras?: WrittenExtras): Promise<Document> =>
  read(writtenPdf(pages, extras));
const codes = (document: Document): string[] => document.diagnostics.map(({ code }) => code);
const show = (text: string, x = 72, y = 700, size = 11): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET\n`;
const lines = (texts: readonly string[], y = 700): string =>
  texts.map((text, at) => show(text, 72, y - 14 * at)).join('');
const REPORT = [
  'The mayor of Kesra said on Monday that the bridge had been hit twice during the',
  'night, and that the ferry would carry people and goods across the river until the',
  'engineers of the province have repaired the two middle spans of it.',
];

async function report(pages = 2): Promise<Printed> {
  const press = await Printed.begin();
  let left: readonly string[] = paragraphs(pages * 6);
  for (let page = 1; page <= pages; page += 1) {
    press.turn();
    if (page === 1) press.heading('Bridge at Kesra hit again in the night', 60, 80, 20);
    press.line('Kesra Observer', 60, 40, 8, false);
    press.line(`Page ${page} of ${pages}`, 280, 815, 8, false);
    left = press.flow([{ x: 60, y: 110, width: 475, height: 600 }], left, {
      size: 11,
      leading: 14,
      indent: 12,
    });
  }
  return press;
}

describe('a PDF with text', () => {
  it('leads every paragraph back to its page and the box around it', async () => {
    const document = await read(await (await report()).bytes());
    expect(document.anchors.every(({ at }) => at.kind === 'page')).toBe(true);
    const headline = document.parts.find(({ role }) => role === 'headline');
    expect(document.title).toBe('Bridge at Kesra hit again in the night');
    const anchor = document.anchors.find(({ start }) => start === headline?.start);
    expect(anchor?.at).toMatchObject({ kind: 'page', page: 1 });
    const box = anchor?.at.kind === 'page' ? anchor.at.box : null;
    expect(box).toMatchObject({ x: 60, y: 65 });
    expect(box?.width).toBeGreaterThan(300);
    expect(document.anchors.some(({ at }) => at.kind === 'page' && at.page === 2)).toBe(true);
  });

  it('keeps running heads and page numbers out of the body, and in the text', async () => {
    const document = await read(await (await report(3)).bytes());
    const boilerplate = document.parts
      .filter(({ role }) => role === 'boilerplate')
      .map(({ start, end }) => document.text.slice(start, end));
    expect(boilerplate.filter((text) => text === 'Kesra Observer')).toHaveLength(3);
    expect(boilerplate).toContain('Page 2 of 3');
  });

  it('reads a paragraph that goes on over the page as one, in two places', async () => {
    const document = await read(await (await report(3)).bytes());
    const body = document.parts.filter(({ role }) => role === 'body');
    const broken = body.filter(({ start, end }) => !/[.]$/.test(document.text.slice(start, end)));
    // The text is cut where the last page is full.
    expect(broken.length).toBeLessThanOrEqual(1);
    const over = body.filter(({ start, end }) => {
      const inside = document.anchors.filter((anchor) => anchor.start >= start && anchor.end <= end);
      return new Set(inside.map(({ at }) => (at.kind === 'page' ? at.page : 0))).size > 1;
    });
    expect(over.length).toBeGreaterThan(0);
  });

  it('gives the same document twice, and writes nothing', async () => {
    const spies = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
    const bytes = await (await report()).bytes();
    const first = await read(bytes);
    expect(await read(bytes)).toEqual(first);
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    expect(await read(bytes)).toEqual(first);
    vi.unstubAllEnvs();
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('leaves the bytes it was given as they are', async () => {
    const bytes = await (await report(1)).bytes();
    const before = Buffer.from(bytes).toString('base64');
    await read(bytes);
    expect(Buffer.from(bytes).toString('base64')).toBe(before);
  });

  it.each([
    ['lying on its side', { content: lines(REPORT), rotate: 90 }],
    [
      'on a page that does not begin at zero',
      { content: lines(REPORT, 1_700), mediaBox: [0, 1_000, 595, 1_842] as const },
    ],
  ])('reads text %s', async (_, page) => {
    const document = await written([page]);
    expect(document.text).toContain('had been hit twice during the night, and that the ferry');
  });

  it('reads a page whose text all runs upwards as if it lay', async () => {
    const content = REPORT.map(
      (text, at) => `BT /F1 11 Tf 0 1 -1 0 ${100 + 14 * at} 72 Tm (${text}) Tj ET\n`,
    ).join('');
    const document = await written([{ content }]);
    expect(document.text).toContain('had been hit twice during the night, and that the ferry');
    expect(document.parts[0]?.role).toBe('body');
  });

  it('draws a bold line once though it is printed twice', async () => {
    const content = show('Bridge at Kesra hit', 72, 740, 20) + show('Bridge at Kesra hit', 72.4, 740, 20);
    const document = await written([{ content: content + lines(REPORT) }]);
    expect(document.text.match(/Bridge at Kesra hit/g)).toHaveLength(1);
  });

  it('shows raised figures as such, so that they do not change a number', async () => {
    const content = `${lines(REPORT)}${show('It killed 12', 72, 600)}${show('3', 122, 604, 6)}${show('people in the upper town, the committee wrote.', 129, 600)}`;
    const document = await written([{ content }]);
    expect(document.text).toContain('12³ people');
  });

  it('sets an initial before its word', async () => {
    const content = `${show('T', 72, 660, 48)}${show('he mayor of Kesra said on Monday that the bridge had', 105, 690)}${show('been hit twice during the night, and that the ferry', 105, 676)}${show('would carry people until the engineers repair it.', 105, 662)}`;
    const document = await written([{ content }]);
    expect(document.text).toContain('The mayor of Kesra said on Monday that the bridge had been hit');
  });
});

describe('letters that are not Latin', () => {
  const word = (text: string, letters: readonly string[]): string =>
    `<${[...text].map((letter) => (letters.indexOf(letter) + 1).toString(16).padStart(4, '0')).join('')}>`;
  const drawn = (text: string, x: number, y: number, letters: readonly string[]): string =>
    `BT /F2 12 Tf 1 0 0 1 ${x} ${y} Tm ${word(text, letters)} Tj ET\n`;

  it('reads Arabic and Hebrew from right to left, with numbers in their own order', async () => {
    const text = 'قال شهود في كسرا إن القصف استمر 45 دقيقة';
    // A page shows what stands on it from the left: the words in reverse, their letters too, but numbers as they are.
    const seen = text
      .split(' ')
      .reverse()
      .map((one) => (/^\d/.test(one) ? one : [...one].reverse().join('')));
    const letters = [...new Set([...text, ' '])];
    let x = 100;
    const content = seen
      .map((one) => {
        const op = drawn(one, x, 700, letters);
        x += 6 * one.length + 4;
        return op;
      })
      .join('');
    const document = await written([{ content }], { letters: letters.join('') });
    expect(document.text.trim()).toBe(text);
  });

  it('takes ligatures apart', async () => {
    const letters = ['o', 'ﬃ', 'c', 'e', 'ﬁ', 'r'];
    const document = await written([{ content: drawn('oﬃceﬁre', 100, 700, letters) }], {
      letters: letters.join(''),
    });
    expect(document.text.trim()).toBe('officefire');
  });

  it('says so where the letters do not say which they are', async () => {
    const letters = [...'abcdefghij'];
    const content = Array.from({ length: 8 }, (_, at) =>
      drawn('abcdefghij', 100, 700 - 14 * at, letters),
    ).join('');
    const document = await written([{ content }], { letters: letters.join(''), isMute: true });
    expect(codes(document)).toEqual(['read/needs-ocr']);
    const mixed = await written([{ content: lines(REPORT) }, { content }], {
      letters: letters.join(''),
      isMute: true,
    });
    expect(mixed.diagnostics[0]?.message).toContain('page 2:');
  });
});

describe('what a PDF says of itself', () => {
  it('takes its dates as written, never by the clock of the machine', async () => {
    const document = await written([{ content: lines(REPORT) }], {
      info: "/Title (Bridge at Kesra hit again) /Author (Mara Lind) /CreationDate (D:20160205233000-11'00')",
      xmp: '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:date><rdf:Seq><rdf:li>2016-02-04</rdf:li></rdf:Seq></dc:date></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
      catalog: '/Lang (en-GB)',
    });
    expect(document.stated.map(({ value, basis }) => [value, basis])).toEqual([
      ['2016-02-04', 'meta'],
      ['2016-02-05', 'stamp'],
    ]);
    expect(document.title).toBe('Bridge at Kesra hit again');
    expect(document.byline).toBe('Mara Lind');
  });

  it.each([
    ['(Microsoft Word - kesra final.doc)'],
    ['(untitled)'],
    ['(report_v2.pdf)'],
    ['(IMG0012)'],
    ['()'],
  ])('takes no title from %s', async (title) => {
    const document = await written([{ content: lines(REPORT) }], { info: `/Title ${title} /Author (admin)` });
    expect(document.title).toBeNull();
    expect(document.byline).toBeNull();
  });
});

describe('pages without text', () => {
  async function scanned(...kinds: ('text' | 'picture' | 'blank')[]): Promise<Uint8Array> {
    const press = await Printed.begin();
    const picture = await press.pdf.embedPng(greyPng(400, 560));
    for (const kind of kinds) {
      press.turn();
      if (kind === 'picture') press.page.drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
      if (kind === 'text')
        press.flow([{ x: 60, y: 110, width: 475, height: 600 }], paragraphs(4), { size: 11, leading: 14 });
    }
    return press.bytes();
  }

  it('keeps a scan, and says that it needs text recognition', async () => {
    const document = await read(await scanned('picture', 'picture'));
    expect(document.text).toBe('');
    expect(document.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['read/needs-ocr', 'loss'],
    ]);
  });

  it('reads the pages with text and names the others; a blank page is none of them', async () => {
    const document = await read(await scanned('text', 'picture', 'blank', 'picture', 'text'));
    expect(codes(document)).toEqual(['read/pages-need-ocr']);
    expect(document.diagnostics[0]?.message).toContain('pages 2, 4:');
    expect(document.text.length).toBeGreaterThan(500);
  });

  it('says that a PDF of blank pages is empty', async () => {
    expect(codes(await read(await scanned('blank', 'blank')))).toEqual(['read/empty']);
  });

  it.each([
    [[2], 'page 2'],
    [[2, 3, 4, 9], 'pages 2–4, 9'],
  ])('names %j in words', (pages, words) => {
    expect(pagesInWords(pages)).toBe(words);
  });
});

describe('damaged, locked and hostile PDFs', () => {
  it('reads what a cut file still holds, and says that its end is gone', async () => {
    const bytes = await (await report(4)).bytes({ packed: false });
    const document = await read(bytes.subarray(0, Math.floor(bytes.length * 0.9)));
    expect(document.text === '' ? ['read/broken'] : ['read/damaged-pages']).toContain(codes(document)[0]);
  });

  it('recovers a file whose table of places is wrong', async () => {
    const text = Buffer.from(writtenPdf([{ content: lines(REPORT) }])).toString('latin1');
    const document = await read(Buffer.from(text.replace(/startxref\n\d+/, 'startxref\n99'), 'latin1'));
    expect(document.text).toContain('The mayor of Kesra');
  });

  it('refuses a file that only begins like a PDF', async () => {
    expect(codes(await read(Buffer.from('%PDF-1.4\nnothing of the kind follows here')))).toEqual([
      'read/broken',
    ]);
  });

  it('takes a text that speaks of PDF for a text', async () => {
    const document = await read(
      Buffer.from(`How to tell files\n\nA file that begins with %PDF-1.4 is one. ${REPORT.join(' ')}`),
    );
    expect(document.text).toContain('How to tell files');
  });

  it('runs no script and asks no address', async () => {
    const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'));
    const document = await written([{ content: lines(REPORT) }], {
      catalog:
        '/OpenAction << /S /JavaScript /JS (app.launchURL\\("http://kesra.example/"\\)) >> /AA << /O << /S /URI /URI (http://kesra.example/) >> >>',
    });
    expect(document.text).toContain('The mayor of Kesra');
    expect(asked).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});
