import { COUNTRIES } from './countries.ts';
import { NATIONS } from './regions-disputed.ts';
import { US_STATES } from './regions-us.ts';
import { readRows, type SupplementRow } from './rows.ts';

/** Every row the program adds to the GeoNames table of towns, coarse kinds first. */
export const SUPPLEMENT: readonly SupplementRow[] = [
  ...readRows('country', COUNTRIES),
  ...readRows('province', NATIONS),
  ...readRows('province', US_STATES),
];
