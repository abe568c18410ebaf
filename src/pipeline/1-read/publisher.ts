import type { Part, Publisher } from '../../model/index.ts';

/** `© 2016 Evening Herald. All rights reserved.`: the year and "by" are passed over. */
const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?,?)?\s*(?:by\s+)?(\p{Lu}[\p{L}\p{N}’'.& -]{1,48}?)(?=\s*(?:[.,|]|all rights|(?:19|20)\d\d|$))/iu;

/**
 * Finds the publisher's name in the furniture around a report, in a line of copyright. A name in
 * running prose is a source and never the publisher.
 *
 * @example
 * furniturePublisher('© Evening Herald', [{ role: 'boilerplate', start: 0, end: 16, rule: '' }])?.name; // 'Evening Herald'
 */
export function furniturePublisher(text: string, parts: readonly Part[]): Publisher | null {
  for (const part of parts) {
    if (part.role !== 'boilerplate') continue;
    const match = COPYRIGHT.exec(text.slice(part.start, part.end));
    const name = match?.[1];
    if (match === null || name === undefined || !/^\p{Lu}/u.test(name)) continue;
    const start = part.start + match.index + match[0].indexOf(name);
    return { name, basis: 'furniture', start, end: start + name.length };
  }
  return null;
}
