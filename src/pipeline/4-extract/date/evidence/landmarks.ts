import type { ChronicleEntry, Sentence, Span } from '../../../../model/index.ts';
import {
  candidatesIn,
  findWords,
  landmarksOf,
  type Twin,
  twinOf,
  vocabularyOf,
} from '../../../../lexicon/chronicle/find-words.ts';
import { isFactual, type Testimony } from './evidence.ts';

/** A row of the chronicle that a sentence tells of, and where its words stand in the text. */
export interface Telling extends Span {
  readonly entry: ChronicleEntry;
  readonly sentence: Sentence;
  /** Place of the sentence among those of the testimony. */
  readonly place: number;
  readonly twin: Twin;
}

/**
 * Finds what the text tells of that the chronicle dates, in the order of the text. A sentence that
 * speaks of what may or should be tells of nothing.
 */
export function tellingsIn({ annotated, knowledge, sentences }: Testimony): Telling[] {
  const { text } = annotated.parsed.document;
  const twins = sentences.map((sentence) => twinOf(text.slice(sentence.start, sentence.end)));
  const factual: boolean[] = [];
  const tellings: Telling[] = [];
  for (const { landmark, sentences: places } of candidatesIn(
    landmarksOf(knowledge.chronicle),
    vocabularyOf(twins),
  )) {
    for (const place of places) {
      const [twin, sentence] = [twins[place] as Twin, sentences[place] as Sentence];
      if (!(factual[place] ??= isFactual(twin.text))) continue;
      const found = findWords(landmark, twin);
      if (found === null) continue;
      const [start, end] = [sentence.start + found.start, sentence.start + found.end];
      tellings.push({ start, end, entry: landmark.entry, sentence, place, twin });
    }
  }
  return tellings.sort((a, b) => a.start - b.start || a.end - b.end || compare(a.entry.what, b.entry.what));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
