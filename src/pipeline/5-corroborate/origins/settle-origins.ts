import { originId } from '../../../identity/identity.ts';
import type {
  Claim,
  ClaimId,
  DocumentRecord,
  OriginId,
  Relation,
  SharedSpan,
  Side,
} from '../../../model/index.ts';
import { bySpan, overlap, textCredit } from '../../../model/index.ts';
import { spokenFor } from '../relate/spoken-for.ts';
import { componentsOf } from './components.ts';
import { type Happenings, originsBehindOutlets } from './leaning.ts';
import { nameMonitors } from './named-monitor.ts';
import { indexSpans, type Overlapping } from './overlapping.ts';

/** Looks up on whose word a claim rests, once copies have been told from their roots. */
export type OriginOf = (claim: Claim) => OriginId;

/** The name under which a document speaks in its own voice. */
export function innermostName(record: DocumentRecord): string {
  const credit = textCredit(record.document.credits);
  return credit?.agency ?? record.document.publisher?.name ?? record.document.name;
}

/**
 * Decides on whose word each claim rests. A person who speaks for a body gives its word, and a monitor
 * without a name is the one that the report names. A report that copies another has that other's origins:
 * where a copy dropped "a monitor said", put "reportedly" or another name, its claim still rests on the
 * monitor, also where it reaches it only through other copies. A report that gives the word of an outlet has
 * the origin behind that outlet's own report of the event.
 *
 * @param happenings which mentions tell of one event, as far as that is known
 */
export function settleOrigins(
  records: readonly DocumentRecord[],
  relations: readonly Relation[],
  happenings: Happenings = [],
): OriginOf {
  const links = linksOf(records, relations);
  const monitors = nameMonitors(records, spokenOrigin);
  const voiceOrigin: OriginOf = (claim) => monitors.get(claim.id) ?? spokenOrigin(claim);
  const same = new Map<Claim, readonly Counterpart[]>();
  for (const [record, others] of links) {
    for (const claim of record.claims) {
      const found = isAttributed(claim) ? [] : counterpartsOf(claim, others);
      if (found.length > 0) same.set(claim, found);
    }
  }
  const settled = settleByVoice(same, voiceOrigin);
  settleByRoot(same, settled, rankOf(links));
  for (const [record, others] of links) {
    for (const claim of record.claims.filter(isAttributed)) {
      const origin = exchangedVoice(claim, others, voiceOrigin);
      if (origin !== undefined) settled.set(claim.id, origin);
    }
  }
  const originOf: OriginOf = (claim) => settled.get(claim.id) ?? voiceOrigin(claim);
  const behind = originsBehindOutlets(records, relations, originOf, happenings);
  return (claim) => behind.get(claim.id) ?? originOf(claim);
}

/** The origin of a claim by its own words: the body for which its voice speaks, where one is known. */
function spokenOrigin(claim: Claim): OriginId {
  const body = spokenFor(claim.voices.at(-1)?.actor ?? null);
  return body === null ? claim.origin : originId(body.id, body.name);
}

/** Another record that holds the same text, with the side of it in their relation. */
interface Link {
  readonly record: DocumentRecord;
  readonly relation: Relation;
  readonly there: Side;
  /** The stretches of the one text that stand in the other too, and the claims of that other. */
  readonly common: Overlapping<SharedSpan>;
  readonly claims: Overlapping<Claim>;
  /** The sentences of the one text that the other tells too, where that is what it was made from. */
  readonly told: Overlapping<SharedSpan>;
}

/** A claim of another record in the same words. */
interface Counterpart {
  readonly claim: Claim;
  readonly record: DocumentRecord;
  readonly shared: number;
  /** True where the sentence is the same and most of its words are others. */
  readonly reworded: boolean;
}

function linksOf(
  records: readonly DocumentRecord[],
  relations: readonly Relation[],
): Map<DocumentRecord, Link[]> {
  const byId = new Map(records.map((record) => [record.document.id, record]));
  const indexes = new Map<DocumentRecord, Overlapping<Claim>>();
  const links = new Map<DocumentRecord, Link[]>();
  const put = (from: DocumentRecord, record: DocumentRecord, relation: Relation, there: Side): void => {
    const claims = indexes.get(record) ?? indexSpans(record.claims, (claim) => claim);
    indexes.set(record, claims);
    const common = indexSpans(relation.spans, (span) => span[otherSide(there)]);
    const sentences = relation.source === there ? relation.sentences : [];
    const told = indexSpans(sentences, (span) => span[otherSide(there)]);
    const link: Link = { record, relation, there, common, claims, told };
    const list = links.get(from);
    if (list === undefined) links.set(from, [link]);
    else list.push(link);
  };
  for (const relation of relations) {
    const [a, b] = [byId.get(relation.a), byId.get(relation.b)];
    const isOneText = relation.relation === 'copy' || relation.relation === 'rewrite';
    if (!isOneText || a === undefined || b === undefined) continue;
    put(a, b, relation, 'b');
    put(b, a, relation, 'a');
  }
  return links;
}

function otherSide(side: Side): Side {
  return side === 'a' ? 'b' : 'a';
}

function isAttributed({ voices }: Claim): boolean {
  const voice = voices.at(-1);
  return voice !== undefined && voice.kind !== 'unstated';
}

/**
 * The claims of other texts in which at least half of a claim's words stand, the best first; then those
 * of its sentence in the text it was made from, however much that was reworded.
 */
