import type { SharedSpan, Span } from '../../src/model/index.ts';
import type { MadePair } from '../generate/made/make-pair.ts';

/** Shorter runs may be the same by chance, and nothing is asked of them. */
const LEAST_RUN = 3;

/** What was found of the words two texts share, in characters of the first. */
export interface RunCounts {
  /** Characters of words found shared that stand at just these two places. */
  readonly right: number;
  readonly found: number;
  /** Characters of the gold's runs of three words and more, and those of them that were found. */
  readonly gold: number;
  readonly rightGold: number;
  /** Runs of three words and more, and those of which every word was found. */
  readonly runs: number;
  readonly wholeRuns: number;
}

/**
 * Lays found runs beside those of a made pair, word by word: a word of the first text is right when it is
 * found shared with just the word it became. Words put otherwise with the same meaning count neither way.
 */
export function scoreRuns(pair: MadePair, found: readonly SharedSpan[]): RunCounts {
  const isFree = inAny(pair.free.map(({ a }) => a));
  const isFreeThere = inAny(pair.free.map(({ b }) => b));
  const became = new Map<number, number>();
  const counts = { right: 0, found: 0, gold: 0, rightGold: 0, runs: 0, wholeRuns: 0 };
  const runs = pair.spans.map(({ a, b }) => pairWords(pair, a, b));
  for (const [here, there] of runs.flat()) became.set(here.start, there.start);
  const hits = new Set<number>();
  const seen = new Set<string>();
  for (const { a, b } of found) {
    for (const [here, there] of pairWords(pair, a, b)) {
      const key = `${here.start} ${there.start}`;
      if (seen.has(key) || isFree(here) || isFreeThere(there)) continue;
      seen.add(key);
      const length = here.end - here.start;
      const isRight = became.get(here.start) === there.start;
      if (isRight) hits.add(here.start);
      counts.found += length;
      if (isRight) counts.right += length;
    }
  }
  for (const run of runs) {
    if (run.length < LEAST_RUN) continue;
    const length = (words: typeof run): number =>
      words.reduce((sum, [{ start, end }]) => sum + end - start, 0);
    const met = run.filter(([{ start }]) => hits.has(start));
    counts.gold += length(run);
    counts.rightGold += length(met);
    counts.runs += 1;
    counts.wholeRuns += Number(met.length === run.length);
  }
  return counts;
}

function inAny(spans: readonly Span[]): (word: Span) => boolean {
  return (word) => spans.some((span) => span.start < word.end && word.start < span.end);
}

/** A name that is put in more words than this for one is not looked past. */
const LOOK_AHEAD = 8;

/**
 * Words of two stretches by turns. Where their number differs, a name or number of the one has more words
 * than in the other: what differs is passed over up to the next word that is the same in both.
 */
function pairWords(pair: MadePair, a: Span, b: Span): (readonly [Span, Span])[] {
  const here = simpleWords(pair.original, a);
  const there = simpleWords(pair.made, b);
  const key = (text: string, span: Span | undefined): string | null =>
    span === undefined ? null : text.slice(span.start, span.end).toLowerCase();
  const isSame = (i: number, j: number): boolean =>
    key(pair.original, here[i]) !== null && key(pair.original, here[i]) === key(pair.made, there[j]);
  const pairs: (readonly [Span, Span])[] = [];
  for (let i = 0, j = 0; i < here.length && j < there.length; ) {
    if (here.length === there.length || isSame(i, j)) {
      pairs.push([here[i] as Span, there[j] as Span]);
      i += 1;
      j += 1;
      continue;
    }
    const next = nearest((x, y) => isSame(i + x, j + y));
    if (next === null) break;
    i += next[0];
    j += next[1];
  }
  return pairs;
}

/** The steps on either side, as few as can be together, after which something holds. */
function nearest(holds: (x: number, y: number) => boolean): readonly [number, number] | null {
  for (let steps = 1; steps <= LOOK_AHEAD; steps += 1) {
    for (let x = 0; x <= steps; x += 1) if (holds(x, steps - x)) return [x, steps - x];
  }
  return null;
}

function simpleWords(text: string, span: Span): Span[] {
  return [...text.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}
