import { LOCALS, TITLES } from '../../../../lexicon/places/cue-words.ts';
import { isLocalBody } from '../in-name.ts';
import type { PlaceRule } from './rule.ts';

/**
 * Its people, officers and bodies follow: "a Richmond man", "Douma residents", "Grand Ledge Police".
 *
 * Speaks for: `A Marea man was` Silent: `Marea mandate`
 */
export const locals: PlaceRule = {
  name: 'places/locals',
  points: (match) => {
    const { words } = match.line;
    const next = words[match.after];
    if (next === undefined || words[match.after - 1]?.gap !== 'blank') return 0;
    if (!next.capital) return LOCALS.has(next.lower) ? 2 : 0;
    if (isLocalBody(match)) return 1.5;
    return TITLES.has(next.lower) && !match.line.titled ? 1 : 0;
  },
};
