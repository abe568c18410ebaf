import { getHeapStatistics } from 'node:v8';
import { diagnose } from '../../messages/diagnostics.ts';
import { Apart } from '../apart/apart.ts';
import { BuildError } from './build-error.ts';
import type { Reopening, Said } from './serve.ts';

/** The built entry of the process lies beside whichever built file this becomes a part of. */
const BUILD_ENTRY = new URL('./build-worker.js', import.meta.url);

/**
 * Lays a collection out in a process of its own, which opens it once more, so that this one goes on
 * answering; the process may take as much memory as this one. What opens the collection is told to it over
 * a pipe, where nobody else sees it. Rejects with a `BuildError`, and what was stored before stays.
 */
export function buildApart(reopening: Reopening, entry: URL = BUILD_ENTRY): Promise<void> {
  const megabytes = Math.round(getHeapStatistics().heap_size_limit / 2 ** 20);
  return new Promise((resolve, reject) => {
    const apart = new Apart<Reopening, Said>(entry, megabytes, {
      hear(said) {
        if (said.kind === 'built') resolve();
        else reject(said.code === null ? brokeOff(said.reason) : new BuildError(said.code, said.reason));
        void apart.end();
      },
      // After it has said what became of it this settles nothing more.
      gone: (_why, reason) => reject(brokeOff(reason)),
    });
    apart.tell(reopening);
  });
}

function brokeOff(reason: string): BuildError {
  const { code, message } = diagnose('ingest/not-laid-out', { reason });
  return new BuildError(code, message);
}
