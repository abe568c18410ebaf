import type { SharedSpan, Span } from '../../../model/index.ts';
import { fillRuns } from './fill-runs.ts';
import { findRuns, type Run } from './find-runs.ts';
import { type PairedSentences, pairSentences } from './pair-sentences.ts';
import { QUOTED, type WordedText, type Words } from './word-record.ts';

export {
  CAPITAL,
  QUOTED,
  SMALL,
  type WordedRecord,
  type WordedSentence,
  type WordedText,
  wordRecord,
  type Words,
} from './word-record.ts';

/** How much text two records share: plain JSON, and a function of the two texts alone. */
export interface SharedText {
  /**
   * Share of the words of the shorter text that stand in the longer one, 0 to 1. Quotations of a voice
   * count on neither side.
   */
  readonly containment: number;
  /** Share of the words of both together that stand in both, 0 to 1. */
  readonly likeness: number;
  /** Share of each text's own words that stand in the other. */
  readonly held: BySide;
  /**
   * Share of each text's first 80 words that stand in the other. News is copied in its first words; what
   * two reports share further down is background, which agencies print again for years.
   */
  readonly lead: BySide;
  /** Runs of the same words, in the order of `a`; each word belongs to one at most. */
  readonly spans: readonly SharedSpan[];
  /** Sentences that tell the same thing in the same or in changed words, in the order of `a`. */
  readonly sentences: readonly SentencePair[];
  /** Words of a third voice that both quote: evidence of a shared voice, and in none of the shares above. */
  readonly quoted: readonly SharedSpan[];
  /** Sentences of each that have no counterpart in the other. */
  readonly adds: { readonly a: readonly Span[]; readonly b: readonly Span[] };
}

/** A share for each of two texts, 0 to 1. */
export interface BySide {
  readonly a: number;
  readonly b: number;
}

/**
 * A sentence of each of two texts that tell one thing, or one and the two that follow each other which were
 * made of it; `likeness` is the share of words they have in common. A sentence is in one pair at most.
 */
export interface SentencePair extends SharedSpan {
  readonly likeness: number;
}

/** Two records, by their index, with the text they share. */
export interface TextPair {
  readonly a: number;
  readonly b: number;
  readonly text: SharedText;
}

/** The first words of a report, in which its news stands. */
const LEAD_WORDS = 80;
/** A sentence of which this share stands in runs of the other text adds nothing, though it has no counterpart. */
const HELD = 0.6;

/**
 * Aligns two texts: how much they share, the shared runs as spans of either text, and which sentence
 * of the one tells what a sentence of the other tells. Turning the two round turns the result round.
 */
export function shareText(a: WordedText, b: WordedText): SharedText {
  return comesFirst(a, b) ? align(a, b) : mirror(align(b, a));
}

function align(a: WordedText, b: WordedText): SharedText {
  const seeded = findRuns(a.words.keys, b.words.keys, { a: opensOf(a), b: opensOf(b) });
  const sentences = pairSentences(a, b, seeded);
  const runs = fillRuns(a, b, seeded, sentences);
  const own = runs.flatMap((run) => split(run, a.words, b.words, false));
  const quoted = runs.flatMap((run) => split(run, a.words, b.words, true));
  const [inA, inB] = [marked(a.words, own, 'a'), marked(b.words, own, 'b')];
  const [ownA, ownB] = [a.words, b.words].map(ownCount) as [number, number];
  const shared = own.reduce((sum, { length }) => sum + length, 0);
  const shorter = Math.min(ownA, ownB);
  return {
    containment: share(shared, shorter),
    likeness: share(shared, ownA + ownB - shared),
    held: { a: share(shared, ownA), b: share(shared, ownB) },
    lead: { a: leadShare(a.words, inA), b: leadShare(b.words, inB) },
    spans: own.map((run) => spanOf(run, a.words, b.words)),
    sentences: sentences.map((pair) => ({
      a: { start: a.sentences[pair.a]?.start ?? 0, end: a.sentences[pair.a + pair.manyA - 1]?.end ?? 0 },
      b: { start: b.sentences[pair.b]?.start ?? 0, end: b.sentences[pair.b + pair.manyB - 1]?.end ?? 0 },
      likeness: rounded(pair.likeness),
    })),
    quoted: quoted.map((run) => spanOf(run, a.words, b.words)),
    adds: {
      a: addsOf(a, marked(a.words, runs, 'a'), sentences, 'a'),
      b: addsOf(b, marked(b.words, runs, 'b'), sentences, 'b'),
    },
  };
}

