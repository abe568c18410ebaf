import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undoMojibake } from './mojibake.ts';
import { WINDOWS_MARKS } from './windows-marks.ts';

/** What a tool makes of UTF-8 that it takes for a code page. */
function misread(text: string, encoding: string): string {
  const bytes = new TextEncoder().encode(text);
  // Node.js 20 reads windows-1252 as Latin-1 and 24 does not: here each means one thing on both.
  if (encoding === 'latin1') return String.fromCharCode(...bytes);
  if (encoding !== 'windows-1252') return new TextDecoder(encoding).decode(bytes);
  return [...bytes]
    .map((byte) => (byte >= 128 && byte < 160 ? WINDOWS_MARKS.charAt(byte - 128) : String.fromCharCode(byte)))
    .join('');
}

const ENGLISH = '“We left at dawn,” the baker said – he hadn’t slept… “Nothing was left of Kesra’s mill.”';
const FRENCH = 'Les habitants ont été évacués à l’aube vers la forêt, où la Croix-Rouge les a hébergés.';
const RUSSIAN = 'Жители города сообщили о двух взрывах в ночь на понедельник.';
const ARABIC = 'قال سكان المدينة إن القصف استمر طوال الليل ولم يتوقف حتى الفجر.';
const TURKISH = 'Şehrin güneyinde çatışmalar sürüyor, köylüler ırmağın öteki yakasına geçti.';

describe('undoMojibake', () => {
  it.each([
    ['English marks', ENGLISH, 'windows-1252'],
    ['English marks in Latin-1', ENGLISH, 'latin1'],
    ['French letters', FRENCH, 'windows-1252'],
    ['Russian as Western', RUSSIAN, 'windows-1252'],
    ['Russian as Cyrillic', RUSSIAN, 'windows-1251'],
    ['English marks as Cyrillic', ENGLISH, 'windows-1251'],
    ['Arabic as Western', ARABIC, 'windows-1252'],
    ['Arabic as Arabic', ARABIC, 'windows-1256'],
    ['Turkish as Western', TURKISH, 'windows-1252'],
    ['Turkish as Central European', TURKISH, 'windows-1250'],
  ])('sets %s right', (_, text, encoding) => {
    const undone = undoMojibake(misread(text, encoding));
    expect(undone.text).toBe(text);
    expect(undone.count).toBeGreaterThan(0);
  });

  it('undoes what was misread twice', () => {
    expect(undoMojibake(misread(misread(ENGLISH, 'windows-1252'), 'windows-1252')).text).toBe(ENGLISH);
    expect(undoMojibake(misread(misread(ENGLISH, 'latin1'), 'latin1')).text).toBe(ENGLISH);
  });

  it('sets a closing quote right whose last sign was dropped', () => {
    expect(undoMojibake('â€œWe left,â€ he said. â€œAt dawn.â€').text).toBe('“We left,” he said. “At dawn.”');
  });

  it('mends the broken half of a text and leaves the sound half', () => {
    const sound = 'Señor Muñoz met Ağca in São Tomé.';
    expect(undoMojibake(`${sound} ${misread(ENGLISH, 'windows-1252')}`).text).toBe(`${sound} ${ENGLISH}`);
  });

  it.each([
    [ENGLISH],
    [FRENCH],
    [RUSSIAN],
    [ARABIC],
    [TURKISH],
    ['São Tomé, Ünal, Ærø, Łódź, Þingvellir, ÀÉÎ'],
    ['The temperature was 40 °C – 50 °C; the price 20 €.'],
    ['A single Ã© is left alone, for someone may write about it.'],
    ['جسر كسرا – «قال»'],
    ['北京 – 平壌'],
    ['plain words only'],
    [''],
  ])('leaves %j as it is', (text) => {
    expect(undoMojibake(text)).toEqual({ text, count: 0, encoding: null });
  });

  it('never changes words in ASCII, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = undoMojibake(text).text;
        const ascii = (value: string): string => value.replace(/[^\u0000-\u007f]/g, '');
        expect(ascii(once)).toBe(ascii(text));
      }),
    );
  });
});
