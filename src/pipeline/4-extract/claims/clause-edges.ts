import { PRESS_IN_GENERAL } from '../../../lexicon/speech/index.ts';
import { singular } from '../../../names/index.ts';
import { isNominal, type Range } from './noun-phrase.ts';
import { phraseEnd } from './phrase-end.ts';
import { hasMainVerb, isFinite } from './verb-group.ts';
import { isMark, isTimeWord, type Word } from './words.ts';

/** What stands to the right of a cue. */
export type RightSide =
  | 'end'
  | 'that'
  | 'quote'
  | 'colon'
  /** A colon closes the sentence: what is said stands in the next. */
  | 'ahead'
  | 'clause'
  | 'gap'
  | 'to'
  | 'phrase'
  | 'preposition'
  | 'participle'
  | 'subordinate';

export interface Right {
  readonly side: RightSide;
  /** First word of what may be content. */
  readonly from: number;
  /** First word after the cue's own adjuncts ("in a statement", "on Friday"). */
  readonly adjunctsEnd: number;
}

const OPEN_QUOTES = '"“«‘';
/** Words that open an adverbial clause beside the speech. */
const SUBORDINATORS = /^(?:as|after|before|while|when|because|since|amid|although|though)$/;
const QUESTION_WORDS = /^(?:how|why|whether|what|who|if|where)$/;

/** The words a sentence has before its final mark. */
export function bodyEnd(words: readonly Word[]): number {
  let end = words.length;
  while (end > 0 && /^[.!?…;,:\-–—]$/.test(words[end - 1]?.text ?? '')) end -= 1;
  return end;
}

/** Reads what follows a cue that ends before `from`. `limit` is where the next cue's own words begin. */
export function readRight(words: readonly Word[], from: number, limit: number): Right {
  const direct = sideAt(words, from, limit);
  const ahead =
    direct === 'preposition' || direct === 'time' || direct === 'end' ? thatAhead(words, from, limit) : null;
  if (ahead !== null) return { side: 'that', from: ahead, adjunctsEnd: ahead };
  if (direct !== 'preposition' && direct !== 'time') return { side: direct, from, adjunctsEnd: from };
  const after = skipAdjuncts(words, from, limit);
  const beyond = sideAt(words, after, limit);
  if (beyond === 'time' || beyond === 'preposition') return { side: 'preposition', from, adjunctsEnd: from };
  // `said among the dead were children`: the phrase of place stands before its verb.
  if (beyond === 'gap' && direct === 'preposition') return { side: 'clause', from, adjunctsEnd: from };
  if (beyond === 'clause' || beyond === 'gap' || beyond === 'phrase') {
    // Only a time or the press may stand between the verb and a bare clause.
    const short = direct === 'time' || after - from <= 6;
    return short && beyond !== 'phrase'
      ? { side: beyond, from: after, adjunctsEnd: after }
      : { side: 'preposition', from, adjunctsEnd: from };
  }
  return { side: beyond, from: after, adjunctsEnd: after };
}

/** The longest run of adjuncts between a verb and its "that"; beyond it another clause has begun. */
const FARTHEST_THAT = 20;

/** Finds the `that` of `said in a report issued on Monday that`, past adjuncts without a verb of their own. */
function thatAhead(words: readonly Word[], from: number, limit: number): number | null {
  const first = words[from];
  if (
    first === undefined ||
    !(
      first.text === ',' ||
      first.upos === 'ADP' ||
      first.upos === 'PART' ||
      isTimeWord(first) ||
      first.upos === 'ADJ'
    )
  ) {
    return null;
  }
  if (first.text === ',' && !/^(?:on|in|at|after|during|for|however|by)$/.test(words[from + 1]?.lower ?? ''))
    return null;
  for (let at = from + 1; at < Math.min(limit, from + FARTHEST_THAT); at += 1) {
    const word = words[at];
    if (word === undefined || isMark(word, ':;')) return null;
    if (word.lower !== 'that') {
      if (word.upos === 'AUX') return null;
      continue;
    }
    const before = words[at - 1];
    const opens = isMark(words[at + 1], OPEN_QUOTES) || hasMainVerb(words, { from: at + 1, end: limit });
    const relative =
      before !== undefined &&
      /^(?:NOUN)$/.test(before.upos) &&
      /^(?:VERB|AUX)$/.test(words[at + 1]?.upos ?? '');
    return opens && !relative ? at : null;
  }
  return null;
}

