import type { Span } from '../../../model/index.ts';

/** What stands between a word and the next one of its line. */
export type Gap = 'blank' | 'hyphen' | 'comma' | 'possessive' | 'other' | 'end';

/** A word of a sentence as place names need it: acronyms whole, possessive endings left out. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** Begins with a capital, an ayn or apostrophe before it set aside. */
  readonly capital: boolean;
  /** Two or more letters, all capitals. */
  readonly caps: boolean;
  /** Written with a full stop that belongs to it ("Ill.", "U.S."), left out of the span of "Ill". */
  readonly stopped: boolean;
  readonly gap: Gap;
}

/** A sentence cut into words, with what its capitals are worth. */
export interface Line extends Span {
  readonly words: readonly Word[];
  /** Most words carry capitals, as in a headline: a capital alone proves nothing. */
  readonly titled: boolean;
}

const WORD =
  /(?:\p{L}\.){2,}(?!\p{L})|(?:\p{Lu}\.)+\p{Lu}(?!\p{L})|['’‘ʻʿ]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’‘ʻʼʿ`]|&(?=\p{Lu}\b))[\p{L}\p{M}]+)*/gu;
/** "d'Ivoire" begins with a capital as a name does. */
const CAPITAL = /^(?:[dl]['’])?\p{Lu}/u;
const POSSESSIVE = /['’]s$/i;
const HYPHENS = /^[-‐‑–—/]$/;
/** Words whose full stop never parts a name: "St. Louis", "W. Va.", "Gen. Lee", "J. Smith". */
const NAME_STOPS =
  /^(?:\p{Lu}|St|Ste|Mt|Ft|Pt|Mr|Mrs|Ms|Messrs|Dr|Prof|Rev|Hon|Gen|Col|Maj|Capt|Lt|Sgt|Cpl|Cmdr|Adm|Brig|Sen|Rep|Gov|Pres|Supt|Det)$/u;
/** Share of capitalised words above which a sentence without a final stop is read as a title; and the fewest words asked. */
const TITLE_SHARE = 0.8;
const TITLE_WORDS = 4;

/**
 * Cuts one sentence into words.
 *
 * @example
 * readLine('Aleppo, Syria', { start: 0, end: 13 }).words.map((word) => word.gap); // ['comma', 'end']
 */
export function readLine(text: string, sentence: Span): Line {
  const line = text.slice(sentence.start, sentence.end);
  const words: Word[] = [];
  for (const match of line.matchAll(WORD)) {
    const end = match.index + match[0].length;
    words.push(wordOf(match[0], sentence.start + match.index, line.slice(end, end + 4)));
  }
  const lettered = words.filter((word) => /\p{L}/u.test(word.text) && word.text.length > 3);
  const capitals = lettered.filter((word) => word.capital).length;
  const titled =
    !/[.!?…][”"’']?$/.test(line) &&
    lettered.length >= TITLE_WORDS &&
    capitals >= TITLE_SHARE * lettered.length;
  return { start: sentence.start, end: sentence.end, words, titled };
}

function wordOf(written: string, start: number, after: string): Word {
  const possessive = POSSESSIVE.test(written);
  const text = possessive ? written.slice(0, -2) : written;
  const bare = text.replace(/^['’‘ʻʿ]/, '');
  const stopped = text.endsWith('.') || after.startsWith('.');
  return {
    // An opening quote looks like an ayn; neither is part of the span.
    start: start + text.length - bare.length,
    end: start + text.length,
    text: bare,
    lower: bare.toLowerCase(),
    capital: CAPITAL.test(bare),
    caps: bare.length > 1 && bare === bare.toUpperCase() && /\p{Lu}/u.test(bare),
    stopped,
    gap: possessive ? (/^ \p{Lu}/u.test(after) ? 'possessive' : 'other') : gapOf(text, after),
  };
}

function gapOf(text: string, after: string): Gap {
  if (after === '') return 'end';
  if (/^ *\S/.test(after) === false) return after.includes('\n') ? 'other' : 'blank';
  if (/^[  ]+[\p{L}\p{N}'’‘ʻʿ]/u.test(after)) return 'blank';
  if (/^\. ?\p{Lu}/u.test(after) && (NAME_STOPS.test(text) || text.endsWith('.'))) return 'blank';
  if (/^\.?,/.test(after)) return 'comma';
  if (HYPHENS.test(after.charAt(0)) && /^[\p{L}'’‘ʻʿ]/u.test(after.slice(1))) return 'hyphen';
  return 'other';
}
