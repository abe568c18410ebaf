import type { Document } from '../../src/model/index.ts';
import { readDocument } from '../../src/pipeline/1-read/read.ts';
import { stripStatedDates } from './strip-dates.ts';

/** The reader finds at most as many layers of stated dates, one under the other. */
const MOST_ROUNDS = 4;

/**
 * A text as it would reach a reader who knows nothing of when it was published: without its stated
 * dates, and without whatever else the product itself still takes for one.
 */
export async function undated(text: string): Promise<string> {
  let rest = stripStatedDates(text);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { stated, text: read } = await readText(rest);
    const spans = stated.flatMap(({ start, end }) =>
      start === null || end === null ? [] : [{ start, end }],
    );
    if (spans.length === 0) return rest;
    rest = spans
      .sort((a, b) => b.start - a.start)
      .reduce((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), read);
  }
  return rest;
}

/** Reads a plain text as the product does. */
export function readText(text: string): Promise<Document> {
  return readDocument(new TextEncoder().encode(text), { name: 'text.txt' });
}
