import {
  type Claim,
  type ClaimId,
  type DateDecision,
  type DocumentDate,
  documentsOf,
  type DocumentId,
  type DocumentRecord,
  type JudgedPart,
  type Judgement,
  type SettledDate,
} from './model/index.ts';
import { judgeRecord } from './pipeline/5-corroborate/judgements/judge-record.ts';
import { redateRecord } from './pipeline/4-extract/redate.ts';
import type { DocumentSummary, Page, PageRequest, Store } from './store/store.ts';

/** Who has the last word on a date: the reading of the text, the other documents, or a person. */
export type DatedBy = 'text' | 'collection' | 'person';

/** A judgement about the date of a document or of a reprint in it. */
export type DateJudgement = Judgement & { readonly decision: DateDecision };

/** The date of a document, or of one reprint in it, as it counts, beside what the text alone says. */
export interface SettledOne {
  /** Index into the reprints, or null for the document itself. */
  readonly reprint: number | null;
  readonly by: DatedBy;
  readonly date: DocumentDate;
  /** What the machine read from the text, whoever has the last word. */
  readonly read: DocumentDate;
  /** What people decided, in the order of the moments given; the last one counts. */
  readonly judgements: readonly DateJudgement[];
}

/** A record under the dates that were settled and what people decided, with how each came about. */
export interface SettledRecord {
  /** As it counts: what people hid, and what stands in a part that is no reporting, is left out. */
  readonly record: DocumentRecord;
  /** Under the dates alone, with everything that the machine found. */
  readonly read: DocumentRecord;
  /** What people decided in it, with what the machine had said. */
  readonly judged: readonly JudgedPart[];
  /** The document first, then its reprints in their order. */
  readonly dating: readonly SettledOne[];
}

/** What of a store is needed to read records as they count. */
export type SettledSource = Pick<Store, 'record' | 'settledDates' | 'judgements'>;

/**
 * Puts a record under the dates settled for it and under people's decisions about its claims, figures,
 * tellings, names and parts. A person's word goes over the machine's, never into its place: what was read
 * from the text stands beside it. Of the judgements only those that may touch the document matter.
 */
export function settleRecord(
  record: DocumentRecord,
  dates: readonly SettledDate[],
  judgements: readonly Judgement[],
): SettledRecord {
  const own = dates.filter(({ document }) => document === record.document.id);
  const said = judgements
    .filter(isAboutDate)
    .filter(({ decision }) => decision.subject === record.document.id);
  const one = (reprint: number | null, read: DocumentDate): SettledOne => {
    const settled = own.find((date) => date.reprint === reprint);
    return {
      reprint,
      by: settled?.by ?? 'text',
      date: settled?.date ?? read,
      read,
      judgements: said.filter(({ decision }) => decision.reprint === reprint),
    };
  };
  const read = redateRecord(record, own);
  return {
    ...judgeRecord(read, touching(judgements, record.document.id)),
    read,
    dating: [one(null, record.date), ...record.reprints.map(({ date }, index) => one(index, date))],
  };
}

/** Reads one record as it counts; null when there is no such document. Rejects with a `StoreError`. */
export async function readSettled(store: SettledSource, id: DocumentId): Promise<SettledRecord | null> {
  const record = await store.record(id);
  if (record === null) return null;
  return settleRecord(record, await store.settledDates(id), await store.judgements());
}

/** All records as they count, in the order of their ids. Rejects with a `StoreError`. */
export async function* readAllSettled(
  store: Pick<Store, 'records' | 'settledDates' | 'judgements'>,
): AsyncGenerator<SettledRecord> {
  const dates = datesByDocument(await store.settledDates());
  const log = sortLog(await store.judgements());
  for await (const record of store.records()) {
    const { id } = record.document;
    yield settleRecord(record, dates.get(id) ?? [], [...log.everywhere, ...(log.of.get(id) ?? [])]);
  }
}

/** A claim as it counts; `isHidden` where people left it out, then it is as the machine read it. */
export interface SettledClaim {
  readonly claim: Claim;
  readonly isHidden: boolean;
}

/**
 * Puts claims under what people decided, in their order. Only documents that a decision touches are read.
 * Rejects with a `StoreError`.
 */
export async function settleClaims(
  store: SettledSource,
  claims: readonly Claim[],
): Promise<{ readonly claims: readonly SettledClaim[]; readonly judged: readonly JudgedPart[] }> {
  const log = sortLog(await store.judgements());
  const isForAll = log.everywhere.some(({ decision }) => decision.kind !== 'undo');
  const documents = [...new Set(claims.map(({ document }) => document))].filter(
    (id) => isForAll || log.of.has(id),
  );
  const now = new Map<ClaimId, Claim>();
  const judged: JudgedPart[] = [];
  const settled = new Set<DocumentId>();
  for (const id of documents) {
    const record = await store.record(id);
    if (record === null) continue;
    const own = [...log.everywhere, ...(log.of.get(id) ?? [])];
    const one = settleRecord(record, await store.settledDates(id), own);
    settled.add(id);
    for (const claim of one.record.claims) now.set(claim.id, claim);
    judged.push(...one.judged);
  }
  const wanted = new Set(claims.map(({ id }) => id));
  return {
    claims: claims.map((claim) => {
      const found = now.get(claim.id);
      return { claim: found ?? claim, isHidden: settled.has(claim.document) && found === undefined };
    }),
    judged: judged.filter((one) => one.claims.some((id) => wanted.has(id))),
  };
}

