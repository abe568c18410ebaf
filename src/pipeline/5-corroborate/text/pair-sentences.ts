import type { Run } from './find-runs.ts';
import { joinSplit, type LikenessOf } from './join-split.ts';
import { type Numbered, numberKeys } from './number-keys.ts';
import { SMALL, type WordedText, type WordedSentence, type Words } from './word-record.ts';

/** Two sentences, by their places, that tell one thing. */
export interface PairedSentences {
  readonly a: number;
  readonly b: number;
  /** 1, or 2 where one sentence of the one text is two that follow each other in the other. */
  readonly manyA: number;
  readonly manyB: number;
  /** Share of the words of both, weighed by rarity, that stand in both: 0 to 1. */
  readonly likeness: number;
}

/** From here two sentences tell one thing; measured on the copies and rewrites of the gold. */
const LEAST_LIKE = 0.45;
/** And from here where the sentences before or behind them are one text, being alike by so much. */
const SURELY_LIKE = 0.65;
const NEIGHBOUR_LIKE = 0.25;
/** A class in more sentences of a text than this finds no candidates; what is alike shares rarer ones. */
const COMMON = 6;
/** A sentence is held against so many candidates at most. */
const CANDIDATES = 4;
/** A small word counts as this share of a rare one. */
const SMALL_WEIGHT = 0.15;

/** What the sentences of two texts are weighed and counted by. */
interface Weighed {
  readonly kinds: Numbered;
  /** For each kind of word, by its number, what it weighs. */
  readonly weights: Float64Array;
  /** Sentences of `b` that hold a kind: those of kind `n` from `first[n]` to before `first[n + 1]`. */
  readonly first: Int32Array;
  readonly holders: Int32Array;
  /** Sums of the weights of each sentence. */
  readonly sumsA: Float64Array;
  readonly sumsB: Float64Array;
}

/**
 * Pairs the sentences of two texts by the rare words they share, wherever they stand. Each sentence has
 * one counterpart at most; the likest are paired first.
 */
export function pairSentences(a: WordedText, b: WordedText, runs: readonly Run[]): PairedSentences[] {
  const weighed = weigh(a, b);
  const byRuns = candidatesByRuns(a, b, runs);
  const scores = new Float64Array(b.sentences.length);
  const counts = new Int32Array(weighed.kinds.count);
  const found: PairedSentences[] = [];
  const likenessOf: LikenessOf = (pair) => {
    const [here, there] = [stretchOf(a, pair.a, pair.manyA), stretchOf(b, pair.b, pair.manyB)];
    if (here === null || there === null) return 0;
    const both = sumOf(weighed.sumsA, pair.a, pair.manyA) + sumOf(weighed.sumsB, pair.b, pair.manyB);
    return both === 0 ? 0 : Math.min(1, (2 * sharedWeight(here, there, weighed, counts)) / both);
  };
  a.sentences.forEach((sentence, at) => {
    for (const there of candidatesOf(sentence, weighed, scores, byRuns.get(at))) {
      const pair = { a: at, b: there, manyA: 1, manyB: 1 };
      const likeness = likenessOf(pair);
      if (likeness >= LEAST_LIKE) found.push({ ...pair, likeness });
    }
  });
  return joinSplit(pairNeighbours(takeBest(found, a, b), likenessOf), a, b, likenessOf);
}

/** The words of some sentences that follow each other. */
export function stretchOf({ sentences }: WordedText, at: number, many: number): Stretch | null {
  const [first, last] = [sentences[at], sentences[at + many - 1]];
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
}

/** Words from one to before another. */
export type Stretch = Pick<WordedSentence, 'from' | 'to'>;

/** Pairs, beside paired sentences, those that are less alike but stand at the same place. */
function pairNeighbours(pairs: readonly PairedSentences[], likenessOf: LikenessOf): PairedSentences[] {
  const ofA = new Map(pairs.map((pair) => [pair.a, pair]));
  const takenB = new Set(pairs.map((pair) => pair.b));
  for (const step of [1, -1]) {
    for (const pair of pairs) {
      if (pair.likeness < SURELY_LIKE) continue;
      let [at, there] = [pair.a + step, pair.b + step];
      while (!ofA.has(at) && !takenB.has(there)) {
        const next = { a: at, b: there, manyA: 1, manyB: 1 };
        const likeness = likenessOf(next);
        if (likeness < NEIGHBOUR_LIKE) break;
        ofA.set(at, { ...next, likeness });
        takenB.add(there);
        at += step;
        there += step;
      }
    }
  }
  return [...ofA.values()].sort((x, y) => x.a - y.a);
}

function takeBest(found: PairedSentences[], a: WordedText, b: WordedText): PairedSentences[] {
  found.sort(
    (x, y) => y.likeness - x.likeness || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a || x.b - y.b,
  );
  const usedA = new Uint8Array(a.sentences.length);
  const usedB = new Uint8Array(b.sentences.length);
  const taken = found.filter((pair) => {
    if (usedA[pair.a] === 1 || usedB[pair.b] === 1) return false;
    usedA[pair.a] = 1;
    usedB[pair.b] = 1;
    return true;
  });
  return taken.sort((x, y) => x.a - y.a);
}

