import type { SharedSpan, TextChange } from '../../../model/index.ts';
import { alignSentences } from './align-sentences.ts';
import type { RecordLayers } from './change-words.ts';
import { compareAttributions } from './compare-attributions.ts';
import { compareGap } from './compare-gaps.ts';
import { compareHedges } from './compare-hedges.ts';
import { findHedges } from './hedges.ts';

/** What differs between two tellings of one thing, seen from `a` to `b`. */
export function compareSentences(
  a: RecordLayers,
  b: RecordLayers,
  pair: SharedSpan,
  shared: readonly SharedSpan[],
): TextChange[] {
  const sides = alignSentences(a, b, pair, shared);
  const attributions = compareAttributions(sides);
  const hedges = compareHedges(sides, findHedges(sides.a.words), findHedges(sides.b.words));
  const words = sides.gaps.flatMap((gap) => compareGap(sides, gap));
  return [...attributions, ...hedges, ...words];
}
