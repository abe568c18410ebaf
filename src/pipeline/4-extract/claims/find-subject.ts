import {
  isNominal,
  isSpeakerWord,
  isSubjectPronoun,
  phraseStart,
  type Range,
  speakerPhrase,
  startsClause,
} from './noun-phrase.ts';
import { pressPhrase } from './press-phrase.ts';
import { hasMainVerb } from './verb-group.ts';
import { TITLES } from '../../../lexicon/speech/index.ts';
import { isMark, isTimeWord, type Word } from './words.ts';

/** An apposition longer than this is a clause of its own; 25 is the longest in the training texts but few. */
const LONGEST_APPOSITION = 25;

/**
 * Finds the subject that stands before a verb group beginning at `end`: "the mayor", "the mayor,
 * head of the party,", "the mayor on Friday", "the man who leads the party". Null when what stands
 * there cannot be a subject, as in "were in critical condition said the doctor".
 */
export function subjectBefore(words: readonly Word[], end: number, floor: number): Range | null {
  const at = skipTimesBack(words, isMark(words[end - 1], '“') ? end - 1 : end, floor);
  if (at <= floor) return null;
  const whole = afterQuotation(words, at, floor);
  if (whole !== null) return whole;
  const before = words[at - 1];
  if (
    before?.text === ',' ||
    before?.text === ')' ||
    before?.text === ']' ||
    before?.text === '–' ||
    before?.text === '—' ||
    before?.text === '-'
  ) {
    return throughApposition(words, at - 1, floor);
  }
  const relative = throughRelative(words, at, floor);
  if (relative !== null) return relative;
  const phrase = speakerPhrase(words, at);
  if (phrase === null || phrase.from < floor) return null;
  const apposed = withName(words, phrase, floor);
  if (!isGoverned(words, apposed)) return apposed;
  const title = titleStart(words, apposed);
  return title === null ? pressPhrase(words, at, floor) : { from: title, end: apposed.end };
}

/** `Amal Haddad a member of the council said`: the name before an apposition without a comma. */
function withName(words: readonly Word[], phrase: Range, floor: number): Range {
  let from = phrase.from;
  while (phrase.from - from < 3 && from > floor && /^(?:NOUN|ADJ)$/.test(words[from - 1]?.upos ?? ''))
    from -= 1;
  if (words[from - 1]?.upos !== 'PROPN' || (from < phrase.from && words[phrase.from]?.upos === 'DET'))
    return phrase;
  const described = words.slice(from, phrase.from + 6);
  const start = phraseStart(words, from - 1);
  const named = words.slice(start, from).filter((word) => word.upos === 'PROPN').length;
  const isOne = named >= 2 || (named === 1 && start === 0);
  const isArticled = isOne && /^an?$/.test(words[phrase.from]?.lower ?? '');
  const role = described.some((word) => isRoleNoun(word)) || isArticled;
  const personal = isArticled || (from - start >= 2 && named === from - start);
  const name = { from: start, end: phrase.end };
  return role && personal && start >= floor && startsClause(words, start) ? name : phrase;
}

function isRoleNoun(word: Word): boolean {
  return word.upos === 'NOUN' && TITLES.has(word.lower);
}

/** `At the U.N. French Foreign Minister X said`: a title within a run of names begins the speaker. */
function titleStart(words: readonly Word[], phrase: Range): number | null {
  for (let at = phrase.from + 1; at < phrase.end - 1; at += 1) {
    const word = words[at];
    if (word === undefined || !TITLES.has(word.lower.replace(/\.$/, ''))) continue;
    let from = at;
    while (
      from - 1 > phrase.from &&
      /(?:ish|an|ese|ch|foreign|prime|defen[cs]e)$/i.test(words[from - 1]?.text ?? '')
    )
      from -= 1;
    return from;
  }
  return null;
}

/**
 * `A copy of the memo seen by reporters said`: where a clause has no other verb, all before its verb is
 * the subject. Must not match `In the raid on the town said`: a preposition opens no subject.
 */
