import { WORD_CLASSES } from '../text/word-classes.ts';
import type { SentencesAligned, SentenceSide, WordGap } from './align-sentences.ts';

/** Some words of a gap, by the places of the first and the last. */
interface Words {
  readonly first: number;
  readonly last: number;
}

/** So many telling words at most give way to one another; longer ones were written anew. Chosen by eye. */
const MOST = 3;
/** Neighbours are looked for so many words out from a gap. */
const REACH = 4;

/**
 * Whether words stand in the place of others: words for one thing, or words of the same number between the
 * same neighbours and behind the same preposition and verb. Of others nobody can say what became what.
 */
export function swapFits(
  sides: SentencesAligned,
  gap: WordGap,
  lost: readonly Words[],
  gained: readonly Words[],
): boolean {
  if (classMet(sides, lost, gained)) return true;
  if (lost.length > MOST || gained.length > MOST || Math.abs(lost.length - gained.length) > 1) return false;
  if (hasMoved(sides.a, gap.a) || hasMoved(sides.b, gap.b)) return false;
  if (prepositionsIn(sides.a, gap.a) !== prepositionsIn(sides.b, gap.b)) return false;
  const anchors = [isAnchored(sides, gap, -1), isAnchored(sides, gap, 1)];
  // One word between two others, small as these may be, has its place from one neighbour alone.
  return lost.length === 1 && gained.length === 1 ? anchors.includes(true) : !anchors.includes(false);
}

function classMet({ a, b }: SentencesAligned, lost: readonly Words[], gained: readonly Words[]): boolean {
  const classes = ({ words }: SentenceSide, units: readonly Words[]): string[] =>
    units.flatMap(({ first, last }) =>
      words.slice(first, last + 1).flatMap(({ key }) => WORD_CLASSES.get(key) ?? []),
    );
  const there = classes(b, gained);
  return classes(a, lost).some((one) => there.includes(one));
}

/** A word that stands elsewhere now leaves a hole in which others do not take its place. */
function hasMoved({ moved, words }: SentenceSide, [from, to]: readonly [number, number]): boolean {
  return moved.subarray(from, to).some((mark, at) => mark === 1 && words[from + at]?.small === false);
}

const PREPOSITION =
  /^(?:of|in|on|at|to|from|by|for|with|into|onto|over|under|after|before|since|during|between|among|against|as|than)$/;
/** "The town has been held", "rebels have held": who does a thing, and to whom it is done. */
const BE = /^(?:be|been|being|is|are|was|were)$/;

function prepositionsIn({ words }: SentenceSide, [from, to]: readonly [number, number]): string {
  return words
    .slice(from, to)
    .flatMap(({ plain }) => (BE.test(plain) ? ['be'] : PREPOSITION.test(plain) ? [plain] : []))
    .join(' ');
}

/** Beside the gap both go on alike, to a word that says something or to where both sentences end. */
function isAnchored({ a, b }: SentencesAligned, gap: WordGap, step: -1 | 1): boolean {
  let [here, there] = step === 1 ? [gap.a[1], gap.b[1]] : [gap.a[0] - 1, gap.b[0] - 1];
  for (let far = 0; far < REACH; far += 1) {
    const word = a.words[here];
    if (word === undefined && b.words[there] === undefined) return true;
    if (word === undefined) return false;
    if (a.met[here] !== there) return far > 1;
    if (!word.small) return true;
    here += step;
    there += step;
  }
  return true;
}
