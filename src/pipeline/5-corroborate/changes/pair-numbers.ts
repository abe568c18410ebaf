import { WORD_CLASSES } from '../text/word-classes.ts';
import type { ChangeWord } from './change-words.ts';

/** A number by the places of its first and last word. */
interface Placed {
  readonly first: number;
  readonly last: number;
}

/** Numbers of two sentences: the first `both` of either stand for each other, the others for nothing. */
interface PairedNumbers<T> {
  readonly left: readonly T[];
  readonly right: readonly T[];
  readonly both: number;
}

/** Harm is told right before its count ("killing 30"), or within so many words behind ("25 other people were hurt"). */
const BEHIND = 4;

/**
 * Pairs the numbers that two sentences have in one place: first those that count the same harm, then the
 * others in their order. The dead of one are never the wounded of the other.
 */
export function pairNumbers<T extends Placed>(
  a: readonly ChangeWord[],
  b: readonly ChangeWord[],
  left: readonly T[],
  right: readonly T[],
): PairedNumbers<T> {
  const pairs: [T, T][] = [];
  const isOpen = (one: T): boolean => !pairs.some((pair) => pair.includes(one));
  const pairUp = (fits: (here: string | null, there: string | null) => boolean): void => {
    for (const here of left.filter(isOpen)) {
      const there = right.filter(isOpen).find((one) => fits(harmOf(a, here), harmOf(b, one)));
      if (there !== undefined) pairs.push([here, there]);
    }
  };
  pairUp((here, there) => here !== null && here === there);
  pairUp((here, there) => here === null || there === null);
  pairs.sort(([x], [y]) => x.first - y.first);
  return {
    left: [...pairs.map(([here]) => here), ...left.filter(isOpen)],
    right: [...pairs.map(([, there]) => there), ...right.filter(isOpen)],
    both: pairs.length,
  };
}

/** The class of the harm that a number counts, or null. */
export function harmOf(words: readonly ChangeWord[], { first, last }: Placed): string | null {
  const told = harmIn(words[first - 1]);
  if (told !== null) return told;
  for (const word of words.slice(last + 1, last + 1 + BEHIND)) {
    if (word.number) break;
    const harm = harmIn(word);
    if (harm !== null) return harm;
  }
  return null;
}

/** The class of harm that a word tells, or null. */
export function harmIn(word: ChangeWord | undefined): string | null {
  const found = WORD_CLASSES.get(word?.key ?? '');
  return found === '=killed' || found === '=wounded' ? found : null;
}
