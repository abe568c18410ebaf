import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Adding } from './adding.ts';
import { createApp } from './app.ts';
import { answerThrown } from './errors.ts';
import { hostCheck, hostNames, secureHeaders } from './headers.ts';
import type { Deciding, JudgeDate } from './judge.ts';
import type { MapTiles } from './map-tiles.ts';
import type { CollectionReader } from './reader.ts';
import type { FindPlaces } from './routes/names.ts';
import { builtWebFolder, loadWebApp, serveWebApp } from './web-app.ts';

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Only this machine by default; give another address to let others in. */
  readonly host?: string;
  /** Folder of the built page; the installation's own by default. */
  readonly webFolder?: string;
  /** Told of every failure inside. */
  readonly report?: (error: unknown) => void;
  /** Stores a person's decision; without it the collection is only read. */
  readonly judge?: JudgeDate;
  /** Takes decisions of every kind; without it none are taken. */
  readonly deciding?: Deciding | null;
  /** Takes files that are handed over; without it none are taken. */
  readonly adding?: Adding;
  /** Looks places up in the gazetteer; without it none are found. */
  readonly places?: FindPlaces;
  /** Map tiles from elsewhere that the page may ask for; without them no request leaves this server. */
  readonly tiles?: MapTiles | null;
}

export interface RunningServer {
  /** Where it answers, such as `http://127.0.0.1:40123`. */
  readonly address: string;
  /** Stops taking requests, drops open connections and resolves when the port is free. */
  close(): Promise<void>;
}

/**
 * Serves the API and the page of one collection over HTTP.
 *
 * Throws when the port is taken or the address is not this machine's (`error.code` as Node gives it).
 */
export async function serveCollection(
  collection: CollectionReader,
  {
    port,
    host = '127.0.0.1',
    webFolder = builtWebFolder(),
    report = () => {},
    judge,
    deciding = null,
    adding,
    places,
    tiles = null,
  }: ServeOptions,
): Promise<RunningServer> {
  const webApp = await loadWebApp(webFolder);
  let names: ReadonlySet<string> = new Set();
  const api = createApp(collection, {
    report,
    ...(judge && { judge }),
    deciding,
    ...(adding && { adding }),
    ...(places && { places }),
    tiles,
  });
  const app = new Hono();
  app.use(secureHeaders(tiles));
  app.use(hostCheck(() => names));
  app.all('/api/*', (context) => api.fetch(context.req.raw));
  app.get('/openapi.json', (context) => api.fetch(context.req.raw));
  app.all('*', serveWebApp(webApp));
  app.onError((error, context) => answerThrown(error, context, report));

  const server = await listen(app.fetch, port, host);
  const taken = boundPort(server);
  names = hostNames(host, taken);
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: () => closeServer(server),
  };
}

function listen(fetch: Hono['fetch'], port: number, hostname: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname }, () => {
      server.off('error', reject);
      resolve(server);
    }) as Server;
    server.once('error', reject);
  });
}

function boundPort(server: Server): number {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return bound.port;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
