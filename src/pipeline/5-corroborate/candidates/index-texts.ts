import type { Around, DocumentId, DocumentPair, TextIndex } from '../../../model/index.ts';
import { packWords, unpackWords } from '../text/pack-words.ts';
import { shareText, type WordedText, wordRecord } from '../text/share-text.ts';
import { fingerprintText } from './fingerprint.ts';
import { LEAST_SHARED, NEARNESS, type Nearness } from './nearness.ts';
import type { AlignedPair } from './pair-texts.ts';

/** What indexing some documents came to; pairs are settled once for all of them. */
interface Batch {
  readonly index: TextIndex;
  readonly nearness: Nearness;
  /** Pairs of a new document that share enough, by the two ids. */
  readonly found: Map<string, DocumentPair>;
  /** Pairs that came closer under some fingerprint, and have to be counted again. */
  readonly closer: Map<string, DocumentPair>;
  /** Pairs that moved apart under one. Of these only what is a pair so far can be none any more. */
  readonly apart: Map<string, DocumentPair>;
  /** Holders of what has become a crowd's, in the order of ids: all but those within reach moved apart. */
  readonly crowds: (readonly DocumentId[])[];
}

/**
 * Brings up to `most` pending documents into an index and aligns them with the candidates among the
 * rest: never with all. Returns how many it took; 0 when none was pending. Whatever the order and the
 * batches, the pairs that stand in the index once nothing is pending are those of `pairTexts`.
 */
export async function indexTexts(
  index: TextIndex,
  most: number,
  nearness: Nearness = NEARNESS,
): Promise<number> {
  const batch: Batch = { index, nearness, found: new Map(), closer: new Map(), apart: new Map(), crowds: [] };
  const worded = new Map<DocumentId, WordedText>();
  const documents = await index.pending(most);
  for (const document of documents) {
    const record = await index.take(document);
    if (record !== null) worded.set(document, wordRecord(record));
    // All of them before any goes in, so that nothing is tied to words that are no longer there.
    await takeOut(batch, document);
  }
  for (const [document, one] of worded) await putIn(batch, document, one);
  await settlePairs(batch, worded);
  return documents.length;
}

/** Adds a document. Among the others this can only move holders of a common fingerprint apart. */
async function putIn(batch: Batch, document: DocumentId, worded: WordedText): Promise<void> {
  const { index, nearness } = batch;
  const prints = fingerprintText(worded);
  const crowded = await index.crowded(prints);
  const holders = await index.holders(prints.filter((print) => !crowded.has(print)));
  const shared = new Map<DocumentId, number>();
  const share = (other: DocumentId): void => void shared.set(other, (shared.get(other) ?? 0) + 1);
  const crowds: number[] = [];
  for (const [print, others] of holders) {
    if (others.length < nearness.crowd) {
      others.forEach(share);
      continue;
    }
    crowds.push(print);
    const all = [...others, document].sort();
    const place = all.indexOf(document);
    for (const [at, other] of all.entries()) {
      if (at !== place && Math.abs(at - place) <= nearness.reach) share(other);
    }
    batch.crowds.push(all);
  }
  const beside = await index.around([...crowded], document, nearness.reach);
  for (const { before, after } of beside.values()) {
    before.forEach(share);
    after.forEach(share);
    moveAcross(batch.apart, nearness, before, after);
  }
  await index.put(document, prints, packWords(worded));
  await index.mark(crowds, true);
  for (const [other, count] of shared) {
    if (count >= LEAST_SHARED) note(batch.found, document, other);
  }
}

/** Removes a document that is in the index, by which others may come closer. */
async function takeOut(batch: Batch, document: DocumentId): Promise<void> {
  const { index, nearness } = batch;
  const prints = (await index.prints([document])).get(document);
  if (prints === undefined) return;
  const thinned: number[] = [];
  const crowded = [...(await index.crowded(prints))];
  const beside = await index.around(crowded, document, nearness.reach);
  for (const print of crowded) {
    const first = await index.firstHolders(print, nearness.crowd + 2);
    if (first.length <= nearness.crowd + 1) {
      thinned.push(print);
      noteBeyond(batch.closer, first, nearness.reach);
    } else {
      const { before = [], after = [] } = beside.get(print) ?? {};
      moveAcross(batch.closer, nearness, before, after);
    }
  }
  await index.remove(document);
  await index.mark(thinned, false);
}

/** Notes every two of a list that are out of reach of each other. */
function noteBeyond(pairs: Map<string, DocumentPair>, documents: readonly DocumentId[], reach: number): void {
  for (const [at, a] of documents.entries()) {
    for (const b of documents.slice(at + reach + 1)) note(pairs, a, b);
  }
}

/** Notes those that a document between them keeps just out of reach of each other. */
function moveAcross(
  pairs: Map<string, DocumentPair>,
  { reach }: Nearness,
  before: readonly DocumentId[],
  after: readonly DocumentId[],
): void {
  for (const [at, a] of before.entries()) {
    const b = after[reach - 1 - at];
    if (b !== undefined) note(pairs, a, b);
  }
}

