import type { ChronicleEntry } from '../../../../model/index.ts';

/** A chronicle entry ready to be looked for. */
export interface Landmark {
  readonly entry: ChronicleEntry;
  /** The pattern with the fewest alternatives stands first: where it is missing, the rest is not asked. */
  readonly patterns: readonly WordPattern[];
}

interface WordPattern {
  /** First words of the alternatives, of which a text must hold one; asked first, being cheapest. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** For lower-cased text, or null. */
  readonly anyCase: RegExp | null;
  /** Abbreviations in capitals keep their case, so that "US" is not "us"; or null. */
  readonly acronyms: RegExp | null;
}

/** The words of a text, for asking quickly what it cannot hold. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

/** Text with its lower-cased twin, whose offsets are the same. */
export interface Twin {
  readonly text: string;
  readonly lower: string;
}

const STEM_LENGTH = 4;
const LETTER = '[\\wÀ-ɏ]';
const compiled = new WeakMap<readonly ChronicleEntry[], readonly Landmark[]>();

/**
 * Makes the landmarks of a chronicle ready to be looked for; done once for each chronicle.
 */
export function landmarksOf(chronicle: readonly ChronicleEntry[]): readonly Landmark[] {
  const known = compiled.get(chronicle);
  if (known !== undefined) return known;
  const landmarks = chronicle
    .filter(({ kind, words }) => (kind === 'landmark' || kind === 'period') && words.length > 0)
    .map((entry) => ({ entry, patterns: [...entry.words].sort(fewestFirst).map(compile) }));
  compiled.set(chronicle, landmarks);
  return landmarks;
}

/** Lists the words of a text. */
export function vocabularyOf({ lower }: Twin): Vocabulary {
  const words = new Set(lower.match(/[\wÀ-ɏ]+/g) ?? []);
  const beginnings = new Set<string>();
  for (const word of words) beginnings.add(word.slice(0, STEM_LENGTH));
  return { words, beginnings };
}

/** A text beside itself in small letters; where these would have another length it stays as it is. */
export function twinOf(text: string): Twin {
  const lower = text.toLowerCase();
  return { text, lower: lower.length === text.length ? lower : text };
}

/** Tells whether the words of a landmark may stand in a text of this vocabulary. */
export function mayStand({ patterns }: Landmark, vocabulary: Vocabulary): boolean {
  return patterns.every(
    ({ words, stems }) =>
      words.some((word) => vocabulary.words.has(word)) ||
      stems.some((stem) => vocabulary.beginnings.has(stem)),
  );
}

/**
 * Finds the stretch of a sentence in which all patterns of a landmark stand; null when one is missing.
 */
export function findWords({ patterns }: Landmark, sentence: Twin): { start: number; end: number } | null {
  let start = sentence.text.length;
  let end = 0;
  for (const { anyCase, acronyms } of patterns) {
    const match = acronyms?.exec(sentence.text) ?? anyCase?.exec(sentence.lower) ?? null;
    if (match === null) return null;
    start = Math.min(start, match.index);
    end = Math.max(end, match.index + match[0].length);
  }
  return { start, end };
}

function fewestFirst(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

function compile(pattern: string): WordPattern {
  const alternatives = pattern
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const acronyms = alternatives.filter((one) => /^[\p{Lu}.\d]{2,}$/u.test(one));
  const others = alternatives.filter((one) => !acronyms.includes(one)).map((one) => one.toLowerCase());
  const firsts = alternatives.flatMap((one) => firstWords(one.toLowerCase()));
  return {
    words: [...new Set(firsts.filter((one) => !one.endsWith('*')))],
    stems: [...new Set(firsts.filter((one) => one.endsWith('*')).map(stemOf))],
    anyCase: expressionOf(others),
    acronyms: expressionOf(acronyms),
  };
}

/** The words an alternative may begin with: one, or one for each choice of its first group. */
function firstWords(alternative: string): string[] {
  const group = /^\(([^)]*)\)/.exec(alternative)?.[1];
  const beginnings = group === undefined ? [alternative] : group.split('/');
  return beginnings.map((one) => /[\wÀ-ɏ]+\*?/.exec(one)?.[0] ?? '');
}

/** A stem shorter than the beginnings kept of words is asked as it is, and so finds too little. */
function stemOf(word: string): string {
  return word.replace('*', '').slice(0, STEM_LENGTH);
}

function expressionOf(alternatives: readonly string[]): RegExp | null {
  if (alternatives.length === 0) return null;
  return new RegExp(`(?<!${LETTER})(?:${alternatives.map(sourceOf).join('|')})(?!${LETTER})`);
}

/**
 * What a gap does not step over: another clause, its speaker, a denial, or a place that is only
 * near. "Villages near Palmyra were captured" tells nothing of Palmyra.
 */
const BARRIER =
  '(?!(?:said|says|say|saying|but|told|tells|warned|announced|that|not|never|no|by|near|outside|around|towards?|from|in|for|against|while|when|after|before|villages?|parts?|portions?|districts?|neighbou?rhoods?|areas?|positions?|hostages?)(?!\\w))';
const GAP = `(?:${BARRIER}[^\\s,;:]+\\s+){0,4}?(?:[a-z]{2}-)?`;
/** "Hamedani, a general of the Guards, was killed": words between commas stand beside the name. */
const ASIDE = '(?:,(?:[^,;]{1,90},)?)?';

/** The grammar of the words of a row, explained in docs/chronicle.md, as the source of an expression. */
function sourceOf(alternative: string): string {
  let source = '';
  let space = '';
  for (const piece of alternative.match(/!?\([^)]*\)|\S+/g) ?? []) {
    if (piece === '...' || piece === ',...') {
      source += `${piece === '...' ? '' : ASIDE}\\s+${GAP}`;
      space = '';
    } else if (piece === "!'s") {
      source += "(?!\\s?['’]s)";
    } else if (piece.startsWith('!(')) {
      source += `(?!(?:\\s?['’]s)?\\s+${sourceOfGroup(piece.slice(1))})`;
    } else {
      source += space + (piece.startsWith('(') ? sourceOfGroup(piece) : sourceOfWord(piece));
      space = '\\s+';
    }
  }
  return source;
}

function sourceOfGroup(group: string): string {
  const options = group.slice(1, -1).split('/');
  return `(?:${options.map((option) => option.trim().split(/\s+/).map(sourceOfWord).join('\\s+')).join('|')})`;
}

function sourceOfWord(word: string): string {
  const open = word.endsWith('*') && word.length > 1;
  const letters = (open ? word.slice(0, -1) : word)
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/'/g, "['’]")
    .replace(/-/g, '[-‐– ]');
  return open ? `${letters}${LETTER}*` : letters;
}
