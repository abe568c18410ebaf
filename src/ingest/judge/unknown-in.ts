import { ACTORS } from '../../lexicon/actors/index.ts';
import { COUNTRIES } from '../../lexicon/places/countries.ts';
import { readRows } from '../../lexicon/places/rows.ts';
import type { Decision, PlaceId } from '../../model/index.ts';

/** Tells whether the gazetteer has a place of this id. */
export type KnowsPlace = (id: PlaceId) => boolean;

/**
 * Which actor, country or place named in a decision nobody knows, in a sentence for people; null where
 * all are known. It is asked when a decision is made: registries change, and what was decided stands.
 */
export function unknownIn(decision: Decision, knowsPlace: KnowsPlace | null): string | null {
  if (decision.kind === 'link') {
    const { actor } = decision;
    const isKnown = actor === null || ACTORS.some(({ id }) => id === actor);
    return isKnown ? null : `The registry has no actor "${actor}".`;
  }
  if (decision.kind !== 'place' || decision.place === null) return null;
  const { country, gazetteer } = decision.place;
  if (country !== null && !readRows('country', COUNTRIES).some((row) => row.country === country)) {
    return `There is no country "${country}"; give the two letters of ISO 3166, as SY.`;
  }
  if (gazetteer === null) return null;
  if (knowsPlace === null) {
    return 'There is no gazetteer here in which to look the place up. Give its coordinates, and no id.';
  }
  if (!knowsPlace(gazetteer)) {
    return `The gazetteer has no place "${gazetteer}". Look the place up again, or give none.`;
  }
  return null;
}
