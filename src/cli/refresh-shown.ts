import { type RefreshSummary, refreshCollection } from '../ingest/refresh.ts';
import type { Store } from '../store/store.ts';
import { showProgress } from './progress.ts';
import { withReaders, type WorkerOptions } from './reading.ts';
import type { Terminal } from './terminal.ts';

/** Refreshes an open collection, showing how far the work is. */
export async function refreshShown(
  terminal: Terminal,
  store: Store,
  options: WorkerOptions = {},
): Promise<RefreshSummary> {
  const progress = showProgress(terminal, 'Reading again');
  const signal = terminal.stopSignal();
  try {
    return await withReaders(
      options,
      ({ analyst }) => refreshCollection(store, analyst, { signal, onProgress: (far) => progress.step(far) }),
      signal,
      await store.chronicles(),
    );
  } finally {
    progress.finish();
  }
}
