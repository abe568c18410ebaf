import type {
  DateDecision,
  DocumentDate,
  DocumentId,
  DocumentRecord,
  Judgement,
  SettledDate,
} from './model/index.ts';
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

/** A record under the dates that were settled, with how each date came about. */
export interface SettledRecord {
  readonly record: DocumentRecord;
  /** The document first, then its reprints in their order. */
  readonly dating: readonly SettledOne[];
}

/** What of a store is needed to read records under the dates that were settled. */
export type SettledSource = Pick<Store, 'record' | 'settledDates' | 'judgements'>;

/**
 * Puts a record under the dates settled for it. A person's date goes over the machine's, never into
 * its place: what was read from the text stands beside it.
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
  return {
    record: redateRecord(record, own),
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
  const judgements = byDocument(
    (await store.judgements()).filter(isAboutDate),
    ({ decision }) => decision.subject,
  );
  for await (const record of store.records()) {
    const { id } = record.document;
    yield settleRecord(record, dates.get(id) ?? [], judgements.get(id) ?? []);
  }
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
