import { CARDINALS, SCALES } from '../../../lexicon/numbers/index.ts';
import { foldWord } from '../../../names/fold-word.ts';
import { type KnownName, knownNames } from './known-names.ts';
import { COMPOUNDS } from './word-classes.ts';

/** A word of a text as the aligner sees it; several words of a name or a number may be one. */
export interface FoldedWord {
  readonly start: number;
  readonly end: number;
  /** The same for two words that differ in nothing but spelling. */
  readonly key: string;
}

/** Initials with dots; figures with marks between them and a unit after; words with apostrophes; the percent sign. */
const WORD =
  /\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{N}])\.?|\p{Nd}{1,3}(?:[,\u00a0\u2009\u202f]\p{Nd}{3})+(?!\p{Nd})(?:\.\p{Nd}+)?|\p{N}+(?:\.\p{Nd}+)*(?:(?:st|nd|rd|th)(?!\p{L}))?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ‘`´]\p{L}[\p{L}\p{M}]*)*|%/gu;

/** Words met so far: a report says few different ones, and folding costs many times a look into a table. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 50_000;

/**
 * Cuts a stretch of text into words and folds each: case, accents, quotes, possessives, hyphens, the
 * Arabic article, British and American spelling, ways of writing a number, and the names that the
 * registry and the supplement of places know for one actor or place.
 *
 * @example
 * foldWords('Da’esh shelled 3,000 homes', 0, 26).map(({ key }) => key); // ['@islamic state', 'shelled', '3000', 'homes']
 */
export function foldWords(text: string, from: number, to: number): FoldedWord[] {
  const words = cutWords(text, from, to);
  const folded: FoldedWord[] = [];
  const names = knownNames((name) => cutWords(name, 0, name.length).map(({ key }) => key));
  for (let at = 0; at < words.length; ) {
    const { key, length } =
      numberAt(words, at, text) ??
      nameAt(words, at, text, names) ??
      compoundAt(words, at, text) ??
      plainAt(words, at);
    folded.push({ start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0, key });
    at += length;
  }
  return folded;
}

/** Some words taken as one. */
interface Taken {
  readonly key: string;
  readonly length: number;
}

function plainAt(words: readonly FoldedWord[], at: number): Taken {
  return { key: words[at]?.key ?? '', length: 1 };
}

/** The words as they stand; the Arabic article belongs to the word after it. */
function cutWords(text: string, from: number, to: number): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const start = from + match.index;
    const before = words.at(-1);
    const word = { start, end: start + match[0].length, key: foldOnce(match[0]) };
    if (before !== undefined && isArticle(text, before, word)) {
      words[words.length - 1] = { ...word, start: before.start };
    } else words.push(word);
  }
  return words;
}

const ARTICLE = /^(?:al|el|an|as|ash|ar|ad|at|az|es|ez|ed|esh|ul)$/;

function isArticle(text: string, word: FoldedWord, next: FoldedWord): boolean {
  if (!ARTICLE.test(word.key) || next.start !== word.end + 1 || !/^\p{Lu}/u.test(text.slice(next.start)))
    return false;
  const between = text.charCodeAt(word.end);
  // Apart from the name only `al` and `el` are no English words.
  return (
    between === 0x2d ||
    between === 0x2010 ||
    between === 0x2011 ||
    ((word.key === 'al' || word.key === 'el') && between === 0x20)
  );
}

function foldOnce(written: string): string {
  const known = FOLDED.get(written);
  if (known !== undefined) return known;
  if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
  const first = written.charCodeAt(0);
  const folded =
    written === '%'
      ? 'percent'
      : first >= 0x30 && first <= 0x39
        ? written.replace(/[,\u00a0\u2009\u202f]/g, '')
        : foldWord(written);
  // A longer string that was cut out of a text keeps the whole text in memory.
  if (written.length <= 12) FOLDED.set(written, folded);
  return folded;
}

/** Reads "three thousand", "twenty-five" or "1.5 million" as the number it is. */
function numberAt(words: readonly FoldedWord[], at: number, text: string): Taken | null {
  let total = 0;
  let current: number | null = null;
  let length = 0;
  let last = Number.POSITIVE_INFINITY;
  for (let here = at; here < words.length; here += 1) {
    const key = words[here]?.key ?? '';
    if (here > at && !isClose(text, words[here - 1], words[here])) break;
    const scale = SCALES.get(key);
    if (scale !== undefined && current !== null && scale !== last) {
      current *= scale;
      if (scale >= 1000) [total, current] = [total + current, 0];
      last = scale;
      length = here - at + 1;
      continue;
    }
    const value: number | undefined =
      CARDINALS.get(key) ??
      (here === at && isDigit(key) && /^\d+(?:\.\d+)?$/.test(key) ? Number(key) : undefined);
    if (value !== undefined && (current === null || fitsAfter(last, value, current))) {
      current = (current ?? 0) + value;
      last = value >= 20 && value % 10 === 0 && value < 100 ? 10 : 1;
      length = here - at + 1;
      continue;
    }
    if (key === 'and' && (last === 100 || last === 1000)) continue;
    break;
  }
  return length === 0 ? null : { key: String(total + (current ?? 0)), length };
}

function isDigit(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

function fitsAfter(last: number, value: number, current: number): boolean {
  if (last === 10) return value > 0 && value < 10;
  return last >= 100 && (current === 0 || current % 100 === 0) && value < 100;
}

/** One name of those the tables know, where it is written with a capital. */
function nameAt(
  words: readonly FoldedWord[],
  at: number,
  text: string,
  names: ReadonlyMap<string, readonly KnownName[]>,
): Taken | null {
  const first = words[at];
  const rows = first === undefined ? undefined : names.get(first.key);
  if (first === undefined || rows === undefined) return null;
  const written = text.slice(first.start, first.end);
  if (!/\p{Lu}/u.test(written)) return null;
  const found = rows.find((row) => {
    if (row.initials && !/^[\p{Lu}.]+s?$/u.test(written)) return false;
    return row.words.every((word, index) => word === words[at + index]?.key);
  });
  return found === undefined ? null : { key: found.key, length: found.words.length };
}

/** "air strikes", "cease-fire": as one word. */
function compoundAt(words: readonly FoldedWord[], at: number, text: string): Taken | null {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || !COMPOUND_HEADS.has(word.key)) return null;
  const key = word.key + next.key;
  return COMPOUNDS.has(key) && isClose(text, word, next) ? { key, length: 2 } : null;
}

/** What a compound may begin with: of a hundred words one does, and only those need to be put together. */
const COMPOUND_HEADS: ReadonlySet<string> = new Set(
  [...COMPOUNDS].flatMap((whole) => Array.from({ length: whole.length }, (_, end) => whole.slice(0, end))),
);

/** Only a blank or a hyphen stands between them. */
function isClose(text: string, word: FoldedWord | undefined, next: FoldedWord | undefined): boolean {
  if (word === undefined || next === undefined) return false;
  return (
    next.start === word.end ||
    (next.start === word.end + 1 && /[\s\u002d\u2010-\u2012\u00ad]/.test(text.charAt(word.end)))
  );
}
