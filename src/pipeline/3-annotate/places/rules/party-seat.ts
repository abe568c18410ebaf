import type { PlaceRule } from './rule.ts';

/** Parties as American news shortens them before a member's town. */
const PARTIES = new Set(['r', 'd', 'i', 'dfl', 'gop']);

/**
 * The town a member of a legislature sits for: party letter, hyphen, town.
 *
 * Speaks for: `Sen. Ann Roe, R-Florence, said` Silent: `X-Florence`
 */
export const partySeat: PlaceRule = {
  name: 'places/party-seat',
  points: (match) => {
    const before = match.line.words[match.first - 1];
    return before?.gap === 'hyphen' && before.capital && PARTIES.has(before.lower) ? 8 : 0;
  },
};
