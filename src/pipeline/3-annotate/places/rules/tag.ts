import type { PlaceRule } from './rule.ts';

const NAME_TAGS = new Set(['PROPN', 'NOUN', 'ADJ', 'X']);

/**
 * The tagger reads the word as a verb, adverb or function word. Its word counts little at the start
 * of a sentence, where it too sees only a capital.
 *
 * Against: `He will Settle it` Silent: `in Douma`
 */
export const tag: PlaceRule = {
  name: 'places/tag',
  points: (match, scene) => {
    if (match.settled !== null || match.after - match.first > 1) return 0;
    const token = scene.tokenAt(match.start);
    if (token === undefined || NAME_TAGS.has(token.upos)) return 0;
    return match.entries.some((entry) => entry.kind === 'country') ? 0 : -3;
  },
};
