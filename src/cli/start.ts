import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Store } from '../store/store.ts';
import { addPaths, checkPaths, exitCodeOf } from './add-paths.ts';
import { DEFAULT_COLLECTION, withStore } from './collection.ts';
import type { CollectionOptions } from './command.ts';
import { readBook } from './read-book.ts';
import type { ReadingOptions } from './reading.ts';
import { refreshShown } from './refresh-shown.ts';
import { renderAdded, renderLosses } from './render/summary.ts';
import { renderTimeline } from './render/timeline.ts';
import { serveUntilStopped } from './serve-until-stopped.ts';
import { EXIT, print, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The collection of the bundled demo: beside the user's own, never inside it. */
const DEMO_COLLECTION = 'demo.crosscheck';

interface StartOptions extends CollectionOptions, ReadingOptions {
  readonly port?: number;
  readonly serve: boolean;
}

/** Reads reports into a collection, prints the timeline, serves the page; gives the exit code. */
export async function start(
  terminal: Terminal,
  paths: readonly string[],
  options: StartOptions,
): Promise<number> {
  const isDemo = paths.length === 0;
  const given = isDemo ? [demoFolder()] : paths;
  await checkPaths(terminal, given);
  const otherwise = isDemo ? DEMO_COLLECTION : DEFAULT_COLLECTION;
  return withStore(terminal, options, { create: true, otherwise }, async (store, reopening) => {
    const exitCode = await readIn(terminal, store, given, options);
    if (exitCode !== EXIT.done && exitCode !== EXIT.refused) return exitCode;
    const book = await readBook(terminal, store);
    await print(terminal, renderTimeline(book, terminal.style, { full: false }));
    terminal.out.write(`Kept in ${nameOf(store, terminal)}\n`);
    if (options.serve) await serveUntilStopped(terminal, store, reopening, options);
    return exitCode;
  });
}

/** Adds the reports and brings what an older version read up to date. */
async function readIn(
  terminal: Terminal,
  store: Store,
  paths: readonly string[],
  options: ReadingOptions,
): Promise<number> {
  const { err, errStyle } = terminal;
  const added = await addPaths(terminal, store, paths, options);
  err.write(renderLosses(added, errStyle) + renderAdded(added));
  if (added.stopped !== null) return exitCodeOf(added);
  const refreshed = await refreshShown(terminal, store, options);
  err.write(renderLosses(refreshed, errStyle));
  return Math.max(exitCodeOf(added), exitCodeOf(refreshed));
}

function nameOf({ meta }: Store, { folder }: Terminal): string {
  return meta.engine === 'sqlite' ? relative(folder, meta.location) || meta.location : meta.location;
}

/** The bundled demo: the folder `demo` of the installation this program runs from. */
function demoFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder)
      throw new UsageError('The demo is not installed. Name files or folders to read.');
    folder = dirname(folder);
  }
  return join(folder, 'demo');
}
