import {
  CALENDAR_WORDS,
  COMPASS,
  HEAD_NOUNS,
  STREET_NOUNS,
  TITLES,
} from '../../../../lexicon/places/cue-words.ts';
import { demonymCountry } from '../../../../lexicon/places/demonyms.ts';
import { GIVEN_NAMES } from '../../../../lexicon/places/person-names.ts';
import { isBuiltPlace, isInstitution, isLocalBody } from '../in-name.ts';
import type { Match } from '../match.ts';
import type { PlaceRule } from './rule.ts';
import { bestKnown } from './prominence.ts';

/** Small words inside people's names: "Hassan al-Turabi". */
const NAME_PARTICLES = new Set(['al', 'el', 'bin', 'ibn', 'van', 'von', 'de', 'da', 'di']);
const LARGE = 100_000;
const METROPOLIS = 1_000_000;

/**
 * Capitals run on to the right of the name: streets and unknown names swallow it, small towns
 * before all; institutions hold it without losing it.
 *
 * Against: `Memphis Street`, `Austin Powers` Silent: `Damascus International Airport`
 */
export const rightName: PlaceRule = {
  name: 'places/right-name',
  points: (match, scene) => {
    const { words } = match.line;
    const next = words[match.after];
    if (next === undefined || match.after >= match.runAfter || match.settled !== null) return 0;
    if (STREET_NOUNS.has(next.lower) && words[match.after - 1]?.gap === 'blank') return -8;
    const more = words[match.after + 1]?.capital === true && match.after + 1 < match.runAfter;
    if (NAME_PARTICLES.has(next.lower) && more && GIVEN_NAMES.has(match.key)) return -8;
    if (!next.capital || words[match.after - 1]?.gap === 'hyphen') return 0;
    if (scene.matches.some((other) => other.first === match.after && isLand(other))) return 0;
    if (HEAD_NOUNS.has(next.lower) || COMPASS.has(next.lower) || CALENDAR_WORDS.has(next.lower)) return 0;
    if (TITLES.has(next.lower) || demonymCountry(next.text) !== null || match.line.titled) return 0;
    if (isLocalBody(match) || isBuiltPlace(match)) return 0;
    if (isInstitution(match)) return -8;
    if (GIVEN_NAMES.has(match.key)) return -8;
    const best = bestKnown(match);
    if (best === null || (best.kind === 'settlement' && best.population < LARGE)) return -3;
    return best.kind === 'settlement' ? (best.population >= METROPOLIS ? -1.5 : -2.5) : -0.5;
  },
};

function isLand(match: Match): boolean {
  return match.entries.some(({ kind }) => kind === 'country' || kind === 'province');
}
