import type { DocumentRecord, Dossier, DossierEvent, JudgedClaim, Judgement } from '../../model/index.ts';
import { type AlignedPair, pairTexts, placePairs } from './candidates/pair-texts.ts';
import { type Redate, settleDates } from './dates/settle-dates.ts';
import { makeDossierEvent } from './dossier-event.ts';
import { groupMentions } from './group.ts';
import { applyFields } from './judgements/apply-fields.ts';
import { applyGrouping } from './judgements/apply-grouping.ts';
import { judgedClaims } from './judgements/judged-claims.ts';
import { listStandings } from './judgements/list-standings.ts';
import { overlayRecord } from './judgements/overlay.ts';
import { countingByDocument, countingDates, type Taken, takeLog } from './judgements/take-log.ts';
import { collectMentions } from './mention.ts';
import { changedNumbers } from './origins/changed-numbers.ts';
import { listOrigins } from './origins/list-origins.ts';
import { type OriginOf, settleOrigins } from './origins/settle-origins.ts';
import { relationsAmong } from './origins/upper-bound.ts';
import { relateRecords } from './relate/relate-records.ts';
import { type WordedRecord, wordRecord } from './text/share-text.ts';

/**
 * Phase 5. In: records in any order, judgements, and the pairs that share text where an index has them
 * already. Out: the dossier. Guaranteed: the order of reading changes nothing, nor does an index; every
 * answer names its claims; origins are counted after copies are told from their roots. Dates come first,
 * since what happened when follows from them. An event that nobody asserts or denies is in no dossier.
 */
export function corroborateRecords(
  records: readonly DocumentRecord[],
  judgements: readonly Judgement[],
  redate: Redate,
  aligned?: readonly AlignedPair[],
): Dossier {
  const byId = new Map(records.map((record) => [record.document.id, record]));
  const inOrder = [...byId.values()].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const prepared = inOrder.map(wordRecord);
  const pairs = aligned === undefined ? pairTexts(prepared) : placePairs(prepared, aligned);
  const taken = takeLog(inOrder, judgements);
  const { worded: read, dates } = settleDates(prepared, pairs, countingDates(taken), redate);
  const { worded, claims } = overlaid(read, taken);
  const sorted = worded.map(({ record }) => record);
  const grouping = applyGrouping(groupMentions(sorted.flatMap(collectMentions)), taken);
  const { groups } = grouping;
  const relations = relateRecords(worded, groups, pairs);
  const happenings = groups.map((group) => group.map(({ event }) => event.id));
  const originOf = settleOrigins(sorted, relations, happenings);
  const changed = changedNumbers(sorted, relations);
  const answerOf: OriginOf = (claim) => (changed.has(claim.id) ? claim.origin : originOf(claim));
  const grounds = { originOf, answerOf, relationsAmong: relationsAmong(relations) };
  const fields = applyFields(
    groups.map((group) => makeDossierEvent(group, grounds)),
    taken,
    grouping,
  );
  return {
    engine: sorted[0]?.engine ?? '',
    origins: listOrigins(sorted, originOf),
    relations,
    events: [...fields.events].sort(byTime),
    dates,
    standings: listStandings(taken, grouping, fields, sorted),
    ...(claims.length === 0 ? {} : { claims }),
  };
}

/** The records under what people decided of claims, figures, tellings, names and parts. */
function overlaid(
  read: readonly WordedRecord[],
  taken: Taken,
): { readonly worded: readonly WordedRecord[]; readonly claims: readonly JudgedClaim[] } {
  const { everywhere, of } = countingByDocument(taken);
  if (everywhere.length + of.size === 0) return { worded: read, claims: [] };
  const claims: JudgedClaim[] = [];
  const worded = read.map((one) => {
    const own = [...everywhere, ...(of.get(one.record.document.id) ?? [])];
    if (own.length === 0) return one;
    const record = overlayRecord(one.record, own);
    for (const judged of judgedClaims(one.record, record, own)) claims.push(judged);
    return { ...one, record };
  });
  return { worded, claims };
}

/** Dated events in the order of time, the undated after them. */
function byTime(a: DossierEvent, b: DossierEvent): number {
  const [from, to] = [a.when.earliest ?? '9999', b.when.earliest ?? '9999'];
  if (from !== to) return from < to ? -1 : 1;
  const [until, end] = [a.when.latest ?? '9999', b.when.latest ?? '9999'];
  if (until !== end) return until < end ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
