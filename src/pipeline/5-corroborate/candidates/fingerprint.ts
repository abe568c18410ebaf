import { QUOTED, SMALL, type WordedText, type Words } from '../text/word-record.ts';
import { LEAST_SHARED } from './nearness.ts';

/** Telling words in a run. Two recur in any news of one war; of runs of four, rewording leaves too few. */
const RUN = 3;
/**
 * Share of a text's runs that are kept, and the fewest and the most of them: all of a brief, half of a
 * report, and no book gives more than the most. Among 695 reports on one war, of the 1,266 pairs of
 * which a tenth and a half of the shorter stands in the other, 0.95 are found so with five candidates
 * to a report (the rest share pasted background), of the 377 with three tenths all. Runs of two find
 * 0.89 with eleven candidates.
 */
const KEPT = 0.5;
const FEWEST = 64;
const MOST = 192;

/**
 * The fingerprints of a text: hashes of runs of telling words, ascending, each once. Small words are
 * left out, so that a changed preposition changes nothing, and swapped loaded words and spellings of a
 * name count as one. The smallest hashes are kept, since they are the same ones in whatever else holds
 * the words. A quotation of a voice gives none.
 */
export function fingerprintText({ words }: WordedText): number[] {
  const telling = tellingWords(words);
  const hashes = new Set<number>();
  for (let at = 0; at + RUN <= telling.length; at += 1) {
    hashes.add(telling.slice(at, at + RUN).reduce(hashOf));
  }
  const sorted = Int32Array.from(hashes).sort();
  const kept = sorted.slice(0, Math.max(FEWEST, Math.min(MOST, Math.ceil(sorted.length * KEPT))));
  if (kept.length >= LEAST_SHARED || telling.length === 0) return [...kept];
  // Too few to be found by: a text of some words is tied to those with exactly the same.
  const whole = telling.reduce(hashOf, telling.length);
  const tied = Array.from({ length: LEAST_SHARED }, (_, turn) => hashOf(whole, turn));
  return [...Int32Array.from(new Set([...kept, ...tied])).sort()];
}

/** Classes of the words that carry news and are nobody's quotation. */
function tellingWords({ count, classes, marks }: Words): number[] {
  const telling: number[] = [];
  for (let at = 0; at < count; at += 1) {
    if (((marks[at] ?? 0) & (QUOTED | SMALL)) === 0) telling.push(classes[at] ?? 0);
  }
  return telling;
}

/** Mixes two hashes into one of 32 bits; the end is that of MurmurHash3, by which every bit counts. */
function hashOf(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) + second;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
