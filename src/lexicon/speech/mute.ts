/**
 * Common nouns that cannot say anything, singular and lower case: what happens, what is fought with, what is
 * counted, and stretches of land in which nobody holds an office. "The city said" names a city hall, so towns,
 * cities and provinces are not of them.
 */
export const MUTE_NOUNS: ReadonlySet<string> = new Set(
  (
    'attack strike airstrike raid bombing blast explosion shelling clash fighting battle war conflict fight ' +
    'offensive assault operation ambush massacre bombardment siege ceasefire truce gunfire fire violence ' +
    'shell rocket missile mortar bomb barrel plane warplane jet helicopter aircraft drone tank artillery weapon ' +
    'dead death body casualty wound injury number result amount percent more less ' +
    'neighbourhood neighborhood district area street road village suburb'
  ).split(' '),
);
