import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from '../../../lexicon/numbers/index.ts';
import { POSSIBLE_WORDS, SPEECH_ADVERBS } from '../../../lexicon/speech/index.ts';
import type { ChangeWord } from './change-words.ts';

/** Words of a sentence that leave open whether, or how many: `from` to before `to`. */
export interface Hedge {
  readonly from: number;
  readonly to: number;
  /** Hedges of one class say the same: "at least" and "no fewer than". */
  readonly means: string;
  /** The word it is said of. */
  readonly of: number;
}

/** Words beside a number that the lists of the reader lack. */
const MORE_BEFORE: readonly (readonly [string, string])[] = [
  ['estimated at', 'about'],
  ['somewhere around', 'about'],
  ['in the region of', 'about'],
  ['possibly', 'possible'],
  ['perhaps', 'possible'],
  ['maybe', 'possible'],
];

const BEFORE: readonly (readonly [words: readonly string[], means: string])[] = [
  ...QUALIFIERS_BEFORE,
  ...MORE_BEFORE,
]
  .map(([words, means]) => [words.split(' '), means] as const)
  .sort((x, y) => y[0].length - x[0].length);
const AFTER = QUALIFIERS_AFTER.filter(([words]) => /^\p{L}/u.test(words)).map(
  ([words, means]) => [words.split(' '), means] as const,
);

/** "is believed to", "are feared to": nobody is named who believes it. */
const PASSIVE = new Set(
  'believed thought feared understood said reported suspected presumed rumored rumoured alleged assumed claimed'.split(
    ' ',
  ),
);
/** Of these the ones that stand behind a noun and say it of nobody named; "claimed to have" tells who claims. */
const SHORTENED = new Set(
  'believed thought feared understood suspected presumed rumored rumoured alleged'.split(' '),
);
const BE = new Set('is are was were be been being'.split(' '));

/** Words by which a reporter stands back, wherever they stand in the sentence. */
const ALONE: ReadonlyMap<string, string> = new Map([
  ...[...POSSIBLE_WORDS].map((word) => [word, 'possible'] as const),
  ...[...SPEECH_ADVERBS.keys()].map((word) => [word, 'reportedly'] as const),
  ...'unconfirmed unverified unsubstantiated presumed supposed supposedly ostensibly ostensible probable conceivably arguably evidently rumored'
    .split(' ')
    .map((word) => [word, 'possible'] as const),
  ...'suspected alleged purported allegedly purportedly reportedly'
    .split(' ')
    .map((word) => [word, 'reportedly'] as const),
]);