/** The judgements that touch a document, in the order of the log; null when there is no such document. */
export async function readTouching(
  store: SettledSource,
  id: DocumentId,
): Promise<readonly Judgement[] | null> {
  const settled = await readSettled(store, id);
  if (settled === null) return null;
  const log = await store.judgements();
  const bearing = new Set(settled.judged.map(({ judgement }) => judgement));
  const found = new Set(
    log.filter((one) => bearing.has(one.id) || documentsOf(one).includes(id)).map((one) => one.id),
  );
  // An undoing touches what the decision touched that it takes back; an undoing of an undoing as well.
  for (const { id: own, decision } of log) {
    if (decision.kind === 'undo' && found.has(decision.judgement)) found.add(own);
  }
  return log.filter((one) => found.has(one.id));
}

/** A page of documents with the dates that count. Rejects with a `StoreError`. */
export async function listSettled(
  store: Pick<Store, 'documents' | 'settledDates'>,
  range: PageRequest,
): Promise<Page<DocumentSummary>> {
  const page = await store.documents(range);
  const dates = datesByDocument(await store.settledDates());
  return { ...page, rows: page.rows.map((row) => settleSummary(row, dates.get(row.id) ?? [])) };
}

/** A document in short with the date that counts; null when there is none. Rejects with a `StoreError`. */
export async function readSettledSummary(
  store: Pick<Store, 'document' | 'settledDates'>,
  id: DocumentId,
): Promise<DocumentSummary | null> {
  const summary = await store.document(id);
  return summary === null ? null : settleSummary(summary, await store.settledDates(id));
}

function settleSummary(summary: DocumentSummary, dates: readonly SettledDate[]): DocumentSummary {
  const settled = dates.find(({ reprint }) => reprint === null);
  if (settled === undefined) return summary;
  const { earliest, latest, best, precision } = settled.date;
  return { ...summary, date: { earliest, latest, best, precision } };
}

/** Tells whether a judgement is about the date of a document or of a reprint. */
export function isAboutDate(judgement: Judgement): judgement is DateJudgement {
  return judgement.decision.kind === 'date';
}

/** Settled dates by the document they belong to, in their order. */
export function datesByDocument(
  dates: readonly SettledDate[],
): ReadonlyMap<DocumentId, readonly SettledDate[]> {
  return byDocument(dates, ({ document }) => document);
}

/** A log by the documents that its entries name; what names none may touch any. */
interface SortedLog {
  readonly everywhere: readonly Judgement[];
  readonly of: ReadonlyMap<DocumentId, readonly Judgement[]>;
}

/** Logs as they were sorted: a store gives the same one out until something is added. */
const sortedLogs = new WeakMap<readonly Judgement[], SortedLog>();

function sortLog(log: readonly Judgement[]): SortedLog {
  const known = sortedLogs.get(log);
  if (known !== undefined) return known;
  const of = new Map<DocumentId, Judgement[]>();
  const everywhere: Judgement[] = [];
  for (const judgement of log) {
    if (isAboutEvent(judgement)) continue;
    const named = documentsOf(judgement);
    // A name in all documents, an undoing, and what tells no words.
    if (named.length === 0) everywhere.push(judgement);
    for (const id of named) {
      const list = of.get(id);
      if (list === undefined) of.set(id, [judgement]);
      else list.push(judgement);
    }
  }
  const sorted = { everywhere, of };
  sortedLogs.set(log, sorted);
  return sorted;
}

/** What is decided about an event across documents moves no claim, figure, telling or part of any of them. */
function isAboutEvent({ decision }: Judgement): boolean {
  return 'subject' in decision && typeof decision.subject !== 'string' && decision.subject.kind === 'event';
}

/** The judgements that may touch a document. */
function touching(log: readonly Judgement[], id: DocumentId): readonly Judgement[] {
  const { everywhere, of } = sortLog(log);
  return [...everywhere, ...(of.get(id) ?? [])];
}

function byDocument<T>(
  items: readonly T[],
  idOf: (item: T) => DocumentId,
): ReadonlyMap<DocumentId, readonly T[]> {
  const found = new Map<DocumentId, T[]>();
  for (const item of items) {
    const list = found.get(idOf(item));
    if (list === undefined) found.set(idOf(item), [item]);
    else list.push(item);
  }
  return found;
}
