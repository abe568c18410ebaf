import { wordsIn } from './fold-text.ts';

/** Words that have to stand in a row; of the last one only the beginning where `isPrefix`. */
export interface SearchTerm {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
}

/** What is looked for: every term of `needs` has to be held, and none of `without`. */
export interface SearchQuery {
  readonly needs: readonly SearchTerm[];
  readonly without: readonly SearchTerm[];
}

/** Why words cannot be looked for, in a sentence that says what to do. */
export interface QueryRefusal {
  readonly refused: string;
}

/** Nobody types more; each term costs a look at every text that holds the others. */
export const MOST_QUERY_CHARACTERS = 1000;
export const MOST_QUERY_TERMS = 24;

/** A piece of what was typed: in quotation marks of any kind, or up to the next blank. */
const PIECE = /(-?)(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+))/gu;

/**
 * Reads what a person typed: words that all have to be there, `"words in a row"`, `begin*`, `-without`.
 * Nothing else means anything: operators of a database are words like others.
 *
 * @example
 * readQuery('evacu*'); // { needs: [{ words: ['evacu'], isPrefix: true }], without: [] }
 */
export function readQuery(typed: string): SearchQuery | QueryRefusal {
  if (typed.length > MOST_QUERY_CHARACTERS) {
    return { refused: `These are ${typed.length} characters; look for at most ${MOST_QUERY_CHARACTERS}.` };
  }
  const needs: SearchTerm[] = [];
  const without: SearchTerm[] = [];
  for (const [, minus = '', phrase, bare = ''] of typed.matchAll(PIECE)) {
    const term = readTerm(phrase ?? bare, phrase === undefined);
    if (term !== null) (minus === '-' ? without : needs).push(term);
  }
  if (needs.length + without.length > MOST_QUERY_TERMS) {
    return { refused: `These are too many words at once; look for at most ${MOST_QUERY_TERMS}.` };
  }
  if (needs.length === 0) {
    return {
      refused:
        without.length === 0
          ? 'There is no word in this to look for: a word has letters or digits.'
          : 'Say at least one word that has to be there, beside those that must not be.',
    };
  }
  return { needs, without };
}

/** Tells whether reading the words failed. */
export function isRefused(query: SearchQuery | QueryRefusal): query is QueryRefusal {
  return 'refused' in query;
}

function readTerm(written: string, mayBePrefix: boolean): SearchTerm | null {
  const words = wordsIn(written).map(({ word }) => word);
  if (words.length === 0) return null;
  return { words, isPrefix: mayBePrefix && written.endsWith('*') };
}

/** The stretch of a folded text that a term asks for. */
export function stretchOf({ words, isPrefix }: SearchTerm): string {
  return ` ${words.join(' ')}${isPrefix ? '' : ' '}`;
}

/** Tells whether a folded text holds what is looked for. */
export function holdsQuery(folded: string, { needs, without }: SearchQuery): boolean {
  return (
    needs.every((term) => folded.includes(stretchOf(term))) &&
    !without.some((term) => folded.includes(stretchOf(term)))
  );
}
