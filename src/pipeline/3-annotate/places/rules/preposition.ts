import { COMPASS, STRONG_PREPOSITIONS, WEAK_PREPOSITIONS } from '../../../../lexicon/places/cue-words.ts';
import type { Match } from '../match.ts';
import type { PlaceRule } from './rule.ts';

/**
 * A preposition of place before the name, direction words between them left out.
 *
 * Speaks for: `shelling in northern Marea` Silent: `Marea praised him`
 */
export const preposition: PlaceRule = {
  name: 'places/preposition',
  points: (match) => {
    const { words } = match.line;
    const of = words[match.first - 1];
    // "John Doe, 39, of Azaz" gives a home; "of" alone gives anything.
    if (of?.lower === 'of' && words[match.first - 2]?.gap === 'comma') return 3;
    const before = wordBefore(match);
    if (before === null) return 0;
    if (STRONG_PREPOSITIONS.has(before)) return 2;
    if (before === 'north' || before === 'south' || before === 'east' || before === 'west') return 2;
    return WEAK_PREPOSITIONS.has(before) ? 1 : 0;
  },
};

/** The lower-case word before a match, articles and directions skipped; null at the line's start. */
export function wordBefore(match: Match): string | null {
  const { words } = match.line;
  for (let at = match.first - 1; at >= 0 && at >= match.first - 3; at -= 1) {
    const word = words[at];
    if (word === undefined || word.gap === 'comma' || word.gap === 'other') return null;
    if (word.lower === 'of' && COMPASS.has(words[at - 1]?.lower ?? '')) return 'north';
    if (!COMPASS.has(word.lower) && word.lower !== 'the') return word.lower;
  }
  return null;
}
