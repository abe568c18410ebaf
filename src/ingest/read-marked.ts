import { markedDocuments, marksOf } from '../corroborate.ts';
import type { DocumentId, DocumentRecord, Judgement } from '../model/index.ts';
import type { Store } from '../store/store.ts';
import { keeping } from './analysis.ts';
import type { Analyst } from './analyst/analyst.ts';

/** Lends what makes records of documents, and only where there is one to be made; ends it afterwards. */
export type LendAnalyst = <T>(use: (analyst: Analyst) => Promise<T>) => Promise<T>;

/**
 * Reads those documents again whose record was not made with the stretches that people have marked by now,
 * so that claims follow what they say, and the machine's own reading is there again once they take it
 * back. A document that cannot be read so keeps its record, and the decision waits for a second look.
 * Rejects with a `StoreError`.
 */
export async function readMarked(
  store: Store,
  log: readonly Judgement[],
  lend: LendAnalyst | null,
): Promise<void> {
  if (lend === null) return;
  const behind: DocumentId[] = [];
  for (const id of markedDocuments(log)) {
    const record = await store.record(id);
    if (record !== null && !isReadWith(record, log)) behind.push(id);
  }
  if (behind.length === 0) return;
  await lend(async (analyst) => {
    for (const id of behind) await readAgain(store, id, log, analyst);
  });
}

/** Which marks the records of marked documents were made with; they are a part of what a dossier is made from. */
export async function marksRead(store: Pick<Store, 'record'>, log: readonly Judgement[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const id of markedDocuments(log))
    found.push([id, (await store.record(id))?.document.marked?.marks ?? []]);
  return found;
}

function isReadWith({ document }: DocumentRecord, log: readonly Judgement[]): boolean {
  return JSON.stringify(document.marked?.marks ?? []) === JSON.stringify(marksOf(document.id, log));
}

async function readAgain(
  store: Store,
  id: DocumentId,
  log: readonly Judgement[],
  analyst: Analyst,
): Promise<void> {
  const bytes = await store.original(id);
  const provenance = await store.provenance(id);
  if (bytes === null) return;
  const hints = { name: provenance[0]?.name ?? id, provenance, ...hintsOf(id, log) };
  const kept = keeping(bytes, await analyst.analyze(bytes, hints), null);
  // Where another process has stored a place that says more, the next run does it.
  if (kept !== null) await store.write(kept.changes);
}

/** What a document is to be read with besides its bytes and places. */
export function hintsOf(
  id: DocumentId,
  log: readonly Judgement[],
): { readonly marks?: ReturnType<typeof marksOf> } {
  const marks = marksOf(id, log);
  return marks.length === 0 ? {} : { marks };
}
