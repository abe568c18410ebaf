import { describe, expect, it } from 'vitest';
import { decode } from '../decode.ts';
import { utf16Order } from './utf16.ts';
import { WINDOWS_MARKS } from './windows-marks.ts';

/** Writes a text in a code page; what the page lacks becomes a question mark. */
function write(text: string, encoding: string): { bytes: Uint8Array; text: string } {
  const high = [...new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128))];
  const shown = high.map((letter, at) =>
    encoding === 'windows-1252' && at < 32 ? WINDOWS_MARKS.charAt(at) : letter,
  );
  const bytes = [...text].map((letter) => {
    const code = letter.charCodeAt(0);
    if (code < 128) return code;
    const at = shown.indexOf(letter);
    return at < 0 ? 63 : at + 128;
  });
  const written = bytes.map((byte) => (byte < 128 ? String.fromCharCode(byte) : shown[byte - 128])).join('');
  return { bytes: new Uint8Array(bytes), text: written };
}

const POLISH =
  'Mieszkańcy miasta powiedzieli, że most został trafiony dwa razy w nocy. „Nie spaliśmy”, rzekł piekarz. Żołnierze zamknęli drogę.';
const CZECH =
  'Obyvatelé města řekli, že most byl v noci dvakrát zasažen. Vojáci uzavřeli silnici a nemocnice přijala devět raněných.';
const RUSSIAN =
  'Жители города рассказали, что мост ночью дважды попал под обстрел. Солдаты перекрыли дорогу.';
const UKRAINIAN = 'Мешканці міста розповіли, що вночі міст двічі обстріляли. Лікарня прийняла поранених.';
const FRENCH = 'Les habitants ont été évacués à l’aube vers la forêt, où la Croix-Rouge les a hébergés.';
const ENGLISH = '“We left at dawn,” the baker said – he hadn’t slept… Nothing was left of Kesra’s mill.';
const NAMES = 'The group Médecins du Vent said that Señor Muñoz met Jürgen Gößl; the café was shut.';
const ARABIC =
  'قال سكان المدينة إن القصف استمر طوال الليل ولم يتوقف حتى الفجر، وأضاف المسعفون أن تسعة أصيبوا.';
const TURKISH = 'Şehrin güneyinde çatışmalar sürüyor, köylüler ırmağın öteki yakasına geçti.';
const GREEK = 'Οι κάτοικοι της πόλης είπαν ότι η γέφυρα χτυπήθηκε δύο φορές τη νύχτα.';
const HEBREW = 'תושבי העיר אמרו כי הגשר נפגע פעמיים במהלך הלילה, והדרך נסגרה.';

describe('guessing an encoding that nothing names', () => {
  it.each([
    ['windows-1250', POLISH],
    ['iso-8859-2', POLISH],
    ['windows-1250', CZECH],
    ['iso-8859-2', CZECH],
    ['windows-1251', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['windows-1251', UKRAINIAN],
    ['windows-1252', FRENCH],
    ['iso-8859-15', FRENCH],
    ['windows-1252', ENGLISH],
    ['windows-1252', NAMES],
    ['windows-1256', ARABIC],
    ['iso-8859-6', ARABIC],
    ['windows-1254', TURKISH],
    ['windows-1253', GREEK],
    ['iso-8859-7', GREEK],
    ['windows-1255', HEBREW],
    ['iso-8859-8', HEBREW],
  ])('reads %s right and says that it guessed', (encoding, words) => {
    const { bytes, text } = write(words, encoding);
    const decoded = decode(bytes, { isMarkup: false, declared: null });
    expect(decoded.text).toBe(text);
    expect(decoded.diagnostics.map(({ code }) => code)).toEqual(['read/encoding-guessed']);
  });

  it('reads encodings of several bytes a letter', () => {
    // The runtime writes none of them: four words of Chinese news in GB 18030.
    const bytes = Buffer.from(
      'beedc3f1cbb5a3acd5e2d7f9c7c5d4dad2b9bce4c1bdb4ceb1bbbbf7d6d0a3acb5c0c2b7d2d1b1bbb7e2b1d5a3acd2bdd4bacad5d6cec1cbbec5c3fbc9cbd5dfa1a3',
      'hex',
    );
    const { text } = decode(bytes, { isMarkup: false, declared: null });
    expect(text).toMatch(/民说，这座桥/u);
  });

  it('believes what is declared, but not against UTF-8 without fault', () => {
    const { bytes, text } = write(RUSSIAN, 'koi8-r');
    expect(decode(bytes, { isMarkup: false, declared: 'koi8-r' }).text).toBe(text);
    const utf8 = new TextEncoder().encode(FRENCH);
    expect(decode(utf8, { isMarkup: false, declared: 'iso-8859-1' })).toMatchObject({
      text: FRENCH,
      diagnostics: [],
    });
    const xml = new TextEncoder().encode('<?xml version="1.0" encoding="windows-1251"?><html><p>');
    const page = new Uint8Array([...xml, ...write(RUSSIAN, 'windows-1251').bytes]);
    expect(decode(page, { isMarkup: true, declared: null }).text).toContain(RUSSIAN);
  });
});

describe('UTF-16 without a mark', () => {
  const swap = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
  it.each([
    ['English', ENGLISH],
    ['Russian', RUSSIAN],
    ['Arabic', ARABIC],
    ['Greek', GREEK],
    ['Hebrew', HEBREW],
  ])('is read in %s, in either order', (_, text) => {
    const little = Buffer.from(text, 'utf16le');
    expect(decode(little, { isMarkup: false, declared: null }).text).toBe(text);
    expect(decode(swap(little), { isMarkup: false, declared: null }).text).toBe(text);
  });

  it('is not taken for what is UTF-8 or rubbish', () => {
    for (const text of [ENGLISH, RUSSIAN, ARABIC, '0 1 2\n3 4 5\n'])
      expect(decode(Buffer.from(text), { isMarkup: false, declared: null }).text).toBe(text);
    expect(utf16Order(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))).toBeNull();
  });
});
