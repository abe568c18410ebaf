import { REGIONS, WATERS } from './areas.ts';
import { COUNTRIES } from './countries.ts';
import { ENGLISH_NAMES } from './english-names.ts';
import { AFRICAN_REGIONS } from './regions-africa.ts';
import { AMERICAN_REGIONS } from './regions-americas.ts';
import { NATIONS } from './regions-disputed.ts';
import { EURASIAN_REGIONS } from './regions-eurasia.ts';
import { MIDDLE_EAST_REGIONS } from './regions-middle-east.ts';
import { US_STATES } from './regions-us.ts';
import { readCounties, readRows, type SupplementRow } from './rows.ts';
import { SYRIAN_QUARTERS, SYRIAN_SITES, SYRIAN_TOWNS } from './sites-syria.ts';
import { WORLD_QUARTERS, WORLD_SITES, WORLD_TOWNS } from './sites-world.ts';
import { US_COUNTIES } from './us-counties.ts';

/**
 * Reads every row the program adds to the GeoNames table of towns, coarse kinds first. It takes a
 * few milliseconds and is needed only when the index is built anew.
 */
export function readSupplement(): SupplementRow[] {
  return [
    ...readRows('country', COUNTRIES),
    ...readRows('region', REGIONS),
    ...readRows('province', NATIONS),
    ...readRows('province', US_STATES),
    ...readRows('province', MIDDLE_EAST_REGIONS),
    ...readRows('province', AFRICAN_REGIONS),
    ...readRows('province', EURASIAN_REGIONS),
    ...readRows('province', AMERICAN_REGIONS),
    ...readCounties(US_COUNTIES),
    ...readRows('settlement', ENGLISH_NAMES),
    ...readRows('settlement', SYRIAN_TOWNS),
    ...readRows('settlement', WORLD_TOWNS),
    ...readRows('neighbourhood', SYRIAN_QUARTERS),
    ...readRows('neighbourhood', WORLD_QUARTERS),
    ...readRows('site', SYRIAN_SITES),
    ...readRows('site', WORLD_SITES),
    ...readRows('water', WATERS),
  ];
}

/** The supplement as written, for a digest that is cheap to take. */
export const SUPPLEMENT_TEXT: readonly string[] = [
  COUNTRIES,
  REGIONS,
  NATIONS,
  US_STATES,
  MIDDLE_EAST_REGIONS,
  AFRICAN_REGIONS,
  EURASIAN_REGIONS,
  AMERICAN_REGIONS,
  US_COUNTIES,
  ENGLISH_NAMES,
  SYRIAN_TOWNS,
  WORLD_TOWNS,
  SYRIAN_QUARTERS,
  WORLD_QUARTERS,
  SYRIAN_SITES,
  WORLD_SITES,
  WATERS,
];
