import type { SharedSpan, TextChange } from '../../../model/index.ts';
import { alignSentences, type SentencesAligned, type SentenceSide, wordsOver } from './align-sentences.ts';
import type { RecordLayers } from './change-words.ts';
import { compareAttributions } from './compare-attributions.ts';
import { compareGap } from './compare-gaps.ts';
import { compareHedges } from './compare-hedges.ts';
import { compareLoosely } from './compare-loosely.ts';
import { findHedges, type Hedge, uncheckedIn } from './hedges.ts';
import { compareMovedNumbers } from './moved-numbers.ts';
import type { SharedRuns } from './shared-runs.ts';

/** What differs between two tellings of one thing, seen from `a` to `b`. */
export function compareSentences(
  a: RecordLayers,
  b: RecordLayers,
  pair: SharedSpan,
  shared: SharedRuns,
): TextChange[] {
  const sides = alignSentences(a, b, pair, shared);
  const kept = keptIn(sides);
  if (kept < LEAST_KEPT) return compareLoosely(sides, pair);
  const attributions = compareAttributions(sides);
  const hedges = compareHedges(sides, hedgesOf(sides.a), hedgesOf(sides.b));
  const moved = compareMovedNumbers(sides);
  const words = sides.gaps.flatMap((gap) => compareGap(sides, gap));
  const told = kept < WORDS_KEPT ? words.filter(({ kind }) => kind !== 'word') : words;
  return [...attributions, ...hedges, ...moved, ...told];
}

/** The hedges of a sentence; "could not verify it" is one, whatever hedges it is made of. */
function hedgesOf(side: SentenceSide): Hedge[] {
  const { layers, span, words } = side;
  const hedges = findHedges(words);
  const doubt = uncheckedIn(layers.record.document.text.slice(span.start, span.end));
  if (doubt === null) return hedges;
  const places = wordsOver(side, { start: span.start + doubt.start, end: span.start + doubt.end });
  let [from, to] = [places[0] ?? 0, (places.at(-1) ?? -1) + 1];
  while (/^(?:could|can|was|were|is|are|has|have|had|been|did|does)$/.test(words[from - 1]?.plain ?? ''))
    from -= 1;
  if (/^(?:it|them)$/.test(words[to]?.plain ?? '')) to += 1;
  const others = hedges.filter((one) => one.to <= from || one.from >= to);
  return [...others, { from, to, means: 'unchecked', of: to }].sort((x, y) => x.from - y.from);
}

/**
 * Of the words that say something in the shorter sentence, so many stand in the other. Below it two sentences
 * were written anew, and what stands in the place of what is anyone's guess. Chosen by eye on the gold.
 */
const LEAST_KEPT = 0.5;
/** Below this share too little stands around other words to say which became which. Chosen by eye on rewrites. */
const WORDS_KEPT = 0.6;

/** Share of the telling words of the shorter sentence that stand in the other, 0 to 1. */
function keptIn({ a, b }: SentencesAligned): number {
  const told = [a, b].map(({ words }) => words.filter(({ small }) => !small).length);
  const kept = a.words.filter(({ small }, at) => !small && (a.met[at] ?? -1) >= 0).length;
  const least = Math.min(...told);
  return least === 0 ? 1 : kept / least;
}
