import type { TextChange } from '../../../model/index.ts';
import { placeIn, type SentencesAligned, type SentenceSide, spanOver } from './align-sentences.ts';
import type { Hedge } from './hedges.ts';
import { harmOf } from './pair-numbers.ts';

/** So many words behind a hedge tell whether what it is said of is still there. */
const REACH = 4;

/** Hedges that are gone, new, or say another degree, where what they are said of is kept. */
export function compareHedges(
  { a, b, gaps }: SentencesAligned,
  here: readonly Hedge[],
  there: readonly Hedge[],
): TextChange[] {
  const used = new Set<Hedge>();
  const pairs: (readonly [Hedge, Hedge])[] = [];
  const gapOf = (side: 'a' | 'b', at: number): number =>
    gaps.findIndex((gap) => gap[side][0] <= at && at < gap[side][1]);
  /** What they are said of is one word, or stands in one gap. */
  const together = (x: Hedge, y: Hedge): boolean =>
    a.met[x.of] === y.of || (gapOf('a', x.of) >= 0 && gapOf('a', x.of) === gapOf('b', y.of));
  const pairUp = (fits: (x: Hedge, y: Hedge) => boolean): void => {
    for (const x of here) {
      if (used.has(x)) continue;
      const y = there.find((one) => !used.has(one) && fits(x, one));
      if (y === undefined) continue;
      used.add(x).add(y);
      pairs.push([x, y]);
    }
  };
  pairUp((x, y) => x.means === y.means && together(x, y));
  pairUp((x, y) => x.means === y.means);
  pairUp(together);
  for (const [x, y] of pairs) {
    take(a, x);
    take(b, y);
  }
  const changes: TextChange[] = pairs
    .filter(([x, y]) => x.means !== y.means && a.words[x.from]?.plain !== b.words[y.from]?.plain)
    .map(([x, y]) => ({
      kind: 'hedge',
      how: 'swapped',
      a: spanOver(a, x.from, x.to - 1),
      b: spanOver(b, y.from, y.to - 1),
      rule: 'other-hedge',
    }));
  const isOpen = (one: Hedge): boolean => !used.has(one);
  for (const x of here.filter((one) => isOpen(one) && isGone(a, one, b) && isSaidOfKept(a, b, one))) {
    take(a, x);
    changes.push({
      kind: 'hedge',
      how: 'lost',
      a: spanOver(a, x.from, x.to - 1),
      b: placeIn(a, b, x.from, x.to - 1),
      rule: 'hedge-missing',
    });
  }
  for (const y of there.filter((one) => isOpen(one) && isGone(b, one, a) && isSaidOfKept(b, a, one))) {
    take(b, y);
    changes.push({
      kind: 'hedge',
      how: 'gained',
      a: placeIn(b, a, y.from, y.to - 1),
      b: spanOver(b, y.from, y.to - 1),
      rule: 'hedge-missing',
    });
  }
  return changes;
}

/**
 * Not taken up by an attribution: "activists allegedly said" goes as a whole. Nor told in the other without being
 * read as a hedge: "over two years" for "over the period of two years".
 */
function isGone({ taken, words, met }: SentenceSide, { from, to }: Hedge, other: SentenceSide): boolean {
  if (taken.subarray(from, to).some((mark) => mark === 1)) return false;
  const word = words[from]?.plain;
  if (to - from === 1 && (met[from] ?? -1) >= 0) return false;
  return to - from > 1 || !other.words.some(({ plain }, at) => plain === word && (other.met[at] ?? -1) < 0);
}

/** Of the words behind it one that says something, or the number it stands beside, has a counterpart. */
function isSaidOfKept({ words, met }: SentenceSide, other: SentenceSide, { of, to, means }: Hedge): boolean {
  // That nobody could check is said of all the sentence.
  if (means === 'unchecked') return true;
  if (words[of]?.number === true) {
    if ((met[of] ?? -1) >= 0) return !isBareAgain(words, of);
    return isKeptNear(words, met, of) && !isVague(other, met, of) && hasOpenNumber(other);
  }
  for (let at = to; at < Math.min(words.length, to + REACH); at += 1) {
    if (words[at]?.small === false && (met[at] ?? -1) >= 0) return true;
  }
  return false;
}

/** Of a count that is new the number itself is told; only one that took another's place lost or won a hedge. */
function hasOpenNumber({ words, met }: SentenceSide): boolean {
  return words.some(({ number }, at) => number && (met[at] ?? -1) < 0);
}

/** "At least 18 dead A bomb killed 18": a headline that ran into its sentence says it with a hedge and without. */
function isBareAgain(words: SentenceSide['words'], of: number): boolean {
  const key = words[of]?.key;
  return words.some(
    (word, at) =>
      word.number &&
      at !== of &&
      word.key === key &&
      harmOf(words, { first: at, last: at }) === harmOf(words, { first: of, last: of }),
  );
}

/** "Hundreds of thousands of people" for "more than 330,000 people": the number itself was given up. */
function isVague({ words }: SentenceSide, met: Int32Array, of: number): boolean {
  const kept = [met[of + 1] ?? -1, met[of + 2] ?? -1].find((at) => at >= 0) ?? 0;
  return words
    .slice(Math.max(0, kept - REACH), kept)
    .some(({ plain }) => /^(?:dozens|scores|hundreds|thousands|millions)$/.test(plain));
}

/** The number became another, but what it counts is the same. */
function isKeptNear(words: SentenceSide['words'], met: Int32Array, of: number): boolean {
  return [of + 1, of + 2].some((at) => words[at] !== undefined && (met[at] ?? -1) >= 0);
}

function take({ taken }: SentenceSide, { from, to }: Hedge): void {
  taken.fill(1, from, to);
}