function note(pairs: Map<string, DocumentPair>, one: DocumentId, other: DocumentId): void {
  const pair: DocumentPair = one < other ? [one, other] : [other, one];
  pairs.set(keyOf(pair), pair);
}

function keyOf([a, b]: DocumentPair): string {
  return `${a} ${b}`;
}

/** Counts what moved, aligns the pairs that are new and drops those that are none any more. */
async function settlePairs(batch: Batch, worded: Map<DocumentId, WordedText>): Promise<void> {
  const { index, found } = batch;
  const stored = await storedPairs(batch);
  const moved = movedPairs(batch, stored);
  const counts = await countShared(batch, [...moved.values()]);
  const dropped: DocumentPair[] = [];
  for (const [key, pair] of moved) {
    if ((counts.get(key) ?? 0) >= LEAST_SHARED) found.set(key, pair);
    else {
      found.delete(key);
      if (stored.has(key)) dropped.push(pair);
    }
  }
  await index.dropPairs(dropped);
  const missing = [...found].filter(([key]) => !stored.has(key)).map(([, pair]) => pair);
  const others = [...new Set(missing.flat())].filter((document) => !worded.has(document));
  for (const [document, packed] of await index.words(others)) worded.set(document, unpackWords(packed));
  const aligned: AlignedPair[] = [];
  for (const [a, b] of missing) {
    const [left, right] = [worded.get(a), worded.get(b)];
    if (left !== undefined && right !== undefined) aligned.push({ a, b, text: shareText(left, right) });
  }
  await index.keepPairs(aligned);
}

/** The pairs in the index of which the first is in anything that was noted. */
async function storedPairs({
  index,
  found,
  closer,
  apart,
  crowds,
}: Batch): Promise<Map<string, DocumentPair>> {
  const firsts = new Set(crowds.flat());
  for (const noted of [found, closer, apart]) for (const [a] of noted.values()) firsts.add(a);
  return new Map((await index.pairsFrom([...firsts])).map((pair) => [keyOf(pair), pair]));
}

/**
 * The pairs to be counted again: what came closer, and what moved apart and is a pair so far, in the index
 * or found just now. When a fingerprint becomes a crowd's some two thousand pairs move apart at once, of
 * which hardly any is one; to count them all would cost the more the more of them a collection has.
 */
function movedPairs(
  { nearness, found, closer, apart, crowds }: Batch,
  stored: ReadonlyMap<string, DocumentPair>,
): Map<string, DocumentPair> {
  const moved = new Map(closer);
  const pairs = new Map([...stored, ...found]);
  for (const [key, pair] of apart) if (pairs.has(key)) moved.set(key, pair);
  for (const crowd of crowds) {
    const places = new Map(crowd.map((document, at) => [document, at]));
    for (const [key, pair] of pairs) {
      const [here, there] = [places.get(pair[0]), places.get(pair[1])];
      if (here !== undefined && there !== undefined && there - here > nearness.reach) moved.set(key, pair);
    }
  }
  return moved;
}

/** How many fingerprints the two of each pair share, as the index stands; at least `LEAST_SHARED` or any lower number. */
async function countShared(
  batch: Batch,
  pairs: readonly DocumentPair[],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const prints = await batch.index.prints([...new Set(pairs.flat())]);
  const both = pairs
    .map((pair) => ({ pair, common: common(prints.get(pair[0]) ?? [], prints.get(pair[1]) ?? []) }))
    .filter(({ common: shared }) => shared.length >= LEAST_SHARED);
  const crowded = await batch.index.crowded([...new Set(both.flatMap(({ common: shared }) => shared))]);
  const after = await crowdedAfter(batch, crowded, both);
  for (const { pair, common: shared } of both) {
    const near = (print: number): boolean =>
      !crowded.has(print) || after.get(pair[0])?.get(print)?.after.includes(pair[1]) === true;
    const count = shared.filter(near).length;
    counts.set(keyOf(pair), count);
  }
  return counts;
}

/** By the first of each pair, who holds next after it what a crowd holds and the two share. */
async function crowdedAfter(
  { index, nearness }: Batch,
  crowded: ReadonlySet<number>,
  both: readonly { readonly pair: DocumentPair; readonly common: readonly number[] }[],
): Promise<ReadonlyMap<DocumentId, ReadonlyMap<number, Around>>> {
  const asked = new Map<DocumentId, Set<number>>();
  for (const { pair, common: shared } of both) {
    const prints = asked.get(pair[0]) ?? new Set<number>();
    for (const print of shared) if (crowded.has(print)) prints.add(print);
    asked.set(pair[0], prints);
  }
  const found = new Map<DocumentId, ReadonlyMap<number, Around>>();
  for (const [document, prints] of asked) {
    found.set(document, await index.around([...prints], document, nearness.reach));
  }
  return found;
}

/** What stands in both of two ascending lists. */
function common(one: readonly number[], other: readonly number[]): number[] {
  const found: number[] = [];
  for (let here = 0, there = 0; here < one.length && there < other.length; ) {
    const [left, right] = [one[here] ?? 0, other[there] ?? 0];
    if (left === right) found.push(left);
    if (left <= right) here += 1;
    if (right <= left) there += 1;
  }
  return found;
}
