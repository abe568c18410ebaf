import { foldName } from './fold-name.ts';

const SKIPPED: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'al', 'de', 'la']);

/**
 * The initials of a long name, leaving out the small words. One word has none and gives ''.
 *
 * @example
 * acronymOf('Office for the Coordination of Aid'); // 'OCA'
 */
export function acronymOf(name: string): string {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word !== '' && !SKIPPED.has(word));
  return words.length < 2 ? '' : words.map((word) => word.charAt(0).toUpperCase()).join('');
}

/**
 * Tells whether `short` is made of the initials of `name`, with or without its small words and dots.
 *
 * @example
 * isAcronymOf('F.S.A.', 'Free Syrian Army'); // true
 */
export function isAcronymOf(short: string, name: string): boolean {
  const letters = short.replace(/[.\s]/g, '');
  if (!/^\p{Lu}{2,8}s?$/u.test(letters)) return false;
  const bare = letters.replace(/s$/, '');
  if (acronymOf(name) === bare) return true;
  const all = foldName(name).split(' ');
  return all.length > 1 && all.map((word) => word.charAt(0).toUpperCase()).join('') === bare;
}