/** 1 for each word that begins a sentence, and behind the last. */
function opensOf({ words, sentences }: WordedText): Uint8Array {
  const opens = new Uint8Array(words.count + 1);
  for (const { from } of sentences) opens[from] = 1;
  opens[words.count] = 1;
  return opens;
}

/**
 * An order of texts by all that the alignment looks at, their words and sentences, so that the result
 * depends on no order of asking.
 */
function comesFirst(a: WordedText, b: WordedText): boolean {
  if (a.words.count !== b.words.count) return a.words.count < b.words.count;
  if (a.sentences.length !== b.sentences.length) return a.sentences.length < b.sentences.length;
  for (const field of ['keys', 'classes', 'marks'] as const) {
    const at = a.words[field].findIndex((here, index) => here !== b.words[field][index]);
    if (at >= 0) return (a.words[field][at] ?? 0) < (b.words[field][at] ?? 0);
  }
  for (const field of ['from', 'to', 'role'] as const) {
    const at = a.sentences.findIndex((here, index) => here[field] !== b.sentences[index]?.[field]);
    if (at >= 0) return (a.sentences[at]?.[field] ?? 0) < (b.sentences[at]?.[field] ?? 0);
  }
  return true;
}

function mirror({ spans, sentences, quoted, held, lead, adds, ...rest }: SharedText): SharedText {
  const turn = <T extends SharedSpan>(pairs: readonly T[]): T[] =>
    pairs.map((pair) => ({ ...pair, a: pair.b, b: pair.a })).sort((x, y) => x.a.start - y.a.start);
  return {
    ...rest,
    held: { a: held.b, b: held.a },
    lead: { a: lead.b, b: lead.a },
    spans: turn(spans),
    sentences: turn(sentences),
    quoted: turn(quoted),
    adds: { a: adds.b, b: adds.a },
  };
}

/** The parts of a run that are a voice's words in either text, or those that are so in neither. */
function split({ a, b, length }: Run, left: Words, right: Words, quoted: boolean): Run[] {
  const parts: Run[] = [];
  let from = 0;
  for (let at = 0; at <= length; at += 1) {
    const isQuoted = (((left.marks[a + at] ?? 0) | (right.marks[b + at] ?? 0)) & QUOTED) !== 0;
    if (at < length && isQuoted === quoted) continue;
    if (at > from) parts.push({ a: a + from, b: b + from, length: at - from });
    from = at + 1;
  }
  return parts;
}

function spanOf({ a, b, length }: Run, left: Words, right: Words): SharedSpan {
  return {
    a: { start: left.starts[a] ?? 0, end: left.ends[a + length - 1] ?? 0 },
    b: { start: right.starts[b] ?? 0, end: right.ends[b + length - 1] ?? 0 },
  };
}

function plainSpan({ start, end }: Span): Span {
  return { start, end };
}

function marked(words: Words, runs: readonly Run[], side: 'a' | 'b'): Uint8Array {
  const marks = new Uint8Array(words.count);
  for (const run of runs) marks.fill(1, run[side], run[side] + run.length);
  return marks;
}

function ownCount({ marks }: Words): number {
  let own = 0;
  for (let at = 0; at < marks.length; at += 1) if (((marks[at] ?? 0) & QUOTED) === 0) own += 1;
  return own;
}

function leadShare({ count, marks }: Words, shared: Uint8Array): number {
  let [words, both] = [0, 0];
  for (let at = 0; at < count && words < LEAD_WORDS; at += 1) {
    if (((marks[at] ?? 0) & QUOTED) !== 0) continue;
    words += 1;
    both += shared[at] ?? 0;
  }
  return share(both, words);
}

function addsOf(
  { sentences }: WordedText,
  shared: Uint8Array,
  pairs: readonly PairedSentences[],
  side: 'a' | 'b',
): Span[] {
  const paired = new Set(
    pairs.flatMap(({ a, b, manyA, manyB }) => (side === 'a' ? [a, a + manyA - 1] : [b, b + manyB - 1])),
  );
  return sentences
    .filter(({ from, to }, index) => {
      if (paired.has(index)) return false;
      let both = 0;
      for (let at = from; at < to; at += 1) both += shared[at] ?? 0;
      return both < HELD * (to - from);
    })
    .map(plainSpan);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : rounded(Math.min(1, part / whole));
}

/** Four places are more than the measure can tell, and one form on every machine. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