function sideAt(words: readonly Word[], at: number, limit: number): RightSide | 'time' {
  const word = words[at];
  if (word?.text === ':' && at >= limit) return 'ahead';
  if (word === undefined || at >= limit) return 'end';
  if (isMark(word, OPEN_QUOTES)) return 'quote';
  if (word.text === ':') return at + 1 < limit ? 'colon' : 'end';
  if (word.text === ',') return afterComma(words, at, limit);
  if (opensQuantity(words, at)) return nominalSide(words, at, limit);
  if (word.upos === 'PUNCT' && !/^[$(\[]$/.test(word.text)) return 'end';
  if (word.lower === 'that' && !isNominal(words[at + 1]) && word.upos !== 'DET') return 'that';
  if (word.lower === 'that' && hasMainVerb(words, { from: at + 1, end: limit })) return 'that';
  if (word.lower === 'to' && words[at + 1]?.upos === 'VERB') return 'to';
  if (QUESTION_WORDS.test(word.lower)) return 'clause';
  if (isTimeWord(word) || /^(?:earlier|later|early|late|last|this|next)$/.test(word.lower)) {
    if (isTimeWord(words[at + 1]) || isTimeWord(word)) return 'time';
  }
  if (word.upos === 'CCONJ') return 'end';
  if (word.upos === 'SCONJ' || SUBORDINATORS.test(word.lower)) return 'subordinate';
  if (word.upos === 'ADP' || (word.lower === 'to' && word.upos === 'PART')) return 'preposition';
  if (
    word.upos === 'ADV' &&
    words[at + 1] !== undefined &&
    !/^(?:there|at|more|nearly|about|only|some)$/.test(word.lower)
  ) {
    return /^(?:NUM|DET|ADJ|NOUN|PROPN|PRON)$/.test(words[at + 1]?.upos ?? '')
      ? nominalSide(words, at, limit)
      : 'time';
  }
  if (word.upos === 'AUX' || (word.upos === 'VERB' && isFinite(words, at))) return 'gap';
  // `says running for office is hard`: the verbal noun is the subject of what is said.
  if (word.upos === 'VERB')
    return hasMainVerb(words, { from: at + 1, end: limit }) && !commaBefore(words, at, limit)
      ? 'clause'
      : 'participle';
  return nominalSide(words, at, limit);
}

/** The next finite verb is not plainly that of a verbal noun: a joint stands before it, or it is no auxiliary. */
function commaBefore(words: readonly Word[], from: number, limit: number): boolean {
  for (let at = from + 1; at < limit; at += 1) {
    if (/^(?:,|that|who|which|as|while|when|after)$/.test(words[at]?.lower ?? '')) return true;
    if (isFinite(words, at)) return words[at]?.upos !== 'AUX';
  }
  return true;
}

/** `at least six`, `up to 20`, `nearly 40`: a number phrase begins, no adjunct. */
function opensQuantity(words: readonly Word[], at: number): boolean {
  const here = words[at]?.lower ?? '';
  const next = words[at + 1];
  if (/^(?:at|up|more|less|fewer)$/.test(here)) return /^(?:least|most|to|than)$/.test(next?.lower ?? '');
  return /^(?:nearly|about|around|over|almost|some|only|under)$/.test(here) && next?.upos === 'NUM';
}

/** A phrase follows: it is the subject of a clause if a main verb follows it. */
function nominalSide(words: readonly Word[], at: number, limit: number): RightSide {
  return hasMainVerb(words, { from: at, end: clauseLimit(words, at, limit) }) ? 'clause' : 'phrase';
}

/** A bare clause's own verb stands before a quotation that follows it, or a dash. */
function clauseLimit(words: readonly Word[], at: number, limit: number): number {
  for (let next = at + 1; next < limit; next += 1) {
    if (/^[;–—]$/.test(words[next]?.text ?? '')) return next;
    if (joinsVerb(words, next) && !hasMainVerb(words, { from: at, end: next })) return next;
  }
  return limit;
}

/** `reported the blast but did not say`: after the conjunction the speaker's own doings go on. */
export function joinsVerb(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!/^(?:and|but)$/.test(words[at]?.lower ?? '') || next === undefined) return false;
  return next.upos === 'AUX' || (next.upos === 'VERB' && isFinite(words, at + 1));
}

function afterComma(words: readonly Word[], at: number, limit: number): RightSide {
  const next = words[at + 1];
  if (next === undefined || at + 1 >= limit) return 'end';
  if (isMark(next, OPEN_QUOTES)) return 'quote';
  const close = words.findIndex((word, index) => index > at && index < limit && word.text === ',');
  if (close > 0 && close - at <= 8 && words[close + 1]?.lower === 'that') return 'that';
  return 'end';
}

/** Skips times, adverbs and prepositional phrases that tell when, where and to whom it was said. */
function skipAdjuncts(words: readonly Word[], from: number, limit: number): number {
  let at = from;
  for (let steps = 0; steps < 6 && at < limit; steps += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (SUBORDINATORS.test(word.lower)) break;
    if (isTimeWord(word) || /^(?:earlier|later|early|late|last|this|next)$/.test(word.lower)) at += 1;
    else if (word.upos === 'NUM' && isTimeWord(words[at - 1])) at += 1;
    else if (word.upos === 'ADV' && !/^(?:at|more|nearly|about|only)$/.test(word.lower)) at += 1;
    else if (word.upos === 'ADP' || word.lower === 'to') {
      const end = adjunctEnd(words, at + 1, limit);
      if (end === at + 1) break;
      at = end;
    } else break;
  }
  return at;
}

/** The end of the phrase after a preposition; a day name stands alone and ends it. */
function adjunctEnd(words: readonly Word[], from: number, limit: number): number {
  let at = from;
  while (at < limit && /^(?:DET|ADJ|NUM)$/.test(words[at]?.upos ?? '') && !isTimeWord(words[at])) at += 1;
  if (isTimeWord(words[at])) {
    while (at < limit && isTimeWord(words[at])) at += 1;
    return at;
  }
  return phraseEnd(words, from, limit);
}

/** Finds the one spoken to, right after "told": `reporters`, `the Daily Star`. */
export function hearerPhrase(words: readonly Word[], from: number, limit: number): Range | null {
  const word = words[from];
  if (word === undefined || !/^(?:NOUN|PROPN|DET|PRON|ADJ|NUM)$/.test(word.upos)) return null;
  if (word.lower === 'that' || isMark(word, OPEN_QUOTES)) return null;
  const end = hearerEnd(words, from, limit);
  return end > from ? { from, end } : null;
}

/** A hearer is one simple phrase: where an article or pronoun follows it, the clause has begun. */
function hearerEnd(words: readonly Word[], from: number, limit: number): number {
  const word = words[from];
  if (word?.upos === 'PRON' && !isNominal(words[from + 1])) return from + 1;
  if (word?.upos === 'PRON' && /^(?:him|them|me|us|you|it)$/.test(word.lower)) return from + 1;
  let at = from;
  while (at < limit) {
    const here = words[at];
    if (here === undefined || isTimeWord(here)) break;
    const nominal = isNominal(here);
    if (
      !nominal &&
      !(at === from && here.upos === 'DET') &&
      here.upos !== 'ADJ' &&
      here.lower !== '’s' &&
      here.lower !== "'s"
    )
      break;
    at += 1;
    if (isPressWord(here) && !isNominal(words[at])) break;
  }
  while (at > from + 1 && words[at - 1]?.upos === 'ADJ') at -= 1;
  return at;
}

export function isPressWord(word: Word | undefined): boolean {
  return word !== undefined && PRESS_IN_GENERAL.has(singular(word.lower));
}
