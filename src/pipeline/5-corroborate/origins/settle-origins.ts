import { originId } from '../../../identity/identity.ts';
import type { Claim, DocumentRecord, Origin, OriginId, Relation, VoiceKind } from '../../../model/index.ts';
import { bySpan, overlap, textCredit } from '../../../model/index.ts';
import type { Group } from '../group.ts';

/** What an origin is called and what kind of voice it is. */
interface Named {
  readonly name: string;
  readonly kind: VoiceKind;
  readonly actor: Origin['actor'];
}

/** Looks up on whose word a claim rests, once copies have been told from their roots. */
export type OriginOf = (claim: Claim) => OriginId;

/** The name under which a document speaks in its own voice. */
export function innermostName(record: DocumentRecord): string {
  const credit = textCredit(record.document.credits);
  return credit?.agency ?? record.document.publisher?.name ?? record.document.name;
}

/**
 * Lists the voices that vouch for a record's telling of some events: origin to name. The record's
 * own voice counts where it credits an agency, since the agency is then the voice.
 */
export function vouchers(record: DocumentRecord, events: readonly Group[]): Map<OriginId, string> {
  const claims = events.flatMap((group) =>
    group.filter((mention) => mention.record === record && mention.leads).map(({ claim }) => claim),
  );
  const credit = textCredit(record.document.credits);
  const found = new Map<OriginId, string>();
  for (const claim of claims) {
    const voice = claim.voices.at(-1);
    if (voice !== undefined && voice.kind !== 'unstated') found.set(claim.origin, voice.name);
    else if (credit !== null && claim.voices.length === 0) found.set(claim.origin, credit.agency);
  }
  return found;
}

/**
 * Decides on whose word each claim rests. A report that copies another has that other's origins:
 * where the copy dropped "a monitor said", its claim still rests on the monitor.
 */
export function settleOrigins(records: readonly DocumentRecord[], relations: readonly Relation[]): OriginOf {
  const byId = new Map(records.map((record) => [record.document.id, record]));
  const settled = new Map<string, OriginId>();
  for (const relation of relations) {
    if (relation.relation !== 'copy' && relation.relation !== 'rewrite') continue;
    const [a, b] = [byId.get(relation.a), byId.get(relation.b)];
    if (a === undefined || b === undefined) continue;
    settlePair(settled, a, b, relation, 'a');
    settlePair(settled, b, a, relation, 'b');
  }
  return (claim) => settled.get(claim.id) ?? claim.origin;
}

/**
 * Gives unattributed claims of one record the origin of the same words in the other: the voice the
 * other names for them, or, where neither names one, the own voice of the record nearer the root.
 */
function settlePair(
  settled: Map<string, OriginId>,
  record: DocumentRecord,
  other: DocumentRecord,
  { spans }: Relation,
  side: 'a' | 'b',
): void {
  const there = side === 'a' ? 'b' : 'a';
  for (const claim of record.claims) {
    if (claim.voices.length > 0 || settled.has(claim.id)) continue;
    const shared = spans.filter((span) => overlap(span[side], claim) > 0);
    const covered = shared.reduce((sum, span) => sum + overlap(span[side], claim), 0);
    // Half of the claim's words stand in the other text: it is that text's claim.
    if (covered * 2 < claim.end - claim.start) continue;
    const same = (candidate: Claim): number =>
      shared.reduce((sum, span) => sum + overlap(span[there], candidate), 0);
    const source = [...other.claims]
      .filter(
        (candidate) => same(candidate) > 0 && (candidate.voices.length > 0 || isNearerRoot(other, record)),
      )
      .sort(
        (x, y) =>
          Number(y.voices.length > 0) - Number(x.voices.length > 0) || same(y) - same(x) || bySpan(x, y),
      )[0];
    if (source !== undefined) settled.set(claim.id, source.origin);
  }
}

/** The text nearer the root is the one that credits an agency, else the earlier, else the one of the smaller id. */
function isNearerRoot(a: DocumentRecord, b: DocumentRecord): boolean {
  const credits = (record: DocumentRecord): number => Number(textCredit(record.document.credits) !== null);
  if (credits(a) !== credits(b)) return credits(a) > credits(b);
  const [left, right] = [a.date.latest ?? '9999', b.date.latest ?? '9999'];
  return left === right ? a.document.id < b.document.id : left < right;
}

/** Lists every origin of a collection with the documents and the number of claims that rest on it. */
export function listOrigins(records: readonly DocumentRecord[], originOf: OriginOf): Origin[] {
  const named = new Map<OriginId, Named>();
  const documents = new Map<OriginId, Set<string>>();
  const claims = new Map<OriginId, number>();
  for (const record of records) {
    for (const claim of [...record.claims].sort(bySpan)) {
      const name = nameOf(claim, record);
      // An agency goes by its own name, whichever of its reporters spoke first.
      const isBetter = !isPress(named.get(claim.origin)) && isPress(name);
      if (!named.has(claim.origin) || isBetter) named.set(claim.origin, name);
      // Also where a copy's own voice keeps no claim, its claims name it and the name must lead somewhere.
      claims.set(claim.origin, claims.get(claim.origin) ?? 0);
      documents.set(claim.origin, (documents.get(claim.origin) ?? new Set()).add(record.document.id));
      const origin = originOf(claim);
      documents.set(origin, (documents.get(origin) ?? new Set()).add(record.document.id));
      claims.set(origin, (claims.get(origin) ?? 0) + 1);
    }
  }
  return [...claims]
    .map(([id, count]) => ({
      id,
      ...(named.get(id) ?? { name: '', kind: 'unstated' as const, actor: null }),
      documents: [...(documents.get(id) ?? [])].sort() as Origin['documents'][number][],
      claims: count,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function isPress(named: Named | undefined): boolean {
  return named?.kind === 'agency' || named?.kind === 'outlet';
}

function nameOf(claim: Claim, record: DocumentRecord): Named {
  const voice = claim.voices.at(-1);
  if (voice !== undefined) return { name: voice.name, kind: voice.kind, actor: voice.actor };
  const reprint = claim.reprint === null ? undefined : record.document.reprints[claim.reprint];
  const author = reprint?.author ?? reprint?.publisher ?? reprint?.title;
  if (author !== undefined && author !== null) return { name: author, kind: 'person', actor: null };
  const credited = textCredit(record.document.credits) !== null;
  return { name: innermostName(record), kind: credited ? 'agency' : 'outlet', actor: null };
}

/** The origin of a document's own voice, for accounts whose claims name nobody. */
export function ownOrigin(record: DocumentRecord): OriginId {
  const own = record.claims.find((claim) => claim.voices.length === 0 && claim.reprint === null);
  return own?.origin ?? originId(null, innermostName(record).toLowerCase());
}
