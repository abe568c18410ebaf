import { type TextWord, wordsIn } from './fold-text.ts';
import type { SearchQuery, SearchTerm } from './read-query.ts';

/** A stretch of a text, in UTF-16 units, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text with the words that were looked for in it, all counted in the whole text. */
export interface Snippet extends Stretch {
  readonly words: string;
  readonly marks: readonly Stretch[];
}

/** Long enough for a sentence or two beside the hit, in characters. */
const SNIPPET_LENGTH = 260;

/** So many places of one text are marked; a common word in a long one would be marked without end. */
const MOST_MARKS = 2000;

/**
 * Finds where a text holds what is looked for: every word of a hit by itself, or of words in a row the
 * stretch from the first to the last.
 *
 * @example
 * marksIn('The siege.', { needs: [{ words: ['siege'], isPrefix: false }], without: [] }); // [{ start: 4, end: 9 }]
 */
export function marksIn(text: string, query: SearchQuery): Stretch[] {
  const words = wordsIn(text);
  const marks = query.needs.flatMap((term) => marksOf(words, term));
  return withoutOverlaps(marks);
}

function marksOf(words: readonly TextWord[], { words: wanted, isPrefix }: SearchTerm): Stretch[] {
  const marks: Stretch[] = [];
  for (let at = 0; at + wanted.length <= words.length && marks.length < MOST_MARKS; at += 1) {
    const isHit = wanted.every((word, index) => {
      const here = words[at + index]?.word ?? '';
      return isPrefix && index === wanted.length - 1 ? here.startsWith(word) : here === word;
    });
    if (!isHit) continue;
    marks.push({ start: words[at]?.start ?? 0, end: words[at + wanted.length - 1]?.end ?? 0 });
  }
  return marks;
}

function withoutOverlaps(marks: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || mark.start >= last.end) merged.push(mark);
    else if (mark.end > last.end) merged[merged.length - 1] = { start: last.start, end: mark.end };
  }
  return merged;
}

/**
 * The stretch of a text that shows most of what was looked for, the first among equals, cut between
 * words; null where the text holds none of it.
 */
export function snippetOf(text: string, query: SearchQuery): Snippet | null {
  const marks = marksIn(text, query);
  const first = marks[0];
  if (first === undefined) return null;
  let best = first;
  let most = 0;
  for (const [index, mark] of marks.entries()) {
    const seen = new Set<string>();
    for (const other of marks.slice(index, index + 40)) {
      if (other.end > mark.start + SNIPPET_LENGTH - 60) break;
      seen.add(text.slice(other.start, other.end).toLowerCase());
    }
    if (seen.size > most) [best, most] = [mark, seen.size];
  }
  const start = cutBefore(text, best.start);
  const end = Math.max(best.end, cutAfter(text, Math.max(start + SNIPPET_LENGTH, best.end)));
  const shown = marks.filter((mark) => mark.start >= start && mark.end <= end);
  return { start, end, words: text.slice(start, end), marks: shown };
}

/** A place before a hit where a sentence or at least a word begins, never inside a character. */
function cutBefore(text: string, at: number): number {
  const from = Math.max(0, at - 80);
  if (from === 0) return 0;
  const before = text.slice(from, at);
  const line = before.lastIndexOf('\n');
  if (line >= 0) return from + line + 1;
  const sentence = /[.!?]["”’)]?\s+(?=\S)/u.exec(before);
  if (sentence !== null) return from + sentence.index + sentence[0].length;
  const blank = before.search(/\s/u);
  return blank < 0 ? at : from + blank + 1;
}

function cutAfter(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const blank = text.slice(at - 40, at).search(/\s\S*$/u);
  if (blank >= 0) return at - 40 + blank;
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code < 0xe000 ? at + 1 : at;
}
