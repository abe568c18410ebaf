import { engineVersion } from '../engine.ts';
import { knowledgeDigest } from '../ingest/knowledge.ts';
import { helpFor } from '../messages/diagnostics.ts';
import type { CollectionCounts, CollectionMeta, Page, Refusal, Store } from '../store/store.ts';

/** A refusal with what the user can do about it. */
export interface RefusalToldOf extends Refusal {
  readonly help: string;
}

/** What a collection holds and what there is to do about it. */
export interface Status {
  readonly collection: CollectionMeta;
  /** Version of rules and knowledge this program would read documents with. */
  readonly engine: string;
  readonly counts: CollectionCounts;
  /** Documents read by another version; `crosscheck refresh` reads them again. */
  readonly outdated: number;
  /** Everything that was refused or could not be read, by name. */
  readonly refused: readonly RefusalToldOf[];
}

/** Refusals read at once. */
const AT_ONCE = 1_000;

/** Reads the status of a collection. */
export async function readStatus(store: Store): Promise<Status> {
  const engine = engineVersion({ digest: knowledgeDigest(await store.chronicles()) });
  const refused: RefusalToldOf[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page: Page<Refusal> = await store.refusals(
      after === '' ? { limit: AT_ONCE } : { limit: AT_ONCE, after },
    );
    refused.push(...page.rows.map((row) => ({ ...row, help: helpFor(row.code) })));
    after = page.next;
  }
  return {
    collection: store.meta,
    engine,
    counts: await store.counts(),
    outdated: (await store.staleDocuments(engine)).length,
    refused,
  };
}
