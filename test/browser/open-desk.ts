import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { analyze } from '../../src/analyze.ts';
import { type RunningServer, serveCollection } from '../../src/api/serve.ts';
import { addDocuments } from '../../src/ingest/add-documents.ts';
import { Adder } from '../../src/ingest/additions/adder.ts';
import { inThisProcess } from '../../src/ingest/analyst/analyst.ts';
import { buildDossier } from '../../src/ingest/build-dossier.ts';
import { judge } from '../../src/ingest/judge.ts';
import { loadKnowledge } from '../../src/ingest/knowledge.ts';
import { openInThisProcess } from '../../src/ingest/opener/opener.ts';
import { Rebuilder } from '../../src/ingest/rebuild.ts';
import { openStore } from '../../src/store/open.ts';
import { launchBrowser } from '../browser.ts';

/** A collection at which somebody sits: it takes decisions and files, in a browser and on a disk of its own. */
export interface Desk {
  readonly browser: Browser;
  readonly server: RunningServer;
  close(): Promise<void>;
}

/**
 * Reads files and folders into a new collection, serves it, and starts a browser. The caller closes it.
 * `build` makes the page in a folder.
 */
export async function openDesk(
  reports: readonly string[],
  build: (folder: string) => Promise<void>,
): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-desk-'));
  const webFolder = join(folder, 'web');
  const [browser, knowledge] = await Promise.all([launchBrowser(), loadKnowledge(), build(webFolder)]);
  const store = await openStore(join(folder, 'desk.crosscheck'), { create: true, program: 'test' });
  await addDocuments(store, reports, inThisProcess(knowledge));
  await buildDossier(store);
  const rebuilder = new Rebuilder(store);
  const adder = new Adder(store, {
    readers: async () => ({
      opener: openInThisProcess(),
      analyst: inThisProcess(knowledge, analyze),
      close: async () => {},
    }),
    build: () => buildDossier(store),
  });
  const server = await serveCollection(store, {
    port: 0,
    webFolder,
    adding: adder,
    deciding: {
      decide: (draft) => judge(store, draft, rebuilder),
      get building() {
        return rebuilder.building;
      },
    },
  });
  return {
    browser,
    server,
    close: async () => {
      await browser.close();
      await server.close();
      await adder.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
