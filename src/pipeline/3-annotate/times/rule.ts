import type { Direction, TimeAnnotation, TimeExpression, Token } from '../../../model/index.ts';
import type { Hint } from './hints.ts';

/** What a rule reads in its match. `from` and `to` narrow the span, counted within the match. */
export interface Reading {
  readonly timex: TimeAnnotation['timex'];
  readonly expression: TimeExpression;
  readonly clock?: string | null;
  readonly from?: number;
  readonly to?: number;
  /** What decided the direction of a bare name ("past-verb"), added to the rule's name. */
  readonly why?: string;
}

/** A direction with the reason for it. */
export interface Pointing {
  readonly direction: Direction;
  readonly why: string;
}

/** The sentence a rule looks at; offsets count within `text`. */
export interface SentenceView {
  readonly text: string;
  /** The last word or mark that ends at or before the offset. */
  before(at: number): Token | null;
  /** The first word or mark that begins at or after the offset. */
  after(at: number): Token | null;
  /** Which way a bare name at this place points, by the tense around it. */
  pointing(at: number): Pointing;
}

/**
 * One construction. `pattern` is global and ignores case; `read` gives its meaning or refuses. A
 * range such as "5-9 March" gives a reading for each end. The file of each rule
 * opens with what it matches and must not; the rows are in times.test.ts and must-not.test.ts.
 */
export interface TimeRule {
  readonly name: string;
  /** Marks without which the pattern cannot match; all of them. */
  readonly needs: readonly Hint[];
  readonly pattern: RegExp;
  read(match: RegExpExecArray, sentence: SentenceView): Reading | readonly Reading[] | null;
}

/** A reading in its place in the sentence. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly timex: TimeAnnotation['timex'];
  readonly expression: TimeExpression;
  readonly clock: string | null;
}

/** Compiles a pattern from pieces, as every rule writes it. */
export function pattern(source: string): RegExp {
  return new RegExp(source, 'gi');
}

/**
 * Tells whether a word is written as a name: capitalised, or all in capitals where the sentence is.
 *
 * @example
 * isCapital('May'); // true
 */
export function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
