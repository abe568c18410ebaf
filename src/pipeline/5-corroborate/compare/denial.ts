import type { Mention } from '../mention.ts';
import type { Comparison } from './comparator.ts';

/**
 * Compares a denial that does not say of which day with what its own report tells: it denies something that
 * the report has told of, seldom in the same words.
 */
export function compareDenial(a: Mention, b: Mention): Comparison {
  const answers = a.record === b.record && a.looksBack !== b.looksBack;
  return {
    score: answers ? 1 : 0,
    veto: false,
    says: answers ? 'one denies what its report tells' : 'neither answers the other',
  };
}
