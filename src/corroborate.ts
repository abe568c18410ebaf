import type { DocumentRecord, Dossier, Judgement } from './model/index.ts';
import { redateRecord } from './pipeline/4-extract/redate.ts';
import { corroborateRecords } from './pipeline/5-corroborate/corroborate-records.ts';

/**
 * The way of many records to one dossier: a pure function of the records and the judgements, the
 * same whatever order they come in.
 */
export function corroborate(
  records: readonly DocumentRecord[],
  judgements: readonly Judgement[] = [],
): Dossier {
  return corroborateRecords(records, judgements, redateRecord);
}
