import { HEAD_NOUNS, OF_HEADS } from '../../../../lexicon/places/cue-words.ts';
import type { PlaceRule } from './rule.ts';

/**
 * A noun of places heads the name: "X province", "the village of X", "the besieged town X".
 *
 * Speaks for: `the village of Hope` Silent: `the hope of Hope`
 */
export const headNoun: PlaceRule = {
  name: 'places/head-noun',
  points: (match) => {
    const { words } = match.line;
    const next = words[match.after];
    if (words[match.after - 1]?.gap === 'blank' && next !== undefined && HEAD_NOUNS.has(next.lower)) return 3;
    const before = words[match.first - 1];
    if (before === undefined || before.gap !== 'blank') return 0;
    if (before.lower === 'of' && OF_HEADS.has(words[match.first - 2]?.lower ?? '')) return 3;
    return !before.capital && HEAD_NOUNS.has(before.lower) ? 2 : 0;
  },
};