export function wholeClause(words: readonly Word[], end: number, floor: number): Range | null {
  let from = end;
  while (from > floor && !CLAUSE_EDGE.test(words[from - 1]?.lower ?? '')) from -= 1;
  while (from < end && /^(?:CCONJ|SCONJ|ADV)$/.test(words[from]?.upos ?? '')) from += 1;
  const first = words[from];
  if (first === undefined || end - from < 2 || end - from > LONGEST_APPOSITION) return null;
  if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(first.upos) || hasMainVerb(words, { from, end })) return null;
  if (from > 0 && words[from - 1]?.text !== ',' && /^(?:VERB|ADP)$/.test(words[from - 1]?.upos ?? ''))
    return null;
  const speaks = words.slice(from, end).some((word) => isSpeakerWord(word) || isNominal(word));
  return speaks ? { from, end } : null;
}

/** Marks and words at which a clause begins, looking back. */
const CLAUSE_EDGE = /^(?:[,;:.!?"“”«»(–—-]|that|while|but|although|because|when|where|if)$/;

/** `"..." the member of the council from the north said`: all between a quotation and the verb is the speaker. */
function afterQuotation(words: readonly Word[], end: number, floor: number): Range | null {
  let from = end;
  while (from > floor && !/^["”»]$/.test(words[from - 1]?.text ?? '') && words[from - 1]?.quoted === false)
    from -= 1;
  if (!/^["”»]$/.test(words[from - 1]?.text ?? '') || words[from - 2]?.quoted !== true) return null;
  while (words[from]?.text === ',') from += 1;
  const range = { from, end: words[end - 1]?.text === ',' ? end - 1 : end };
  const inner = words.slice(from, range.end);
  if (inner.length === 0 || inner.length > LONGEST_APPOSITION || hasMainVerb(words, range)) return null;
  const first = inner[0];
  const starts =
    first !== undefined && (/^(?:DET|PROPN|NOUN|ADJ|NUM)$/.test(first.upos) || isSubjectPronoun(first));
  return starts ? range : null;
}

/** `the mayor on Friday said`, `the mayor later said`. */
function skipTimesBack(words: readonly Word[], end: number, floor: number): number {
  let at = end;
  while (at > floor) {
    const word = words[at - 1];
    if (word === undefined) break;
    if (isTimeWord(word) && !isNominalYear(word)) at -= 1;
    else if (word.upos === 'ADV' || /^(?:also|then|earlier|later)$/.test(word.lower)) at -= 1;
    else if (at < end && word.upos === 'ADP' && isTimeWord(words[at])) at -= 1;
    else if (at < end && /^(?:DET|ADJ)$/.test(word.upos) && isTimeWord(words[at])) at -= 1;
    else break;
  }
  return at;
}

function isNominalYear(word: Word): boolean {
  return word.upos === 'VERB';
}

/** A phrase that hangs on a preposition is no subject, unless it speaks and starts with an article. */
function isGoverned(words: readonly Word[], phrase: Range): boolean {
  const before = words[phrase.from - 1];
  if (before === undefined) return false;
  if (/^(?:as|after|before|while|since|until|because|though|than)$/.test(before.lower)) return false;
  if (isParticle(words, phrase.from - 1)) return false;
  if (before.upos === 'ADP' || before.lower === 'to') return true;
  if (words[phrase.from]?.upos === 'NUM') return before.upos === 'VERB' || before.upos === 'AUX';
  if (before.upos === 'VERB' || before.upos === 'AUX') {
    return !isSpeakerWord(words[phrase.end - 1]) && !isSubjectPronoun(words[phrase.end - 1]);
  }
  return false;
}

/**
 * `blew himself up the statement said`: a particle closes the verb before it, and the phrase after it is free.
 * Must not match `ran up the stairs said`, nor `fled to the ministry said`.
 */
function isParticle(words: readonly Word[], at: number): boolean {
  const after = words.slice(at + 1, at + 3);
  return (
    /^(?:up|out|down|off|away|back|apart)$/.test(words[at]?.lower ?? '') &&
    /sel(?:f|ves)$/.test(words[at - 1]?.lower ?? '') &&
    after.some((word) => word.upos === 'DET' || isSpeakerWord(word))
  );
}

const OPENERS: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  ',': ',',
  '–': '–',
  '—': '—',
  '-': '-',
};

/** `the mayor, head of the party, said`: back over what stands between the commas. */
function throughApposition(words: readonly Word[], comma: number, floor: number): Range | null {
  const opener = OPENERS[words[comma]?.text ?? ','] ?? ',';
  for (let at = comma - 1; at > floor && comma - at <= LONGEST_APPOSITION; at -= 1) {
    const word = words[at];
    if (word === undefined || word.quoted !== words[comma]?.quoted) return null;
    if (word.text !== opener) continue;
    if (isTimeWord(words[at - 1])) continue;
    const reduced = opensReduced(words, at + 1);
    const inner = { from: reduced ? at + 2 : at + 1, end: comma };
    if (words[at + 1]?.lower !== 'who' && hasMainVerb(words, inner)) return null;
    const phrase = speakerPhrase(words, at);
    if (phrase === null || phrase.from < floor) continue;
    if (reduced && !startsClause(words, phrase.from)) continue;
    const head = words[phrase.end - 1];
    if (!isSpeakerWord(head) && !startsClause(words, phrase.from)) continue;
    if (isGoverned(words, phrase)) continue;
    if (opener === ',' && isSubjectPronoun(words[phrase.from]) && words[phrase.from]?.upos === 'PRON')
      continue;
    // "Odile Marsh, head of the port, quoted by": what is described may itself stand behind a comma.
    const isApposed = reduced && words[phrase.from - 1]?.text === ',';
    const named = isApposed ? throughApposition(words, at, floor) : null;
    return { from: named?.from ?? phrase.from, end: comma + 1 };
  }
  return null;
}

/**
 * `the mayor, quoted by a newspaper, said`: behind the comma a participle describes the one before it.
 * Must not match `the mayor, killed two men, said`, nor `the shop, closed since May, said`.
 */
function opensReduced(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.upos === 'VERB' &&
    /(?:ed|en|wn|ght)$/.test(words[at]?.lower ?? '') &&
    /^(?:by|in|on|at|from)$/.test(words[at + 1]?.lower ?? '')
  );
}

/** `the man who leads the party said`: the only verb since "who" belongs to the relative clause. */
function throughRelative(words: readonly Word[], end: number, floor: number): Range | null {
  for (let at = end - 2; at > floor; at -= 1) {
    const word = words[at];
    if (word === undefined || isMark(word, '.;:"“”')) return null;
    if (!/^(?:who|which|that)$/.test(word.lower) || !isNominal(words[at - 1])) continue;
    const antecedent = speakerPhrase(words, at);
    if (antecedent === null || antecedent.from < floor || isGoverned(words, antecedent)) return null;
    if (!startsClause(words, antecedent.from) || !isSpeakerWord(words[antecedent.end - 1])) return null;
    // After a comma the verb before belongs to what is said: "Nine died, the charity that runs it said".
    const closes = words[antecedent.from - 1]?.text === ',';
    if (!closes && antecedent.from > floor && hasMainVerb(words, { from: floor, end: antecedent.from }))
      return null;
    if (!hasOneVerb(words, at + 1, end)) return null;
    return { from: antecedent.from, end };
  }
  return null;
}

function hasOneVerb(words: readonly Word[], from: number, end: number): boolean {
  let groups = 0;
  let inGroup = false;
  for (let at = from; at < end; at += 1) {
    const verbal = /^(?:VERB|AUX)$/.test(words[at]?.upos ?? '') && words[at - 1]?.lower !== 'to';
    if (verbal && !inGroup) groups += 1;
    inGroup = verbal || (inGroup && words[at]?.upos === 'ADV');
  }
  return groups <= 1;
}
