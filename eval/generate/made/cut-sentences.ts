import type { Span } from '../../../src/model/index.ts';

/** "Lt. Gen. Smith", "U.S. raids", "No. 3": a point after these ends nothing. */
const SHORTENED =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Lt|Gen|Col|Maj|Sgt|Capt|St|No|vs|Jr|Sr|Sen|Rep|\p{Lu}|(?:\p{L}\.)+\p{L})\.$/u;

/**
 * Cuts a text into sentences by points and line ends, without the blanks around them. It knows nothing of
 * the product's own cutting, so that a mistake there is not made twice.
 *
 * @example
 * cutSentences('Shells fell. Two died.').length; // 2
 */
export function cutSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '') sentences.push({ start: start + lead, end: start + piece.trimEnd().length });
    start = end;
  };
  for (const match of text.matchAll(/\n+|[.!?]+["”'’)]*(?=\s+["“‘'(]?[\p{Lu}\p{N}])/gu)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && SHORTENED.test(text.slice(start, end))) continue;
    close(end);
  }
  close(text.length);
  return sentences;
}

/** Words with their inner points, commas and hyphens: "U.S.", "3,000" and "rebel-held" are one word each. */
export function cutWords(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  return [...text.slice(within.start, within.end).matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)].map(
    (match) => ({
      start: within.start + match.index,
      end: within.start + match.index + match[0].length,
    }),
  );
}
