import type { PlaceRule } from './rule.ts';

/** What follows the town of a dateline: region, day, agency in brackets, then a dash or colon. */
const REST =
  /^(?:, [\p{L}. ]{2,25})?(?:, ?\p{Lu}\p{L}{2,8}\.? \d{1,2})?(?:, \d{4})? ?(?:\([^)]{2,40}\)|—|–|--| - |:| \/)/u;

/**
 * The town a report is sent from opens it.
 *
 * Speaks for: `BEIRUT, Sept 28 (Agency) - Shells fell` Silent: `Beirut burned.`
 */
export const dateline: PlaceRule = {
  name: 'places/dateline',
  points: (match, scene) => {
    if (match.first !== 0) return 0;
    const capitals = match.line.words
      .slice(0, match.after)
      .every((word) => word.caps || word.text.length < 3);
    const rest = scene.text.slice(match.end, match.end + 80).replace(/\n[\s\S]*/, '');
    return REST.test(rest) ? (capitals ? 4 : 2) : 0;
  },
};
