import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RunningServer, serveCollection } from '../api/serve.ts';
import { placeFinder } from '../ingest/find-places.ts';
import { judgeDate } from '../ingest/judge-date.ts';
import type { Store } from '../store/store.ts';
import { failureOf } from './failure.ts';
import { paint } from './render/style.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Serves the page of a collection, prints its address, and returns once Ctrl-C was pressed. */
export async function serveUntilStopped(terminal: Terminal, store: Store, port: number): Promise<void> {
  const { out, err, style } = terminal;
  const stop = terminal.stopSignal();
  const server = await listen(terminal, store, port);
  out.write(`\nThe page: ${paint(style, 'heading', server.address)}  (Ctrl-C ends it)\n`);
  await new Promise<void>((resolve) => {
    if (stop.aborted) resolve();
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
  await server.close();
  err.write('Stopped.\n');
}

async function listen({ err, env }: Terminal, store: Store, port: number): Promise<RunningServer> {
  const report = (error: unknown): void => void err.write(`${failureOf(error, env).message}\n`);
  try {
    return await serveCollection(store, {
      port,
      webFolder: builtPage(),
      report,
      places: placeFinder(),
      judge: (draft) => judgeDate(store, draft),
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new UsageError(`Port ${port} is taken. Leave --port out to get a free one, or name another.`);
    }
    if (code === 'EACCES') {
      throw new UsageError(`Port ${port} may not be used by this user. Name one above 1023.`);
    }
    throw error;
  }
}

/** The page lies beside the folder this program was built into: `cli/` and `web/` are siblings. */
function builtPage(): string {
  return join(dirname(fileURLToPath(import.meta.url)), '..', 'web');
}
