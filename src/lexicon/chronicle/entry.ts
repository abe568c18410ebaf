import type { ChronicleEntry, IsoDay } from '../../model/index.ts';

/**
 * One landmark as it is written in the tables: what happened, first day, last day ('' for one day,
 * `open` for what went on from then), the words by which a text tells of it, and the kind of source that gives the date.
 */
export type LandmarkRow = readonly [
  what: string,
  start: string,
  end: string,
  words: readonly string[],
  source: string,
];

/**
 * Turns rows into chronicle entries. Every pattern of `words` must stand in one sentence:
 * `|` separates alternatives, `(a/b)` chooses within one, a final `*` stands for any ending of the
 * word, `...` for up to four words between, `,...` for the same after an aside between commas, and
 * `!(a/b)` and `!'s` forbid what comes next. A row is chosen so that a text which shows all its patterns
 * can hardly have been written before its first day. What kinds of happenings have in common is in
 * `happenings.ts`; a row lists only its own names.
 */
export function landmarks(...rows: readonly LandmarkRow[]): readonly ChronicleEntry[] {
  return rows.map(([what, start, end, words, source]) => ({
    what,
    kind: 'landmark',
    start: start as IsoDay,
    end: end === 'open' ? null : ((end === '' ? start : end) as IsoDay),
    words,
    source,
  }));
}
