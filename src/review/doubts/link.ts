import type { Mention } from '../../pipeline/5-corroborate/mention.ts';
import { ENOUGH_ACROSS } from '../../pipeline/5-corroborate/weigh.ts';

/**
 * A weight this near the one that decides is close. Chosen: a third of what one more likeness of time or
 * place would add.
 */
const NEAR = 0.5;

/** Two tellings with what their likenesses weigh. */
export interface Link {
  readonly weight: number;
  readonly why: string;
  readonly a: Mention;
  readonly b: Mention;
}

/** How near a weight below the one that decides comes to it, from 0 to 1; null where it is far. */
export function nearBelow(weight: number): number | null {
  return weight < ENOUGH_ACROSS - NEAR || weight >= ENOUGH_ACROSS
    ? null
    : 1 - (ENOUGH_ACROSS - weight) / NEAR;
}

/** How near a weight above the one that decides comes to it, from 0 to 1; null where it is far. */
export function nearAbove(weight: number): number | null {
  return weight > ENOUGH_ACROSS + NEAR ? null : Math.min(1, 1 - Math.max(0, weight - ENOUGH_ACROSS) / NEAR);
}

/** The heavier of two; of equals the one whose ids come first, whatever order they were found in. */
export function heavier(before: Link | undefined, link: Link): Link {
  if (before === undefined || link.weight > before.weight) return link;
  if (link.weight < before.weight) return before;
  return linkKey(link) < linkKey(before) ? link : before;
}

function linkKey({ a, b }: Link): string {
  return [a.event.id, b.event.id].sort().join();
}
