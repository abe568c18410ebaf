import { engineVersion } from '../engine.ts';
import { loadKnowledge } from '../ingest/knowledge.ts';
import type { CollectionCounts, CollectionMeta, Refusal, Store } from '../store/store.ts';

/** What a collection holds and what there is to do about it. */
export interface Status {
  readonly collection: CollectionMeta;
  /** Version of rules and knowledge this program would read documents with. */
  readonly engine: string;
  readonly counts: CollectionCounts;
  /** Documents read by another version; `crosscheck refresh` reads them again. */
  readonly outdated: number;
  readonly refused: readonly Refusal[];
}

/** Refusals told one by one; the rest are counted. */
const REFUSALS_TOLD = 200;

/** Reads the status of a collection. */
export async function readStatus(store: Store): Promise<Status> {
  const engine = engineVersion(await loadKnowledge());
  return {
    collection: store.meta,
    engine,
    counts: await store.counts(),
    outdated: (await store.staleDocuments(engine)).length,
    refused: (await store.refusals({ limit: REFUSALS_TOLD })).rows,
  };
}
