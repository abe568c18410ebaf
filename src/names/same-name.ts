import { foldName, soundKey } from './fold-name.ts';
import { isAcronymOf } from './short-forms.ts';

/** Shorter names are too easily alike by sound ("Oni", "Uni"), so they must be spelt alike. */
const SHORTEST_BY_SOUND = 4;

/**
 * Tells whether two names are spellings of one name: alike when folded, alike without the Arabic
 * article, alike by sound, or one the initials of the other. A surname alone is not the same name.
 *
 * @example
 * sameName('al-Qaeda', 'Al Qaida'); // true
 */
export function sameName(a: string, b: string): boolean {
  const foldedA = folded(a);
  const foldedB = folded(b);
  if (foldedA === '' || foldedB === '') return false;
  if (foldedA === foldedB) return true;
  const soundA = soundKey(a);
  if (soundA.length >= SHORTEST_BY_SOUND && soundA === soundKey(b)) return true;
  return isAcronymOf(a, b) || isAcronymOf(b, a);
}

/** The same few names are compared again and again; folding costs a thousand times a look into a table. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 10_000;

/** A name folded and without its article. */
function folded(name: string): string {
  const known = FOLDED.get(name);
  if (known !== undefined) return known;
  const made = foldName(name)
    .replace(/(^|\s)(?:al|the)(?=\s)/g, '')
    .trim();
  if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
  FOLDED.set(name, made);
  return made;
}
