import type { IsoDay } from './time.ts';

/**
 * What a row of the chronicle is.
 *
 * - `landmark`: happened on a day or over some days;
 * - `period`: went on from a day to another, or still does: a siege, a campaign, a truce;
 * - `office`: `who` holds the office `what` of `where`;
 * - `founding`: `who` begins to exist;
 * - `renaming`: `who` takes the names in `words`, and gives them up at the end where it has one;
 * - `merging`: the first of `who` is made of the others;
 * - `end`: `who` ends, or, where there are `words`, gives up these names;
 * - `holding`: `who` holds the places `where`;
 * - `toll`: the number in `words` is commonly given for a war from some day on.
 */
export type ChronicleKind =
  | 'landmark'
  | 'period'
  | 'office'
  | 'founding'
  | 'renaming'
  | 'merging'
  | 'end'
  | 'holding'
  | 'toll';

/** A chronicle as a file: one that is shipped, or one that a person adds to a collection. */
export interface ChronicleFile {
  /** Its name without a folder ("own.csv"); one collection has one of each name. */
  readonly name: string;
  /** The table, as docs/chronicle.md describes it. */
  readonly text: string;
}

/** A dated thing known beforehand, used to date documents by what they know. */
export interface ChronicleEntry {
  /** A short neutral sentence; for an office its title in lower case ("foreign minister"). */
  readonly what: string;
  readonly kind: ChronicleKind;
  /** Ids of the actor registry, or names where it has none. */
  readonly who: readonly string[];
  /** For an office the id of the state or organisation; else names of places. */
  readonly where: readonly string[];
  /** The first day; of a start known only by its month or year the first day of that. */
  readonly start: IsoDay;
  /** The last day; of an end known only by its month or year the last day of that; null while it goes on. */
  readonly end: IsoDay | null;
  /** How finely the start is known. */
  readonly precision: 'day' | 'month' | 'year';
  /**
   * For happenings patterns of words, all of which must stand in one sentence; `|` separates
   * alternatives. For `renaming` and `end` the names.
   */
  readonly words: readonly string[];
  /** Where the date is commonly published. */
  readonly source: string;
}
