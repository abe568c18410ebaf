import type { Word } from './words.ts';
import { isTimeWord } from './words.ts';
import type { Range } from './noun-phrase.ts';

const BE: ReadonlySet<string> = new Set('is are was were be been being am'.split(' '));
const RELATIVES: ReadonlySet<string> = new Set('who which that whose whom where'.split(' '));

/** The verb with the auxiliaries, adverbs and "not" before it; `verb` is its word. */
export interface VerbGroup extends Range {
  readonly verb: number;
  readonly passive: boolean;
  /** "adding", "to say": the verb has no subject of its own. */
  readonly form: 'finite' | 'participle' | 'infinitive';
  readonly negated: boolean;
}

/** Reads the verb group that ends with the verb at `verb` and begins before it. */
export function verbGroup(words: readonly Word[], verb: number, last: number): VerbGroup {
  let from = verb;
  while (from > 0 && isGroupWord(words, from - 1)) from -= 1;
  // An adverb at the left edge belongs to the clause when no auxiliary stands before it.
  const inside = words.slice(from, verb);
  const has = (test: (word: Word) => boolean): boolean => inside.some(test);
  const passive = has((word) => BE.has(word.lower)) && !/ing$/.test(words[verb]?.lower ?? '');
  const auxiliary = has((word) => word.upos === 'AUX');
  const infinitive = has((word) => word.lower === 'to') && !auxiliary;
  const ing = /ing$/.test(words[verb]?.lower ?? '') && !auxiliary;
  return {
    from,
    verb,
    end: last + 1,
    passive,
    form: infinitive ? 'infinitive' : ing ? 'participle' : 'finite',
    negated: has((word) => /^(?:not|n't|never|n’t)$/.test(word.lower)),
  };
}

function isGroupWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.upos === 'AUX') return true;
  if (word.lower === 'to' && word.upos === 'PART') return true;
  if (/^(?:not|n't|n’t)$/.test(word.lower)) return true;
  return word.upos === 'ADV' && !isTimeWord(word) && !/^(?:there|here|however|meanwhile)$/.test(word.lower);
}

/** Tells whether the word can be the finite verb of a clause. */
export function isFinite(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || (word.upos !== 'VERB' && word.upos !== 'AUX')) return false;
  if (before?.lower === 'to' || /ing$/.test(word.lower)) return false;
  if (word.upos === 'AUX') return true;
  // "group based in", "people killed in": a participle between a noun and a preposition.
  const participle = /(?:ed|en|wn|ght)$/.test(word.lower);
  const after = words[at + 1];
  if (participle && before?.upos === 'ADP') return false;
  if (participle && before !== undefined && /^(?:NOUN|PROPN)$/.test(before.upos) && after?.lower === 'by')
    return false;
  return true;
}

/** `the areas they hold`: a pronoun right after a noun opens a relative clause without "that". */
function opensContact(words: readonly Word[], at: number): boolean {
  return /^(?:he|she|they|we|i|you)$/.test(words[at]?.lower ?? '') && words[at - 1]?.upos === 'NOUN';
}

/** `who`, `which`; `that` after a noun, not before one (`that day`). */
function opensRelative(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !RELATIVES.has(word.lower)) return false;
  return word.lower !== 'that' || word.upos !== 'DET';
}

/**
 * Tells whether a main clause has its verb between two words: relative clauses ("the group that
 * relies on witnesses") use up their own verbs first.
 */
export function hasMainVerb(words: readonly Word[], range: Range): boolean {
  let pending = 0;
  let inGroup = false;
  for (let at = range.from; at < range.end; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (at > range.from && (opensRelative(words, at) || opensContact(words, at))) {
      pending += 1;
      inGroup = false;
      continue;
    }
    const continues = inGroup && /^(?:ADV|PART|AUX|VERB)$/.test(word.upos) && !/[^s]s$/.test(word.lower);
    if (continues) continue;
    inGroup = false;
    if (!isFinite(words, at)) continue;
    inGroup = true;
    if (pending === 0) return true;
    pending -= 1;
  }
  return false;
}
