import type { Span } from '../../model/index.ts';
import { NEVER_FINAL, SOMETIMES_FINAL } from './abbreviations.ts';

const CLOSERS = '"\'”’»)]';
const OPENERS = '"\'“‘«([';
/** Words that begin a sentence far more often than they go on after an abbreviation. */
const STARTERS = new Set(
  (
    'the a an in on at it he she they we i but and this that these those there his her their its ' +
    'as for from with after before when while if although however meanwhile also some many most ' +
    'no one two three earlier last what who where'
  ).split(' '),
);

/**
 * Splits one stretch of text into sentences. A line break ends a sentence when the next line is a
 * new paragraph; a full stop does unless it closes an abbreviation, an initial, a number or an
 * address. Every non-blank character is in exactly one sentence.
 *
 * Splits: `He left. She stayed.` Must not split: `Gen. Lee met U.S. Ambassador Power at news.sky.com.`
 *
 * @example
 * splitSentences('He left. She stayed.', { start: 0, end: 20 }).length; // 2
 */
export function splitSentences(text: string, within: Span): Span[] {
  const sentences: Span[] = [];
  let from = within.start;
  for (let at = within.start; at < within.end; at += 1) {
    const end = breakAfter(text, at, within.end);
    if (end === null) continue;
    pushTrimmed(sentences, text, from, end);
    from = end;
    at = end - 1;
  }
  pushTrimmed(sentences, text, from, within.end);
  return sentences;
}

/** The offset at which a sentence that has its final mark at `at` ends, or null if none ends there. */
function breakAfter(text: string, at: number, limit: number): number | null {
  const mark = text[at];
  if (mark === '\n') return at + 1;
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return null;
  let end = at + 1;
  while (end < limit && '.!?…'.includes(text.charAt(end))) end += 1;
  while (end < limit && CLOSERS.includes(text.charAt(end))) end += 1;
  if (end >= limit) return limit;
  if (!/\s/.test(text.charAt(end))) return gluedBreak(text, at, end);
  let next = end;
  while (next < limit && /[^\S\n]/.test(text.charAt(next))) next += 1;
  if (next >= limit || text[next] === '\n') return end;
  return endsBefore(text, at, end, next) ? end : null;
}

/** Scraped text loses blanks: `there.The army` ends a sentence, `news.sky.com` and `3.5` do not. */
function gluedBreak(text: string, at: number, end: number): number | null {
  if (end === at + 1 && !/[a-z]/.test(text.charAt(at - 1))) return null;
  if (end !== at + 1) return /[A-Z]/.test(text.charAt(end)) ? end : null;
  const wordBefore = /[a-z]{3,}$/.test(text.slice(Math.max(0, at - 12), at));
  return wordBefore && /^[A-Z][a-z]+[\s,]/.test(text.slice(end, end + 14)) ? end : null;
}

/** Decides whether the mark at `at` ends a sentence, seeing the word before and the word after. */
function endsBefore(text: string, at: number, end: number, next: number): boolean {
  const after = text.slice(next, next + 24);
  const opensQuote = OPENERS.includes(after.charAt(0));
  const first = opensQuote ? after.charAt(1) : after.charAt(0);
  const closed = end > at + 1 && CLOSERS.includes(text.charAt(end - 1));
  // `"We won!" he said` goes on; `"We won." He left` does not.
  if (/[a-z]/.test(first)) return false;
  if (text[at] !== '.') return true;
  if (closed) return true;
  const before = /[\p{L}\p{N}.&'’-]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  const word = before.toLowerCase();
  if (NEVER_FINAL.has(word)) return false;
  if (/^\d+$/.test(word)) return !/^\d/.test(first);
  const nextWord = /^[\p{L}'’]+/u.exec(opensQuote ? after.slice(1) : after)?.[0] ?? '';
  // A single capital is an initial (`J. Smith`), a dotted run an acronym (`U.S. envoy`).
  const initial = /(?:^|\.)[A-Z]$/.test(before);
  if (initial || SOMETIMES_FINAL.has(word)) return STARTERS.has(nextWord.toLowerCase());
  return true;
}

function pushTrimmed(into: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (end > start) into.push({ start, end });
}
