import type { ChronicleEntry } from '../../../../model/index.ts';

/** A chronicle entry ready to be looked for. */
export interface Landmark {
  readonly entry: ChronicleEntry;
  readonly patterns: readonly WordPattern[];
}

interface WordPattern {
  /** Beginnings of words of which the text must hold one; asked first because it costs nothing. */
  readonly keys: readonly string[];
  readonly expressions: readonly RegExp[];
}

const KEY_LENGTH = 4;
const compiled = new WeakMap<readonly ChronicleEntry[], readonly Landmark[]>();

/**
 * Makes the landmarks of a chronicle ready to be looked for; done once for each chronicle.
 */
export function landmarksOf(chronicle: readonly ChronicleEntry[]): readonly Landmark[] {
  const known = compiled.get(chronicle);
  if (known !== undefined) return known;
  const landmarks = chronicle
    .filter((entry) => entry.kind === 'landmark' && entry.words.length > 0)
    .map((entry) => ({ entry, patterns: entry.words.map(compile) }));
  compiled.set(chronicle, landmarks);
  return landmarks;
}

/** The beginnings of all words of a text. */
export function keysOf(text: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\d]+/gu)) keys.add(word.slice(0, KEY_LENGTH).toLowerCase());
  return keys;
}

/** Tells whether the words of a landmark may stand in a text with these beginnings of words. */
export function mayStand({ patterns }: Landmark, keys: ReadonlySet<string>): boolean {
  return patterns.every((pattern) => pattern.keys.some((key) => keys.has(key)));
}

/**
 * Finds the stretch of a sentence in which all patterns of a landmark stand; null when one is missing.
 */
export function findWords({ patterns }: Landmark, sentence: string): { start: number; end: number } | null {
  let start = sentence.length;
  let end = 0;
  for (const { expressions } of patterns) {
    const match = expressions.map((one) => one.exec(sentence)).find((one) => one !== null);
    if (match === undefined) return null;
    start = Math.min(start, match.index);
    end = Math.max(end, match.index + match[0].length);
  }
  return { start, end };
}

/** Abbreviations in capitals keep their case, so that "US" is not "us"; other words may have any. */
function compile(words: string): WordPattern {
  const alternatives = words
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const isAcronym = (one: string): boolean => /^[\p{Lu}.\d]{2,}$/u.test(one);
  const expression = (some: readonly string[], flags: string): RegExp[] =>
    some.length === 0
      ? []
      : [new RegExp(`(?<![\\p{L}\\d])(?:${some.map(source).join('|')})(?![\\p{L}\\d])`, flags)];
  return {
    keys: [...new Set(alternatives.map(keyOf))],
    expressions: [
      ...expression(alternatives.filter(isAcronym), 'u'),
      ...expression(
        alternatives.filter((one) => !isAcronym(one)),
        'iu',
      ),
    ],
  };
}

function keyOf(alternative: string): string {
  const word = /[\p{L}\d]+/u.exec(alternative)?.[0] ?? '';
  // A stem shorter than a key would stand for words that begin otherwise; no table has one.
  return word.slice(0, KEY_LENGTH).toLowerCase();
}

function source(alternative: string): string {
  return alternative
    .split(/\s+/)
    .map((word) => {
      if (word === '...') return '(?:\\S+\\s+){0,4}?';
      const open = word.endsWith('*') && word.length > 1;
      const letters = (open ? word.slice(0, -1) : word)
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/'/g, "['’]")
        .replace(/-/g, '[-‐– ]');
      return open ? `${letters}\\p{L}*` : letters;
    })
    .join('\\s+')
    .replaceAll('{0,4}?\\s+', '{0,4}?');
}
