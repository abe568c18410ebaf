/**
 * Words whose full stop does not end a sentence when another word follows. Titles and months may
 * never end one; the others may, when what follows looks like a new sentence.
 */
export const NEVER_FINAL: ReadonlySet<string> = new Set(
  (
    'mr mrs ms messrs dr prof rev hon gen col maj capt lt cmdr cpl sgt adm brig pvt gov sen rep ' +
    'pres amb sec supt st mt ft vs e.g i.e viz cf approx no nos fig vol pp al-gen ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun'
  ).split(' '),
);

/** Abbreviations that may close a sentence: it ends only before a capital that can begin one. */
export const SOMETIMES_FINAL: ReadonlySet<string> = new Set(
  (
    'u.s u.n u.k e.u u.s.a u.a.e i.c.r.c a.m p.m d.c inc ltd co corp jr sr etc al km kg cm mm ' +
    'sq est dept assn bros'
  ).split(' '),
);
