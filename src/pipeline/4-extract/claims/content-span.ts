import type { Span } from '../../../model/index.ts';
import { bodyEnd, joinsVerb } from './clause-edges.ts';
import { subjectBefore } from './find-subject.ts';
import type { Range } from './noun-phrase.ts';
import { type CueAt, type SentenceView, spanOf } from './sentence-view.ts';
import { hasMainVerb, verbGroup } from './verb-group.ts';
import { isMark, isTimeWord, type Word } from './words.ts';

const CLOSE_QUOTES = '"”»';

/**
 * Finds where the content that begins at `from` ends: at the sentence's end, or before the words of
 * a later cue that speaks beside it (", adding that", "while the army said", "according to").
 */
export function contentEnd(view: SentenceView, from: number): number {
  const body = withClosingQuote(view.words, bodyEnd(view.words));
  const later = view.cues.filter((cue) => cue.at > from + 1);
  const cuts = later
    .map((cue) => besideFrom(view, cue, from))
    .filter((cut) => cut !== null && cut > from + 1);
  const quoteEnd = endOfQuote(view.words, from);
  const end = Math.min(quoteEnd ?? body, body, ...(cuts as number[]), objectEnd(view, from, body));
  return trimmedEnd(view.words, from, end);
}

/** Content that begins within a quotation ends with it at the latest; null when it begins outside. */
function endOfQuote(words: readonly Word[], from: number): number | null {
  if (words[from]?.quoted !== true || isMark(words[from - 1], '"“«')) return null;
  const close = words.findIndex((word, at) => at > from && !word.quoted);
  return close < 0 ? null : close;
}

/** An object without a verb ends where the speaker's own doings go on: `reported the blast but gave no toll`. */
function objectEnd(view: SentenceView, from: number, body: number): number {
  for (let at = from + 1; at < body; at += 1) {
    const word = view.words[at];
    if (word === undefined || word.quoted) break;
    const asClause =
      /^(?:as|while)$/.test(word.lower) && hasMainVerb(view.words, { from: at + 1, end: body });
    if (asClause || joinsVerb(view.words, at)) return hasMainVerb(view.words, { from, end: at }) ? body : at;
    if (
      word.text === ',' &&
      /^(?:but|while|although|which|who|a|an|as|after|saying|adding)$/.test(view.words[at + 1]?.lower ?? '')
    ) {
      return hasMainVerb(view.words, { from, end: at }) ? body : at;
    }
  }
  return body;
}

/** Where the own words of a later cue begin when it speaks beside the content, or null when within it. */
function besideFrom(view: SentenceView, cue: CueAt, from: number): number | null {
  const { words } = view;
  const quotedContent = words[from]?.quoted === true || isMark(words[from], '"“«');
  if (words[cue.at]?.quoted === true && quotedContent) return null;
  if (cue.cue.form === 'preposition') return cue.at;
  if (cue.cue.form !== 'verb') return null;
  const group = verbGroup(words, cue.at, cue.last);
  if (group.form === 'participle') {
    const before = words[group.from - 1];
    return before?.text === ',' || BESIDE_PARTICIPLES.has(cue.cue.lemma) ? group.from : null;
  }
  if (group.form === 'infinitive' || group.passive) return null;
  const subject = subjectBefore(words, group.from, from + 1);
  if (subject !== null && cue.last >= bodyEnd(words) - 3 && endsSentence(view, cue)) return subject.from;
  const edge = (subject?.from ?? group.from) - 1;
  const joint = words[edge];
  if (joint === undefined || edge <= from) return null;
  if (/^(?:while|but|although|though|whereas|however)$/.test(joint.lower) || joint.text === ';') return edge;
  if (joint.upos === 'CCONJ') return edge;
  return null;
}

/** `... he added.`, `... he said Sunday.`: the cue closes the sentence and its content stands before. */
function endsSentence(view: SentenceView, cue: CueAt): boolean {
  return view.words
    .slice(cue.last + 1, bodyEnd(view.words))
    .every((word) => isTimeWord(word) || word.lower === 'on');
}

/** Participles that go on with the same speaker even where the comma before them is lost. */
const BESIDE_PARTICIPLES: ReadonlySet<string> = new Set(
  'add say note stress warn quote cite claim argue insist point state accuse urge call'.split(' '),
);

function withClosingQuote(words: readonly Word[], end: number): number {
  let at = end;
  while (at < words.length && isMark(words[at], `.!?…,${CLOSE_QUOTES}`)) at += 1;
  return isMark(words[at - 1], CLOSE_QUOTES) ? at : end;
}

function trimmedEnd(words: readonly Word[], from: number, end: number): number {
  let at = end;
  while (
    at > from &&
    (/^[,;:–—]$/.test(words[at - 1]?.text ?? '') || /^(?:and|but|while)$/.test(words[at - 1]?.lower ?? ''))
  ) {
    at -= 1;
  }
  return at;
}

/**
 * Finds what is said before a subject or cue that begins at `end`: from the sentence's start, or
 * from after the joint behind an earlier cue, without the comma before the speaker.
 */
export function contentBefore(view: SentenceView, end: number): Range | null {
  const { words } = view;
  let from = 0;
  for (const cue of view.cues) {
    if (cue.last >= end || words[cue.at]?.quoted === true) continue;
    const joint = words.findIndex(
      (word, at) =>
        at > cue.last &&
        at < end - 2 &&
        (word.text === ';' ||
          (words[at - 1]?.text === ',' && /^(?:but|while|and|although)$/.test(word.lower))),
    );
    if (joint >= 0) from = joint + 1;
  }
  while (from < end && /^(?:but|and|meanwhile|however|,)$/.test(words[from]?.lower ?? '')) from += 1;
  let to = end;
  while (to > from && /^[,:;–—-]$/.test(words[to - 1]?.text ?? '')) to -= 1;
  return to > from ? { from, end: to } : null;
}

/** Content needs a verb, a quotation, or in a fragment at least three words. */
export function saysSomething(view: SentenceView, range: Range): boolean {
  if (hasMainVerb(view.words, range)) return true;
  const words = view.words.slice(range.from, range.end);
  const quotedWords = words.filter((word) => word.quoted).length;
  return quotedWords >= 2 || (range.from === 0 && isMark(words[words.length - 1], CLOSE_QUOTES));
}

/** The span of a range; content that begins within a quotation opened earlier begins where that opens. */
export function contentSpan(view: SentenceView, range: Range): Span {
  const span = spanOf(view, range);
  const quote = view.quotations.find(
    (candidate) => candidate.start <= span.start && span.start <= candidate.end,
  );
  const opens = view.words
    .slice(0, range.from)
    .every((word) => word.upos === 'CCONJ' || word.upos === 'ADV' || word.text === ',');
  if (opens && quote !== undefined && quote.start <= view.sentence.start) {
    const opening = quote.start - (view.text.slice(quote.start - 2, quote.start) === "''" ? 2 : 1);
    return view.text.slice(opening, span.start).includes('\n') ? span : { start: opening, end: span.end };
  }
  const last = view.quotations.find((candidate) => candidate.start < span.end && span.end <= candidate.end);
  const runsOver = last !== undefined && last.start >= span.start - 1 && range.end >= bodyEnd(view.words);
  if (runsOver && last.end > span.end)
    return {
      start: span.start,
      end: last.closed ? last.end + (view.text.slice(last.end, last.end + 2) === "''" ? 2 : 1) : last.end,
    };
  return span;
}
