/** How often the words of a document stand in it, in lower case; words with hyphens are words too. */
export type WordCounts = ReadonlyMap<string, number>;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’\u2010-][\p{L}\p{M}\p{N}]+)*/gu;
/** A hyphen, plain, typographic or soft, at the end of a line right after a letter. */
const BROKEN = /[\p{L}\p{M}\p{N}][-\u2010\u00ad]$/u;

/** First parts of compounds that English writes with a hyphen. */
const FIRST_PARTS = new Set(
  'self ex non all half cross well ill so then vice anti pro mid pre post co quasi semi multi inter counter north south east west one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
);
/** Of those, the ones that are also written together and mean a hyphen only before certain words. */
const ALSO_PREFIXES = new Set('anti pro pre post co semi multi inter counter non mid'.split(' '));
/** Last parts of compounds that English writes with a hyphen. */
const LAST_PARTS = new Set(
  'held based backed led controlled run owned allied aligned affiliated linked made wide scale range term time level style old year day month hour week mile metre meter fire up off in out term known armed trained funded sponsored supported brokered dominated majority minded western eastern northern southern west east general elect war government'.split(
    ' ',
  ),
);

/**
 * Counts the words that stand whole in lines; halves at broken ends are left out, for they would vouch
 * for themselves.
 */
export function countWords(lines: readonly string[]): WordCounts {
  const counts = new Map<string, number>();
  lines.forEach((line, at) => {
    const found = wordsOf(line);
    const from = isBroken(lines[at - 1] ?? '') ? 1 : 0;
    const words = found.slice(from, isBroken(line) ? -1 : undefined);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return counts;
}

function wordsOf(line: string): string[] {
  return (line.match(WORD) ?? []).map((word) => word.toLowerCase().replaceAll('\u2010', '-'));
}

/** True where a line ends within a word. */
export function isBroken(line: string): boolean {
  return BROKEN.test(line);
}

/**
 * Tells whether a word broken at the end of a line loses its hyphen: `govern-` `ment` does, `rebel-`
 * `held` keeps it. What the document writes elsewhere decides; where it says nothing, a hyphen before a
 * lower-case letter is of the printer unless the parts are such as English joins by hyphens.
 *
 * @example
 * losesHyphen('the govern-', 'ment said', new Map()); // true
 */
export function losesHyphen(line: string, next: string, counts: WordCounts): boolean {
  if (line.endsWith('\u00ad')) return true;
  const left = wordsOf(line.slice(0, -1)).at(-1) ?? '';
  const right = wordsOf(next)[0] ?? '';
  const written = line.slice(line.length - 1 - left.length, -1);
  if (!/^\p{Ll}/u.test(next) || /\p{N}/u.test(left + right)) return false;
  // UN-led, US-backed
  if (left.length > 1 && written === written.toUpperCase()) return false;
  const [whole, hyphened] = [counts.get(left + right) ?? 0, counts.get(`${left}-${right}`) ?? 0];
  if (whole !== hyphened) return whole > hyphened;
  if (left.includes('-') || right.includes('-')) return false;
  if (FIRST_PARTS.has(left) && !ALSO_PREFIXES.has(left)) return false;
  if (LAST_PARTS.has(right)) return false;
  const areWords = left.length > 2 && right.length > 2 && counts.has(left) && counts.has(right);
  return !areWords;
}
