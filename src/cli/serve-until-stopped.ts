import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MapTiles } from '../api/map-tiles.ts';
import { type RunningServer, serveCollection } from '../api/serve.ts';
import { placeBook } from '../ingest/find-places.ts';
import { buildApart } from '../ingest/building/build-apart.ts';
import type { Reopening } from '../ingest/building/serve.ts';
import type { Adder } from '../ingest/additions/adder.ts';
import { judge } from '../ingest/judge.ts';
import { judgeDate } from '../ingest/judge-date.ts';
import { Rebuilder } from '../ingest/rebuild.ts';
import type { Store } from '../store/store.ts';
import { adderOf } from './adder-of.ts';
import { failureOf } from './failure.ts';
import { warmAnalyst } from './lending-analyst.ts';
import type { WorkerOptions } from './reading.ts';
import { paint } from './render/style.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { usualPort } from './usual-port.ts';

/** Options of serving a page. */
export interface ServingOptions extends WorkerOptions {
  /** 0 takes any free port; absent, the usual one of the collection where it is free. */
  readonly port?: number;
  /** Takes neither decisions nor files. */
  readonly readOnly?: boolean;
  /** Map tiles from elsewhere that the page may ask for. */
  readonly tiles?: MapTiles | null;
}

/** Serves the page of a collection, prints its address, and returns once Ctrl-C was pressed. */
export async function serveUntilStopped(
  terminal: Terminal,
  store: Store,
  reopening: Reopening,
  options: ServingOptions = {},
): Promise<void> {
  const { out, err, style, env } = terminal;
  const stop = terminal.stopSignal();
  const report = (error: unknown): void => void err.write(`${failureOf(error, env).message}\n`);
  const { lend, close } = warmAnalyst(store, options);
  const rebuilder = new Rebuilder(store, { report, lend, apart: () => buildApart(reopening) });
  const adder =
    options.readOnly === true ? null : await adderOf(store, options, () => rebuilder.rebuild(), report);
  const server = await listen(store, options, { adder, rebuilder }, report);
  out.write(`\nThe page: ${paint(style, 'heading', server.address)}  (Ctrl-C ends it)\n`);
  await new Promise<void>((resolve) => {
    if (stop.aborted) resolve();
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
  await server.close();
  await adder?.close();
  await rebuilder.settled();
  await close();
  err.write('Stopped.\n');
}

async function listen(
  store: Store,
  options: ServingOptions,
  { adder, rebuilder }: { readonly adder: Adder | null; readonly rebuilder: Rebuilder },
  report: (error: unknown) => void,
): Promise<RunningServer> {
  const port = options.port ?? usualPort(store.meta.location);
  const places = placeBook();
  try {
    return await serveCollection(store, {
      port,
      ...(adder && { adding: adder }),
      webFolder: builtPage(),
      report,
      places: places.find,
      tiles: options.tiles ?? null,
      ...(options.readOnly === true
        ? {}
        : {
            judge: (draft) => judgeDate(store, draft, new Date().toISOString(), () => rebuilder.rebuild()),
            deciding: {
              decide: (draft) =>
                judge(store, draft, rebuilder, { now: new Date().toISOString(), knowsPlace: places.knows }),
              get building() {
                return rebuilder.building;
              },
              get problem() {
                return rebuilder.problem;
              },
            },
          }),
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE' && options.port === undefined) {
      return listen(store, { ...options, port: 0 }, { adder, rebuilder }, report);
    }
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
