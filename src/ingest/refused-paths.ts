import { basename } from 'node:path';
import type { Store } from '../store/store.ts';
import type { Given } from './walk.ts';

/**
 * Where the files lie that were refused or hold something that was, each once under the name it had,
 * to be added again. What came through standard input is not among them.
 */
export async function refusedPaths(store: Pick<Store, 'refusedFiles'>): Promise<readonly Given[]> {
  const files = new Map<string, string>();
  for (const { name, path } of await store.refusedFiles()) {
    if (!files.has(path)) files.set(path, fileNameOf(name, path));
  }
  return [...files].map(([path, name]) => ({ name, path }));
}

/** The name of the file among the names of its members, which stand after `!/`. */
function fileNameOf(name: string, path: string): string {
  const last = basename(path);
  for (let at = name.indexOf('!/'); at !== -1; at = name.indexOf('!/', at + 1)) {
    if (basename(name.slice(0, at)) === last) return name.slice(0, at);
  }
  return name;
}
