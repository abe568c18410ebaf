import { COMMON_WORDS } from '../../../../lexicon/places/common-words.ts';
import { CALENDAR_WORDS } from '../../../../lexicon/places/cue-words.ts';
import { demonymCountry } from '../../../../lexicon/places/demonyms.ts';
import type { PlaceRule } from './rule.ts';

/**
 * The name is an everyday word, a month or a demonym.
 *
 * Against: `Most of them left.`, `May began` Silent: `Aleppo`
 */
export const commonWord: PlaceRule = {
  name: 'places/common-word',
  points: (match) => {
    if (match.settled !== null) return 0;
    if (match.name.includes(' ')) return demonymCountry(match.name) === null ? 0 : -6;
    const lower = match.name.toLowerCase();
    if (CALENDAR_WORDS.has(lower) || demonymCountry(lower) !== null) return -8;
    if (!COMMON_WORDS.has(lower)) return 0;
    return match.first === 0 || match.line.titled ? -5 : -3;
  },
};
