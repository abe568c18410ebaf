import type { Claim, ClaimId, DocumentId, DocumentRecord, OriginId, Relation } from '../../../model/index.ts';
import { sameVoice } from '../../../names/index.ts';
import { collectMentions } from '../mention.ts';
import type { OriginOf } from './settle-origins.ts';
import { vouching } from './vouching.ts';

/** A claim that gives the word of an outlet, and that outlet's own report of the story. */
type Leaning = readonly [claim: Claim, on: DocumentRecord];

/**
 * Follows "the Herald reported" to the voice behind the Herald. Where the report that it speaks of is at hand
 * and gives its news on one other's word, or has copied it, the outlet carried that word and is no origin.
 * Out: the claims by id, with the origin behind the outlet.
 *
 * Finds: `the Herald reported ... the Herald: "a monitor said"`. Must not find: a Herald that speaks in its
 * own voice, or on the word of several.
 */
export function originsBehindOutlets(
  records: readonly DocumentRecord[],
  relations: readonly Relation[],
  originOf: OriginOf,
): ReadonlyMap<ClaimId, OriginId> {
  const leanings = leaningsIn(records, relations);
  const onOf = new Map(leanings.map(([{ id }, on]) => [id, on]));
  const known = new Map<DocumentId, OriginId | null>();
  const behind = (on: DocumentRecord): OriginId | null => {
    const id = on.document.id;
    const before = known.get(id);
    if (before !== undefined) return before;
    // Reports that give each other's word in a circle have nobody behind them.
    known.set(id, null);
    const found = newsOrigin(on, (claim) => {
      const next = onOf.get(claim.id);
      return (next === undefined ? null : behind(next)) ?? originOf(claim);
    });
    known.set(id, found);
    return found;
  };
  const byId = [...leanings].sort(([, x], [, y]) => (x.document.id < y.document.id ? -1 : 1));
  return new Map(
    byId.flatMap(([claim, on]): [ClaimId, OriginId][] => {
      const origin = behind(on);
      return origin === null || origin === originOf(claim) ? [] : [[claim.id, origin]];
    }),
  );
}

/** The claims of one report whose innermost voice is the outlet of another, nearer the root of their story. */
function leaningsIn(records: readonly DocumentRecord[], relations: readonly Relation[]): Leaning[] {
  const byId = new Map(records.map((record) => [record.document.id, record]));
  return relations.flatMap(({ a, b, relation, source }): Leaning[] => {
    if (relation !== 'shared-root' || source === null) return [];
    const [from, on] = [byId.get(source === 'a' ? b : a), byId.get(source === 'a' ? a : b)];
    const outlet = on?.document.publisher?.name;
    if (from === undefined || on === undefined || outlet === undefined) return [];
    return from.claims
      .filter(({ voices }) => voices.length > 0 && sameVoice(voices.at(-1)?.name ?? '', outlet))
      .map((claim) => [claim, on]);
  });
}

/** On whose word alone a report gives its news; null where that is nobody's or several's. */
function newsOrigin(record: DocumentRecord, originOf: OriginOf): OriginId | null {
  const news = collectMentions(record).filter(({ leads }) => leads);
  const [only, ...others] = new Set(vouching(news, originOf).map(({ claim }) => originOf(claim)));
  return others.length > 0 ? null : (only ?? null);
}
