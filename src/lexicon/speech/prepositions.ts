/** Phrases that name a source without a verb, as the words they are made of. */
export const SPEECH_PREPOSITIONS: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['as', 'per'],
  ['by', 'the', 'account', 'of'],
  ['by', 'the', 'admission', 'of'],
];
