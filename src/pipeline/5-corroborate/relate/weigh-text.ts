import type { DocumentRecord, Span } from '../../../model/index.ts';
import { daysApart } from '../compare/time.ts';
import { QUOTED, type SharedText, type WordedRecord } from '../text/share-text.ts';
import { openingShare } from './opening.ts';
import { merge, walk } from './stretches.ts';

/*
 * How far the gold moves at half and at double of each of these is told in docs/evaluation.md, "Thresholds".
 */

/** Of the words of both so many stand in both: copies of the gold begin at 0.96, versions end at 0.91. */
const COPY_LIKENESS = 0.93;
/** The one stands whole in the other, and that adds no more than a paragraph. Chosen by eye on the gold. */
const HELD_CONTAINMENT = 0.97;
const HELD_LIKENESS = 0.75;
/**
 * From here, of what two texts tell anew, one was made from the other or both from a third. Of 6,900 pairs
 * of reports of one war that share words, 70 pass with `MAIN_LEAD`, all one text on reading 40 of them.
 */
const MAIN_CONTAINMENT = 0.6;
const MAIN_LEAD = 0.3;
/** From here too where they tell one story, in a text long enough to hold more than set phrases. */
const PART_CONTAINMENT = 0.3;
const PART_LEAD = 0.2;
/**
 * And some of the other's beginning: a follow-up that takes up yesterday's report further down has news of
 * its own. Of 164 pairs found and read, 16 share less and no main part: 7 of them such follow-ups, 7 with
 * background or a quotation in common, 2 one text.
 */
const PART_OTHER_LEAD = 0.08;
const PART_WORDS = 50;
/**
 * Reports that share more of what they tell anew did not come about apart from each other. Chosen on the gold,
 * where double of it scores more strictly (0.871 for 0.863) and less leniently (0.918 for 0.930).
 */
const APART_CONTAINMENT = 0.15;
/** A place, a day and a toll make fewer, and any two briefs of one happening have them in common. By eye. */
const LEAST_SHARED = 8;
/** Fewer new words are a formula; a brief has twenty. */
const LEAST_WORDS = 12;
/**
 * A single sentence is who, where and when, which anybody puts in the same words: below so many words it takes
 * nearly all of them. By eye on made briefs.
 */
const BRIEF_WORDS = 20;
const BRIEF_CONTAINMENT = 0.9;
/**
 * The first 80 words of a short report are its background too, so that its opening sentence is asked besides.
 * In longer ones an editor writes that anew. By eye: no pair of one text in the gold or among 150 reports of one
 * war is lost by it.
 */
const SHORT_WORDS = 120;
const SHORT_OPENING = 0.3;
const LEAST_OPENING = 0.1;
/** Unless so much of all that it tells anew is shared that its sentences may stand in another order. By eye on made texts. */
const WHATEVER_OPENS = 0.8;
/** News is copied within so many days: of 84 pairs that share beginning and text, 82 lie two days apart. */
export const NEWS_TRAVELS_DAYS = 3;
/** So much of a text is the text, whenever it is printed again, and no background. A cautious guess, not measured. */
export const REPRINTED_CONTAINMENT = 0.9;
/** The first words of a report, in which its news stands: three or four sentences. Chosen on the gold. */
const LEAD_WORDS = 80;

/** How much of two texts is one text, once quotations and background are left out. */
export interface FreshText {
  /** Share of the shorter text's own new words that stand in the other, 0 to 1. */
  readonly containment: number;
  /** The larger of the shares of their first new words that stand in the other. */
  readonly lead: number;
  /** The smaller of these shares. */
  readonly otherLead: number;
  /** The larger of the shares of their opening sentences that stand in the other. */
  readonly opening: number;
  /** New words of the shorter text. */
  readonly words: number;
}

/** Stretches of either text that are printed again and again. */
export interface BackgroundOfPair {
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** Whether two texts may be one for all that their days say: days apart, only one printed again nearly whole is. */
export function mayBeOneText(left: DocumentRecord, right: DocumentRecord, text: SharedText): boolean {
  if (text.containment >= REPRINTED_CONTAINMENT) return true;
  const apart = daysApart(left.date, right.date);
  return apart === null || apart <= NEWS_TRAVELS_DAYS;
}

/**
 * Tells whether two texts that may be one are: the same with light edits, or cut and reworded. Null where
 * what they share is a quotation, background, or too little to tell.
 */
export function weighText(
  text: SharedText,
  fresh: FreshText,
  isOneStory: boolean,
): 'copy' | 'rewrite' | null {
  const { containment, lead, otherLead, opening, words } = fresh;
  const leastOpening = words < SHORT_WORDS ? SHORT_OPENING : LEAST_OPENING;
  if (opening < leastOpening && containment < WHATEVER_OPENS) return null;
  const least = words < BRIEF_WORDS ? BRIEF_CONTAINMENT : MAIN_CONTAINMENT;
  const isMain = containment >= least && lead >= MAIN_LEAD && words >= LEAST_WORDS;
  const isPart = isOneStory && holdsPart(fresh) && lead >= PART_LEAD && otherLead >= PART_OTHER_LEAD;
  if (!isMain && !isPart) return null;
  const isHeld = text.containment >= HELD_CONTAINMENT && text.likeness >= HELD_LIKENESS;
  return text.likeness >= COPY_LIKENESS || isHeld ? 'copy' : 'rewrite';
}

function holdsPart({ containment, words }: FreshText): boolean {
  return containment >= PART_CONTAINMENT && words >= PART_WORDS;
}

/** True when so much of what one tells anew stands in the other, wherever, that neither stands alone. */
export function sharesText({ containment, words }: FreshText): boolean {
  return containment >= APART_CONTAINMENT && containment * words >= LEAST_SHARED;
}

/** Measures two texts by their own new words. */
export function freshText(
  left: WordedRecord,
  right: WordedRecord,
  { spans }: SharedText,
  background: BackgroundOfPair,
): FreshText {
  const [inA, inB] = [merge(spans.map(({ a }) => a)), merge(spans.map(({ b }) => b))];
  const [a, b] = [measure(left, inA, background.a), measure(right, inB, background.b)];
  const words = Math.min(a.words, b.words);
  return {
    containment: words === 0 ? 0 : Math.min(1, Math.min(a.shared, b.shared) / words),
    lead: Math.max(a.lead, b.lead),
    otherLead: Math.min(a.lead, b.lead),
    opening: Math.max(openingShare(left, inA, background.a), openingShare(right, inB, background.b)),
    words,
  };
}

function measure(
  { words }: WordedRecord,
  spans: readonly Span[],
  background: readonly Span[],
): { words: number; shared: number; lead: number } {
  const isBehind = walk(background);
  const isIn = walk(spans);
  let [fresh, shared, first, inLead] = [0, 0, 0, 0];
  for (let at = 0; at < words.count; at += 1) {
    const start = words.starts[at] ?? 0;
    if (((words.marks[at] ?? 0) & QUOTED) !== 0 || isBehind(start)) continue;
    const isShared = isIn(start);
    fresh += 1;
    shared += Number(isShared);
    if (first < LEAD_WORDS) {
      first += 1;
      inLead += Number(isShared);
    }
  }
  return { words: fresh, shared, lead: first === 0 ? 0 : inLead / first };
}
