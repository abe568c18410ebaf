import type { Answer, Claim, ClaimId, OriginId } from '../../../model/index.ts';
import type { Mention } from '../mention.ts';
import type { OriginOf } from '../origins.ts';

/** One mention's answer to a question, before equal answers are put together. */
export interface Said {
  readonly value: string;
  readonly mention: Mention;
  /** The claim that gives the answer, where it is not the one that tells the event. */
  readonly claim?: Claim;
}

/** Puts equal answers together, the one with most origins first; order never depends on input order. */
export function gatherAnswers(said: readonly Said[], originOf: OriginOf): Answer[] {
  const gathered = new Map<string, { claims: Set<ClaimId>; origins: Set<OriginId> }>();
  for (const { value, mention, claim = mention.claim } of said) {
    const entry = gathered.get(value) ?? { claims: new Set(), origins: new Set() };
    entry.claims.add(claim.id);
    entry.origins.add(originOf(claim));
    gathered.set(value, entry);
  }
  return [...gathered]
    .map(([value, { claims, origins }]) => ({
      value,
      claims: [...claims].sort(),
      origins: [...origins].sort(),
    }))
    .sort(
      (a, b) =>
        b.origins.length - a.origins.length ||
        b.claims.length - a.claims.length ||
        (a.value < b.value ? -1 : 1),
    );
}

/** How many documents speak in a set of answers. */
export function documentsIn(said: readonly Said[]): number {
  return new Set(said.map(({ mention }) => mention.record.document.id)).size;
}
