import type { Answer, Claim, OriginId } from '../../../model/index.ts';
import type { Mention } from '../mention.ts';
import type { OriginOf } from '../origins/settle-origins.ts';

/** One mention's answer to a question, before equal answers are put together. */
export interface Said {
  readonly value: string;
  readonly mention: Mention;
  /** The claim that gives the answer, where it is not the one that tells the event. */
  readonly claim?: Claim;
}

/**
 * Puts equal answers together, the one with most origins first; order never depends on input order.
 * A report's own words are no second origin beside the voice it names for the same answer.
 */
export function gatherAnswers(said: readonly Said[], originOf: OriginOf): Answer[] {
  const gathered = new Map<string, Claim[]>();
  for (const { value, mention, claim = mention.claim } of said)
    gathered.set(value, [...(gathered.get(value) ?? []), claim]);
  return [...gathered]
    .map(([value, claims]) => ({
      value,
      claims: [...new Set(claims.map(({ id }) => id))].sort(),
      origins: originsOf(claims, originOf),
    }))
    .sort(
      (a, b) =>
        b.origins.length - a.origins.length ||
        b.claims.length - a.claims.length ||
        (a.value < b.value ? -1 : 1),
    );
}

function originsOf(claims: readonly Claim[], originOf: OriginOf): OriginId[] {
  const attributed = new Set(
    claims.filter(({ voices }) => voices.length > 0).map(({ document }) => document),
  );
  const vouching = claims.filter(({ voices, document }) => voices.length > 0 || !attributed.has(document));
  return [...new Set(vouching.map(originOf))].sort();
}

/** How many documents speak in a set of answers. */
export function documentsIn(said: readonly Said[]): number {
  return new Set(said.map(({ mention }) => mention.record.document.id)).size;
}
