import type { LendAnalyst } from '../ingest/read-marked.ts';
import { type Readers, startReaders } from '../ingest/start-readers.ts';
import type { Store } from '../store/store.ts';
import { limitsOf, type WorkerOptions, withReaders } from './reading.ts';

type Chronicles = Pick<Store, 'chronicles'>;

/** Milliseconds that readers wait for the next marked stretch: people mark several after each other. */
const KEPT_WARM = 300_000;

/**
 * Lends what reads again those few documents in which people marked a stretch, under the limits that all
 * documents are read under. Nothing is started until there is one.
 */
export function lendingAnalyst(store: Chronicles, options: WorkerOptions = {}): LendAnalyst {
  return async (use) => {
    const own = { ...options, workers: atMostOne(options) };
    return withReaders(own, ({ analyst }) => use(analyst), undefined, await store.chronicles());
  };
}

/** An analyst that is lent again and again. */
export interface WarmAnalyst {
  readonly lend: LendAnalyst;
  /** Ends it; call it when nothing is lent any more. */
  close(): Promise<void>;
}

/** Readers with what they were made to know. */
interface Warm {
  readonly readers: Promise<Readers>;
  readonly knows: string;
}

/**
 * Lends like `lendingAnalyst`, and keeps what it lent for some minutes: to load all there is to know takes
 * seconds, to read one document anew a fraction of one. One that failed, or that knows other chronicles than
 * the collection by now, is not lent again.
 */
export function warmAnalyst(
  store: Chronicles,
  options: WorkerOptions = {},
  start: typeof startReaders = startReaders,
): WarmAnalyst {
  let warm: Warm | null = null;
  let lent = 0;
  let idle: NodeJS.Timeout | null = null;
  const close = async (): Promise<void> => {
    if (idle !== null) clearTimeout(idle);
    const ended = warm;
    warm = null;
    await (await ended?.readers.catch(() => null))?.close();
  };
  const take = async (): Promise<Warm> => {
    const own = await store.chronicles();
    const knows = JSON.stringify(own);
    if (warm !== null && warm.knows !== knows) await close();
    warm ??= { readers: start(limitsOf(options), atMostOne(options), own), knows };
    return warm;
  };
  return {
    close,
    async lend(use) {
      if (idle !== null) clearTimeout(idle);
      lent += 1;
      try {
        return await use((await (await take()).readers).analyst);
      } catch (error) {
        await close();
        throw error;
      } finally {
        lent -= 1;
        if (lent === 0) idle = setTimeout(() => void close(), KEPT_WARM).unref();
      }
    },
  };
}

function atMostOne({ workers }: WorkerOptions): number {
  return Math.min(workers ?? 1, 1);
}
