import type { Claim, Event } from '../../../model/index.ts';
import type { OriginOf } from './settle-origins.ts';

/** A claim with the mention of an event that it tells. */
export interface Telling {
  readonly claim: Claim;
  readonly event: Event;
}

/**
 * Of all that one report tells of one event, what vouches for it. Its own words are no second voice
 * beside the one it names for the same thing, or the one that the text it copies names: its headline
 * says again what its source said. Denials stand apart.
 */
export function vouching<T extends Telling>(told: readonly T[], originOf: OriginOf): T[] {
  const restsOnVoice = ({ claim }: T): boolean => claim.voices.length > 0 || originOf(claim) !== claim.origin;
  const isDenial = ({ event }: T): boolean => event.factuality === 'denied';
  const attributed = new Set(told.filter(restsOnVoice).map(isDenial));
  return told.filter((one) => restsOnVoice(one) || !attributed.has(isDenial(one)));
}
