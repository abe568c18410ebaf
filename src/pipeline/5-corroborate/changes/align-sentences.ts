import type { SharedSpan, Side, Span } from '../../../model/index.ts';
import { foldWords } from '../text/fold-words.ts';
import { alignWords } from './align-words.ts';
import { isMoneyOf } from './amounts.ts';
import { type Attribution, attributionsIn } from './attributions.ts';
import { type ChangeWord, changeWords, type RecordLayers } from './change-words.ts';
import { asidesIn } from './asides.ts';
import { furnitureIn } from './furniture.ts';
import { runsIn, type SharedRuns } from './shared-runs.ts';

/** One of two sentences, its words and what was told of them already. */
export interface SentenceSide {
  readonly layers: RecordLayers;
  readonly span: Span;
  readonly words: readonly ChangeWord[];
  readonly attributions: readonly Attribution[];
  /** For each word where it stands in the other sentence, or -1. */
  readonly met: Int32Array;
  /** Words that stand elsewhere in the other text, in this sentence or another. */
  readonly moved: Uint8Array;
  /** Words that a finding has taken up, or that moved. */
  readonly taken: Uint8Array;
}

/** So many characters around a sentence are looked at for words that its counterpart holds. */
const OUTSIDE = 300;

/** Two sentences word against word. */
export interface SentencesAligned {
  readonly a: SentenceSide;
  readonly b: SentenceSide;
  /** For each gap the words of either side in it. */
  readonly gaps: readonly WordGap[];
}

