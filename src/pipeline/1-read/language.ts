import { eld } from 'eld/small';

/** Fewer letters than this do not tell a language; chosen by eye on headlines. */
const LEAST_LETTERS = 24;
/** More text does not change the answer and costs time. */
const READ_CHARACTERS = 4_000;

/**
 * Tells the language of a text as an ISO 639-1 code, or null when it is too short or too mixed.
 *
 * @example
 * tellLanguage('12 34'); // null
 */
export function tellLanguage(text: string): string | null {
  const sample = text.slice(0, READ_CHARACTERS);
  if ((sample.match(/\p{L}/gu) ?? []).length < LEAST_LETTERS) return null;
  const { language } = eld.detect(sample);
  return language === '' ? null : language;
}
