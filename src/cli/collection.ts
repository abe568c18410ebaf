import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ENGINE } from '../engine.ts';
import type { Reopening } from '../ingest/building/serve.ts';
import type { Store } from '../store/store.ts';
import type { CollectionOptions } from './command.ts';
import { safeText } from './render/safe-text.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The collection used when none is named: one file in the current folder. */
export const DEFAULT_COLLECTION = 'collection.crosscheck';

/** Where the collection is: the option, else CROSSCHECK_COLLECTION, else a file in this folder. */
export function collectionLocation(
  options: CollectionOptions,
  { env, folder }: Pick<Terminal, 'env' | 'folder'>,
  otherwise: string = DEFAULT_COLLECTION,
): string {
  const given = options.collection ?? env['CROSSCHECK_COLLECTION'];
  const location = given === undefined || given === '' ? otherwise : given;
  return /^postgres(?:ql)?:\/\//.test(location) ? location : resolve(folder, location);
}

/**
 * Opens the collection, lends it to `use` with what opens it once more, and closes it whatever happens. `create` makes one that
 * is not there; a command that only reads leaves it out, so that a mistyped name is told and not
 * answered with an empty collection.
 */
export async function withStore<T>(
  terminal: Terminal,
  options: CollectionOptions,
  { create, otherwise }: { readonly create: boolean; readonly otherwise?: string },
  use: (store: Store, reopening: Reopening) => Promise<T>,
): Promise<T> {
  const location = collectionLocation(options, terminal, otherwise);
  const passphrase = await readPassphrase(terminal, options.passphraseFile);
  const { openStore } = await import('../store/open.ts');
  const secret = passphrase === undefined ? {} : { passphrase };
  const store = await openStore(location, { create, program: `crosscheck ${ENGINE}`, ...secret });
  try {
    return await use(store, { location, options: secret });
  } finally {
    await store.close();
  }
}

/** The first line of the passphrase file: never an argument, which other users of a machine can see. */
async function readPassphrase(terminal: Terminal, file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  let text: string;
  try {
    text = await readFile(resolve(terminal.folder, file), 'utf8');
  } catch {
    throw new UsageError(
      `The passphrase file "${safeText(file)}" cannot be read. Check its path and rights.`,
    );
  }
  const [passphrase = ''] = text.split(/\r?\n/);
  if (passphrase === '') {
    throw new UsageError(`The first line of the passphrase file "${safeText(file)}" is empty.`);
  }
  return passphrase;
}
