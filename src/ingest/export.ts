import {
  exportDossierEvent,
  exportJudgement,
  exportOrigin,
  exportRelation,
} from '../export/export-dossier.ts';
import type { ExportObject } from '../export/export-object.ts';
import {
  exportClaim,
  exportDocument,
  exportEvent,
  exportFigure,
  exportTimes,
} from '../export/export-record.ts';
import { readAllSettled } from '../settled.ts';
import type { Store } from '../store/store.ts';

/**
 * Everything a collection says, one object after the other and always in the same order: each
 * document with its claims, events, figures and times, in the order of document ids, then origins,
 * relations and events across documents, and what people decided. Dates are those that count, beside
 * what the text alone says. Rejects with a `StoreError`.
 */
export async function* exportCollection(
  store: Pick<Store, 'records' | 'dossier' | 'settledDates' | 'judgements'>,
): AsyncGenerator<ExportObject> {
  for await (const { record, dating } of readAllSettled(store)) {
    yield exportDocument(record, dating);
    yield* record.claims.map(exportClaim);
    yield* record.events.map(exportEvent);
    yield* record.figures.map(exportFigure);
    yield* exportTimes(record);
  }
  const dossier = await store.dossier();
  yield* (dossier?.origins ?? []).map(exportOrigin);
  yield* (dossier?.relations ?? []).map(exportRelation);
  yield* (dossier?.events ?? []).map(exportDossierEvent);
  const standings = new Map(dossier?.standings.map((one) => [one.judgement.id, one]));
  for (const judgement of await store.judgements()) {
    const one = standings.get(judgement.id);
    const exported = exportJudgement(judgement);
    if (one === undefined) yield exported;
    else {
      const { state, why, counts, by, event } = one;
      yield { ...exported, standing: { state, why, counts, by, event } };
    }
  }
}
