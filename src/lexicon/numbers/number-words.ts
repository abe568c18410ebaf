/** Cardinal words and their values. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, value): [string, number] => [word, value]),
    'twenty thirty forty fifty sixty seventy eighty ninety'
      .split(' ')
      .map((word, place): [string, number] => [word, (place + 2) * 10]),
  ].flat(),
);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['bn', 1_000_000_000],
]);

/**
 * The least that a bare plural stands for: two of its unit. The convention is the one conflict
 * coders use; "hundreds" is at least 200.
 */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2_000],
  ['millions', 2_000_000],
]);

/** Words for a small number that nobody counted, read as at least three. */
export const VAGUE_FEW: ReadonlySet<string> = new Set(['several', 'few', 'handful']);

/** What a vague small number times a unit stands for: "several hundred" is at least 300. */
export const FEW = 3;
