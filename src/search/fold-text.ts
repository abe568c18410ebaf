import { foldWord } from '../names/fold-word.ts';

/** One word of a text: where it stands, and the form under which it is looked for. */
export interface TextWord {
  readonly start: number;
  readonly end: number;
  /** Letters and digits only, lower case, at most `LONGEST_WORD` characters. */
  readonly word: string;
}

/** No word that people look for is longer; an index entry of PostgreSQL holds some 2,700 bytes. */
const LONGEST_WORD = 64;

/**
 * Initials with dots, figures with marks between them, letters of scripts that set no blanks between
 * words (each its own), and words with apostrophes.
 */
const WORD =
  /\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{N}])|\p{Nd}{1,3}(?:[,\u00a0\u2009\u202f]\p{Nd}{3})+(?!\p{Nd})|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}])+(?:['’ʼ‘`´]\p{L}[\p{L}\p{M}]*)*/gu;

/** The Arabic article as it sounds before another letter, where a hyphen ties it to the name. */
const ARTICLE = /^(?:an|ar|as|ash|at|ath|ad|adh|az|el|es|ez|ed|esh|ul|il)$/;
const HYPHEN = /^[-‐‑]\p{L}/u;

/**
 * Cuts a text into the words it is searched by: case, accents, apostrophes, marks in numbers, British
 * and American spelling make no difference. Offsets are UTF-16 units of the text.
 *
 * @example
 * wordsIn('An-Nusra’s 3,000 men').map(({ word }) => word); // ['al', 'nusra', '3000', 'men']
 */
export function wordsIn(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const word = folded(written, text, index + written.length);
    if (word !== '') words.push({ start: index, end: index + written.length, word });
  }
  return words;
}

function folded(written: string, text: string, end: number): string {
  const word = foldWord(written);
  if (ARTICLE.test(word) && HYPHEN.test(text.slice(end, end + 3))) return 'al';
  return word.length <= LONGEST_WORD ? word : wholeCharacters(word);
}

/** Cuts a word that is too long, never through a character. */
function wholeCharacters(word: string): string {
  const cut = word.slice(0, LONGEST_WORD);
  const last = cut.charCodeAt(LONGEST_WORD - 1);
  return last >= 0xd800 && last < 0xdc00 ? cut.slice(0, -1) : cut;
}

/**
 * Writes a text as the words it is searched by, a blank before and after each, so that words in a row
 * are found as a stretch of it.
 *
 * @example
 * foldText('The siege of Halba'); // ' the siege of halba '
 */
export function foldText(text: string): string {
  const words = wordsIn(text).map(({ word }) => word);
  return words.length === 0 ? ' ' : ` ${words.join(' ')} `;
}
