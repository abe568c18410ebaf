import { DEMONYMS } from '../../../lexicon/places/demonyms.ts';
import { SPEAKER_NOUNS } from '../../../lexicon/speech/index.ts';
import { foldName, normaliseVoice, singular } from '../../../names/index.ts';
import { WORD_CLASSES } from '../text/word-classes.ts';
import type { SentenceSide } from './align-sentences.ts';
import { type Unit, writtenOf } from './units.ts';

/** "Syrian forces" and "the forces": a people's or creed's name alone describes, and is a matter of words. */
export function isPeople({ words }: SentenceSide, { first, last }: Unit): boolean {
  const word = (words[first]?.written ?? '').toLowerCase();
  return first === last && (DEMONYMS.has(word) || CREED.test(word));
}

const CREED =
  /^(?:islam(?:ic|ists?)|muslims?|christians?|jihad(?:i|ists?)|salafi(?:sts?)?|takfiris?|jewish|western)$/;

/** Words with capitals that put no name in and take none out. */
export function isNoName(side: SentenceSide, unit: Unit): boolean {
  return isPartOfName(side, unit) || isPeople(side, unit) || isDescribed(side, unit);
}

/** "Medical source", "Group": a headline's capitals, or a voice that is only described. */
function isDescribed(side: SentenceSide, unit: Unit): boolean {
  const words = writtenOf(side, unit).toLowerCase();
  const last = singular(foldName(words.split(' ').at(-1) ?? ''));
  const isSpeaker = SPEAKER_NOUNS.has(last) || WORD_CLASSES.get(last) === '=monitor';
  return isSpeaker && (unit.first === unit.last || !normaliseVoice(words).named);
}

/** "Bashar" before a kept "Assad": the name was shortened or written out. */
export function isPartOfName({ words, met }: SentenceSide, { first, last }: Unit): boolean {
  const isKeptName = (at: number): boolean => words[at]?.name === true && (met[at] ?? -1) >= 0;
  return isKeptName(first - 1) || isKeptName(last + 1);
}