/** A sentence that says that nobody could check: with it goes the doubt about all the others. */
const UNCHECKED =
  /(?:\b(?:not|[a-z]{1,9}n['’]t|cannot|unable|impossible|unclear|no way|never been)\b.{0,60}\b(?:verif(?:y|ied|ication)|confirm(?:ed|ation)?|corroborat\w+|authenticat\w+)|\bno (?:independent |immediate )?(?:confirmation|verification|corroboration))\b/iu;

/** Where a sentence says that its news could not be checked, from its first to its last such word; null elsewhere. */
export function uncheckedIn(sentence: string): { readonly start: number; readonly end: number } | null {
  const found = UNCHECKED.exec(sentence);
  // "They cannot confirm when they will start": of a plan, and no doubt about news.
  if (
    found !== null &&
    /^\s(?:when|where|how|who|what)\b/iu.test(sentence.slice(found.index + found[0].length))
  )
    return null;
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

/** The hedges of a sentence, in order; none shares a word with another. */
export function findHedges(words: readonly ChangeWord[]): Hedge[] {
  const hedges: Hedge[] = [];
  for (let at = 0; at < words.length; ) {
    const hedge =
      numberHedge(words, at) ?? afterNumber(words, at) ?? passiveHedge(words, at) ?? loneHedge(words, at);
    if (hedge === null) at += 1;
    else {
      hedges.push(hedge);
      at = hedge.to;
    }
  }
  return hedges;
}

function says(words: readonly ChangeWord[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, index) => words[at + index]?.plain === word);
}

function numberHedge(words: readonly ChangeWord[], at: number): Hedge | null {
  for (const [phrase, means] of BEFORE) {
    if (!says(words, at, phrase)) continue;
    const behind = at + phrase.length;
    // "At least another five".
    const of = words[behind]?.plain === 'another' ? behind + 1 : behind;
    if (isAmount(words[of]) && !isArticle(words, of)) return { from: at, to: behind, means, of };
  }
  return null;
}

function afterNumber(words: readonly ChangeWord[], at: number): Hedge | null {
  if (at === 0 || !isAmount(words[at - 1])) return null;
  for (const [phrase, means] of AFTER) {
    if (says(words, at, phrase)) return { from: at, to: at + phrase.length, means, of: at - 1 };
  }
  return null;
}

/** A number, or a word for one that nobody counted. */
function isAmount(word: ChangeWord | undefined): boolean {
  return (
    word !== undefined &&
    (word.number ||
      /^(?:dozens?|scores|hundreds?|thousands?|millions?|half|a|percent|third|quarter)$/.test(word.plain))
  );
}

/** "Under a week", "about a dozen" count; "came under a hail of fire" does not. */
function isArticle(words: readonly ChangeWord[], at: number): boolean {
  return words[at]?.plain === 'a' && !COUNTED.test(words[at + 1]?.plain ?? '');
}

const COUNTED =
  /^(?:dozen|score|hundred|thousand|million|billion|half|third|quarter|fifth|tenth|couple|few|second|minute|hour|day|week|fortnight|month|year|decade|mile|kilomet(?:er|re)|met(?:er|re)|percent|ton(?:ne)?)s?$/;

/** "are believed to have been", "was said to be". */
function passiveHedge(words: readonly ChangeWord[], at: number): Hedge | null {
  if (SHORTENED.has(words[at]?.plain ?? '') && says(words, at + 1, ['to'])) {
    // "An attack suspected to have been carried out": with "that is" left out.
    let to = at + 2;
    while (/^(?:have|be|been)$/.test(words[to]?.plain ?? '')) to += 1;
    if (to > at + 2) return { from: at, to, means: 'reportedly', of: to };
  }
  if (!BE.has(words[at]?.plain ?? '') || !PASSIVE.has(words[at + 1]?.plain ?? '')) return null;
  if (words[at + 2]?.plain !== 'to') return null;
  return { from: at, to: at + 3, means: 'reportedly', of: at + 3 };
}

/** "It was not immediately clear whether": what follows is left open. */
function openHedge(words: readonly ChangeWord[], at: number): Hedge | null {
  if (!/^(?:not|un(?:clear|known|certain))$/.test(words[at]?.plain ?? '')) return null;
  let to = at + 1;
  if (words[at]?.plain === 'not') {
    if (/^(?:immediately|yet|entirely)$/.test(words[to]?.plain ?? '')) to += 1;
    if (!/^(?:clear|known|certain)$/.test(words[to]?.plain ?? '')) return null;
    to += 1;
  }
  if (!/^(?:whether|if|how|who|what)$/.test(words[to]?.plain ?? '')) return null;
  return { from: at, to: to + 1, means: 'open', of: to + 1 };
}

function loneHedge(words: readonly ChangeWord[], at: number): Hedge | null {
  const word = words[at];
  if (word === undefined) return null;
  const open = openHedge(words, at);
  if (open !== null) return open;
  // "Reported chemical attacks": a deed told as hearsay; "he reported" is a cue.
  if (word.plain === 'reported' && !word.cue && /^(?:a|the|of|another)$/.test(words[at - 1]?.plain ?? '')) {
    return { from: at, to: at + 1, means: 'reportedly', of: at + 1 };
  }
  const means = ALONE.get(word.plain);
  // The month of May, "Mr. May".
  if (means === undefined || (word.plain === 'may' && word.written !== 'may')) return null;
  const to = /^(?:appear|seem)/.test(word.plain) && words[at + 1]?.plain === 'to' ? at + 2 : at + 1;
  if (/^(?:appear|seem)/.test(word.plain) && to === at + 1) return null;
  return { from: at, to, means, of: to };
}
