import { dividedLetters } from '../model/undivided-letters.ts';
import { remembered } from './remembered.ts';

/** Arabic articles as they are written before a name; assimilated ones only when hyphened. */
const ARTICLE_HYPHENED = /(^|[\s-])(?:al|el|ul|il|an|ar|as|ash|at|ath|ad|adh|az)-(?=\p{L}{2})/gu;
const ARTICLE_APART = /(^|\s)(?:al|el)\s+(?=\p{L}{2})/gu;
/**
 * Brings the spellings of one name together: lower case, no accents, no apostrophes or ayn, no dots
 * in initials, hyphens as blanks, the Arabic article always `al`, no possessive ending. Made for
 * comparing, never for showing.
 *
 * @example
 * foldName("Jabhat an-Nusra’s"); // 'jabhat al nusra'
 */
export function foldName(name: string): string {
  return foldedName(name);
}

const foldedName = remembered((name) =>
  dividedLetters(
    name
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase(),
  )
    .replace(/['’ʼ]s(?=$|[^\p{L}\p{N}])/gu, '')
    .replace(/['’‘ʼʿʾ`´]/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/(?<=\p{L})\.(?=[\s-]|\p{L}|$)/gu, '')
    .replace(ARTICLE_HYPHENED, '$1al ')
    .replace(ARTICLE_APART, '$1al ')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/** Words written in many ways where sound rules alone do not meet; folded, as they sound. */
const SPELLINGS: Readonly<Record<string, string>> = {
  mohammad: 'mohammed',
  mohamed: 'mohammed',
  mohamad: 'mohammed',
  muhammad: 'mohammed',
  muhammed: 'mohammed',
  mehmed: 'mohammed',
  abdel: 'abdul',
  abdal: 'abdul',
  abdol: 'abdul',
  abu: 'abu',
  abou: 'abu',
  defence: 'defense',
  defences: 'defenses',
  centre: 'center',
  organisation: 'organization',
  organisations: 'organizations',
  labour: 'labor',
  shaykh: 'sheikh',
  shaikh: 'sheikh',
  usa: 'us',
};

/**
 * The key under which transliterations of one name meet: articles gone, doubled letters single,
 * vowels that transcribers swap as one (`ou`, `oo`, `o`, `u`; `ai`, `ay`, `ei`, `ae`, `e`, `i`, `y`).
 * Looser than `foldName`, so it is for names already thought to be of the same kind.
 *
 * @example
 * soundKey('Jaysh al-Islam') === soundKey('Jaish al Islam'); // true
 */
export function soundKey(name: string): string {
  return soundOfName(name);
}

const soundOfName = remembered((name) => {
  const joined = foldName(name)
    .replace(/\babd al /g, 'abdul ')
    .replace(/\b(abd[aeiou]+[lr])\s?(?=\p{L})/gu, 'abdul ')
    .replace(/\babu(?=\s)/g, 'abu');
  return joined
    .split(' ')
    .filter((word) => word !== 'al')
    .map((word) => SPELLINGS[word] ?? word)
    .map(sound)
    .join(' ');
});

function sound(word: string): string {
  return word
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/a[eiy]|e[aiy]|[iy]/g, 'i')
    .replace(/e/g, 'i')
    .replace(/ou|o/g, 'u')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/q/g, 'k')
    .replace(/dh/g, 'd')
    .replace(/(?<=\p{L}{2})h$/u, '');
}
