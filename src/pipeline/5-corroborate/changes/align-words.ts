/** A word of a sentence as the comparison sees it. */
export interface Comparable {
  readonly key: string;
  /** It carries grammar and hardly any news. */
  readonly small: boolean;
}

/** Stretches of two lists of words, half open, that stand between words the two have in common. */
export interface Gap {
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

/** Two lists of words side by side. */
export interface Alignment {
  /** For each word of `a` the place of the same word in `b`, or -1. */
  readonly met: Int32Array;
  /** What stands between, in order. */
  readonly gaps: readonly Gap[];
}

/** A small word in common is worth this much less, so that no "the" pulls words apart that belong together. */
const SMALL_WORTH = 1;
const WORTH = 4;

/**
 * Lays two short lists of words side by side so that the most of what says something meets. One sentence
 * against one sentence: the whole table is a few thousand sums, too few to ask a library for.
 *
 * @example
 * const words = (text: string) => text.split(' ').map((key) => ({ key, small: false }));
 * alignWords(words('23 were hurt'), words('25 were hurt')).gaps; // [{ a: [0, 1], b: [0, 1] }]
 */
export function alignWords(a: readonly Comparable[], b: readonly Comparable[]): Alignment {
  const width = b.length + 1;
  const best = new Int32Array((a.length + 1) * width);
  const worth = (i: number, j: number): number =>
    a[i]?.key === b[j]?.key ? (a[i]?.small === true ? SMALL_WORTH : WORTH) : 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const same = worth(i, j);
      const joined = same === 0 ? 0 : same + (best[(i + 1) * width + j + 1] ?? 0);
      best[i * width + j] = Math.max(joined, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const met = new Int32Array(a.length).fill(-1);
  const gaps: Gap[] = [];
  let [i, j] = [0, 0];
  let [fromA, fromB] = [0, 0];
  const close = (): void => {
    if (i > fromA || j > fromB) gaps.push({ a: [fromA, i], b: [fromB, j] });
  };
  while (i < a.length && j < b.length) {
    const same = worth(i, j);
    const here = best[i * width + j] ?? 0;
    if (same > 0 && here === same + (best[(i + 1) * width + j + 1] ?? 0)) {
      close();
      met[i] = j;
      i += 1;
      j += 1;
      [fromA, fromB] = [i, j];
    } else if (here === (best[(i + 1) * width + j] ?? 0)) i += 1;
    else j += 1;
  }
  [i, j] = [a.length, b.length];
  close();
  return { met, gaps };
}
