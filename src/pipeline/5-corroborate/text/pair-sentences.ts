import type { Run } from './find-runs.ts';
import { SMALL, type WordedRecord, type WordedSentence, type Words } from './word-record.ts';

/** Two sentences, by their places, that tell one thing. */
export interface PairedSentences {
  readonly a: number;
  readonly b: number;
  /** Share of the words of both, weighed by rarity, that stand in both: 0 to 1. */
  readonly likeness: number;
}

/** From here two sentences tell one thing; measured on the copies and rewrites of the gold. */
const LEAST_LIKE = 0.45;
/** A class in more sentences of a text than this finds no candidates; what is alike shares rarer ones. */
const COMMON = 6;
/** A sentence is held against so many candidates at most. */
const CANDIDATES = 4;
/** A small word counts as this share of a rare one. */
const SMALL_WEIGHT = 0.15;

/** A sentence as its classes in order of value, with what each weighs. */
interface Bag {
  readonly classes: Int32Array;
  readonly weights: Float64Array;
  readonly weight: number;
}

/**
 * Pairs the sentences of two texts by the rare words they share, wherever they stand. Each sentence has
 * one counterpart at most; the likest are paired first.
 */
export function pairSentences(a: WordedRecord, b: WordedRecord, runs: readonly Run[]): PairedSentences[] {
  const holders = [holdersOf(a), holdersOf(b)] as const;
  const total = a.sentences.length + b.sentences.length;
  const weigh = (kind: number): number =>
    1 + Math.log(total / ((holders[0].get(kind)?.length ?? 0) + (holders[1].get(kind)?.length ?? 0) || 1));
  const bagsA = a.sentences.map((sentence) => bagOf(a.words, sentence, weigh));
  const bagsB = b.sentences.map((sentence) => bagOf(b.words, sentence, weigh));
  const byRuns = candidatesByRuns(a, b, runs);
  const found: PairedSentences[] = [];
  a.sentences.forEach((_, at) => {
    for (const there of candidatesOf(bagsA[at] as Bag, holders[1], byRuns.get(at))) {
      const likeness = likenessOf(bagsA[at] as Bag, bagsB[there] as Bag);
      if (likeness >= LEAST_LIKE) found.push({ a: at, b: there, likeness });
    }
  });
  return takeBest(found, a, b);
}

function takeBest(found: PairedSentences[], a: WordedRecord, b: WordedRecord): PairedSentences[] {
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

/** For each class of words that say something the sentences that hold it. */
function holdersOf({ words, sentences }: WordedRecord): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  sentences.forEach(({ from, to }, index) => {
    for (let at = from; at < to; at += 1) {
      if (((words.marks[at] ?? 0) & SMALL) !== 0) continue;
      const kind = words.classes[at] ?? 0;
      const list = holders.get(kind);
      if (list === undefined) holders.set(kind, [index]);
      else if (list.at(-1) !== index) list.push(index);
    }
  });
  return holders;
}

function bagOf(words: Words, { from, to }: WordedSentence, weigh: (kind: number) => number): Bag {
  const order = Array.from({ length: to - from }, (_, index) => from + index).sort(
    (x, y) => (words.classes[x] ?? 0) - (words.classes[y] ?? 0),
  );
  const classes = new Int32Array(order.map((at) => words.classes[at] ?? 0));
  const weights = new Float64Array(
    order.map((at) =>
      ((words.marks[at] ?? 0) & SMALL) !== 0 ? SMALL_WEIGHT : weigh(words.classes[at] ?? 0),
    ),
  );
  return { classes, weights, weight: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** Sentences of `b` in which the most of the words of a sentence of `a` stand, and those that share a run. */
function candidatesOf(
  bag: Bag,
  holders: ReadonlyMap<number, readonly number[]>,
  byRuns: ReadonlySet<number> | undefined,
): Iterable<number> {
  const shared = new Map<number, number>();
  bag.classes.forEach((kind, index) => {
    const list = kind === bag.classes[index - 1] ? undefined : holders.get(kind);
    if (list === undefined || list.length > COMMON) return;
    for (const there of list) shared.set(there, (shared.get(there) ?? 0) + (bag.weights[index] ?? 0));
  });
  const best = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, CANDIDATES);
  return new Set([...best.map(([there]) => there), ...(byRuns ?? [])]);
}

/** Pairs of sentences in which a run begins. */
function candidatesByRuns(
  a: WordedRecord,
  b: WordedRecord,
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
export function sentenceOfWord({ words, sentences }: WordedRecord): Int32Array {
  const of = new Int32Array(words.count).fill(-1);
  sentences.forEach(({ from, to }, index) => of.fill(index, from, to));
  return of;
}

/** Twice what stands in both, by what both hold. */
function likenessOf(a: Bag, b: Bag): number {
  let shared = 0;
  let [at, there] = [0, 0];
  while (at < a.classes.length && there < b.classes.length) {
    const [here, other] = [a.classes[at] ?? 0, b.classes[there] ?? 0];
    if (here === other) {
      shared += ((a.weights[at] ?? 0) + (b.weights[there] ?? 0)) / 2;
      at += 1;
      there += 1;
    } else if (here < other) at += 1;
    else there += 1;
  }
  return a.weight + b.weight === 0 ? 0 : Math.min(1, (2 * shared) / (a.weight + b.weight));
}
