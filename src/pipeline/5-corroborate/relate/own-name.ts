import { foldName } from '../../../names/index.ts';

const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?|\.(?:com|net|org|info|news|tv|co)(?:\.[a-z]{2})?\/?$/giu;
/** "CoastWorld", "CTVWorld": names written as one word. */
const JOINED = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;
const ARTICLE = /^(?:the|al|el) /;

/**
 * True when a name that a report credits is its own publisher's, in full, cut short or as an address.
 *
 * @example
 * isOwnName('CTV', 'CTVWorld'); // true
 * isOwnName('Coast News', 'coastnews.com'); // true
 * isOwnName('Coast News', 'Hill News'); // false
 */
export function isOwnName(publisher: string | null, name: string): boolean {
  if (publisher === null) return false;
  const [own, its] = [wordsOf(publisher), wordsOf(name)];
  if (own === '' || its === '') return false;
  if (own.replaceAll(' ', '') === its.replaceAll(' ', '')) return true;
  return `${own} `.startsWith(`${its} `) || `${its} `.startsWith(`${own} `);
}

function wordsOf(name: string): string {
  return foldName(name.replace(ADDRESS, '').replace(JOINED, ' ')).replace(ARTICLE, '');
}
