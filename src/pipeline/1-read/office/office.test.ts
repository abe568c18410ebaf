import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxBytes } from '../../../../test/build/docx.ts';
import { odtBytes } from '../../../../test/build/odt.ts';
import { formatOf } from '../formats.ts';
import { readDocument } from '../read.ts';

const P = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const WORDS = 'Shells hit the market of Kesra on Thursday and killed six people.';
const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n} "${`&a${n === 0 ? '' : n - 1};`.repeat(10)}">`).join('')}]>`;
const outside = '<!DOCTYPE x [<!ENTITY a19 SYSTEM "file:///etc/passwd">]>';

async function read(bytes: Uint8Array): Promise<{ text: string; codes: string[] }> {
  const { text, diagnostics } = await readDocument(bytes, { name: 'x' });
  return { text, codes: diagnostics.map(({ code }) => code) };
}

/** A zip whose directory and headers say another size than a part has. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return copy;
}

describe('telling office documents', () => {
  const within = zipSync({ 'a.docx': [docxBytes({ body: P(WORDS) }), { level: 0 }] });
  it.each([
    ['docx', docxBytes({ body: P(WORDS) }), 'docx'],
    ['odt', odtBytes({ body: '<text:p>x</text:p>' }), 'odt'],
    ['a zip that holds a Word file', within, 'binary'],
    ['a zip of text', zipSync({ 'word.txt': strToU8('word/document.xml') }), 'binary'],
    ['rich text', strToU8('{\\rtf1 x}'), 'rtf'],
  ])('%s', (_, bytes, name) => expect(formatOf(bytes).name).toBe(name));
});

describe('hostile office documents', () => {
  it.each([
    ['docx', docxBytes({ body: P('&a19;'), prolog: laughs })],
    ['docx from outside', docxBytes({ body: P('&a19;'), prolog: outside })],
  ])('refuses a document type in %s', async (_, bytes) => {
    const { text, codes } = await read(bytes);
    expect(text).toBe('');
    expect(codes).toEqual(['read/broken']);
  });

  it.each([laughs, outside])('expands no entity in odt', async (prolog) => {
    const { text } = await read(odtBytes({ body: `<text:p>${WORDS} &a19;</text:p>`, prolog }));
    expect(text.length).toBeLessThan(200);
    expect(text).not.toContain('root:');
  });

  it('refuses a part that packs as only bombs do', async () => {
    const bytes = docxBytes({ body: P(' '.repeat(8_000_000)) });
    expect((await read(bytes)).codes).toEqual(['read/expands-too-much']);
    const odt = odtBytes({ body: `<text:p>${' '.repeat(8_000_000)}</text:p>` });
    expect((await read(odt)).codes).toEqual(['read/expands-too-much']);
  });

  it('unpacks no more than the directory says', async () => {
    const { text, codes } = await read(lying(docxBytes({ body: P(WORDS.repeat(5_000)) }), 300));
    expect(text.length).toBeLessThan(400);
    expect(codes.length).toBeGreaterThan(0);
  });

  it('refuses what says it is larger than any part', async () => {
    expect((await read(lying(docxBytes({ body: P(WORDS) }), 2 ** 31))).codes).toEqual([
      'read/expands-too-much',
    ]);
  });

  it.each([
    ['docx', docxBytes({ body: '<w:sdt><w:sdtContent>'.repeat(20_000) })],
    ['odt', odtBytes({ body: '<text:section>'.repeat(20_000) })],
  ])('refuses %s nested twenty thousand deep', async (_, bytes) => {
    expect((await read(bytes)).codes).toEqual(['read/broken']);
  });

  it('says that a locked OpenDocument text needs its password', async () => {
    const bytes = odtBytes({ body: '', manifest: '<manifest:encryption-data/>' });
    expect((await read(bytes)).codes).toEqual(['read/encrypted']);
  });
});

describe('what office documents say of themselves', () => {
  it('states its dates as those of the file and passes over empty clocks and fillers', async () => {
    const core = (created: string, creator: string): Uint8Array =>
      docxBytes({
        body: P(WORDS),
        core: `<dc:creator>${creator}</dc:creator><dcterms:created>${created}</dcterms:created>`,
      });
    const told = await readDocument(core('2016-03-05T16:20:00Z', 'Ilse Marant'), { name: 'x' });
    expect(told).toMatchObject({
      byline: 'Ilse Marant',
      stated: [{ basis: 'stamp', value: '2016-03-05T16:20:00Z' }],
    });
    const empty = await readDocument(core('1601-01-01T00:00:00Z', 'Windows User'), { name: 'x' });
    expect(empty).toMatchObject({ byline: null, stated: [] });
  });

  it('leads every stretch back to its paragraph', async () => {
    const { text, anchors } = await readDocument(
      docxBytes({ body: P('One is here.') + P('') + P('Three is there.') }),
      {
        name: 'x',
      },
    );
    expect(anchors.map(({ start, end, at }) => [text.slice(start, end), at])).toEqual([
      ['One is here.', { kind: 'paragraph', paragraph: 1 }],
      ['Three is there.', { kind: 'paragraph', paragraph: 3 }],
    ]);
  });
});
