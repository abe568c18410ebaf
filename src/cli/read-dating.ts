import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isAddress, STDIN } from '../ingest/walk.ts';
import { readSettled, settleRecord, type SettledRecord } from '../settled.ts';
import { StoreError } from '../store/store-error.ts';
import type { Store } from '../store/store.ts';
import { analyzeOne } from './analyze-paths.ts';
import { collectionLocation, withStore } from './collection.ts';
import type { CollectionOptions } from './command.ts';
import { findDocument } from './find-document.ts';
import { safeText } from './render/safe-text.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads how each of these is dated: a path is read now, anything else is a document of the
 * collection. What a person or the collection settled counts for a path as well, where the
 * collection holds the same bytes. Throws a `UsageError` where one is neither.
 */
export async function readDating(
  terminal: Terminal,
  given: readonly string[],
  options: CollectionOptions,
): Promise<readonly SettledRecord[]> {
  const isPath = given.map(
    (one) => one === STDIN || isAddress(one) || existsSync(resolve(terminal.folder, one)),
  );
  const read = async (store: Store | null): Promise<SettledRecord[]> => {
    const found: SettledRecord[] = [];
    for (const [place, one] of given.entries()) {
      found.push(isPath[place] ? await datePath(terminal, one, store) : await dateStored(one, store));
    }
    return found;
  };
  const isNamed = (options.collection ?? terminal.env['CROSSCHECK_COLLECTION'] ?? '') !== '';
  if (!isNamed && !existsSync(collectionLocation(options, terminal))) return read(null);
  try {
    return await withStore(terminal, options, { create: false }, read);
  } catch (error) {
    // Nobody asked for the collection that happens to lie here: files are dated without it.
    if (isNamed || !isPath.every(Boolean) || !(error instanceof StoreError)) throw error;
    terminal.err.write(`note: the collection in this folder was not asked: ${safeText(error.message)}\n`);
    return read(null);
  }
}

async function datePath(terminal: Terminal, path: string, store: Store | null): Promise<SettledRecord> {
  const record = await analyzeOne(terminal, path, (await store?.chronicles()) ?? []);
  const { id } = record.document;
  if (store === null) return settleRecord(record, [], []);
  return settleRecord(record, await store.settledDates(id), await store.judgements());
}

async function dateStored(given: string, store: Store | null): Promise<SettledRecord> {
  const id = store === null ? null : await findDocument(store, given);
  const found = store === null || id === null ? null : await readSettled(store, id);
  if (found !== null) return found;
  throw new UsageError(
    `There is no file "${safeText(given)}"${store === null ? '' : ', and no document of that name or id in the collection'}. Check the path.`,
  );
}
