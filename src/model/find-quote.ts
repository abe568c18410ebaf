import type { PartMark } from './document.ts';
import type { RestsOn } from './judgement.ts';
import type { Span } from './span.ts';

/**
 * Where a quote stands in a text: at its old place, else where the words around it are the most alike,
 * else nearest to where it was; null where it is gone.
 *
 * @example
 * findQuote('Two raids. Three raids.', { start: 4, end: 9, quote: 'raids', prefix: 'Three ', suffix: '.' }); // { start: 17, end: 22 }
 */
export function findQuote(
  text: string,
  { start, quote, prefix, suffix }: Pick<RestsOn, 'start' | 'end' | 'quote' | 'prefix' | 'suffix'>,
): Span | null {
  if (quote === '') return null;
  let best: { readonly at: number; readonly alike: number } | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const alike = likeBefore(text.slice(0, at), prefix) + likeAfter(text.slice(at + quote.length), suffix);
    const isNearer = best !== null && Math.abs(at - start) < Math.abs(best.at - start);
    if (best === null || alike > best.alike || (alike === best.alike && isNearer)) best = { at, alike };
  }
  return best === null ? null : { start: best.at, end: best.at + quote.length };
}

/**
 * Where a stretch that somebody marked stands in a text: by its words, of a long one by those it begins and
 * ends with; null where they are gone. One without words, of an early version, stands where it stood.
 *
 * @example
 * locateMark('One. Two.', { start: 5, end: 9, role: 'comment', words: [] }); // { start: 5, end: 9 }
 */
export function locateMark(text: string, { start, end, words }: PartMark): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined)
    return start < end && end <= text.length ? { start, end } : null;
  const [from, to] = [findQuote(text, first), findQuote(text, last)];
  return from === null || to === null || from.start >= to.end ? null : { start: from.start, end: to.end };
}

/** How many characters the end of the one text shares with the end of the other. */
function likeBefore(text: string, prefix: string): number {
  let count = 0;
  while (count < prefix.length && text.at(-1 - count) === prefix.at(-1 - count)) count += 1;
  return count;
}

function likeAfter(text: string, suffix: string): number {
  let count = 0;
  while (count < suffix.length && text[count] === suffix[count]) count += 1;
  return count;
}
