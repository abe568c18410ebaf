import type { Span } from '../../src/model/index.ts';

/** Marks that differ between a text and a transcript of it. */
function plain(text: string): string {
  return text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’`´]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s/g, ' ');
}

/**
 * Finds quoted words in a text though quotation marks, dashes and runs of blanks may differ; null
 * when they do not stand there.
 *
 * @example
 * findQuote('It’s  over.', "It's over"); // { start: 0, end: 10 }
 */
export function findQuote(text: string, quote: string): Span | null {
  const words = plain(quote)
    .trim()
    .split(/ +/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const match = new RegExp(words.join(' +'), 'i').exec(plain(text));
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}
