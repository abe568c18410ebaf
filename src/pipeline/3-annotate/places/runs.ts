import type { Word } from './words.ts';

/** Lower-case words that may stand inside a name ("Bosnia and Herzegovina", "Rio de Janeiro"). */
const INNER = new Set(
  'of the and au aux les sous al el ul de la le du des da do dos das del di d upon on en sur am an ez az ar as ash es ed bin abu'.split(
    ' ',
  ),
);
/** Lower-case words a name may begin with when a capital follows ("al-Bab"). */
const ARTICLES = new Set(['al', 'el', 'ash', 'as', 'ad', 'ar', 'at', 'az', 'an', 'es']);
/** True where a run of capitals begins; an article joined to a capital opens one ("al-Bab"). */
export function beginsRun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.capital) return true;
  if (!ARTICLES.has(word.lower) || words[at + 1]?.capital !== true) return false;
  // "at Cairo" and "as Man" hold no article.
  return word.gap === 'hyphen' || (word.gap === 'blank' && (word.lower === 'al' || word.lower === 'el'));
}

/** A run is capitals joined by blanks and hyphens, with inner words between capitals. */
export function runEnd(words: readonly Word[], from: number): number {
  let end = from + 1;
  if (words[from]?.capital === false) end += 1;
  for (;;) {
    const last = words[end - 1];
    if (last === undefined || (last.gap !== 'blank' && last.gap !== 'hyphen')) return end;
    let next = end;
    while (next < words.length && next - end < 2 && INNER.has(words[next]?.lower ?? '') && joins(words[next]))
      next += 1;
    if (words[next]?.capital !== true) return end;
    end = next + 1;
  }
}

function joins(word: Word | undefined): boolean {
  return word?.gap === 'blank' || word?.gap === 'hyphen';
}
