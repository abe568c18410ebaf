import type { PlaceEntry, PlaceKind, Span } from '../../../model/index.ts';
import type { Line } from './words.ts';

/** A name of the gazetteer seen in a line, before it is known whether it is meant as a place. */
export interface Match extends Span {
  readonly line: Line;
  /** Index of its first word in the line, and of the word after its last. */
  readonly first: number;
  readonly after: number;
  /** First word of the run of capitals it stands in, and the word after the run's last. */
  readonly runFirst: number;
  readonly runAfter: number;
  readonly name: string;
  /** The same for every writing of the name; matches with one key are taken to mean one place. */
  readonly key: string;
  readonly entries: readonly PlaceEntry[];
  /** Kind that a noun beside the name asks for ("X province"), if any. */
  readonly asks: PlaceKind | null;
  /** How it was recognised when that settles that it is a place (state abbreviation, cue word). */
  readonly settled: string | null;
}

/** A match taken for a place, with the rule that spoke for it most. */
export interface Mention extends Match {
  readonly rule: string;
}
