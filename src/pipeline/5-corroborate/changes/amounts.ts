import type { FoldedWord } from '../text/fold-words.ts';

/** Letters behind a figure that stand for a scale; "m" and "k" only behind a sign of money, else a unit of length or weight. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const MONEY_ONLY = /^[km]$/;
/** Signs of money by the folded words that stand for them behind a number. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['dollar', '$'],
  ['dollars', '$'],
  ['usd', '$'],
  ['euro', '€'],
  ['euros', '€'],
  ['eur', '€'],
  ['pound', '£'],
  ['pounds', '£'],
  ['sterling', '£'],
]);

/**
 * Takes a figure and the letters of its scale for one number: "$2.5m" and "2.5 million dollars" count the same.
 *
 * Joins: `$2.5m`, `€3bn`, `40mn`. Must not join: `2.5m` of water, `a 3 m wall`, `$5 m`.
 */
export function joinAmounts(words: readonly FoldedWord[], text: string): FoldedWord[] {
  const joined: FoldedWord[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const scale = SCALES.get(word.key);
    const isFigure = before !== undefined && before.end === word.start && /^\d+(?:\.\d+)?$/.test(before.key);
    if (scale === undefined || !isFigure || (MONEY_ONLY.test(word.key) && signBefore(text, before) === '')) {
      joined.push(word);
    } else {
      const key = String(Number(before.key) * scale);
      joined[joined.length - 1] = { start: before.start, end: word.end, key };
    }
  }
  return joined;
}

/** Whether a word behind a number names the money whose sign stands before that number in another text. */
export function isMoneyOf(
  word: { readonly key: string },
  text: string,
  number: { readonly start: number },
): boolean {
  const sign = SIGNS.get(word.key);
  return sign !== undefined && sign === signBefore(text, number);
}

function signBefore(text: string, { start }: { readonly start: number }): string {
  return /[$€£]\s?$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0].trim() ?? '';
}
