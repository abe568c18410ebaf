import type { Claim, Event } from '../../../model/index.ts';
import type { OriginOf } from './settle-origins.ts';

/** A claim with the mention of an event that it tells. */
export interface Telling {
  readonly claim: Claim;
  readonly event: Event;
}

/**
 * Of all that one report tells of one event, what vouches for it. Its own words are no second voice
 * beside the one it names for the same thing: its headline says again what its source said. Where it
 * names none, they are none beside what it copies from a text that does. Nor is a speaker whom it leaves
 * open ("was reportedly hit") a second one beside those it names. A voice in the headline is the one that the
 * text names in full: "Coalition says", then its spokesman. Denials stand apart.
 */
export function vouching<T extends Telling>(told: readonly T[], originOf: OriginOf): T[] {
  const denials = told.filter(isDenial);
  const others = told.filter((one) => !isDenial(one));
  const voiced = new Set([...voicedOf(denials, originOf), ...voicedOf(others, originOf)]);
  return told.filter((one) => voiced.has(one));
}

function isDenial({ event }: Telling): boolean {
  return event.factuality === 'denied';
}

function voicedOf<T extends Telling>(told: readonly T[], originOf: OriginOf): readonly T[] {
  const voiced = told.filter(({ claim }) => claim.voices.length > 0);
  const stated = voiced.filter(({ claim }) => claim.voices.at(-1)?.kind !== 'unstated');
  const named = stated.length > 0 ? stated : voiced;
  const inText = named.filter(({ claim }) => claim.part !== 'headline');
  if (inText.length > 0) return inText;
  if (named.length > 0) return named;
  const copied = told.filter(({ claim }) => originOf(claim) !== claim.origin);
  return copied.length > 0 ? copied : told;
}
