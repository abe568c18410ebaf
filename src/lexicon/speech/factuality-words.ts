/** Words that make a clause possible, not certain. */
export const POSSIBLE_WORDS: ReadonlySet<string> = new Set(
  (
    'may might perhaps possibly probably maybe likely unlikely suspected alleged allegedly apparently ' +
    'appears appear appeared seems seem seemed seemingly presumably feared purported purportedly ' +
    'potentially unclear supposedly could rumoured rumored'
  ).split(' '),
);

/** Words that make a clause something still to be done; as verbs only ("the plan" is a thing). */
export const PLANNED_WORDS: ReadonlySet<string> = new Set(
  (
    'will ll shall plans plan planned planning intends intend vows vowed pledges pledged threatens ' +
    'threatened promises promised preparing'
  ).split(' '),
);

/** Words that make a clause a demand. */
export const DEMAND_WORDS: ReadonlySet<string> = new Set('must should ought'.split(' '));

/** Words that negate a clause. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not n't never neither cannot didnt dont isnt wasnt hasnt havent doesnt wont".split(' '),
);

/** What can be denied with "is not" besides a deed: guilt and truth. */
export const DENIABLE_STATES: ReadonlySet<string> = new Set(
  'responsible behind involved true guilty part present aware complicit'.split(' '),
);
