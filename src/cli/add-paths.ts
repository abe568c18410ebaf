import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type AddSummary, addDocuments } from '../ingest/add-documents.ts';
import { type Given, isAddress, STDIN } from '../ingest/walk.ts';
import type { Store } from '../store/store.ts';
import { showProgress } from './progress.ts';
import { limitsOf, mappingOf, type ReadingOptions, withReaders } from './reading.ts';
import { safeText } from './render/safe-text.ts';
import { EXIT, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/**
 * Refuses paths of which not one exists, before a collection is made for nothing. Where some do,
 * the others are told as refused and the work goes on.
 */
export async function checkPaths(terminal: Terminal, paths: readonly string[]): Promise<void> {
  const found = await Promise.all(
    paths.map(
      async (path) => path === STDIN || isAddress(path) || (await exists(resolve(terminal.folder, path))),
    ),
  );
  if (found.some(Boolean)) return;
  const named = paths.map((path) => `"${safeText(path)}"`).join(', ');
  throw new UsageError(`There is no file or folder ${named}. Check the path; nothing was stored.`);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    // What is there and cannot be read is told by code when it is read.
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT' && error.code !== 'ENOTDIR',
  );
}

/** Options of adding besides those of the collection. */
export interface AddPathsOptions extends ReadingOptions {
  readonly again?: boolean;
}

/** Adds files and folders to an open collection, showing how far the work is. */
export async function addPaths(
  terminal: Terminal,
  store: Store,
  paths: readonly Given[],
  options: AddPathsOptions = {},
): Promise<AddSummary> {
  const [limits, mapping] = [limitsOf(options), await mappingOf(options)];
  const signal = terminal.stopSignal();
  const progress = showProgress(terminal, 'Reading');
  try {
    return await withReaders(
      options,
      ({ analyst, opener }) =>
        addDocuments(store, paths, analyst, {
          folder: terminal.folder,
          signal,
          limits,
          mapping,
          opener,
          fetches: options.fetch ?? false,
          again: options.again ?? false,
          onProgress: (far) => progress.step(far),
        }),
      signal,
      await store.chronicles(),
    );
  } finally {
    progress.finish();
  }
}

/** The exit code that tells what became of the files. */
export function exitCodeOf(
  summary: Pick<AddSummary, 'refused' | 'stopped'> & Partial<Pick<AddSummary, 'unread' | 'refusedBefore'>>,
): number {
  const { refused, unread = [], refusedBefore = 0, stopped } = summary;
  if (stopped !== null) return stopped.code === 'ingest/interrupted' ? EXIT.stopped : EXIT.failed;
  return refused.length + unread.length + refusedBefore > 0 ? EXIT.refused : EXIT.done;
}
