import type { DocumentRecord, SharedSpan, Span } from '../../../model/index.ts';

/** Words in a shingle: five in a row recur by chance only in set phrases. */
const SHINGLE = 5;

interface Word extends Span {
  readonly key: string;
}

/** The words of a record's reporting parts with their shingles, made once a record. */
export interface WordedRecord {
  readonly record: DocumentRecord;
  readonly words: readonly Word[];
  readonly shingles: ReadonlyMap<string, number>;
}

/** How much text two records share. */
export interface SharedText {
  /** Share of the shorter record's shingles that stand in the longer one. */
  readonly containment: number;
  /** Share of all shingles of both. */
  readonly likeness: number;
  /** Runs of the same words, in the order of `a`. */
  readonly spans: readonly SharedSpan[];
  /** Sentences that tell the same thing in the same or in changed words. */
  readonly sentences: readonly SentencePair[];
  /** Words of a third voice that both quote: evidence of a shared voice, and in none of the above. */
  readonly quoted: readonly SharedSpan[];
  /** Sentences of each that have no counterpart in the other. */
  readonly adds: { readonly a: readonly Span[]; readonly b: readonly Span[] };
}

/** A sentence of each of two texts that tell one thing; `likeness` is the share of words they have in common. */
export interface SentencePair extends SharedSpan {
  readonly likeness: number;
}

/** Two records, by their index, with the text they share. */
export interface TextPair {
  readonly a: number;
  readonly b: number;
  readonly text: SharedText;
}

/** Prepares a record for comparison: words of headline, body and reprints, folded. */
export function wordRecord(record: DocumentRecord): WordedRecord {
  const words: Word[] = [];
  // The same quotation in two reports shows a shared voice, not that one copied the other.
  const quoted = record.claims.filter((claim) => claim.quoted && claim.voices.length > 0);
  for (const part of record.document.parts) {
    if (part.role !== 'body' && part.role !== 'reprint' && part.role !== 'headline') continue;
    const text = record.document.text.slice(part.start, part.end);
    for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const start = part.start + match.index;
      if (quoted.some((quote) => quote.start <= start && start < quote.end)) continue;
      words.push({ start, end: start + match[0].length, key: match[0].toLowerCase() });
    }
  }
  const shingles = new Map<string, number>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    const key = words
      .slice(at, at + SHINGLE)
      .map((word) => word.key)
      .join(' ');
    if (!shingles.has(key)) shingles.set(key, at);
  }
  return { record, words, shingles };
}

/** Aligns two records: how much they share, and the shared runs as spans of either text. */
export function shareText(a: WordedRecord, b: WordedRecord): SharedText {
  const spans: SharedSpan[] = [];
  let shared = 0;
  for (let at = 0; at + SHINGLE <= a.words.length; ) {
    const key = a.words
      .slice(at, at + SHINGLE)
      .map((word) => word.key)
      .join(' ');
    const there = b.shingles.get(key);
    if (there === undefined) {
      at += 1;
      continue;
    }
    const length = runLength(a.words, at, b.words, there);
    shared += length - SHINGLE + 1;
    spans.push({ a: spanOf(a.words, at, length), b: spanOf(b.words, there, length) });
    at += length - SHINGLE + 1;
  }
  const [small, large] = [a.shingles.size, b.shingles.size].sort((x, y) => x - y) as [number, number];
  const bounded = Math.min(shared, small);
  return {
    containment: small === 0 ? 0 : bounded / small,
    likeness: small + large === 0 ? 0 : bounded / (small + large - bounded),
    spans,
    sentences: [],
    quoted: [],
    adds: { a: [], b: [] },
  };
}

function runLength(a: readonly Word[], at: number, b: readonly Word[], there: number): number {
  let length = SHINGLE;
  while (a[at + length] !== undefined && a[at + length]?.key === b[there + length]?.key) length += 1;
  return length;
}

function spanOf(words: readonly Word[], at: number, length: number): Span {
  return { start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 };
}
