import type { Sentence } from '../../../../model/index.ts';

/** Prose hardly ever writes a longer sentence: where one stands, its ends were not seen. */
const LONGEST_SENTENCE = 450;
/** A full stop between words, but not after an initial or a short title. */
const STOP =
  /(?<![\s.(]\p{L}|\b(?:mr|ms|mrs|dr|st|gen|col|lt|sgt|no|vs|rs|sept|oct|nov|dec|jan|feb|aug))[.!?]["'”’)]*\s+/giu;

/**
 * Cuts what the reader took for one sentence at its full stops. Text without capitals shows no
 * beginnings, and a whole report of it would count as one sentence, in which one "would" makes all
 * of it doubtful.
 */
export function clausesOf(sentence: Sentence, text: string): Sentence[] {
  if (sentence.end - sentence.start <= LONGEST_SENTENCE) return [sentence];
  const clauses: Sentence[] = [];
  let start = sentence.start;
  for (const stop of text.slice(sentence.start, sentence.end).matchAll(STOP)) {
    const end = sentence.start + stop.index + stop[0].length;
    clauses.push({ ...sentence, start, end });
    start = end;
  }
  if (start < sentence.end) clauses.push({ ...sentence, start });
  return clauses;
}
