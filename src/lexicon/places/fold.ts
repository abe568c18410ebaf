import { dividedLetters } from '../../model/undivided-letters.ts';

const APOSTROPHES = /['’‘‛`´ʻʼʽʾʿˈ′ʹ՚]/g;
const SEPARATORS = /[-‐‑‒–—―/_,;:()\s]+/g;
const MARKS = /\p{Mn}+/gu;
const ASCII_LOWER = /^[a-z0-9 ]*$/;

/** Spellings of the Arabic article, with the sun letters it melts into. */
const ARTICLES = new Set([
  'al',
  'el',
  'ul',
  'ash',
  'as',
  'ad',
  'ar',
  'at',
  'az',
  'an',
  'esh',
  'ed',
  'er',
  'ez',
]);

/**
 * Brings spellings of a name together: case, diacritics, apostrophes and the ayn, full stops,
 * hyphens and runs of blanks make no difference.
 *
 * @example
 * foldName('Maʿarrat al-Nuʿmān'); // 'maarrat al numan'
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (ASCII_LOWER.test(lower)) return lower;
  return dividedLetters(lower.normalize('NFKD').replace(MARKS, ''))
    .replace(APOSTROPHES, '')
    .replace(/\./g, '')
    .replace(SEPARATORS, ' ')
    .trim();
}

/**
 * Writes every spelling of the Arabic article as `al`, so that "ash-Shughur", "el-Shughur" and
 * "al-Shughur" meet. Takes and gives a folded name; only names of lands written in Arabic script
 * are indexed under this form, since "El Paso" and "As" have no article to lose.
 *
 * @example
 * foldArticles('jisr ash shughur'); // 'jisr al shughur'
 */
export function foldArticles(folded: string): string {
  if (!folded.includes(' ')) return folded;
  const words = folded.split(' ');
  return words.map((word, at) => (at < words.length - 1 && ARTICLES.has(word) ? 'al' : word)).join(' ');
}

/**
 * Keeps the consonants that survive every way of writing an Arabic name in Latin letters; empty
 * when fewer than four are left, since short skeletons fit too many names. Takes a folded name.
 *
 * @example
 * consonants('khan sheikhoun'); // 'knskn'
 */
export function consonants(folded: string): string {
  const skeleton = foldArticles(folded)
    .split(' ')
    .filter((word) => word !== 'al')
    .join('')
    .replace(/tch|ch/g, 's')
    .replace(/([kgsdt])h/g, '$1')
    .replace(/[qc]/g, 'k')
    .replace(/dj/g, 'j')
    .replace(/[aeiouywh]/g, '')
    .replace(/(.)\1+/g, '$1');
  return skeleton.length < 4 ? '' : skeleton;
}
