import { chanceOf } from './chance.ts';
import { digestOf, type MadePair, makePair } from './make-pair.ts';

/** Shorter texts give an edit nothing to hold on to, and make every degree a matter of one word. */
const LEAST_WORDS = 20;

/**
 * A made pair of every text of at least 20 words, in their order; what is brought in comes from another text
 * of the list, chosen by the text alone.
 *
 * @example
 * [...makePairs(['Too short.'], 0.2)].length; // 0
 */
export function* makePairs(texts: readonly string[], degree: number): Generator<MadePair> {
  const long = texts.filter((text) => text.split(/\s+/).length >= LEAST_WORDS);
  for (const text of long) {
    const other = chanceOf(`other ${digestOf(text)}`).pick(long);
    yield makePair(text, degree, other === text ? null : other);
  }
}
