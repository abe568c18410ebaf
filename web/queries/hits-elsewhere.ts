import type { HitCounts } from '../../src/api/client.ts';
import { HIT_KINDS, type HitKind } from '../selection/views/search.ts';
import { counted } from './words.ts';

/** What is said where a kind has no hit. */
export const NO_HIT_WORDS: Readonly<Record<HitKind, string>> = {
  document: 'No document holds these words',
  claim: 'No claim holds these words',
  event: 'No event holds these words',
  actor: 'No actor has this name',
  place: 'No place has this name',
};

/** Hits of one kind, in words. */
export interface HitsOfKind {
  readonly kind: HitKind;
  /** `2 events`. */
  readonly words: string;
}

/**
 * The other kinds that have hits, in the order in which the kinds stand.
 *
 * @example
 * hitsElsewhere({ document: 0, claim: 0, event: 2, actor: 0, place: 1, pending: 0 }, 'claim').map(({ words }) => words); // ['2 events', '1 place']
 */
export function hitsElsewhere(counts: HitCounts, kind: HitKind): readonly HitsOfKind[] {
  return HIT_KINDS.filter((one) => one !== kind && counts[one] > 0).map((one) => ({
    kind: one,
    words: counted(counts[one], one),
  }));
}
