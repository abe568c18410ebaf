import { dossierEventId } from '../../identity/identity.ts';
import type {
  Account,
  DocumentId,
  DocumentRecord,
  DossierEvent,
  EventPlace,
  EventStatus,
  EventTime,
  EventType,
  Factuality,
  OriginId,
} from '../../model/index.ts';
import { FINENESS } from './compare/place.ts';
import { daysWide } from './compare/time.ts';
import { FACETS } from './facets/order.ts';
import type { Group } from './group.ts';
import type { Mention } from './mention.ts';
import { type OriginOf, ownOrigin } from './origins/settle-origins.ts';
import { isOwnWord, isUpperBound, type RelationsAmong } from './origins/upper-bound.ts';
import { vouching } from './origins/vouching.ts';

/** Types that name the happening better come before the words any of them may hide behind. */
const GENERAL_TYPES: readonly EventType[] = ['other', 'statement', 'killing', 'clash', 'movement'];

/** What tells on whose word events rest. */
export interface Grounds {
  readonly originOf: OriginOf;
  /** On whose word a single answer rests: a copy's own where the text it copies answers otherwise. */
  readonly answerOf: OriginOf;
  readonly relationsAmong: RelationsAmong;
}

/** Makes one event of the dossier from its mentions. */
export function makeDossierEvent(
  group: Group,
  { originOf, answerOf, relationsAmong }: Grounds,
): DossierEvent {
  const vouched = vouchingIn(group, originOf);
  const under = originsUnder(vouched, originOf);
  const ownWords = new Set(
    vouched
      .map(({ claim }) => claim)
      .flatMap((claim) => (isOwnWord(claim, originOf(claim)) ? [originOf(claim)] : [])),
  );
  const facets = FACETS.flatMap((rule) => rule(group, answerOf));
  const type = chooseType(group);
  const whereFound = choosePlace(group);
  return {
    id: dossierEventId(group.map(({ event }) => event.id)),
    title: titleOf(type, whereFound),
    type,
    when: chooseTime(group),
    where: whereFound,
    accounts: accountsOf(group, vouched, originOf),
    origins: [...new Set([...under.values()].flatMap((origins) => [...origins]))].sort(),
    originsAtMost: isUpperBound(under, ownWords, relationsAmong(new Set(under.keys()))),
    facets,
    status: statusOf(group, originOf),
    judged: [],
  };
}

/** An account goes by an origin that vouches for the event, though more of it may be the report's own words. */
function accountsOf(group: Group, vouched: readonly Mention[], originOf: OriginOf): Account[] {
  const documents = [...new Set(group.map(({ record }) => record))].sort((a, b) =>
    a.document.id < b.document.id ? -1 : 1,
  );
  return documents.map((record) => {
    const own = group.filter((mention) => mention.record === record);
    const vouches = vouched.filter((mention) => mention.record === record);
    return {
      document: record.document.id,
      claims: [...new Set(own.map(({ claim }) => claim.id))].sort(),
      origin: mostFrequent(vouches.map(({ claim }) => originOf(claim))) ?? ownOrigin(record),
      events: own.map(({ event }) => event.id).sort(),
    };
  });
}

/** The origins that vouch for the event, report by report. */
function originsUnder(vouched: readonly Mention[], originOf: OriginOf): Map<DocumentId, Set<OriginId>> {
  const under = new Map<DocumentId, Set<OriginId>>();
  for (const { record, claim } of vouched) {
    const own = under.get(record.document.id) ?? new Set();
    under.set(record.document.id, own.add(originOf(claim)));
  }
  return under;
}

/** The mentions whose voices vouch for the event, report by report. */
function vouchingIn(group: Group, originOf: OriginOf): Mention[] {
  const byReport = new Map<DocumentRecord, Mention[]>();
  for (const mention of group) {
    const own = byReport.get(mention.record);
    if (own === undefined) byReport.set(mention.record, [mention]);
    else own.push(mention);
  }
  return [...byReport.values()].flatMap((own) => vouching(own, originOf));
}

/**
 * Counts origins, never outlets, and only those that tell it as certain: two that hold it possible
 * corroborate nothing. A denial by anybody makes it contested; nothing is called true.
 */
function statusOf(group: Group, originOf: OriginOf): EventStatus {
  const origins = (factuality: Factuality): number =>
    new Set(
      vouchingIn(group, originOf)
        .filter(({ event }) => event.factuality === factuality)
        .map(({ claim }) => originOf(claim)),
    ).size;
  const told = origins('asserted') + origins('possible');
  if (told === 0) return 'denied';
  if (origins('denied') > 0) return 'contested';
  return origins('asserted') > 1 ? 'corroborated' : 'single';
}

function chooseType(group: Group): EventType {
  const telling = group.filter(({ event }) => !GENERAL_TYPES.includes(event.type));
  return mostFrequent((telling.length > 0 ? telling : group).map(({ event }) => event.type)) ?? 'other';
}

/**
 * The time most mentions give in words of their own, the narrower among equals; where nobody gives
 * one, the narrowest that was inferred.
 */
function chooseTime(group: Group): EventTime {
  // A denial says when it was made, and seldom when what it denies is said to have happened.
  const affirmed = group.filter(({ event }) => event.factuality !== 'denied');
  const telling = affirmed.length > 0 ? affirmed : group;
  const told = telling.filter(({ timed }) => timed);
  const candidates = told.length > 0 ? told : telling;
  const keyOf = ({ event: { when } }: Mention): string => `${when.earliest} ${when.latest}`;
  const counts = countsOf(candidates.map(keyOf));
  const sharers = (mention: Mention): number => counts.get(keyOf(mention)) ?? 0;
  const ranked = [...candidates].sort(
    (a, b) =>
      sharers(b) - sharers(a) ||
      daysWide(a.event.when) - daysWide(b.event.when) ||
      (a.event.id < b.event.id ? -1 : 1),
  );
  return (ranked[0] as Mention).event.when;
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The finest place that has coordinates, else the most often named. */
function choosePlace(group: Group): EventPlace | null {
  const places = group.flatMap(({ event }) => (event.where === null ? [] : [event.where]));
  const counts = countsOf(places.map(({ name }) => name));
  const named = ({ name }: EventPlace): number => counts.get(name) ?? 0;
  const ranked = [...places].sort(
    (a, b) =>
      Number(b.gazetteer !== null) - Number(a.gazetteer !== null) ||
      FINENESS.indexOf(a.precision) - FINENESS.indexOf(b.precision) ||
      named(b) - named(a) ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
  return ranked[0] ?? null;
}

/** Only what was found: the kind of thing and the place, in the product's neutral words. */
export function titleOf(type: EventType, place: EventPlace | null): string {
  const words = type.replaceAll('-', ' ');
  const label = type === 'other' ? 'Incident' : words.charAt(0).toUpperCase() + words.slice(1);
  return place === null ? label : `${label}, ${place.name}`;
}

function mostFrequent<T extends string>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}
