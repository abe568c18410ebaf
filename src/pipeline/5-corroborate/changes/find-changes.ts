import type { DocumentRecord, SharedSpan, TextChange } from '../../../model/index.ts';
import type { SharedText } from '../text/share-text.ts';
import { layersOf, type RecordLayers } from './change-words.ts';
import { compareSentences } from './compare-sentences.ts';
import { foundElsewhere } from './found-elsewhere.ts';
import { flippedRuns, type SharedRuns, sharedRuns } from './shared-runs.ts';
import { uncheckedIn } from './hedges.ts';

/**
 * What differs in the sentences that two reports both tell, seen from `a` to `b`, in the order of `a`:
 * counts, names and other words put otherwise, hedges and attributions lost or gained. Spelling, forms of
 * numbers, quotation marks, capitals, order of words and small words are no change. Turning the two round
 * turns the result round.
 */
export function findChanges(a: DocumentRecord, b: DocumentRecord, text: SharedText): TextChange[] {
  const [left, right] = [layersOf(a), layersOf(b)];
  const shared = sharedRuns([...text.spans, ...text.quoted]);
  const flipped = flippedRuns(shared);
  const isBehind = foundElsewhere(left, right, text.sentences);
  const isBefore = foundElsewhere(right, left, text.sentences.map(flippedPair));
  const told = text.sentences
    .flatMap((pair) => changesOf(left, right, pair, shared, flipped))
    .filter((change) => !isBehind(change) && !isBefore(flippedChange(change)));
  const unchecked = [
    ...lostDoubts(left, text.adds.a, text.sentences),
    ...lostDoubts(right, text.adds.b, text.sentences.map(flippedPair)).map(flippedChange),
  ];
  return [...told, ...unchecked].sort(
    (x, y) => x.a.start - y.a.start || x.b.start - y.b.start || x.a.end - y.a.end || x.b.end - y.b.end,
  );
}

function changesOf(
  left: RecordLayers,
  right: RecordLayers,
  pair: SharedSpan,
  shared: SharedRuns,
  flipped: SharedRuns,
): TextChange[] {
  const here = left.record.document.text.slice(pair.a.start, pair.a.end);
  const there = right.record.document.text.slice(pair.b.start, pair.b.end);
  if (here === there) return [];
  // One way round for both, so that where several answers are as good both get the same.
  if (here < there) return compareSentences(left, right, pair, shared);
  return compareSentences(right, left, flippedPair(pair), flipped).map(flippedChange);
}

function flippedPair({ a, b }: SharedSpan): SharedSpan {
  return { a: b, b: a };
}

/**
 * The same change seen from the other text.
 *
 * @example
 * flippedChange({ kind: 'hedge', how: 'lost', a: { start: 0, end: 8 }, b: { start: 0, end: 0 }, rule: 'hedge-missing' }).how; // 'gained'
 */
export function flippedChange({ kind, how, a, b, rule }: TextChange): TextChange {
  const other = { lost: 'gained', gained: 'lost', swapped: 'swapped' } as const;
  return { kind, how: other[how], a: b, b: a, rule };
}

/**
 * "The claim could not be verified", a whole sentence, gone from among sentences that were kept: the doubt
 * of the others goes with it.
 */
function lostDoubts(
  { record }: RecordLayers,
  adds: SharedText['adds']['a'],
  told: readonly SharedSpan[],
): TextChange[] {
  const { sentences, document } = record;
  const startBefore = new Map(sentences.map(({ start }, place) => [start, sentences[place - 1]?.start]));
  const toldAt = new Map<number | undefined, SharedSpan>(told.map((pair) => [pair.a.start, pair]));
  return adds.flatMap((sentence) => {
    const found = uncheckedIn(document.text.slice(sentence.start, sentence.end));
    if (found === null) return [];
    const before = toldAt.get(startBefore.get(sentence.start));
    if (before === undefined) return [];
    const span = { start: sentence.start + found.start, end: sentence.start + found.end };
    const at = { start: before.b.end, end: before.b.end };
    return [{ kind: 'hedge', how: 'lost', a: span, b: at, rule: 'doubt-sentence' } as const];
  });
}
