import type { Answer, Claim, OriginId } from '../../../model/index.ts';
import type { Mention } from '../mention.ts';
import type { OriginOf } from '../origins/settle-origins.ts';

/** One mention's answer to a question, before equal answers are put together. */
export interface Said {
  readonly value: string;
  readonly mention: Mention;
  /** The claim that gives the answer, where it is not the one that tells the event. */
  readonly claim?: Claim;
  /** What tells one answer from another, where it is not its words: an actor goes by many names. */
  readonly key?: string;
  /** Whether it was carried over from the text around the claim. */
  readonly isCarried?: boolean;
}

/**
 * Puts equal answers together, the one with most origins first; order never depends on input order.
 * A report's own words are no second origin beside the voice it names for the same answer.
 */
export function gatherAnswers(said: readonly Said[], originOf: OriginOf): Answer[] {
  const gathered = new Map<string, Said[]>();
  for (const one of said) {
    const key = one.key ?? one.value;
    gathered.set(key, [...(gathered.get(key) ?? []), one]);
  }
  return [...gathered.values()]
    .map((same): Answer => {
      const claims = same.map(claimOf);
      const own = new Set(same.filter(({ isCarried }) => isCarried !== true).map((one) => claimOf(one).id));
      const ids = [...new Set(claims.map(({ id }) => id))].sort();
      const carried = ids.filter((id) => !own.has(id));
      const [value = '', ...also] = namesOf(same);
      return {
        value,
        claims: ids,
        origins: originsOf(claims, originOf),
        ...(also.length === 0 ? {} : { also: also.sort() }),
        ...(carried.length === 0 ? {} : { carried }),
      };
    })
    .sort(
      (a, b) =>
        b.origins.length - a.origins.length ||
        b.claims.length - a.claims.length ||
        (a.value < b.value ? -1 : 1),
    );
}

function claimOf({ claim, mention }: Said): Claim {
  return claim ?? mention.claim;
}

/** The words of one answer, those that most say first. */
function namesOf(same: readonly Said[]): string[] {
  const counts = new Map<string, number>();
  for (const { value } of same) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)).map(([value]) => value);
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
