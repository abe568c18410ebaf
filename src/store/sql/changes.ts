import type { Kysely, Transaction } from 'kysely';
import type { DocumentId } from '../../model/index.ts';
import type { Database } from '../schema.ts';
import type { Change, FinishedFile, Outcome } from '../store.ts';
import { addDocument, addPlace, notePending } from './documents.ts';
import { putRefusal } from './people.ts';

type Db = Kysely<Database>;

/** Keys asked for in one statement: SQLite takes 32,766 values, other engines fewer. */
const KEYS_AT_ONCE = 500;

/** Writes the changes in their order within the transaction given. */
export async function writeChanges(
  db: Transaction<Database>,
  changes: readonly Change[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const written = new Set<DocumentId>();
  for (const change of changes) {
    const outcome = await writeChange(db, change);
    outcomes.push(outcome);
    if (change.kind === 'document' && outcome !== 'superseded')
      written.add(change.document.record.document.id);
  }
  await notePending(db, written);
  return outcomes;
}

async function writeChange(db: Transaction<Database>, change: Change): Promise<Outcome> {
  switch (change.kind) {
    case 'document':
      return addDocument(db, change.document);
    case 'place':
      return (await addPlace(db, change.document, change.place)) ? 'noted' : 'known';
    case 'refusal':
      await putRefusal(db, change.refusal, change.path);
      return 'noted';
    case 'finished':
      await putFinished(db, change.file);
      return 'noted';
  }
}

async function putFinished(db: Db, { key, documents, refused }: FinishedFile): Promise<void> {
  await db
    .insertInto('finished_file')
    .values({ key, documents, refused })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ documents, refused }))
    .execute();
}

export async function readFinished(
  db: Db,
  keys: readonly string[],
): Promise<ReadonlyMap<string, FinishedFile>> {
  const found = new Map<string, FinishedFile>();
  for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) {
    const some = keys.slice(from, from + KEYS_AT_ONCE);
    const rows = await db.selectFrom('finished_file').selectAll().where('key', 'in', some).execute();
    for (const row of rows) found.set(row.key, row);
  }
  return found;
}
