import { countryOf } from './one-name.ts';
import type { SentencesAligned, SentenceSide, WordGap } from './align-sentences.ts';

/** A name by the places of its first and last word. */
interface Words {
  readonly first: number;
  readonly last: number;
}

const ARTICLE = /^(?:the|an?)$/;
/** What ties a name to a verb or noun: a name behind "by" stands for none behind "of". */
const TIES =
  /^(?:of|in|on|at|to|from|by|for|with|into|onto|over|under|near|after|before|since|during|between|among|against|as|than|is|are|was|were|be|been|and|or)$/;

/**
 * Whether one name stands in the place of another: between what surrounds it on both sides, or beside
 * it on one where on the other nothing ties it to something else. "The Tarun-backed army" and "the Kesra
 * army", "a town in Kesra" and "Tarun" (which lies there) put no name for another.
 */
export function nameFits({ a, b }: SentencesAligned, gap: WordGap, here: Words, there: Words): boolean {
  if (isCompound(a, here) !== isCompound(b, there)) return false;
  if (liesIn(a, here, b, there) || liesIn(b, there, a, here)) return false;
  const before = [wordsIn(a, gap.a[0], here.first), wordsIn(b, gap.b[0], there.first)] as const;
  const behind = [wordsIn(a, here.last + 1, gap.a[1]), wordsIn(b, there.last + 1, gap.b[1])] as const;
  const [isFront, isBack] = [before, behind].map(([x, y]) => x.join(' ') === y.join(' ')) as [
    boolean,
    boolean,
  ];
  if (isFront && isBack) return true;
  if (!isFront && !isBack) return false;
  const others = isFront ? behind : before;
  return others.every((words) => words.length <= MOST && !words.some((word) => TIES.test(word)));
}

/** More words than this beside a name and the phrase was written anew. Chosen by eye. */
const MOST = 2;

function wordsIn({ words }: SentenceSide, from: number, to: number): string[] {
  return words.slice(from, to).flatMap(({ plain }) => (ARTICLE.test(plain) ? [] : [plain]));
}

/** "Tarun-backed": the name is half of a word. */
function isCompound({ words, layers }: SentenceSide, { last }: Words): boolean {
  const end = words[last]?.end ?? 0;
  return /^[-‐‑]\p{Ll}/u.test(layers.record.document.text.slice(end, end + 2));
}

/** Whether the one name is a country or its people, and the other a place in it. */
function liesIn(whole: SentenceSide, country: Words, part: SentenceSide, place: Words): boolean {
  const code = countryOf(writtenOf(whole, country));
  if (code === undefined || countryOf(writtenOf(part, place)) !== undefined) return false;
  const [start, end] = [part.words[place.first]?.start ?? 0, part.words[place.last]?.end ?? 0];
  return part.layers
    .within({ start, end })
    .some((one) => one.type === 'place' && one.start < end && one.chosen?.country === code);
}

function writtenOf({ words }: SentenceSide, { first, last }: Words): string {
  return words
    .slice(first, last + 1)
    .map(({ written }) => written)
    .join(' ');
}
