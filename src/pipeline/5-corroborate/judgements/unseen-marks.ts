/** Scripts whose letters join, or take a joiner in their spelling: Arabic, Syriac, Mongolian and the Indic ones. */
const JOINING = `[${[
  'Arabic',
  'Syriac',
  'Mongolian',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
]
  .map((script) => `\\p{Script=${script}}`)
  .join('')}]`;

/**
 * What cannot be seen, or turns the order of what is seen, so that one name could pass for another. The
 * joiner and the non-joiner belong to the spelling of Persian and Indic names, where they stand between
 * two letters of such a script; beside any other letter they would only hide.
 */
const UNSEEN = new RegExp(`(?!(?<=${JOINING}\\p{M}*)[\\u200c\\u200d](?=${JOINING}))[\\p{Cc}\\p{Cf}]`, 'u');

/**
 * Tells whether a name holds marks that nobody sees.
 *
 * @example
 * holdsUnseen('Mi\u202era'); // true
 */
export function holdsUnseen(name: string): boolean {
  return UNSEEN.test(name);
}