/** Weighs every kind of word by how few sentences of both texts hold it. */
function weigh(a: WordedText, b: WordedText): Weighed {
  const kinds = numberKeys(a.words.classes, b.words.classes);
  const spread = new Int32Array(kinds.count);
  const last = new Int32Array(kinds.count);
  countHolders(a.sentences, kinds.a, last, (kind) => (spread[kind] = (spread[kind] ?? 0) + 1));
  const first = new Int32Array(kinds.count + 2);
  countHolders(b.sentences, kinds.b, last, (kind) => {
    spread[kind] = (spread[kind] ?? 0) + 1;
    first[kind + 2] = (first[kind + 2] ?? 0) + 1;
  });
  for (let kind = 2; kind < first.length; kind += 1)
    first[kind] = (first[kind] ?? 0) + (first[kind - 1] ?? 0);
  const holders = new Int32Array(first[kinds.count + 1] ?? 0);
  countHolders(b.sentences, kinds.b, last, (kind, sentence) => {
    const place = first[kind + 1] ?? 0;
    holders[place] = sentence;
    first[kind + 1] = place + 1;
  });
  const total = a.sentences.length + b.sentences.length;
  const weights = new Float64Array(kinds.count);
  for (let kind = 0; kind < kinds.count; kind += 1) weights[kind] = 1 + Math.log(total / (spread[kind] || 1));
  markSmall(weights, a.words, kinds.a);
  markSmall(weights, b.words, kinds.b);
  return {
    kinds,
    weights,
    first,
    holders,
    sumsA: sumsOf(a.sentences, kinds.a, weights),
    sumsB: sumsOf(b.sentences, kinds.b, weights),
  };
}

function sumsOf(
  sentences: readonly WordedSentence[],
  kinds: Int32Array,
  weights: Float64Array,
): Float64Array {
  const sums = new Float64Array(sentences.length);
  for (const [index, { from, to }] of sentences.entries()) {
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += weights[kinds[at] ?? 0] ?? 0;
    sums[index] = sum;
  }
  return sums;
}

function sumOf(values: Float64Array, from: number, many: number): number {
  let sum = 0;
  for (let at = from; at < from + many; at += 1) sum += values[at] ?? 0;
  return sum;
}

/** Small words by the weight all of them have; a class holds small words only or none. */
function markSmall(weights: Float64Array, { marks }: Words, kinds: Int32Array): void {
  for (let at = 0; at < kinds.length; at += 1) {
    if (((marks[at] ?? 0) & SMALL) !== 0) weights[kinds[at] ?? 0] = SMALL_WEIGHT;
  }
}

/** Names every kind of word once for each sentence that holds it. */
function countHolders(
  sentences: readonly WordedSentence[],
  kinds: Int32Array,
  last: Int32Array,
  visit: (kind: number, sentence: number) => void,
): void {
  last.fill(-1);
  sentences.forEach(({ from, to }, index) => {
    for (let at = from; at < to; at += 1) {
      const kind = kinds[at] ?? 0;
      if (last[kind] === index) continue;
      last[kind] = index;
      visit(kind, index);
    }
  });
}

/** Sentences of `b` in which the most of the words of a sentence of `a` stand, and those that share a run. */
function candidatesOf(
  { from, to }: WordedSentence,
  { kinds, weights, first, holders }: Weighed,
  scores: Float64Array,
  byRuns: ReadonlySet<number> | undefined,
): Iterable<number> {
  const touched: number[] = [];
  for (let at = from; at < to; at += 1) {
    const kind = kinds.a[at] ?? 0;
    const [start, end] = [first[kind] ?? 0, first[kind + 1] ?? 0];
    if (end - start > COMMON || (weights[kind] ?? 0) <= SMALL_WEIGHT) continue;
    for (let place = start; place < end; place += 1) {
      const there = holders[place] ?? 0;
      if (scores[there] === 0) touched.push(there);
      scores[there] = (scores[there] ?? 0) + (weights[kind] ?? 0);
    }
  }
  const best = touched.sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y).slice(0, CANDIDATES);
  for (const there of touched) scores[there] = 0;
  return byRuns === undefined ? best : new Set([...best, ...byRuns]);
}

/** Pairs of sentences that share a run. */
function candidatesByRuns(
  a: WordedText,
  b: WordedText,
  runs: readonly Run[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const [ofA, ofB] = [sentenceOfWord(a), sentenceOfWord(b)];
  const pairs = new Map<number, Set<number>>();
  for (const run of runs) {
    let last = -1;
    for (let at = 0; at < run.length; at += 1) {
      const [here, there] = [ofA[run.a + at] ?? -1, ofB[run.b + at] ?? -1];
      if (here < 0 || there < 0 || here === last) continue;
      last = here;
      const list = pairs.get(here);
      if (list === undefined) pairs.set(here, new Set([there]));
      else if (list.size < CANDIDATES) list.add(there);
    }
  }
  return pairs;
}

/** For each word the sentence it stands in, -1 for none. */
function sentenceOfWord({ words, sentences }: WordedText): Int32Array {
  const of = new Int32Array(words.count).fill(-1);
  sentences.forEach(({ from, to }, index) => of.fill(index, from, to));
  return of;
}

/** Weights of the words that stand in both sentences, each as often as in the one that has it less often. */
function sharedWeight(
  here: Stretch,
  there: Stretch,
  { kinds, weights }: Weighed,
  counts: Int32Array,
): number {
  for (let at = there.from; at < there.to; at += 1) {
    const kind = kinds.b[at] ?? 0;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  let shared = 0;
  for (let at = here.from; at < here.to; at += 1) {
    const kind = kinds.a[at] ?? 0;
    const left = counts[kind] ?? 0;
    if (left === 0) continue;
    counts[kind] = left - 1;
    shared += weights[kind] ?? 0;
  }
  for (let at = there.from; at < there.to; at += 1) counts[kinds.b[at] ?? 0] = 0;
  return shared;
}
