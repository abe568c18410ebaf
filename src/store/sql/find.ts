import type { Kysely } from 'kysely';
import type { DocumentId } from '../../model/index.ts';
import type { Database } from '../schema.ts';
import type { CollectionCounts, FindableKind, Found } from '../store.ts';

type Db = Kysely<Database>;

/** A character after all that ids are made of. */
const AFTER_IDS = '~';

/** What an id may consist of; anything else finds nothing. */
const ID_PREFIX = /^[0-9a-f]+$/;

/** Whole ids that begin with the prefix, documents first; at most `limit`. */
export async function findIds(db: Db, prefix: string, limit: number): Promise<readonly Found[]> {
  const wanted = prefix.toLowerCase();
  if (!ID_PREFIX.test(wanted)) return [];
  const found: Found[] = [];
  const note = (kind: FindableKind, rows: readonly { id: string; document: string | null }[]): void => {
    for (const { id, document } of rows) found.push({ kind, id, document: document as DocumentId | null });
  };
  const upto = `${wanted}${AFTER_IDS}`;
  const documents = await db
    .selectFrom('document')
    .select(['id', 'id as document'])
    .where('id', '>=', wanted)
    .where('id', '<', upto)
    .orderBy('id')
    .limit(limit)
    .execute();
  note('document', documents);
  for (const table of ['claim', 'event', 'figure'] as const) {
    const rows = await db
      .selectFrom(table)
      .select(['id', 'document'])
      .distinct()
      .where('id', '>=', wanted)
      .where('id', '<', upto)
      .orderBy('id')
      .orderBy('document')
      .limit(limit)
      .execute();
    note(table, rows);
  }
  for (const [kind, table] of [
    ['origin', 'origin'],
    ['dossier-event', 'dossier_event'],
  ] as const) {
    const rows = await db
      .selectFrom(table)
      .select('id')
      .where('id', '>=', wanted)
      .where('id', '<', upto)
      .orderBy('id')
      .limit(limit)
      .execute();
    note(
      kind,
      rows.map(({ id }) => ({ id, document: null })),
    );
  }
  return found.slice(0, limit);
}

export async function countRows(db: Db): Promise<CollectionCounts> {
  const count = async (table: keyof Database): Promise<number> => {
    const { rows } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow();
    return Number(rows);
  };
  return {
    documents: await count('document'),
    claims: await count('claim'),
    events: await count('event'),
    figures: await count('figure'),
    origins: await count('origin'),
    relations: await count('relation'),
    dossierEvents: await count('dossier_event'),
    judgements: await count('judgement'),
    refusals: await count('refusal'),
  };
}
