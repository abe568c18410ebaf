import type { AnnotatedDocument, CueAnnotation, Quotation, Sentence, Span } from '../../../model/index.ts';
import type { Range } from './noun-phrase.ts';
import { type Word, wordsOf } from './words.ts';

/** A cue with the words it covers; `last` is inclusive. */
export interface CueAt {
  readonly cue: CueAnnotation;
  readonly at: number;
  readonly last: number;
}

/** What the finding of attributions sees of one sentence. */
export interface SentenceView {
  readonly sentence: Sentence;
  readonly text: string;
  readonly words: readonly Word[];
  readonly cues: readonly CueAt[];
  /** Quotations that touch this sentence; one may begin or end in another sentence. */
  readonly quotations: readonly Quotation[];
}

/**
 * Cues of one sentence that are looked at. The fullest sentence of 300 training articles has 7; a stretch
 * with more is no sentence a person wrote, and the cost grows with their square.
 */
const MOST_CUES = 24;

/** Makes the views of all sentences of a document, in order. */
export function sentenceViews(annotated: AnnotatedDocument): SentenceView[] {
  const { sentences, tokens, quotations, document } = annotated.parsed;
  const cues = annotated.annotations.filter((annotation) => annotation.type === 'cue');
  let fromCue = 0;
  let fromQuote = 0;
  return sentences.map((sentence) => {
    while ((quotations[fromQuote]?.end ?? Number.POSITIVE_INFINITY) < sentence.start) fromQuote += 1;
    while ((cues[fromCue]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) fromCue += 1;
    const near = within(quotations, fromQuote, sentence.end);
    const words = wordsOf(tokens.slice(sentence.firstToken, sentence.endToken), document.text, near);
    return {
      sentence,
      text: document.text,
      words,
      quotations: near,
      cues: within(cues, fromCue, sentence.end)
        .slice(0, MOST_CUES)
        .flatMap((cue) => cueAt(words, cue)),
    };
  });
}

function within<T extends Span>(spans: readonly T[], from: number, end: number): T[] {
  const found: T[] = [];
  for (let at = from; at < spans.length; at += 1) {
    const span = spans[at];
    if (span === undefined || span.start >= end) break;
    found.push(span);
  }
  return found;
}

function cueAt(words: readonly Word[], cue: CueAnnotation): CueAt[] {
  const at = words.findIndex((word) => word.start <= cue.start && cue.start < word.end);
  const last = words.findLastIndex((word) => word.start < cue.end && cue.end <= word.end);
  return at < 0 || last < at ? [] : [{ cue, at, last }];
}

/** The text span of a range of words; the range must not be empty. */
export function spanOf(view: SentenceView, range: Range): Span {
  const first = view.words[range.from];
  const last = view.words[range.end - 1];
  const start = first?.start ?? view.sentence.start;
  return { start, end: Math.max(start, last?.end ?? start) };
}