/** Words between two that both have, by place: from the first to before the second. */
export interface WordGap {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** Lays two sentences side by side; `shared` are the runs of words that the two texts have in common. */
export function alignSentences(
  a: RecordLayers,
  b: RecordLayers,
  pair: SharedSpan,
  shared: SharedRuns,
): SentencesAligned {
  const [left, right] = [changeWords(a, pair.a), changeWords(b, pair.b)];
  const { met, gaps } = alignWords(left, right);
  const back = new Int32Array(right.length).fill(-1);
  met.forEach((there, here) => {
    if (there >= 0) back[there] = here;
  });
  const side = (layers: RecordLayers, span: Span, words: ChangeWord[], meets: Int32Array): SentenceSide => ({
    layers,
    span,
    words,
    attributions: attributionsIn(layers, span).filter(isTold(layers, span)),
    met: meets,
    moved: new Uint8Array(words.length),
    taken: new Uint8Array(words.length),
  });
  const sides = { a: side(a, pair.a, left, met), b: side(b, pair.b, right, back), gaps };
  dropFurniture(sides.a);
  dropFurniture(sides.b);
  dropAsides(sides, 'a');
  dropAsides(sides, 'b');
  dropMoney(sides.a, sides.b);
  dropMoney(sides.b, sides.a);
  dropMoved(sides);
  dropElsewhere(sides, shared, 'a', pair.b);
  dropElsewhere(sides, shared, 'b', pair.a);
  dropOutside(sides.a, sides.b);
  dropOutside(sides.b, sides.a);
  return sides;
}

/** "A general says" in a teaser that ran into the text attributes nothing of it. */
function isTold(layers: RecordLayers, span: Span): (one: Attribution) => boolean {
  const furniture = furnitureIn(layers, span);
  return (one) => !furniture.some(({ start, end }) => start <= one.start && one.end <= end);
}

/** What a desk puts around every report is told by nobody; tags end where the two begin to be the same. */
function dropFurniture(side: SentenceSide): void {
  const first = firstTold(side);
  for (const stretch of furnitureIn(side.layers, side.span)) {
    const places = wordsOver(side, stretch);
    const isTags = places.length === 1 && /^tags?$/.test(side.words[places[0] ?? -1]?.plain ?? '');
    const all = isTags && first >= 0 ? Array.from({ length: first }, (_, at) => at) : places;
    for (const at of all) if ((side.met[at] ?? -1) < 0) mark(side, at);
  }
}

/** An amount in another unit, told in brackets of one text only. */
function dropAsides(sides: SentencesAligned, from: Side): void {
  const side = sides[from];
  for (const aside of asidesIn(side.layers, side.span)) {
    const places = wordsOver(side, aside);
    if (places.some((at) => isOtherNumber(sides, from, at))) continue;
    // "84 km (52 miles)", of which the other has the miles.
    const before = (places[0] ?? 0) - 1;
    const isKept = places.some((at) => side.words[at]?.number === true && (side.met[at] ?? -1) >= 0);
    for (const at of isKept ? [before - 1, before] : []) {
      if (at >= 0 && (side.met[at] ?? -1) < 0) mark(side, at);
    }
    for (const at of places) if ((side.met[at] ?? -1) < 0) mark(side, at);
  }
}

/** "2.5 million dollars" for "$2.5m": the word is the other's sign. */
function dropMoney(side: SentenceSide, other: SentenceSide): void {
  const { text } = other.layers.record.document;
  side.words.forEach((word, at) => {
    const there = other.words[side.met[at - 1] ?? -1];
    if (there?.number === true && (side.met[at] ?? -1) < 0 && isMoneyOf(word, text, there)) mark(side, at);
  });
}

/** Whether a word is a number in whose place another stands. */
function isOtherNumber(sides: SentencesAligned, from: Side, at: number): boolean {
  const to = from === 'a' ? 'b' : 'a';
  const word = sides[from].words[at];
  const gap = sides.gaps.find((one) => one[from][0] <= at && at < one[from][1]);
  return word?.number === true && gap !== undefined && isReplaced(sides[to], word, gap[to]);
}

const QUALIFIES = /^(?:at|least|most|about|around|nearly|almost|more|than|over|some|up|to|an?|the)$/;

/** The first word that both have, with the number before it: "Tags Kesra mill Four medics", "Five medics". */
function firstTold({ met, words }: SentenceSide): number {
  let first = met.findIndex((there) => there >= 0);
  while (words[first - 1]?.number === true || QUALIFIES.test(words[first - 1]?.plain ?? '')) first -= 1;
  return first;
}

/** A word that is gone here and new there has moved: "on Monday shells fell", "shells fell on Monday". */
function dropMoved({ a, b, gaps }: SentencesAligned): void {
  const places = new Map<string, number[]>();
  for (const gap of gaps) {
    for (let at = gap.b[0]; at < gap.b[1]; at += 1) {
      const word = b.words[at];
      if (word === undefined || word.small || isReplaced(a, word, gap.a)) continue;
      const list = places.get(word.key);
      if (list === undefined) places.set(word.key, [at]);
      else list.push(at);
    }
  }
  for (const gap of gaps) {
    for (let at = gap.a[0]; at < gap.a[1]; at += 1) {
      const word = a.words[at];
      if (word === undefined || word.small || isReplaced(b, word, gap.b)) continue;
      const there = places.get(word.key)?.shift();
      if (there === undefined) continue;
      mark(a, at);
      mark(b, there);
      a.met[at] = there;
      b.met[there] = at;
    }
  }
}

/** Where one number stands for another, or a name for a name, it is no matter that the sentence holds it again. */
function isReplaced(
  { words }: SentenceSide,
  word: ChangeWord,
  [from, to]: readonly [number, number],
): boolean {
  if (!word.number && !word.name) return false;
  return words.slice(from, to).some((one) => one.number === word.number && one.name === word.name);
}

/** A stretch that both texts hold, but the other text outside of this sentence, has not gone. */
function dropElsewhere(sides: SentencesAligned, shared: SharedRuns, from: Side, other: Span): void {
  const to = from === 'a' ? 'b' : 'a';
  const side = sides[from];
  for (const run of runsIn(shared, from, side.span)) {
    const [here, there] = [run[from], run[to]];
    if (there.start < other.end && other.start < there.end) continue;
    for (const at of wordsOver(side, here)) {
      // A number in whose place another stands was changed, wherever else it is told.
      if ((side.met[at] ?? -1) < 0 && !isOtherNumber(sides, from, at)) mark(side, at);
    }
  }
}

/** One text's reader may begin a sentence a few words earlier: words that stand right outside have not gone. */
function dropOutside(side: SentenceSide, other: SentenceSide): void {
  const { text } = other.layers.record.document;
  const first = side.met.findIndex((there) => there >= 0);
  const last = side.met.findLastIndex((there) => there >= 0);
  if (first < 0) return;
  const before = foldWords(text, Math.max(0, other.span.start - OUTSIDE), other.span.start);
  for (let at = first - 1, there = before.length - 1; at >= 0 && there >= 0; at -= 1, there -= 1) {
    if (side.words[at]?.key !== before[there]?.key) break;
    mark(side, at);
  }
  const behind = foldWords(text, other.span.end, Math.min(text.length, other.span.end + OUTSIDE));
  for (let at = last + 1, there = 0; at < side.words.length && there < behind.length; at += 1, there += 1) {
    if (side.words[at]?.key !== behind[there]?.key) break;
    mark(side, at);
  }
}

function mark(side: SentenceSide, at: number): void {
  side.moved[at] = 1;
  side.taken[at] = 1;
}

/** Places of the words that share text with a span. */
export function wordsOver({ words }: SentenceSide, span: Span): number[] {
  return words.flatMap((word, at) => (word.start < span.end && span.start < word.end ? [at] : []));
}

/** The stretch from one word to another. */
export function spanOver({ words }: SentenceSide, first: number, last: number): Span {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** Where words of the one side would stand in the other: beside the counterpart of the nearest word that has one. */
export function placeIn(from: SentenceSide, to: SentenceSide, first: number, last: number): Span {
  const anchor = (at: number): ChangeWord | undefined =>
    // A word that moved stands with other neighbours now.
    from.moved[at] === 1 ? undefined : to.words[from.met[at] ?? -1];
  for (let step = 1; step <= from.words.length; step += 1) {
    const [before, behind] = [anchor(first - step), anchor(last + step)];
    if (before !== undefined) return { start: before.end, end: before.end };
    if (behind !== undefined) return { start: behind.start, end: behind.start };
  }
  return { start: to.span.start, end: to.span.start };
}
