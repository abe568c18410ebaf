import { exportDossierEvent, exportOrigin, exportRelation } from '../export/export-dossier.ts';
import type { ExportObject } from '../export/export-object.ts';
import { exportClaim, exportDocument, exportEvent, exportFigure } from '../export/export-record.ts';
import type { Store } from '../store/store.ts';

/**
 * Everything a collection says, one object after the other and always in the same order: each
 * document with its claims, events and figures, in the order of document ids, and then origins,
 * relations and events across documents. Rejects with a `StoreError`.
 */
export async function* exportCollection(
  store: Pick<Store, 'records' | 'dossier'>,
): AsyncGenerator<ExportObject> {
  for await (const record of store.records()) {
    yield exportDocument(record);
    yield* record.claims.map(exportClaim);
    yield* record.events.map(exportEvent);
    yield* record.figures.map(exportFigure);
  }
  const dossier = await store.dossier();
  if (dossier === null) return;
  yield* dossier.origins.map(exportOrigin);
  yield* dossier.relations.map(exportRelation);
  yield* dossier.events.map(exportDossierEvent);
}
