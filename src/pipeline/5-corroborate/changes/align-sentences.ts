import type { SharedSpan, Span } from '../../../model/index.ts';
import { alignWords } from './align-words.ts';
import { type Attribution, attributionsIn } from './attributions.ts';
import { type ChangeWord, changeWords, type RecordLayers } from './change-words.ts';

/** One of two sentences, its words and what was told of them already. */
export interface SentenceSide {
  readonly layers: RecordLayers;
  readonly span: Span;
  readonly words: readonly ChangeWord[];
  readonly attributions: readonly Attribution[];
  /** For each word where it stands in the other sentence, or -1. */
  readonly met: Int32Array;
  /** Words that a finding has taken up, or that moved within the sentence. */
  readonly taken: Uint8Array;
}

/** Two sentences word against word. */
export interface SentencesAligned {
  readonly a: SentenceSide;
  readonly b: SentenceSide;
  /** For each gap the words of either side in it. */
  readonly gaps: readonly WordGap[];
}

/** Words between two that both have, by place: from the first to before the second. */
export interface WordGap {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** Lays two sentences side by side. */
export function alignSentences(a: RecordLayers, b: RecordLayers, pair: SharedSpan): SentencesAligned {
  const [left, right] = [changeWords(a, pair.a), changeWords(b, pair.b)];
  const { met, gaps } = alignWords(left, right);
  const back = new Int32Array(right.length).fill(-1);
  met.forEach((there, here) => {
    if (there >= 0) back[there] = here;
  });
  const side = (layers: RecordLayers, span: Span, words: ChangeWord[], meets: Int32Array): SentenceSide => ({
    layers,
    span,
    words,
    attributions: attributionsIn(layers, span),
    met: meets,
    taken: new Uint8Array(words.length),
  });
  const sides = { a: side(a, pair.a, left, met), b: side(b, pair.b, right, back), gaps };
  dropMoved(sides);
  return sides;
}

/** A word that is gone here and new there has moved: "on Monday shells fell", "shells fell on Monday". */
function dropMoved({ a, b, gaps }: SentencesAligned): void {
  const places = new Map<string, number[]>();
  for (const gap of gaps) {
    for (let at = gap.b[0]; at < gap.b[1]; at += 1) {
      const word = b.words[at];
      if (word === undefined || word.small) continue;
      const list = places.get(word.key);
      if (list === undefined) places.set(word.key, [at]);
      else list.push(at);
    }
  }
  for (const gap of gaps) {
    for (let at = gap.a[0]; at < gap.a[1]; at += 1) {
      const word = a.words[at];
      if (word === undefined || word.small) continue;
      const there = places.get(word.key)?.shift();
      if (there === undefined) continue;
      a.taken[at] = 1;
      b.taken[there] = 1;
      a.met[at] = there;
      b.met[there] = at;
    }
  }
}

/** Places of the words that share text with a span. */
export function wordsOver({ words }: SentenceSide, span: Span): number[] {
  return words.flatMap((word, at) => (word.start < span.end && span.start < word.end ? [at] : []));
}

/** The stretch from one word to another. */
export function spanOver({ words }: SentenceSide, first: number, last: number): Span {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/**
 * Where words of the one side would stand in the other: behind the counterpart of the nearest word before
 * them that has one.
 */
export function placeIn(from: SentenceSide, to: SentenceSide, first: number): Span {
  for (let at = first - 1; at >= 0; at -= 1) {
    const there = from.met[at] ?? -1;
    // A word that moved stands with other neighbours now.
    if (there < 0 || from.taken[at] === 1) continue;
    const end = to.words[there]?.end ?? to.span.start;
    return { start: end, end };
  }
  return { start: to.span.start, end: to.span.start };
}
