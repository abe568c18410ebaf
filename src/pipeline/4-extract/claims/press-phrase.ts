import { OUTLET_NAMES } from '../../../lexicon/speech/index.ts';
import { singular } from '../../../names/index.ts';
import { isSpeakerNoun, type Range } from './noun-phrase.ts';
import type { Word } from './words.ts';

/** What an agency or outlet is called besides its name: "the state news agency SANA", "SANA news agency". */
const KIND =
  /^(?:news|press|wire|agency|channel|newspaper|daily|television|tv|radio|network|service|broadcaster|website|outlet|media)$/;
/** Words that may stand before such a name and belong to it. */
const DESCRIBES =
  /^(?:state|official|semi-official|government|regime|local|the|an?)$|[-‐‑](?:run|owned|controlled|based)$/;
/** A phrase of more words is no name of an agency. */
const LONGEST = 7;

/** True for a word that is the name of an agency or outlet and of nothing else. */
export function isPressName(word: Word | undefined): boolean {
  return word !== undefined && word.upos === 'PROPN' && OUTLET_NAMES.has(word.lower.replace(/\./g, ''));
}

/**
 * Finds the known agency or outlet whose name ends right before `end`, where a place or a number runs into
 * it because the text lost its commas. Null where a preposition leads it, since then it is somebody's at it.
 *
 * Finds: `in southern Tarma SANA news agency` + reports, `of the city state news agency SANA` + said. Must not
 * find: `a journalist at Reuters`, `the mayor`.
 */
export function pressPhrase(words: readonly Word[], end: number, floor: number): Range | null {
  let from = end;
  while (from > floor && isKind(words[from - 1])) from -= 1;
  if (!isPressName(words[from - 1])) return null;
  from -= 1;
  while (from > floor && end - from < LONGEST && (isKind(words[from - 1]) || describes(words[from - 1])))
    from -= 1;
  const before = words[from - 1];
  if (before === undefined || from <= floor) return null;
  const leads = before.upos === 'ADP' || before.lower === 'to' || before.lower === 'and';
  return leads || isSpeakerNoun(before) ? null : { from, end };
}

function isKind(word: Word | undefined): boolean {
  return word !== undefined && KIND.test(singular(word.lower)) && word.upos !== 'VERB';
}

function describes(word: Word | undefined): boolean {
  return word !== undefined && DESCRIBES.test(word.lower);
}
