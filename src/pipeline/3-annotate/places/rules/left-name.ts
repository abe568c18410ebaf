import {
  CALENDAR_WORDS,
  COMPASS,
  HEAD_NOUNS,
  INSTITUTION_NOUNS,
  OF_HEADS,
  PHYSICAL_HEADS,
  TITLES,
} from '../../../../lexicon/places/cue-words.ts';
import { COMMON_WORDS } from '../../../../lexicon/places/common-words.ts';
import { demonymCountry } from '../../../../lexicon/places/demonyms.ts';
import { BEARERS } from '../in-name.ts';
import type { Match } from '../match.ts';
import type { Word } from '../words.ts';
import type { PlaceRule, Scene } from './rule.ts';

/**
 * Capitals run on to the left of the name: it is part of another name, unless what stands there is
 * a direction, a day, a demonym, or a word that has its capital from the start of the sentence.
 *
 * Against: `Swift Worthington resigned` Silent: `Northern Syria`, `In Syria`, `Tuesday Aleppo`
 */
export const leftName: PlaceRule = {
  name: 'places/left-name',
  points: (match, scene) => {
    const { words } = match.line;
    const before = words[match.first - 1];
    if (before !== undefined && PARTICLES.has(before.lower) && words[match.first - 2]?.capital === true)
      return -6;
    if (before === undefined || match.first - 1 < match.runFirst || match.settled !== null) return 0;
    if (before.lower === 'of') return ofName(match);
    if (!before.capital) return 0;
    if (COMPASS.has(before.lower) || CALENDAR_WORDS.has(before.lower)) return 0;
    if (demonymCountry(before.text) !== null) return 0;
    if (PHYSICAL_HEADS.has(before.lower)) return -4;
    if (HEAD_NOUNS.has(before.lower)) return 0;
    if (ARTICLES.has(before.lower) || (match.first === 1 && opensSentence(before, scene))) return 0;
    if (before.gap === 'hyphen') return -1;
    if (INSTITUTION_NOUNS.has(before.lower)) return -1;
    return match.line.titled ? -1 : -4;
  },
};

const ARTICLES = new Set(['a', 'an', 'the']);
/** Small words before a family name: "Roger van Boxtel". */
const PARTICLES = new Set(['van', 'von', 'bin', 'ibn']);
/** Tags of words that have a capital only because they open the sentence. */
const FUNCTION_TAGS = new Set(['DET', 'NUM', 'ADP', 'PRON', 'SCONJ', 'CCONJ', 'ADV', 'AUX']);

function opensSentence(word: Word, scene: Scene): boolean {
  return COMMON_WORDS.has(word.lower) || FUNCTION_TAGS.has(scene.tokenAt(word.start)?.upos ?? 'X');
}

/** "City of X" names X, "Ann Roe of X" lives there; "Bank of X" only
 * bears its name. */
function ofName(match: Match): number {
  const { words } = match.line;
  const head = words[match.first - 2];
  if (head === undefined || !head.capital || OF_HEADS.has(head.lower) || TITLES.has(head.lower)) return 0;
  if (BEARERS.has(head.lower)) return -8;
  const person = words[match.first - 3]?.capital === true && !INSTITUTION_NOUNS.has(head.lower);
  return person ? 2 : -1;
}
