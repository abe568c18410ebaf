import { singular } from '../../../names/index.ts';
import { NAME_CLASSES, SPEAKER_NOUNS, SPEAKING_THINGS, TITLES } from '../../../lexicon/speech/index.ts';
import { isDayName, isTimeWord, type Word } from './words.ts';

/** Word indices, `end` exclusive. */
export interface Range {
  readonly from: number;
  readonly end: number;
}

/** Words that begin a phrase by saying whose it is. */
export const POSSESSIVES: ReadonlySet<string> = new Set('his her their its our my your whose'.split(' '));
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  'he she it they we i you who which one both some others many most another this that these those'.split(' '),
);
/** Prepositions that say more about a speaker: "a source at the ministry". */
export const SPEAKER_PREPOSITIONS: ReadonlySet<string> = new Set(
  'of at in from with for within inside near on to'.split(' '),
);

export function isNominal(word: Word | undefined): boolean {
  return word !== undefined && /^(?:NOUN|PROPN)$/.test(word.upos) && !isDayName(word);
}

export function isSubjectPronoun(word: Word | undefined): boolean {
  return word !== undefined && word.upos !== 'PUNCT' && SUBJECT_PRONOUNS.has(word.lower);
}

/** The head tells whether a phrase can speak: a name, a pronoun, or a noun for people and bodies. */
export function isSpeakerWord(word: Word | undefined): boolean {
  if (word === undefined || isDayName(word)) return false;
  if (word.upos === 'PROPN' || /^(?:he|she|they|we|i|who)$/.test(word.lower)) return true;
  return isSpeakerNoun(word);
}

/** Endings that only nouns for people have ("ferryman", "arsonist"); `wish-list` is not of them. */
const PEOPLE = /\p{L}{3}(?:man|woman|person)$|(?:log|nom|cal|al|on|rt|ct)ist$/u;

export function isSpeakerNoun(word: Word | undefined): boolean {
  return word !== undefined && (word.upos === 'NOUN' || !PEOPLE.test(word.lower)) && namesSpeaker(word.lower);
}

/**
 * Tells whether a common noun in lower case is that of a speaker: a person, a body, or a thing that
 * speaks for them.
 *
 * @example
 * namesSpeaker('officials'); // true
 */
export function namesSpeaker(word: string): boolean {
  const noun = singular(word);
  return SPEAKER_NOUNS.has(noun) || SPEAKING_THINGS.has(noun) || PEOPLE.test(noun);
}

/**
 * Finds where the simple noun phrase begins whose last word stands at `head`. Two phrases may meet
 * without a comma, since scraped text loses them; they part before an article, a number, and
 * where a name follows a noun that is no title.
 */
export function phraseStart(words: readonly Word[], head: number): number {
  let from = head;
  while (from > 0) {
    const word = words[from];
    const before = words[from - 1];
    if (word === undefined || before === undefined) break;
    if (word.upos === 'DET' || POSSESSIVES.has(word.lower)) break;
    if (isNameJoint(words, from - 1)) {
      from -= 2;
      continue;
    }
    if (!belongsBefore(words, from, head)) break;
    from -= 1;
  }
  return from;
}

/** `Observatory for Human`, `Ministry of Defence`: a small word between two capitals. */
function isNameJoint(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || !/^(?:of|for|and|&)$/.test(word.lower)) return false;
  if (before?.upos !== 'PROPN' || after?.upos !== 'PROPN' || isDayName(before)) return false;
  if (word.lower === 'of' || word.lower === 'for') return !isPlaceLikeObject(words, at - 1);
  return words.slice(at + 1, at + 4).some((next) => isSpeakerNoun(next) && next.upos === 'PROPN');
}

/** In `in Aleppo for Human` the name hangs on a preposition of place and does not begin a longer one. */
function isPlaceLikeObject(words: readonly Word[], at: number): boolean {
  return /^(?:in|near|at|from)$/.test(words[at - 1]?.lower ?? '');
}

function belongsBefore(words: readonly Word[], from: number, head: number): boolean {
  const word = words[from];
  const before = words[from - 1];
  if (word === undefined || before === undefined) return false;
  if (isTimeWord(before) && !(before.upos === 'PROPN' && !isDayName(before))) return false;
  if (before.quoted !== word.quoted) return false;
  switch (before.upos) {
    case 'DET':
      return true;
    case 'PRON':
      return POSSESSIVES.has(before.lower);
    case 'ADJ':
    case 'SYM':
      return word.upos !== 'PRON';
    case 'NUM':
      return word.upos !== 'PRON' && word.upos !== 'PROPN';
    case 'PART':
      return isPossessiveMark(words, from - 1);
    case 'PUNCT':
      return isPossessiveMark(words, from - 1);
    case 'PROPN':
      return !isObjectOfPlace(words, from, head);
    case 'NOUN':
      return nounBefore(words, from, head);
    case 'VERB':
      return isParticipleModifier(words, from - 1) && word.upos !== 'PRON';
    default:
      return false;
  }
}

