import type { PlaceRule } from './rule.ts';

/** Capital words up to this length are acronyms more often than shouted towns. */
const ACRONYM = 5;

/**
 * Short words all in capitals are acronyms, and one or two letters are no town.
 *
 * Against: `a SANA report` Silent: `the UAE`, `U.S.`
 */
export const letters: PlaceRule = {
  name: 'places/letters',
  points: (match, scene) => {
    if (match.settled !== null || match.name.includes(' ')) return 0;
    const short = match.name.replace(/\P{L}/gu, '');
    const country = match.entries.some((entry) => entry.kind === 'country' || entry.kind === 'province');
    if (country) return 0;
    if (short.length < 3) return -6;
    const shouted = match.line.words.slice(0, 8).filter((word) => word.caps).length > 3;
    const caps = short === short.toUpperCase() && short.length <= ACRONYM && !shouted;
    const sent = match.first === 0 && scene.text.charAt(match.end) === ',';
    return caps && !sent ? -4 : 0;
  },
};
