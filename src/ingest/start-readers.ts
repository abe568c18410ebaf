import { engineVersion } from '../engine.ts';
import type { ChronicleFile, Limits } from '../model/index.ts';
import { type Analyst, inThisProcess } from './analyst/analyst.ts';
import { AnalystPool, defaultWorkers } from './analyst/pool.ts';
import { knowledgeDigest, loadKnowledge, packKnowledge } from './knowledge.ts';
import { type Opener, openInThisProcess } from './opener/opener.ts';
import { ProcessOpener } from './opener/process-opener.ts';

/** The built entries of the processes lie beside whichever built file this becomes a part of. */
const ANALYST_ENTRY = new URL('./analyst-worker.js', import.meta.url);
const OPENER_ENTRY = new URL('./opener-worker.js', import.meta.url);

/** What takes files apart, and what makes records of the documents in them. */
export interface Readers {
  readonly opener: Opener;
  readonly analyst: Analyst;
  close(): Promise<void>;
}

/**
 * Starts the readers of the built program. Processes start when there is something to do: one that opens
 * files, and for the analysis one for each core unless `workers` says how many. 0 does everything in
 * this one, without limits on time and memory.
 * `own` are the chronicles of the collection that documents are read for.
 */
export async function startReaders(
  limits: Limits,
  workers = defaultWorkers(),
  own: readonly ChronicleFile[] = [],
): Promise<Readers> {
  if (workers === 0) return closing(openInThisProcess(), inThisProcess(await loadKnowledge(own)));
  const engine = engineVersion({ digest: knowledgeDigest(own) });
  const entry = ANALYST_ENTRY;
  const pool = new AnalystPool({ engine, workers, limits, entry, knowledge: () => packKnowledge(own) });
  return closing(new ProcessOpener(OPENER_ENTRY, limits), pool);
}

function closing(opener: Opener, analyst: Analyst): Readers {
  return {
    opener,
    analyst,
    async close() {
      await Promise.all([opener.close(), analyst.close()]);
    },
  };
}
