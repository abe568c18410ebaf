/** Words after which a noun phrase only says more about its head. */
const POSTMODIFIERS: ReadonlySet<string> = new Set(
  (
    'of in at from with within inside near for on to by among about around against between who whom ' +
    'whose which that close loyal based linked affiliated opposed backed quoted cited speaking ' +
    'belonging familiar briefed working living tied allied and or'
  ).split(' '),
);

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'people',
  police: 'police',
  media: 'media',
  men: 'man',
  women: 'woman',
  policemen: 'policeman',
  spokesmen: 'spokesman',
  gunmen: 'gunman',
  children: 'child',
  forces: 'force',
  news: 'news',
  series: 'series',
};

/**
 * Takes the plural ending off an English noun in lower case; a word it does not know stays.
 *
 * @example
 * singular('militias'); // 'militia'
 */
export function singular(noun: string): string {
  const known = IRREGULAR[noun];
  if (known !== undefined) return known;
  if (noun.endsWith('men') && noun.length > 5) return `${noun.slice(0, -2)}an`;
  if (/(?:ss|us|is)$/.test(noun) || !noun.endsWith('s') || noun.length < 4) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/**
 * The head of an English noun phrase, lower case and singular: the last word before anything that
 * only says more about it. Empty when the phrase has no word.
 *
 * @example
 * headNoun('two security sources in Damascus'); // 'source'
 */
export function headNoun(phrase: string): string {
  const words = phrase.split(/[,;:(]/)[0]?.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  let head = '';
  for (const word of words) {
    const lower = word.toLowerCase();
    if (head !== '' && POSTMODIFIERS.has(lower)) break;
    head = lower;
  }
  return singular(head.replace(/['’]s?$/, '').replace(/\.$/, ''));
}
