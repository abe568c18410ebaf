import type { ChronicleEntry } from '../../model/index.ts';
import { TOLD_IN_WORDS } from './parse-chronicle.ts';

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

/** The words of a text with the sentences they stand in, for asking quickly what it cannot hold. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly beginnings: ReadonlyMap<string, readonly number[]>;
}

/** Landmarks by the words of the pattern that is hardest to meet; a text is asked only for those it may hold. */
export interface LandmarkIndex {
  readonly byWord: ReadonlyMap<string, readonly Landmark[]>;
  readonly byStem: ReadonlyMap<string, readonly Landmark[]>;
}

/** A landmark with the sentences that hold a word of each of its patterns. */
export interface Candidate {
  readonly landmark: Landmark;
  readonly sentences: readonly number[];
}

/** Text with its lower-cased twin, whose offsets are the same. */
export interface Twin {
  readonly text: string;
  readonly lower: string;
}

const STEM_LENGTHS = [3, 4] as const;
const LETTER = '[\\wÀ-ɏ]';
const compiled = new WeakMap<readonly ChronicleEntry[], LandmarkIndex>();

/**
 * Makes the rows of a chronicle that are told in words ready to be looked for; done once for each
 * chronicle.
 */
export function landmarksOf(chronicle: readonly ChronicleEntry[]): LandmarkIndex {
  const known = compiled.get(chronicle);
  if (known !== undefined) return known;
  const byWord = new Map<string, Landmark[]>();
  const byStem = new Map<string, Landmark[]>();
  for (const entry of chronicle) {
    if (!TOLD_IN_WORDS.has(entry.kind) || entry.words.length === 0) continue;
    const landmark = landmarkOf(entry);
    const [first] = landmark.patterns;
    for (const word of first?.words ?? []) put(byWord, word, landmark);
    for (const stem of first?.stems ?? []) put(byStem, stem, landmark);
  }
  const index = { byWord, byStem };
  compiled.set(chronicle, index);
  return index;
}

/** Makes one row ready to be looked for. */
export function landmarkOf(entry: ChronicleEntry): Landmark {
  return { entry, patterns: entry.words.map(compile).sort(hardestFirst) };
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

/** A pattern with few beginnings, and long ones, is met by the fewest texts. */
function hardestFirst(a: WordPattern, b: WordPattern): number {
  return ease(a) - ease(b);
}

function ease({ words, stems }: WordPattern): number {
  const lengths = [...words, ...stems].map((word) => word.length);
  return lengths.length / Math.max(1, Math.min(...lengths));
}

/** Lists the words of sentences, each with the sentences that hold it. */
export function vocabularyOf(sentences: readonly Twin[]): Vocabulary {
  const words = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  for (const [index, { lower }] of sentences.entries()) {
    for (const word of lower.match(/[\wÀ-ɏ]+/g) ?? []) {
      const known = words.get(word);
      if (known?.at(-1) === index) continue;
      if (known === undefined) words.set(word, [index]);
      else known.push(index);
      for (const length of STEM_LENGTHS) put(beginnings, word.slice(0, length), index);
    }
  }
  return { words, beginnings };
}

/** The landmarks that may stand in a text of this vocabulary, each with the sentences to look at. */
export function candidatesIn({ byWord, byStem }: LandmarkIndex, vocabulary: Vocabulary): Candidate[] {
  const places = new Map<Landmark, Set<number>>();
  const collect = (
    lists: ReadonlyMap<string, readonly Landmark[]>,
    found: ReadonlyMap<string, readonly number[]>,
  ): void => {
    for (const [word, at] of found) {
      for (const landmark of lists.get(word) ?? []) {
        const set = places.get(landmark) ?? new Set();
        for (const sentence of at) set.add(sentence);
        places.set(landmark, set);
      }
    }
  };
  collect(byWord, vocabulary.words);
  collect(byStem, vocabulary.beginnings);
  return [...places].flatMap(([landmark, found]): Candidate[] => {
    const sentences = landmark.patterns.slice(1).reduce(
      (left, pattern) => {
        if (left.length === 0) return left;
        const holders = holdersOf(pattern, vocabulary);
        return left.filter((sentence) => holders.has(sentence));
      },
      [...found],
    );
    return sentences.length === 0 ? [] : [{ landmark, sentences: sentences.sort((a, b) => a - b) }];
  });
}

/** A text beside itself in small letters. The one letter whose small form is longer is the Turkish İ. */
export function twinOf(text: string): Twin {
  return { text, lower: text.replaceAll('İ', 'i').toLowerCase() };
}

/** The sentences that hold a word with which a pattern may begin; in others it need not be looked for. */
function holdersOf({ words, stems }: WordPattern, vocabulary: Vocabulary): ReadonlySet<number> {
  const holders = new Set<number>();
  for (const word of words) for (const at of vocabulary.words.get(word) ?? []) holders.add(at);
  for (const stem of stems) for (const at of vocabulary.beginnings.get(stem) ?? []) holders.add(at);
  return holders;
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

/** As much of a stem as is kept of the beginnings of words. */
function stemOf(word: string): string {
  const letters = word.replace('*', '');
  return letters.slice(0, letters.length < STEM_LENGTHS[1] ? STEM_LENGTHS[0] : STEM_LENGTHS[1]);
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