/** `Haddad’s`, `Sanders’`: the mark stands right at the name. */
function isPossessiveMark(words: readonly Word[], at: number): boolean {
  const [before, mark] = [words[at - 1], words[at]];
  if (before === undefined || mark === undefined || !/^['’]s?$/.test(mark.lower)) return false;
  return isNominal(before) && before.end === mark.start && (mark.lower.length > 1 || /s$/.test(before.lower));
}

/** `in Aleppo activists said`: the place belongs to the preposition, the speakers stand alone. */
function isObjectOfPlace(words: readonly Word[], from: number, head: number): boolean {
  const word = words[from];
  if (word?.upos !== 'NOUN' || !isSpeakerNoun(words[head])) return false;
  return hangsOnPlace(words, from - 1);
}

/** Whether a name that ends here is a place behind a preposition, alone or joined to another: `in Homs and Hama`. */
function hangsOnPlace(words: readonly Word[], at: number): boolean {
  let first = at;
  while (
    first > 0 &&
    (words[first - 1]?.upos === 'PROPN' ||
      (words[first - 1]?.lower === 'and' && words[first - 2]?.upos === 'PROPN'))
  )
    first -= 1;
  if (words[first - 1]?.upos !== 'ADP' || /^(?:by|to)$/.test(words[first - 1]?.lower ?? '')) return false;
  // `a source at Aleppo police`: the preposition belongs to a speaker, and the place to its phrase.
  return !isSpeakerNoun(words[first - 2]);
}

/** Noun before noun is one phrase (`security source`), unless a plural meets a speaker or a name. */
function nounBefore(words: readonly Word[], from: number, head: number): boolean {
  const word = words[from];
  const before = words[from - 1];
  if (word === undefined || before === undefined) return false;
  if (word.upos === 'PROPN') return namesPerson(before.lower) && !countsPeople(words, from);
  if (word.upos === 'PRON' || word.upos === 'NUM' || QUANTIFIERS.test(word.lower)) return false;
  if (PLACE_KINDS.test(before.lower) && PARTIES.test(word.lower) && isSpeakerNoun(words[head]))
    return words[from - 2]?.upos !== 'PROPN' || !hangsOnPlace(words, from - 2);
  const plural =
    before.lower !== singular(before.lower) &&
    !/^(?:news|forces?|police|media|rights|affairs)$/.test(before.lower);
  return !(plural && isSpeakerNoun(words[head]));
}

/** `wounded 25 others Omar Haddad told`: who is counted is no title of the one name that follows. */
function countsPeople(words: readonly Word[], name: number): boolean {
  const noun = words[name - 1];
  if (noun === undefined || words[name - 2]?.upos !== 'NUM') return false;
  // "two doctors Amal Haddad and Odile Marsh": as many names as are counted.
  let end = name;
  while (words[end]?.upos === 'PROPN') end += 1;
  if (words[end]?.lower === 'and' && words[end + 1]?.upos === 'PROPN') return false;
  const plural = noun.lower !== singular(noun.lower) && !/^(?:forces?|news|police)$/.test(noun.lower);
  return plural || noun.lower === 'people';
}

/** `in Aleppo city state media said`: the place ends, and who speaks begins. */
const PLACE_KINDS = /^(?:city|town|village|district|province|governorate|countryside|suburb|neighbou?rhood)$/;
const PARTIES =
  /^(?:state|regime|official|government|opposition|media|rebels?|activists?|residents?|locals?|witnesses|medics)$/;

/** Adjectives that count: a new phrase begins with them. */
const QUANTIFIERS = /^(?:several|many|other|some|most|various|few|numerous|more)$/;

/** Nouns in -er and -or that name things; the others of their kind name people. */
const THINGS =
  /^(?:water|number|border|power|order|tower|shelter|center|quarter|corner|river|weather|summer|winter|dinner|chapter|matter|paper|letter|corridor|sector|error|terror|color|crater|fighter-bomber|rubber|timber|copper|harbor)$/;

/** `editor Amal Haddad`: a noun for a person before a name is part of it; `incident Amal` is not. */
function namesPerson(noun: string): boolean {
  if (SPEAKER_NOUNS.has(singular(noun)) || TITLES.has(noun)) return true;
  const one = singular(noun);
  return (
    /(?:[^e]er|or|man|woman|ist|ian|counsel|donor|hopeful|champion|star|veteran|native)$/.test(one) &&
    !THINGS.test(one)
  );
}

/** `a captured pilot`, `the warring sides`: an article stands before the participle; `government run TV` lost its hyphen. */
function isParticipleModifier(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const before = words[at - 1];
  if (/^(?:run|owned|controlled)$/.test(lower) && /^(?:state|government|regime)$/.test(before?.lower ?? ''))
    return true;
  if (!/(?:ed|en|ing)$/.test(lower)) return false;
  return before?.upos === 'DET' || before?.upos === 'ADJ' || POSSESSIVES.has(before?.lower ?? '');
}

/** True where a clause may begin: the sentence's start, after a mark, a conjunction or a time. */
export function startsClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return true;
  if (before.upos === 'PUNCT' || before.upos === 'CCONJ' || before.upos === 'SCONJ') return true;
  return isTimeWord(before) || /^(?:that|which|where|what|meanwhile|however)$/.test(before.lower);
}

/**
 * Finds the whole phrase that ends just before `end`: the simple phrase, then what stands before it
 * with a preposition when that is who speaks ("a source at the ministry").
 */
export function speakerPhrase(words: readonly Word[], end: number): Range | null {
  const head = end - 1;
  if (isSubjectPronoun(words[head]) && !isNominal(words[head])) return { from: head, end };
  if (!isNominal(words[head]) && !isSpeakerNoun(words[head])) return shareOf(words, end);
  let from = joinedStart(words, phraseStart(words, head));
  for (let steps = 0; steps < 4; steps += 1) {
    const preposition = words[from - 1];
    const outer = words[from - 2];
    if (preposition === undefined || outer === undefined) break;
    if (preposition.upos !== 'ADP' || !SPEAKER_PREPOSITIONS.has(preposition.lower)) break;
    if (!isNominal(outer) && !isSpeakerNoun(outer)) break;
    const wider = joinedStart(words, phraseStart(words, from - 2));
    const speaks = isSpeakerNoun(outer) || (outer.upos === 'PROPN' && startsClause(words, wider));
    if (!speaks && !(startsClause(words, wider) && !isSpeakerWord(words[head]))) {
      if (!reachesSpeaker(words, wider)) break;
    }
    from = wider;
  }
  return { from: throughParenthesis(words, doingSpeaker(words, from, head) ?? from, end), end };
}

/**
 * `a group monitoring the conflict`, `a resident living in the old quarter`: the speaker stands before what
 * he is doing. Gives where his phrase begins, or null.
 */
function doingSpeaker(words: readonly Word[], from: number, head: number): number | null {
  const hangsOn = words[from - 1]?.upos === 'ADP';
  if (isSpeakerNoun(words[head]) || (words[head]?.upos === 'PROPN' && !hangsOn)) return null;
  const doing = from - (hangsOn ? 2 : 1);
  const speaker = words[doing - 1];
  if (!/^\p{Ll}+ing$/u.test(words[doing]?.text ?? '') || !isVerb(words, doing, from)) return null;
  if (!isSpeakerNoun(speaker) || speaker?.upos !== 'NOUN') return null;
  return joinedStart(words, phraseStart(words, doing - 1));
}

/** "monitoring the river": before an article no noun, whatever the tagger says. */
function isVerb(words: readonly Word[], at: number, from: number): boolean {
  return words[at]?.upos === 'VERB' || (from === at + 1 && words[from]?.upos === 'DET');
}

/** `the Barada Front (BF) militant group`: what only says what the name before the brackets is. */
function throughParenthesis(words: readonly Word[], from: number, end: number): number {
  if (!/^[)\]]$/.test(words[from - 1]?.text ?? '')) return from;
  const open = [2, 3, 4].find((back) => /^[([]$/.test(words[from - back]?.text ?? ''));
  const name = open === undefined ? -1 : from - open - 1;
  const isClass = words.slice(from, end).every((word) => word.upos === 'NOUN' || word.upos === 'ADJ');
  return isClass && NAME_CLASSES.has(words[end - 1]?.lower ?? '') && words[name]?.upos === 'PROPN'
    ? phraseStart(words, name)
    : from;
}

/** `six in ten`, `majorities in all five`, `half` at the beginning of a clause speak for people. */
function shareOf(words: readonly Word[], end: number): Range | null {
  const head = words[end - 1];
  if (head === undefined || !(head.upos === 'NUM' || /^(?:half|most|many|some|all|others)$/.test(head.lower)))
    return null;
  let from = end - 1;
  while (
    from > 0 &&
    end - from < 6 &&
    /^(?:NUM|ADP|ADV|DET|NOUN|ADJ)$/.test(words[from - 1]?.upos ?? '') &&
    !startsClause(words, from)
  )
    from -= 1;
  return startsClause(words, from) ? { from, end } : null;
}

/** A chain of phrases such as `a member of the office of the party` is followed to its first head. */
function reachesSpeaker(words: readonly Word[], from: number): boolean {
  const preposition = words[from - 1];
  const outer = words[from - 2];
  return preposition !== undefined && preposition.lower === 'of' && isSpeakerNoun(outer);
}

/** `a monitor and activists`: the phrase before "and" belongs when it speaks too. */
function joinedStart(words: readonly Word[], from: number): number {
  const conjunction = words[from - 1];
  const before = words[from - 2];
  if (conjunction === undefined || before === undefined || conjunction.lower !== 'and') return from;
  if (!isSpeakerNoun(before) && before.upos !== 'PROPN') return from;
  const wider = phraseStart(words, from - 2);
  const articled = words[wider]?.upos === 'DET';
  const bare = wider === from - 2 && isSpeakerNoun(before) && before.upos === 'NOUN';
  return articled || bare || startsClause(words, wider) ? wider : from;
}
