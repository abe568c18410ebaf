import { loadKnowledge } from '../ingest/knowledge.ts';
import { type RefreshSummary, refreshCollection } from '../ingest/refresh.ts';
import type { Store } from '../store/store.ts';
import { showProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** Refreshes an open collection, showing how far the work is. */
export async function refreshShown(terminal: Terminal, store: Store): Promise<RefreshSummary> {
  const progress = showProgress(terminal, 'Reading again');
  try {
    return await refreshCollection(store, await loadKnowledge(), {
      signal: terminal.stopSignal(),
      onProgress: ({ done, total, name }) => progress.step(done, total, name),
    });
  } finally {
    progress.finish();
  }
}
