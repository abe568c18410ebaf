import type { LendAnalyst } from '../ingest/read-marked.ts';
import type { Store } from '../store/store.ts';
import { type WorkerOptions, withReaders } from './reading.ts';

/**
 * Lends what reads again those few documents in which people marked a stretch, under the limits that all
 * documents are read under. Nothing is started until there is one.
 */
export function lendingAnalyst(store: Pick<Store, 'chronicles'>, options: WorkerOptions = {}): LendAnalyst {
  return async (use) => {
    const { workers, limit } = options;
    const own = { workers: Math.min(workers ?? 1, 1), ...(limit === undefined ? {} : { limit }) };
    return withReaders(own, ({ analyst }) => use(analyst), undefined, await store.chronicles());
  };
}
