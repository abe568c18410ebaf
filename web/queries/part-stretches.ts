import type { DocumentRecord } from '../../src/api/client.ts';

/** Half-open stretch of the text of a document, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** So many parts are offered; a page of listings has hundreds, and nobody reads through those in a form. */
const MOST_PARTS = 40;

/** Letters of a stretch by which it is known again. */
const MOST_LETTERS = 140;

/**
 * What of a document can be said to be another part: the words that somebody has marked, then the parts
 * as they are told apart, so that it can be done without a mouse.
 *
 * @param marked what is marked in the text; blanks at its ends are left off
 */
export function partStretches(
  { text, parts }: Pick<DocumentRecord['document'], 'text' | 'parts'>,
  marked: Stretch | null,
): readonly (Stretch & { readonly quote: string })[] {
  const own = marked === null ? [] : [trimmed(text, marked)];
  const all = [...own, ...parts.slice(0, MOST_PARTS).map((part) => trimmed(text, part))];
  const apart = new Map(
    all.filter(({ start, end }) => start < end).map((one) => [`${one.start} ${one.end}`, one]),
  );
  return [...apart.values()].map((one) => ({ ...one, quote: quoteOf(text.slice(one.start, one.end)) }));
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

function quoteOf(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= MOST_LETTERS
    ? line
    : `${line.slice(0, MOST_LETTERS).replace(/[\ud800-\udbff]$/, '')}…`;
}
