import { shareText, type TextPair, type WordedRecord } from '../text/share-text.ts';
import { findCandidates } from './find-candidates.ts';
import { fingerprintText } from './fingerprint.ts';

/**
 * Finds the records that share text and aligns them. In: records with their words, in the order of
 * document ids. Out: pairs of their indices, `a` before `b`, in order.
 */
export function pairTexts(worded: readonly WordedRecord[]): TextPair[] {
  return findCandidates(worded.map(fingerprintText)).map(([a, b]) => ({
    a,
    b,
    text: shareText(worded[a] as WordedRecord, worded[b] as WordedRecord),
  }));
}
