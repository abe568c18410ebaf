import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { ChronicleFile } from '../model/index.ts';
import { collectionLocation, withStore } from './collection.ts';
import type { CollectionOptions } from './command.ts';
import { safeText } from './render/safe-text.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Reads a chronicle a person names. Throws a `UsageError` where there is no readable text. */
export async function readChronicleFile({ folder }: Terminal, path: string): Promise<ChronicleFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(folder, path));
  } catch {
    throw new UsageError(`The chronicle "${safeText(path)}" cannot be read. Check its path and rights.`);
  }
  try {
    return { name: basename(path), text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw new UsageError(`The chronicle "${safeText(path)}" is not text in UTF-8. Save it as CSV in UTF-8.`);
  }
}

/** The chronicles of the collection; none where none is named and there is none in this folder. */
export async function ownChronicles(
  terminal: Terminal,
  options: CollectionOptions,
): Promise<readonly ChronicleFile[]> {
  const named = options.collection ?? terminal.env['CROSSCHECK_COLLECTION'] ?? '';
  const location = collectionLocation(options, terminal);
  if (named === '' && !(await isThere(location))) return [];
  return withStore(terminal, options, { create: false }, (store) => store.chronicles());
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
