/**
 * Whether words in the place of a name only describe: "rebels", "a commander" are written in small letters
 * alone. Scripts without capitals tell nothing of the kind, so nothing in them is a description.
 *
 * @example
 * isDescription('rebels'); // true
 * isDescription('al-Nusra Front'); // false
 */
export function isDescription(written: string): boolean {
  return written === written.toLowerCase() && written !== written.toUpperCase();
}
