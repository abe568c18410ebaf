import { engineVersion } from '../../engine.ts';
import type { Limits } from '../../model/index.ts';
import { knowledgeDigest, loadKnowledge, packKnowledge } from '../knowledge.ts';
import { type Analyst, inThisThread } from './analyst.ts';
import { AnalystPool, defaultWorkers } from './pool.ts';

/** The built entry of the threads lies beside whichever built file this becomes a part of. */
const ENTRY = new URL('./analyst-worker.js', import.meta.url);

/**
 * Starts the analyst of the built program. Threads start when there is something to do, one for each
 * core unless `workers` says how many; 0 works in this thread, without limits on time and memory.
 */
export async function startAnalyst(limits: Limits, workers = defaultWorkers()): Promise<Analyst> {
  if (workers === 0) return inThisThread(await loadKnowledge());
  const engine = engineVersion({ digest: knowledgeDigest() });
  return new AnalystPool({ engine, workers, limits, entry: ENTRY, knowledge: packKnowledge });
}
