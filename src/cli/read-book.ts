import { isDossierCurrent } from '../ingest/build-dossier.ts';
import type { DocumentRecord, Dossier } from '../model/index.ts';
import { readAllSettled } from '../settled.ts';
import type { Store } from '../store/store.ts';
import { type Book, openBook } from './render/book.ts';
import type { Terminal } from './terminal.ts';

const EMPTY: Dossier = { engine: '', origins: [], relations: [], events: [], dates: [], standings: [] };

/** Reads the dossier of a collection; an empty one while nothing was added. */
export async function readDossier(terminal: Terminal, store: Store): Promise<Dossier> {
  await warnIfBehind(terminal, store);
  return (await store.dossier()) ?? EMPTY;
}

/**
 * Says on standard error when the events do not yet show what was stored: the run that added it was
 * ended before they were laid side by side.
 */
export async function warnIfBehind({ err }: Terminal, store: Store): Promise<void> {
  if (await isDossierCurrent(store)) return;
  err.write(
    'note: the events do not yet show everything that was added. Bring them up to date with: crosscheck refresh\n',
  );
}

/** Reads a whole collection as a book. */
export async function readBook(terminal: Terminal, store: Store): Promise<Book> {
  const records: DocumentRecord[] = [];
  for await (const { record } of readAllSettled(store)) records.push(record);
  return openBook(records, await readDossier(terminal, store));
}
