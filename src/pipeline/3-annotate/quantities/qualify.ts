import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from '../../../lexicon/numbers/index.ts';
import type { Qualifier, Token } from '../../../model/index.ts';
import type { NumberReading } from './read-number.ts';

/** A number with its hedge; `first` and `end` are the tokens from the hedge to the number's end. */
export interface Qualified {
  readonly first: number;
  readonly end: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
}

/**
 * Joins a number with the hedges around it and gives its limits. An open hedge leaves the other
 * limit null: `at least 16` is 16 and up, `up to 3,000` anything to 3,000.
 *
 * Hedges: `no fewer than 40`. Must not hedge: `the raids were over 12 hours later` is the number's
 * own affair (its unit is time), and `at least` two words away belongs to something else.
 */
export function qualify(
  tokens: readonly Token[],
  number: NumberReading,
  at: number,
  from: number,
  end: number,
): Qualified {
  let first = at;
  let outer: Qualifier | null = null;
  for (
    let found = hedgeBefore(tokens, first, from);
    found !== null;
    found = hedgeBefore(tokens, first, from)
  ) {
    first = found.first;
    if (outer === null || found.qualifier !== 'about') outer = found.qualifier;
  }
  const between = first > from && tokens[first - 1]?.lower === 'between' && number.kind === 'range';
  const after = outer === null ? hedgeAfter(tokens, number.end, end) : null;
  const qualifier = outer ?? after?.qualifier ?? null;
  return {
    first: between ? first - 1 : first,
    end: after === null ? number.end : number.end + after.length,
    ...limits(number, qualifier),
  };
}

function limits(
  number: NumberReading,
  qualifier: Qualifier | null,
): Pick<Qualified, 'low' | 'high' | 'qualifier'> {
  const { low, high, kind } = number;
  switch (qualifier) {
    case 'at-least':
    case 'more-than':
      return { low, high: null, qualifier };
    case 'up-to':
    case 'less-than':
      return { low: kind === 'range' ? low : null, high: high ?? low, qualifier };
    default:
      if (kind === 'range') return { low, high, qualifier: 'range' };
      if (kind === 'vague') return { low, high, qualifier: 'vague' };
      return { low, high, qualifier: qualifier ?? 'exact' };
  }
}

function hedgeBefore(
  tokens: readonly Token[],
  at: number,
  from: number,
): { first: number; qualifier: Qualifier } | null {
  for (const [words, qualifier] of QUALIFIERS_BEFORE) {
    const parts = words.split(' ');
    const first = at - parts.length;
    if (first < from) continue;
    if (parts.every((part, offset) => tokens[first + offset]?.lower === part)) return { first, qualifier };
  }
  return null;
}

function hedgeAfter(
  tokens: readonly Token[],
  at: number,
  end: number,
): { length: number; qualifier: Qualifier } | null {
  for (const [words, qualifier] of QUALIFIERS_AFTER) {
    const parts = words.split(' ');
    if (at + parts.length > end) continue;
    if (parts.every((part, offset) => tokens[at + offset]?.lower === part)) {
      return { length: parts.length, qualifier };
    }
  }
  return null;
}
