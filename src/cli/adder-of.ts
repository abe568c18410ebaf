import { Adder } from '../ingest/additions/adder.ts';
import { startReaders } from '../ingest/start-readers.ts';
import type { Store } from '../store/store.ts';
import { limitsOf, type WorkerOptions } from './reading.ts';

/** What adds files that are handed over through the page, with what an earlier server left unfinished. */
export async function adderOf(
  store: Store,
  options: WorkerOptions,
  build: () => Promise<unknown>,
  report: (error: unknown) => void,
): Promise<Adder> {
  const limits = limitsOf(options);
  const adder = new Adder(store, {
    readers: (own) => startReaders(limits, options.workers, own),
    build,
    limits,
    report,
  });
  await adder.resume();
  return adder;
}