function counterpartsOf(claim: Claim, links: readonly Link[]): Counterpart[] {
  const found = links.flatMap(({ record, there, common, claims, told }): Counterpart[] => {
    const here = otherSide(there);
    const spans = common(claim);
    const covered = spans.reduce((sum, span) => sum + overlap(span[here], claim), 0);
    const reworded = covered * 2 < claim.end - claim.start;
    const shared = new Map<Claim, number>();
    for (const span of reworded ? told(claim) : spans) {
      for (const one of claims(span[there])) {
        shared.set(one, (shared.get(one) ?? 0) + overlap(span[there], one));
      }
    }
    return [...shared].map(([one, much]) => ({ claim: one, record, shared: much, reworded }));
  });
  return found.sort(
    (x, y) =>
      Number(x.reworded) - Number(y.reworded) ||
      y.shared - x.shared ||
      inOrder(x.record, y.record) ||
      bySpan(x.claim, y.claim),
  );
}

/**
 * The voice under which a text that was copied tells a claim that the copy gives to another: who is
 * exchanged in a copy is no second witness. Undefined where both name one voice, or the source is not known.
 */
function exchangedVoice(claim: Claim, links: readonly Link[], voiceOrigin: OriginOf): OriginId | undefined {
  const sources = links.filter(({ relation, there }) => relation.source === there);
  const voices = counterpartsOf(claim, sources).filter((one) => !one.reworded && isAttributed(one.claim));
  const origins = voices.map((one) => voiceOrigin(one.claim));
  return origins.includes(voiceOrigin(claim)) ? undefined : origins[0];
}

function inOrder(a: DocumentRecord, b: DocumentRecord): number {
  return a.document.id < b.document.id ? -1 : a.document.id > b.document.id ? 1 : 0;
}

/**
 * Gives claims without a voice the one that the same words name elsewhere: first those whose counterpart
 * names it, then, step by step, those that reach it through further copies.
 */
function settleByVoice(
  same: ReadonlyMap<Claim, readonly Counterpart[]>,
  voiceOrigin: OriginOf,
): Map<ClaimId, OriginId> {
  const settled = new Map<ClaimId, OriginId>();
  const originOf = ({ claim }: Counterpart): OriginId | undefined =>
    isAttributed(claim) ? voiceOrigin(claim) : settled.get(claim.id);
  const waiting = waitingFor(same);
  let open: Iterable<Claim> = same.keys();
  for (;;) {
    const reached = new Map<ClaimId, OriginId>();
    for (const claim of open) {
      if (settled.has(claim.id)) continue;
      const origin = firstOf(same.get(claim) ?? [], originOf);
      if (origin !== undefined) reached.set(claim.id, origin);
    }
    if (reached.size === 0) return settled;
    for (const [id, origin] of reached) settled.set(id, origin);
    // Nothing changes for a claim until one of its counterparts is settled.
    open = new Set([...reached.keys()].flatMap((id) => waiting.get(id) ?? []));
  }
}

function firstOf(
  found: readonly Counterpart[],
  originOf: (one: Counterpart) => OriginId | undefined,
): OriginId | undefined {
  for (const one of found) {
    const origin = originOf(one);
    if (origin !== undefined) return origin;
  }
  return undefined;
}

/** By claim, those of which it is a counterpart. */
function waitingFor(same: ReadonlyMap<Claim, readonly Counterpart[]>): Map<ClaimId, Claim[]> {
  const waiting = new Map<ClaimId, Claim[]>();
  for (const [claim, found] of same) {
    for (const { claim: other } of found) {
      const list = waiting.get(other.id);
      if (list === undefined) waiting.set(other.id, [claim]);
      else list.push(claim);
    }
  }
  return waiting;
}

/** Where no copy names a voice, all rest on the own word of the record nearest the root. */
function settleByRoot(
  same: ReadonlyMap<Claim, readonly Counterpart[]>,
  settled: Map<ClaimId, OriginId>,
  rank: (claim: Claim) => string,
): void {
  const open = [...same].flatMap(([claim, found]) =>
    found
      .filter(() => !settled.has(claim.id))
      .map((one): readonly [Claim, Claim] => [claim, one.claim])
      .filter(([, other]) => !settled.has(other.id)),
  );
  for (const claims of componentsOf(open)) {
    const ranked = claims.map((claim) => ({ claim, key: rank(claim) }));
    const root = ranked.sort((x, y) =>
      x.key < y.key ? -1 : x.key > y.key ? 1 : bySpan(x.claim, y.claim),
    )[0];
    for (const { id } of claims) if (root !== undefined) settled.set(id, root.claim.origin);
  }
}

/**
 * Orders claims by how near the root their records stand, as keys that sort: those that no other is
 * said to be the source of, then those that credit an agency, then the earlier, then by id.
 */
function rankOf(links: ReadonlyMap<DocumentRecord, readonly Link[]>): (claim: Claim) => string {
  const keys = new Map<string, string>();
  for (const [{ document, date }, others] of links) {
    const sources = others.filter(({ relation, there }) => relation.source === there).length;
    const credit = textCredit(document.credits) === null ? 1 : 0;
    keys.set(
      document.id,
      [String(sources).padStart(9, '0'), credit, date.latest ?? '9999', document.id].join(' '),
    );
  }
  return ({ document }) => keys.get(document) ?? document;
}

/** The origin of a document's own voice, for accounts whose claims name nobody. */
export function ownOrigin(record: DocumentRecord): OriginId {
  const own = record.claims.find((claim) => claim.voices.length === 0 && claim.reprint === null);
  return own?.origin ?? originId(null, innermostName(record).toLowerCase());
}
