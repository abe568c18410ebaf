import type { DocumentRecord, Dossier, Judgement } from './model/index.ts';
import { redateRecord } from './pipeline/4-extract/redate.ts';
import type { AlignedPair } from './pipeline/5-corroborate/candidates/pair-texts.ts';
import { corroborateRecords } from './pipeline/5-corroborate/corroborate-records.ts';

export { indexTexts } from './pipeline/5-corroborate/candidates/index-texts.ts';
export {
  needsReason,
  wrongDays,
  wrongIn,
  wrongWords,
} from './pipeline/5-corroborate/judgements/check-decision.ts';
export { markedDocuments, marksOf } from './pipeline/5-corroborate/judgements/marks-of.ts';
export type { AlignedPair };

/**
 * The way of many records to one dossier: a pure function of the records and the judgements, the
 * same whatever order they come in. `pairs` are those that an index of these very records holds; the
 * dossier is the same without them, when every pair is looked for and aligned anew.
 */
export function corroborate(
  records: readonly DocumentRecord[],
  judgements: readonly Judgement[] = [],
  pairs?: readonly AlignedPair[],
): Dossier {
  return corroborateRecords(records, judgements, redateRecord, pairs);
}
