import type { Transaction } from 'kysely';
import type { SqlEngine } from '../engine.ts';
import type { Database } from '../schema.ts';

/**
 * Indexes over which alone documents are filtered, put in order and counted, and events are drawn: the
 * rows themselves hold whole records, and going through ten thousand of those takes longer than a reader
 * waits. Where an engine keeps what is long apart from its rows they would be of no use, and could not
 * hold names of any length.
 */
export async function addDocumentList(db: Transaction<Database>, engine: SqlEngine): Promise<void> {
  if (!engine.keepsLongRows) return;
  const index = async (table: string, name: string, ...columns: readonly string[]): Promise<void> => {
    await db.schema
      .createIndex(`${table}_by_${name}`)
      .on(table)
      .columns([...columns])
      .execute();
  };
  const days = ['earliest', 'latest'];
  await index('document', 'listing', 'language', 'publisher', ...days, 'claims', 'diagnostics', 'id');
  await index('source_name', 'document_name', 'document', 'name');
  const place = ['place', 'lat', 'lon'];
  const drawn = ['id', 'title', 'type', 'status', ...days, 'precision', ...place, 'origins'];
  await index('dossier_event', 'marks', 'position', ...drawn);
}
