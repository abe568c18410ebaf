import { TITLES } from '../../../../lexicon/places/cue-words.ts';
import { foldName } from '../../../../lexicon/places/fold.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from '../../../../lexicon/places/person-names.ts';
import type { Match } from '../match.ts';
import type { PlaceRule } from './rule.ts';

/**
 * Titles, initials and given names before it, or a person of that name in the document.
 *
 * Against: `Mr. Jordan`, `Sean Bell`, `Paris Hilton` Silent: `in Jordan`
 */
export const person: PlaceRule = {
  name: 'places/person',
  points: (match, scene) => {
    if (match.settled !== null) return 0;
    const { words } = match.line;
    const before = words[match.first - 1];
    if (before?.gap === 'blank') {
      if (before.capital && before.text.length === 1 && before.stopped && match.first - 1 >= match.runFirst)
        return -6;
      if (TITLES.has(before.lower)) return -6;
      if (before.capital && GIVEN_NAMES.has(foldName(before.text))) return -6;
    }
    if (beginsPerson(match)) return -6;
    if (match.after - match.first > 1) return 0;
    const country = match.entries.some((entry) => entry.kind === 'country' || entry.kind === 'province');
    if (scene.people.has(match.key)) return country ? -2 : -4;
    if (GIVEN_NAMES.has(match.key) || FAMILY_NAMES.has(match.key)) return country ? 0 : -2;
    return 0;
  },
};

/** A given name with a capital after it that is no place, no institution and no title. */
function beginsPerson(match: Match): boolean {
  if (match.after - match.first > 1 || match.line.titled || !GIVEN_NAMES.has(match.key)) return false;
  const next = match.line.words[match.after];
  if (next === undefined || match.after >= match.runAfter || !next.capital) return false;
  return match.line.words[match.after - 1]?.gap === 'blank' && FAMILY_NAMES.has(foldName(next.text));
}
