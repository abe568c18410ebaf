import type { Transaction } from 'kysely';
import type { Database } from '../schema.ts';

/**
 * Indexes over which alone the documents are filtered, put in order and counted: the rows themselves
 * hold whole records, and going through ten thousand of those takes longer than a reader waits.
 */
export async function addDocumentList(db: Transaction<Database>): Promise<void> {
  await db.schema
    .createIndex('document_by_listing')
    .on('document')
    .columns(['language', 'publisher', 'earliest', 'latest', 'claims', 'diagnostics', 'id'])
    .execute();
  await db.schema
    .createIndex('source_name_by_document_name')
    .on('source_name')
    .columns(['document', 'name'])
    .execute();
}
