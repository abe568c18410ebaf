import type {
  Claim,
  ClaimId,
  DocumentId,
  DocumentRecord,
  EventId,
  OriginId,
  Relation,
} from '../../../model/index.ts';
import { bySpan } from '../../../model/index.ts';
import { sameVoice } from '../../../names/index.ts';
import { collectMentions, type Mention } from '../mention.ts';
import type { OriginOf } from './settle-origins.ts';
import { vouching } from './vouching.ts';

/** The mentions that were found to tell of one event, event by event. */
export type Happenings = readonly (readonly EventId[])[];

/** A claim that gives the word of an outlet, and that outlet's own report of the story. */
interface Leaning {
  readonly claim: Claim;
  /** The mentions of events that the claim tells. */
  readonly tells: readonly EventId[];
  readonly on: DocumentRecord;
  /** True where the report that gives the word was itself made from the text of that outlet. */
  readonly isCopy: boolean;
}

/**
 * Follows "the Herald reported" to the voice behind the Herald. Where the report that it speaks of is at hand
 * and tells the same event on one other's word, the outlet carried that word and is no origin of it; of an
 * event that it does not tell, its news as a whole is asked. In a report that was made from the Herald's own
 * text it is never a second origin beside those that text names: of several, the first is behind it.
 * Out: the claims by id, with the origin behind the outlet.
 *
 * Finds: `the Herald reported ... the Herald: "a monitor said"`. Must not find: a Herald that speaks in its
 * own voice, or on the word of several.
 */
export function originsBehindOutlets(
  records: readonly DocumentRecord[],
  relations: readonly Relation[],
  originOf: OriginOf,
  happenings: Happenings,
): ReadonlyMap<ClaimId, OriginId> {
  const leanings = new Map<ClaimId, Leaning>();
  for (const leaning of leaningsIn(records, relations)) {
    if (!leanings.has(leaning.claim.id)) leanings.set(leaning.claim.id, leaning);
  }
  const tellings = indexTellings(happenings, [...leanings.values()]);
  const known = new Map<ClaimId, OriginId | null>();
  const settled: OriginOf = (claim) => {
    const leaning = leanings.get(claim.id);
    return (leaning === undefined ? null : behind(leaning)) ?? originOf(claim);
  };
  const behind = (leaning: Leaning): OriginId | null => {
    const { id } = leaning.claim;
    const before = known.get(id);
    if (before !== undefined) return before;
    // Reports that give each other's word in a circle have nobody behind them.
    known.set(id, null);
    const found = originBehind(leaning, tellings(leaning), settled);
    known.set(id, found);
    return found;
  };
  const inOrder = [...leanings.values()].sort((x, y) => (x.claim.id < y.claim.id ? -1 : 1));
  return new Map(
    inOrder.flatMap((leaning): [ClaimId, OriginId][] => {
      const origin = behind(leaning);
      return origin === null || origin === originOf(leaning.claim) ? [] : [[leaning.claim.id, origin]];
    }),
  );
}

/** The claims of one report whose innermost voice is the outlet of another, nearer the root of their story. */
function leaningsIn(records: readonly DocumentRecord[], relations: readonly Relation[]): Leaning[] {
  const byId = new Map(records.map((record) => [record.document.id, record]));
  return relations.flatMap(({ a, b, relation, source }): Leaning[] => {
    if (relation === 'unclear' || relation === 'independent' || source === null) return [];
    const [from, on] = [byId.get(source === 'a' ? b : a), byId.get(source === 'a' ? a : b)];
    const outlet = on?.document.publisher?.name;
    if (from === undefined || on === undefined || outlet === undefined) return [];
    const isCopy = relation !== 'shared-root';
    return from.claims
      .filter(({ voices }) => voices.length > 0 && sameVoice(voices.at(-1)?.name ?? '', outlet))
      .map((claim) => {
        const tells = from.events.filter((event) => event.claim === claim.id).map(({ id }) => id);
        return { claim, tells, on, isCopy };
      });
  });
}

/** What the report that a claim leans on tells of the events that the claim tells. */
function indexTellings(
  happenings: Happenings,
  leanings: readonly Leaning[],
): (leaning: Leaning) => readonly Mention[] {
  const wanted = new Set(leanings.flatMap(({ tells }) => tells));
  const happeningOf = new Map<EventId, ReadonlySet<EventId>>();
  for (const happening of happenings) {
    const all = new Set(happening);
    for (const event of happening) if (wanted.has(event)) happeningOf.set(event, all);
  }
  const mentions = new Map<DocumentId, readonly Mention[]>();
  return ({ tells, on }) => {
    const told = mentions.get(on.document.id) ?? collectMentions(on);
    mentions.set(on.document.id, told);
    return told.filter(({ event }) => tells.some((one) => happeningOf.get(one)?.has(event.id)));
  };
}

/**
 * On whose word alone the report leaned on tells the event, or gives its news where it does not tell that
 * event; null where that is nobody's or several's.
 */
function originBehind(
  { on, isCopy }: Leaning,
  told: readonly Mention[],
  originOf: OriginOf,
): OriginId | null {
  const asked = told.length > 0 ? told : collectMentions(on).filter(({ leads }) => leads);
  const claims = vouching(asked, originOf)
    .map(({ claim }) => claim)
    .sort(bySpan);
  const origins = [...new Set(claims.map(originOf))];
  const [first] = origins;
  return first !== undefined && (origins.length === 1 || isCopy) ? first : null;
}
