import type { DocumentRecord, Dossier, Judgement } from '../../model/index.ts';

/** Phase 5. In: records in any order, and judgements. Out: the dossier. */
export function corroborateRecords(
  records: readonly DocumentRecord[],
  _judgements: readonly Judgement[],
): Dossier {
  return { engine: records[0]?.engine ?? '', origins: [], relations: [], events: [] };
}
