import type { SharedSpan, TextChange } from '../../../model/index.ts';
import { alignSentences, type SentencesAligned } from './align-sentences.ts';
import type { RecordLayers } from './change-words.ts';
import { compareAttributions } from './compare-attributions.ts';
import { compareGap } from './compare-gaps.ts';
import { compareHedges } from './compare-hedges.ts';
import { findHedges } from './hedges.ts';
import type { SharedRuns } from './shared-runs.ts';

/** What differs between two tellings of one thing, seen from `a` to `b`. */
export function compareSentences(
  a: RecordLayers,
  b: RecordLayers,
  pair: SharedSpan,
  shared: SharedRuns,
): TextChange[] {
  const sides = alignSentences(a, b, pair, shared);
  if (!tellsOne(sides)) return [];
  const attributions = compareAttributions(sides);
  const hedges = compareHedges(sides, findHedges(sides.a.words), findHedges(sides.b.words));
  const words = sides.gaps.flatMap((gap) => compareGap(sides, gap));
  return [...attributions, ...hedges, ...words];
}

/**
 * Of the words that say something in the shorter sentence, so many stand in the other. Below it two sentences
 * were written anew, and what stands in the place of what is anyone's guess. Chosen by eye on the gold.
 */
const LEAST_KEPT = 0.5;

function tellsOne({ a, b }: SentencesAligned): boolean {
  const told = [a, b].map(({ words }) => words.filter(({ small }) => !small).length);
  const kept = a.words.filter(({ small }, at) => !small && (a.met[at] ?? -1) >= 0).length;
  return kept >= LEAST_KEPT * Math.min(...told);
}
