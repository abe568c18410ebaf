import type { DocumentId, DocumentRecord, Dossier } from '../model/index.ts';
import { byBytes } from './memory-lists.ts';
import { columnText } from './rows.ts';
import type { SourceTable } from './search-schema.ts';
import {
  gatherCarriers,
  MOST_SHARED,
  pickShared,
  SHARED_READ,
  type SharedName,
  type SharedThings,
} from './shared-store.ts';

/** Tells what links the documents of a collection in memory. */
export function sharedOf(
  records: ReadonlyMap<DocumentId, DocumentRecord>,
  dossier: Dossier | null,
  sources: readonly SourceTable[],
): SharedThings {
  const outletsOf = (documents: readonly DocumentId[]): number =>
    new Set(
      documents
        .map((id) => columnText(records.get(id)?.document.publisher?.name ?? ''))
        .filter((name) => name !== ''),
    ).size;
  const told = (dossier?.events ?? [])
    .map((event) => ({ event, documents: [...new Set(event.accounts.map(({ document }) => document))] }))
    .filter(({ documents }) => documents.length > 1)
    .toSorted((a, b) => b.documents.length - a.documents.length);
  const texts = gatherCarriers(
    (dossier?.relations ?? [])
      .filter(({ relation }) => relation === 'copy' || relation === 'rewrite')
      .map(({ a, b, root }) => ({ a, b, root })),
  );
  return {
    documents: records.size,
    places: namesOf('place', sources),
    actors: namesOf('actor', sources),
    voices: namesOf('voice', sources),
    events: told.slice(0, MOST_SHARED).map(({ event, documents }) => ({
      id: event.id,
      title: columnText(event.title),
      status: event.status,
      earliest: event.when.earliest,
      latest: event.when.latest,
      documents: documents.length,
      outlets: outletsOf(documents),
    })),
    eventsInAll: told.length,
    texts: texts.slice(0, MOST_SHARED).map(({ root, pair, documents }) => ({
      root: root === null ? null : columnText(root),
      title: titleOf(records, documents[0]),
      pair,
      documents: documents.length,
      outlets: outletsOf(documents),
    })),
    textsInAll: texts.length,
  };
}

function titleOf(
  records: ReadonlyMap<DocumentId, DocumentRecord>,
  id: DocumentId | undefined,
): string | null {
  const title = id === undefined ? null : (records.get(id)?.document.title ?? null);
  return title === null ? null : columnText(title);
}

function namesOf(kind: SharedName['kind'], sources: readonly SourceTable[]): readonly SharedName[] {
  const rows = sources
    .filter((row) => row.kind === kind && row.documents > 1)
    .toSorted(
      (a, b) =>
        b.documents - a.documents || b.mentions - a.mentions || b.claims - a.claims || byBytes(a.key, b.key),
    )
    .slice(0, SHARED_READ);
  return pickShared(
    rows.map(({ key, name, sort, documents, outlets }) => ({ kind, key, name, sort, documents, outlets })),
  );
}
