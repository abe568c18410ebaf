/** Latin letters that Unicode does not take apart into a base and a mark, as transcribers write them without. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  ħ: 'h',
};

/**
 * Writes the small Latin letters that no normal form of Unicode divides with plain ones. Takes and gives
 * lower case; every way of folding names or words does it after `NFKD`, so that all fold alike.
 *
 * @example
 * dividedLetters('łódzki'); // 'lódzki'
 */
export function dividedLetters(lower: string): string {
  return lower.replace(/[ıøłđðþßæœəħ]/g, (letter) => PLAIN[letter] ?? letter);
}
