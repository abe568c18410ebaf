import type { DocumentRecord, Dossier, ReviewItem } from '../model/index.ts';
import { listDoubts } from '../review/list-doubts.ts';
import { datesByDocument, settleRecord } from '../settled.ts';

/** What is doubtful in a dossier, looked for in the records it was made from under the dates it settled. */
export function listReview(dossier: Dossier, records: readonly DocumentRecord[]): ReviewItem[] {
  const dates = datesByDocument(dossier.dates);
  const settled = records.map(
    (record) => settleRecord(record, dates.get(record.document.id) ?? [], []).record,
  );
  return listDoubts(dossier, settled);
}
