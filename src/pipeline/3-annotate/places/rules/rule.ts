import type { Token } from '../../../../model/index.ts';
import type { Match } from '../match.ts';

/** What a rule may look at besides the match: the text, its line's other matches, the document's people. */
export interface Scene {
  readonly text: string;
  /** Matches of the same line, in order. */
  readonly matches: readonly Match[];
  /** Folded words that are parts of people's names in this document. */
  readonly people: ReadonlySet<string>;
  /** The token that begins at an offset, if any. */
  readonly tokenAt: (offset: number) => Token | undefined;
}

/**
 * One reason for or against reading a match as a place. Points above 0 speak for it; what the sum
 * must reach stands in `judge.ts`.
 */
export interface PlaceRule {
  /** Stands in the record when it spoke loudest for the place. */
  readonly name: string;
  readonly points: (match: Match, scene: Scene) => number;
}
