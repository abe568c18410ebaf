import { readFile, stat } from 'node:fs/promises';
import { documentId } from '../identity/identity.ts';
import type { DocumentId } from '../model/index.ts';
import type { Store } from '../store/store.ts';

/**
 * The document of a collection that a file is, by its bytes: a file of the same name with other bytes is
 * another document. In: the whole path. Out: null where there is no such file, it cannot be read, or the
 * collection does not hold it.
 */
export async function documentOfFile(
  store: Pick<Store, 'document'>,
  path: string,
): Promise<DocumentId | null> {
  const bytes = await stat(path)
    .then((found) => (found.isFile() ? readFile(path) : null))
    .catch(() => null);
  if (bytes === null) return null;
  const id = documentId(bytes);
  return (await store.document(id)) === null ? null : id;
}
