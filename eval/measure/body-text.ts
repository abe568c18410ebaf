import type { Document } from '../../src/model/index.ts';

/** The words of a document that count as its article: body and reprints, one block a line. */
export function bodyText(document: Document): string {
  return document.parts
    .filter((part) => part.role === 'body' || part.role === 'reprint')
    .map((part) => document.text.slice(part.start, part.end))
    .join('\n');
}
