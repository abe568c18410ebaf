import type { EventType } from '../../model/index.ts';
import type { WordClass } from './word-classes.ts';

/**
 * What must stand around a pattern. `near` looks eight words to either side in the sentence,
 * `object` at what the deed is done to, `before` and `after` at the word next to it.
 */
export interface Condition {
  readonly near?: WordClass;
  readonly object?: WordClass;
  readonly before?: WordClass;
  readonly after?: WordClass;
}

/**
 * How much the words say about what happened: `specific` names the kind of deed ("shelling"),
 * `generic` any deed of force ("attack", "hit"), `result` only what came of it ("killed").
 */
export type Strength = 'specific' | 'generic' | 'result';

/**
 * Words that name something done. In `words`, `verb+` stands for every form of the verb, `noun~`
 * for singular and plural, `a|b` for either, `..n` for up to n words between; a hyphen between
 * two words of a text is passed over, so "air strike~" also finds "air-strikes".
 */
export interface ActionPattern {
  readonly words: string;
  readonly event: EventType;
  readonly form: 'verb' | 'noun';
  readonly strength: Strength;
  readonly when?: Condition;
  readonly unless?: Condition;
}

/** Shape in which the files of this folder write their rows. */
export interface ActionRow {
  /** Patterns separated by commas. */
  readonly words: string;
  readonly strength?: Strength;
  readonly when?: Condition;
  readonly unless?: Condition;
  /** Set where the row points elsewhere than its file ("bombed" by planes is an air strike). */
  readonly event?: EventType;
}

/** Makes patterns of rows; a pattern whose first marked word has `+` is a verb, otherwise a noun. */
export function patterns(event: EventType, rows: readonly ActionRow[]): ActionPattern[] {
  return rows.flatMap((row) =>
    row.words.split(',').map(
      (words): ActionPattern => ({
        words: words.trim(),
        event: row.event ?? event,
        form: words.includes('+') ? 'verb' : 'noun',
        strength: row.strength ?? 'specific',
        ...(row.when === undefined ? {} : { when: row.when }),
        ...(row.unless === undefined ? {} : { unless: row.unless }),
      }),
    ),
  );
}
