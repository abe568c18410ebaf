import { describe, expect, it } from 'vitest';
import { readDocument } from '../read.ts';
import { rtfText } from './rtf-format.ts';

const rtf = (body: string, head = '\\ansi\\ansicpg1252'): Uint8Array =>
  Buffer.from(`{\\rtf1${head} ${body}}`, 'latin1');

describe('reading rich text', () => {
  it.each([
    ['a code page of the whole file', rtf("\\'cf\\'f0\\'e8\\'e2\\'e5\\'f2", '\\ansi\\ansicpg1251'), 'Привет'],
    ['a code page of a font', rtf("{\\fonttbl{\\f1\\fcharset178 A;}}{\\f1 \\'e3\\'c7\\'ca}"), 'مات'],
    ['two bytes for a letter', rtf("{\\fonttbl{\\f1\\fcharset128 A;}}{\\f1 \\'93\\'fa\\'96\\'7b}"), '日本'],
    ['Unicode with one character behind it', rtf('\\u321?ukasz'), 'Łukasz'],
    ['Unicode with none', rtf('\\uc0\\u321 ukasz'), 'Łukasz'],
    ['Unicode with a byte behind it', rtf("\\u8217\\'92s"), '’s'],
    ['Unicode in two halves', rtf('\\u-10179?\\u-8704?'), '😀'],
    ['symbols', rtf('a\\~b\\_c\\-d\\emdash e\\{\\}\\\\'), 'a\u00a0b\u2011cd—e{}\\'],
    ['lines and tabs', rtf('a\\line b\\tab c\\par d'), 'a\nb\tc\nd'],
    ['a link by its words', rtf('{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt here}}'), 'here'],
    ['no destination that is not known', rtf('a{\\*\\secret hidden}b'), 'ab'],
    ['no picture', rtf('a{\\pict\\pngblip 89504e47}b'), 'ab'],
    ['no binary data', rtf('a{\\pict\\bin5 }}}}}}b'), 'ab'],
    ['no hidden or deleted words', rtf('a{\\v hidden}{\\deleted gone}b'), 'ab'],
    ['no property as text', rtf('{\\info{\\title T}{\\author A}{\\doccomm C}}a'), 'a'],
    [
      'text in a box',
      rtf('a\\par{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt boxed\\par}}}'),
      'a\nboxed',
    ],
    ['cells with paragraphs as they are', rtf('\\trowd\\intbl a\\par b\\cell c\\cell\\row d'), 'a\nb\nc\nd'],
    ['rows of short cells', rtf('\\trowd a\\cell b\\cell\\row c\\cell d\\cell\\row'), 'a\tb\nc\td'],
    ['a file cut off', Buffer.from('{\\rtf1 a {\\b bold', 'latin1'), 'a bold'],
  ])('%s', (_, bytes, text) => expect(rtfText(bytes)).toBe(text));

  it('reads what is not nested too deep, in good time, and says so', async () => {
    const bytes = rtf(`Before.\\par ${'{'.repeat(100_000)}below${'}'.repeat(100_000)} After it all ends.`);
    const { text, diagnostics } = await readDocument(bytes, { name: 'x' });
    expect(text).toContain('After it all ends.');
    expect(text).not.toContain('below');
    expect(diagnostics.map(({ code }) => code)).toContain('read/nested-too-deep');
  });

  it.each([
    ['binary data without end', rtf('a\\bin2147483647 b')],
    ['binary data of less than nothing', rtf('a\\bin-5 b')],
    ['words without end', rtf('\\a'.repeat(1_000_000))],
    ['closing what was never open', rtf('}'.repeat(1_000_000))],
    ['letters without number', rtf('\\u'.repeat(500_000))],
  ])('comes back from %s', async (_, bytes) => {
    await expect(readDocument(bytes, { name: 'x' })).resolves.toBeDefined();
  });
});
