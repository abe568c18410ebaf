import { SPEAKER_NOUNS } from '../../../lexicon/speech/index.ts';
import { singular } from '../../../names/index.ts';
import type { Quotation, Token, Upos } from '../../../model/index.ts';

/** A word as grammar needs it: compounds with hyphens are one word, name particles are names. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Stands between quotation marks. */
  readonly quoted: boolean;
}

const HYPHEN = /^[-‐‑]$/;
const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'al el bin ibn abu abou bint umm von van de der di da'.split(' '),
);

/**
 * Joins the tokens of a sentence into words: `Britain - based` written together is one adjective,
 * `al Qalamoni` two words of a name.
 */
export function wordsOf(tokens: readonly Token[], text: string, quotations: readonly Quotation[]): Word[] {
  const glued: Omit<Word, 'quoted'>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    let last = at;
    while (joins(tokens, last)) last += 2;
    const first = tokens[at];
    const end = tokens[last];
    if (first === undefined || end === undefined) continue;
    const whole = text.slice(first.start, end.end);
    const next = tokens[at + 1];
    if (first.text === "'" && next?.text === "'" && next.start === first.end) {
      // Two apostrophes stand for one double mark.
      glued.push({ ...plainWord(first), end: next.end, text: '"', lower: '"' });
      at += 1;
      continue;
    }
    glued.push({
      start: first.start,
      end: end.end,
      text: whole,
      lower: whole.toLowerCase(),
      lemma: last === at ? first.lemma : whole.toLowerCase(),
      upos: last === at ? first.upos : compoundTag(tokens.slice(at, last + 1)),
    });
    at = last;
  }
  return glued.map((word, at) => ({
    ...word,
    upos: mended(glued, at),
    quoted: quotations.some((quote) => quote.start <= word.start && word.end <= quote.end),
  }));
}

function plainWord({ start, end, text, lower, lemma, upos }: Token): Omit<Word, 'quoted'> {
  return { start, end, text, lower, lemma, upos };
}

/** A hyphen follows without a blank, and a word follows it without one. */
function joins(tokens: readonly Token[], at: number): boolean {
  const [word, hyphen, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (word === undefined || hyphen === undefined || next === undefined) return false;
  return (
    HYPHEN.test(hyphen.text) &&
    word.end === hyphen.start &&
    hyphen.end === next.start &&
    /\p{L}|\p{N}/u.test(next.text)
  );
}

/** `Britain-based` describes; `al-Qaeda` names; anything else is what its last part is. */
function compoundTag(parts: readonly Token[]): Upos {
  const last = parts[parts.length - 1];
  if (last === undefined) return 'X';
  if (/^\p{Lu}/u.test(last.text) && parts.some((part) => part.upos === 'PROPN')) return 'PROPN';
  if (last.upos === 'VERB' || last.upos === 'ADJ' || last.upos === 'ADP' || last.upos === 'ADV') return 'ADJ';
  return last.upos;
}

function mended(words: readonly Omit<Word, 'quoted'>[], at: number): Upos {
  const word = words[at];
  if (word === undefined) return 'X';
  const next = words[at + 1];
  if (NAME_PARTICLES.has(word.lower) && next !== undefined && /^\p{Lu}/u.test(next.text)) return 'PROPN';
  // "a pro-government civil defence source": it describes whatever noun follows.
  if (/^(?:pro|anti|semi)[-‐‑]\p{Ll}/u.test(word.text) && /^(?:NOUN|ADJ)$/.test(next?.upos ?? ''))
    return 'ADJ';
  if (/^(?:chief|head|deputy)$/.test(word.lower) && word.upos === 'ADJ') return 'NOUN';
  if (word.upos === 'AUX' && /^\p{Lu}{2,}$/u.test(word.text)) return 'PROPN';
  if (word.upos === 'VERB' && misreadNoun(words, at)) return 'NOUN';
  if (word.upos === 'PROPN' && !midSentenceAt(words, at) && isPluralSpeaker(word.lower)) return 'NOUN';
  // A capital within the sentence is a name, whatever a small tagger makes of the word.
  const midSentence = midSentenceAt(words, at);
  if (
    midSentence &&
    !/[-‐‑]\p{Ll}+$/u.test(word.text) &&
    /^\p{Lu}\p{L}*\p{Ll}/u.test(word.text) &&
    /^(?:NOUN|ADJ|VERB|X)$/.test(word.upos)
  ) {
    return 'PROPN';
  }
  return word.upos;
}

function midSentenceAt(words: readonly Omit<Word, 'quoted'>[], at: number): boolean {
  return at > 0 && !/^["“”'‘’:.!?(]$/.test(words[at - 1]?.text ?? '');
}

/** `Residents said`: a capital that only the sentence's beginning gives. */
function isPluralSpeaker(lower: string): boolean {
  return singular(lower) !== lower && SPEAKER_NOUNS.has(singular(lower));
}

/** `the monitor said`, `state television`: an article before it, or a noun it only describes. */
function misreadNoun(words: readonly Omit<Word, 'quoted'>[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word?.lower === 'state') return next !== undefined && /^(?:NOUN|PROPN)$/.test(next.upos);
  const opens = words[at - 1]?.upos === 'DET' || words[at - 1]?.text === ':';
  if (!opens || !/^(?:monitor|rebel|fighter|report)s?$/.test(word?.lower ?? '')) return false;
  return next === undefined || !/^(?:DET|PRON)$/.test(next.upos);
}

const TIME_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun mondays tuesdays ' +
    'wednesdays thursdays fridays saturdays sundays january february march april june july august ' +
    'september october november december jan feb mar apr jun jul aug sept sep oct nov dec yesterday ' +
    'today tonight tomorrow'
  ).split(' '),
);
const TIME_NOUNS: ReadonlySet<string> = new Set(
  (
    'day days week weeks month months year years morning evening afternoon night hour hours minute ' +
    'minutes weekend earlier later ago time daybreak dawn midnight noon late early overnight'
  ).split(' '),
);

/** Tells whether a word names a day or month: never part of a speaker's name. */
export function isDayName(word: Word | undefined): boolean {
  return (
    word !== undefined && (TIME_WORDS.has(word.lower) || TIME_WORDS.has(word.lower.replace(/['’]s$/, '')))
  );
}

/** Tells whether a word belongs to a time phrase ("earlier", "last week", "2016"). */
export function isTimeWord(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return isDayName(word) || TIME_NOUNS.has(word.lower) || /^(?:19|20)\d\d$/.test(word.text);
}

/** Tells whether a word is a mark. */
export function isMark(word: Word | undefined, marks: string): boolean {
  return word !== undefined && word.text.length === 1 && marks.includes(word.text);
}
