/** Words that make a clause possible, not certain. */
export const POSSIBLE_WORDS: ReadonlySet<string> = new Set(
  (
    'may might perhaps possibly probably maybe likely suspected alleged allegedly apparently appears appear ' +
    'appeared seems seem seemed seemingly presumably believed suspects feared purported purportedly ' +
    'potentially unclear supposedly could rumoured rumored unlikely'
  ).split(' '),
);
/** Words that make a clause something still to be done. */
export const PLANNED_WORDS: ReadonlySet<string> = new Set(
  'will ll shall plans plan planned planning intends intend intended vows vowed pledges pledged threatens threatened promised promises preparing aims aimed'.split(
    ' ',
  ),
);
/** Words that make a clause a demand. */
export const DEMAND_WORDS: ReadonlySet<string> = new Set('must should ought let'.split(' '));
/** Words that open a condition. */
export const CONDITION_WORDS: ReadonlySet<string> = new Set('if unless would whether'.split(' '));
/** Words that negate a clause. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not n't never neither nor cannot didnt dont isnt wasnt hasnt havent doesnt wont couldnt".split(' '),
);
