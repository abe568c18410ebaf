import type { DocumentRecord, Dossier } from '../model/index.ts';
import type { Store } from '../store/store.ts';
import { type Book, openBook } from './render/book.ts';

const EMPTY: Dossier = { engine: '', origins: [], relations: [], events: [] };

/** Reads the dossier of a collection; an empty one while nothing was added. */
export async function readDossier(store: Store): Promise<Dossier> {
  return (await store.dossier()) ?? EMPTY;
}

/** Reads a whole collection as a book. */
export async function readBook(store: Store): Promise<Book> {
  const records: DocumentRecord[] = [];
  for await (const record of store.records()) records.push(record);
  return openBook(records, await readDossier(store));
}
