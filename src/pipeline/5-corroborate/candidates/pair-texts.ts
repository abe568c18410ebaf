import type { StoredPair } from '../../../model/index.ts';
import { type SharedText, shareText, type TextPair, type WordedRecord } from '../text/share-text.ts';
import { findCandidates } from './find-candidates.ts';
import { fingerprintText } from './fingerprint.ts';
import { NEARNESS, type Nearness } from './nearness.ts';

/** Two documents, the smaller id first, with the text they share. */
export interface AlignedPair extends StoredPair {
  readonly text: SharedText;
}

/**
 * Finds the records that share text and aligns them. In: records with their words, in the order of
 * document ids. Out: pairs of their indices, `a` before `b`, in order.
 */
export function pairTexts(worded: readonly WordedRecord[], nearness: Nearness = NEARNESS): TextPair[] {
  return findCandidates(worded.map(fingerprintText), nearness).map(([a, b]) => ({
    a,
    b,
    text: shareText(worded[a] as WordedRecord, worded[b] as WordedRecord),
  }));
}

/** The same from pairs that are aligned already, by the places of their records; those of other records are left out. */
export function placePairs(worded: readonly WordedRecord[], aligned: readonly AlignedPair[]): TextPair[] {
  const place = new Map(worded.map(({ record }, index) => [record.document.id, index]));
  return aligned
    .flatMap(({ a, b, text }): TextPair[] => {
      const [here, there] = [place.get(a), place.get(b)];
      return here === undefined || there === undefined ? [] : [{ a: here, b: there, text }];
    })
    .sort((x, y) => x.a - y.a || x.b - y.b);
}
