import { withWindowsMarks } from '../text/windows-marks.ts';

/** Encodings by the numbers of code pages; others are read as the western one. */
const ENCODINGS: Readonly<Record<number, string>> = {
  874: 'windows-874',
  866: 'ibm866',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  65001: 'utf-8',
};

/** Code pages by the character set that an entry of the font table names. */
const CHARSETS: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** Languages by the low ten bits of the number by which Windows knows them. */
const LANGUAGES: Readonly<Record<number, string>> = {
  1: 'ar',
  5: 'cs',
  7: 'de',
  8: 'el',
  9: 'en',
  10: 'es',
  12: 'fr',
  13: 'he',
  14: 'hu',
  16: 'it',
  19: 'nl',
  21: 'pl',
  22: 'pt',
  24: 'ro',
  25: 'ru',
  29: 'sv',
  31: 'tr',
  32: 'ur',
  34: 'uk',
  41: 'fa',
  146: 'ku',
};

/**
 * The code page of a font's character set; null where it is the document's own.
 *
 * @example
 * codePageOfCharset(204); // 1251
 */
export function codePageOfCharset(charset: number): number | null {
  return CHARSETS[charset] ?? null;
}

/** ISO 639-1 code of a Windows language number, or null. */
export function languageOf(lcid: number): string | null {
  return LANGUAGES[lcid & 0x3ff] ?? null;
}

const decoders = new Map<string, TextDecoder>();

/** Text comes in runs of a few bytes; making a decoder for each would cost more than decoding. */
function decoderOf(encoding: string): TextDecoder {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding);
  decoders.set(encoding, decoder);
  return decoder;
}

/**
 * Decodes bytes in a code page of Windows.
 *
 * @example
 * decodeBytes([0xcf, 0xee], 1251); // 'По'
 */
export function decodeBytes(bytes: readonly number[], codePage: number): string {
  const isWindows = codePage >= 1250 && codePage <= 1258;
  const encoding = ENCODINGS[codePage] ?? `windows-${isWindows ? codePage : 1252}`;
  const text = decoderOf(encoding).decode(Uint8Array.from(bytes));
  return encoding === 'windows-1252' ? withWindowsMarks(text) : text;
}
