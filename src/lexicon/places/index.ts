import { COUNTRIES } from './countries.ts';
import { readRows, type SupplementRow } from './rows.ts';

/** Every row the program adds to the GeoNames table of towns, coarse kinds first. */
export const SUPPLEMENT: readonly SupplementRow[] = [...readRows('country', COUNTRIES)];
