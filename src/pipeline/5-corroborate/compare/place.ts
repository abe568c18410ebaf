import type { EventPlace } from '../../../model/index.ts';
import { sameName } from '../../../names/index.ts';
import type { Mention } from '../mention.ts';
import type { Comparison } from './comparator.ts';

/** Two points this near may be one town and its suburb. */
const SAME_TOWN_KM = 15;
/** Beyond this, two settlements are not the same scene. */
const OTHER_TOWN_KM = 30;
/** A province or country may lie this far from a point within it. */
const WITHIN_REGION_KM = 450;
const EARTH_RADIUS_KM = 6371;

/** What a place is worth when neither, one or both name it: one carried over is shared by all. */
const CARRIED = [0.1, 0.5, 1];

/** On so many other days a place may be told of and still say all it can. */
const FEW_DAYS = 6;
/** With so many more of them it says half as much. */
const HALVING_DAYS = 4;

/**
 * Compares where two mentions happened; settlements far apart exclude each other. The less often deeds of the
 * kind are told of a place, the more it says.
 */
export function comparePlace(a: Mention, b: Mention): Comparison {
  const compared = comparePoints(a, b);
  if (compared.score <= 0) return compared;
  const named = Number(a.placed) + Number(b.placed);
  const many = Math.max(0, Math.min(a.placeDays, b.placeDays) - FEW_DAYS);
  return { ...compared, score: (compared.score * (CARRIED[named] ?? 0)) / (1 + many / HALVING_DAYS) };
}

function comparePoints(a: Mention, b: Mention): Comparison {
  const [here, there] = [a.event.where, b.event.where];
  if (here === null || there === null)
    return { score: 0, veto: false, says: 'the place of one is not known' };
  if (here.gazetteer !== null && here.gazetteer === there.gazetteer) {
    return isCoarse(here)
      ? { score: 0.25, veto: false, says: `both in ${here.name}` }
      : { score: 1, veto: false, says: `both at ${here.name}` };
  }
  if (sameName(here.name, there.name)) return { score: 1, veto: false, says: `both at ${here.name}` };
  const distance = kilometres(here, there);
  if (distance === null) return { score: 0, veto: false, says: 'the place of one is not on the map' };
  if (isCoarse(here) || isCoarse(there)) return compareCoarse(here, there, distance);
  if (distance <= SAME_TOWN_KM) return { score: 0.75, veto: false, says: `${Math.round(distance)} km apart` };
  if (distance <= OTHER_TOWN_KM)
    return { score: -0.25, veto: false, says: `${Math.round(distance)} km apart` };
  return {
    score: -1,
    veto: true,
    says: `${here.name} and ${there.name} are ${Math.round(distance)} km apart`,
  };
}

function compareCoarse(here: EventPlace, there: EventPlace, distance: number): Comparison {
  const sameCountry = here.country !== null && here.country === there.country;
  if (sameCountry || distance <= OTHER_TOWN_KM)
    return { score: 0.1, veto: false, says: 'one place may lie within the other' };
  if (distance <= WITHIN_REGION_KM) return { score: 0, veto: false, says: 'the places are near' };
  return { score: -1, veto: true, says: `${here.name} and ${there.name} lie apart` };
}

function isCoarse(place: EventPlace): boolean {
  return ['country', 'region', 'province', 'area', 'water'].includes(place.precision);
}

/** Great-circle distance, or null where a place has no coordinates. */
function kilometres(a: EventPlace, b: EventPlace): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const rad = Math.PI / 180;
  const half = (x: number): number => Math.sin((x * rad) / 2) ** 2;
  const h = half(b.lat - a.lat) + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * half(b.lon - a.lon);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
}

/** Kinds of places from the finest to the widest. */
export const FINENESS: readonly EventPlace['precision'][] = [
  'site',
  'neighbourhood',
  'settlement',
  'district',
  'province',
  'region',
  'area',
  'water',
  'country',
  'unknown',
];
