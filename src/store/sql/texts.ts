import { type ExpressionBuilder, type Kysely, sql, type SqlBool, type Transaction } from 'kysely';
import type {
  Around,
  DocumentId,
  DocumentPair,
  DocumentRecord,
  StoredPair,
  TextIndex,
} from '../../model/index.ts';
import type { Database } from '../schema.ts';
import { bulkInsert } from './bulk-insert.ts';
import { readRecord } from './documents.ts';

type Db = Kysely<Database>;

/** Key of `meta` under which the engine stands that made the index. */
const ENGINE_KEY = 'texts';
/** Values asked for in one statement: always so many, so that there is one statement to prepare. */
const AT_ONCE = 64;
/** Pairs read at once while going through all; a pair of long texts holds some ten thousand characters. */
const PAIR_BATCH = 500;

/** Opens the index, emptied where another engine made it. */
export async function openTexts(db: Transaction<Database>, engine: string): Promise<TextIndex> {
  // Written first: its row makes a second process that opens the index wait for the first.
  await db
    .insertInto('meta')
    .values({ key: ENGINE_KEY, value: '' })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ key: ENGINE_KEY }))
    .execute();
  const { value } = await db
    .selectFrom('meta')
    .select('value')
    .where('key', '=', ENGINE_KEY)
    .executeTakeFirstOrThrow();
  if (value !== engine) await emptyTexts(db, engine);
  return new SqlTexts(db);
}

async function emptyTexts(db: Transaction<Database>, engine: string): Promise<void> {
  for (const table of ['text_sketch', 'text_words', 'text_print', 'text_crowd', 'text_pair'] as const) {
    await db.deleteFrom(table).execute();
  }
  // Those that are pending stay so: whoever locks several of them does it in the order of ids.
  await db
    .insertInto('text_pending')
    .columns(['document'])
    .expression(db.selectFrom('document').select('id as document').orderBy('id'))
    .onConflict((conflict) => conflict.column('document').doNothing())
    .execute();
  await db.updateTable('meta').set({ value: engine }).where('key', '=', ENGINE_KEY).execute();
}

/** One batch of pairs after a pair, in the order of ids; empty after the last. */
export async function readPairs(
  db: Db,
  after: Pick<StoredPair, 'a' | 'b'> | null,
): Promise<readonly StoredPair[]> {
  let query = db.selectFrom('text_pair').selectAll();
  if (after !== null) {
    // As one comparison of both: with an `or` SQLite goes through all pairs before it, once for each batch.
    const isAfter = sql<SqlBool>`(${sql.ref('a')}, ${sql.ref('b')}) > (${after.a}, ${after.b})`;
    query = query.where(isAfter);
  }
  const rows = await query.orderBy('a').orderBy('b').limit(PAIR_BATCH).execute();
  return rows.map(({ a, b, body }) => ({
    a: a as DocumentId,
    b: b as DocumentId,
    text: JSON.parse(body) as unknown,
  }));
}

/** Cuts a list into stretches of one length, the last one filled up with its last value. */
function* stretches<T>(values: readonly T[]): Generator<T[]> {
  for (let from = 0; from < values.length; from += AT_ONCE) {
    const some = values.slice(from, from + AT_ONCE);
    yield [...some, ...Array.from({ length: AT_ONCE - some.length }, () => some.at(-1) as T)];
  }
}

type Asked = ExpressionBuilder<Database & { asked: { print: number } }, 'asked'>;

/** The ids of those that hold the fingerprint of a row, on one side of a document, in one text. */
function beside(
  eb: Asked,
  [operator, order]: readonly ['<', 'desc'] | readonly ['>', 'asc'],
  document: DocumentId,
  reach: number,
) {
  return eb
    .selectFrom((inner) =>
      inner
        .selectFrom('text_print as held')
        .select('held.document as id')
        .whereRef('held.print', '=', 'asked.print')
        .where('held.document', operator, document)
        .orderBy('held.document', order)
        .limit(reach)
        .as('near'),
    )
    .select(sql<string | null>`string_agg(near.id, ' ')`.as('ids'));
}

/** Neither engine promises an order within one text. */
function idsOf(joined: string | null): DocumentId[] {
  return joined === null ? [] : (joined.split(' ').sort() as DocumentId[]);
}

class SqlTexts implements TextIndex {
  readonly #db: Transaction<Database>;

  constructor(db: Transaction<Database>) {
    this.#db = db;
  }

  async pending(most: number): Promise<readonly DocumentId[]> {
    const rows = await this.#db
      .selectFrom('text_pending')
      .select('document')
      .orderBy('document')
      .limit(most)
      .execute();
    return rows.map(({ document }) => document as DocumentId);
  }

  async take(document: DocumentId): Promise<DocumentRecord | null> {
    // Before the record is read: whoever is writing another one is waited for, or waits.
    await this.#db.deleteFrom('text_pending').where('document', '=', document).execute();
    return readRecord(this.#db, document);
  }

  async prints(documents: readonly DocumentId[]): Promise<ReadonlyMap<DocumentId, readonly number[]>> {
    const found = new Map<DocumentId, readonly number[]>();
    for (const some of stretches(documents)) {
      const rows = await this.#db
        .selectFrom('text_sketch')
        .selectAll()
        .where('document', 'in', some)
        .execute();
      for (const { document, prints } of rows)
        found.set(document as DocumentId, JSON.parse(prints) as number[]);
    }
    return found;
  }

  async words(documents: readonly DocumentId[]): Promise<ReadonlyMap<DocumentId, Uint8Array>> {
    const found = new Map<DocumentId, Uint8Array>();
    for (const some of stretches(documents)) {
      const rows = await this.#db
        .selectFrom('text_words')
        .selectAll()
        .where('document', 'in', some)
        .execute();
      for (const { document, words } of rows) found.set(document as DocumentId, new Uint8Array(words));
    }
    return found;
  }

  async crowded(prints: readonly number[]): Promise<ReadonlySet<number>> {
    const found = new Set<number>();
    for (const some of stretches(prints)) {
      const rows = await this.#db
        .selectFrom('text_crowd')
        .select('print')
        .where('print', 'in', some)
        .execute();
      for (const { print } of rows) found.add(print);
    }
    return found;
  }

  async mark(prints: readonly number[], crowded: boolean): Promise<void> {
    if (crowded) {
      await bulkInsert(
        this.#db,
        'text_crowd',
        prints.map((print) => ({ print })),
      );
      return;
    }
    for (const some of stretches(prints)) {
      await this.#db.deleteFrom('text_crowd').where('print', 'in', some).execute();
    }
  }

  async holders(prints: readonly number[]): Promise<ReadonlyMap<number, readonly DocumentId[]>> {
    const found = new Map<number, DocumentId[]>();
    for (const some of stretches(prints)) {
      const rows = await this.#db
        .selectFrom('text_print')
        .selectAll()
        .where('print', 'in', some)
        .orderBy('print')
        .orderBy('document')
        .execute();
      for (const { print, document } of rows) {
        const list = found.get(print);
        if (list === undefined) found.set(print, [document as DocumentId]);
        else list.push(document as DocumentId);
      }
    }
    return found;
  }

  async firstHolders(print: number, most: number): Promise<readonly DocumentId[]> {
    const rows = await this.#db
      .selectFrom('text_print')
      .select('document')
      .where('print', '=', print)
      .orderBy('document')
      .limit(most)
      .execute();
    return rows.map((row) => row.document as DocumentId);
  }

  async around(
    prints: readonly number[],
    document: DocumentId,
    reach: number,
  ): Promise<ReadonlyMap<number, Around>> {
    const found = new Map<number, Around>(prints.map((print) => [print, { before: [], after: [] }]));
    for (const some of stretches(prints)) {
      const rows = await this.#db
        .selectFrom(
          this.#db.selectFrom('text_print').select('print').distinct().where('print', 'in', some).as('asked'),
        )
        .select((eb) => [
          'asked.print',
          beside(eb, ['<', 'desc'], document, reach).as('before'),
          beside(eb, ['>', 'asc'], document, reach).as('after'),
        ])
        .execute();
      for (const { print, before, after } of rows) {
        found.set(print, { before: idsOf(before).reverse(), after: idsOf(after) });
      }
    }
    return found;
  }

  async put(document: DocumentId, prints: readonly number[], words: Uint8Array): Promise<void> {
    await this.#db
      .insertInto('text_sketch')
      .values({ document, prints: JSON.stringify(prints) })
      .execute();
    await this.#db.insertInto('text_words').values({ document, words }).execute();
    await bulkInsert(
      this.#db,
      'text_print',
      prints.map((print) => ({ print, document })),
    );
  }

  async remove(document: DocumentId): Promise<void> {
    const prints = (await this.prints([document])).get(document) ?? [];
    for (const some of stretches(prints)) {
      await this.#db
        .deleteFrom('text_print')
        .where('print', 'in', some)
        .where('document', '=', document)
        .execute();
    }
    await this.#db.deleteFrom('text_sketch').where('document', '=', document).execute();
    await this.#db.deleteFrom('text_words').where('document', '=', document).execute();
    await this.#db.deleteFrom('text_pair').where('a', '=', document).execute();
    await this.#db.deleteFrom('text_pair').where('b', '=', document).execute();
  }

  async pairsFrom(documents: readonly DocumentId[]): Promise<readonly DocumentPair[]> {
    const found: DocumentPair[] = [];
    for (const some of stretches(documents)) {
      const rows = await this.#db.selectFrom('text_pair').select(['a', 'b']).where('a', 'in', some).execute();
      found.push(...rows.map(({ a, b }): DocumentPair => [a as DocumentId, b as DocumentId]));
    }
    return found;
  }

  async keepPairs(pairs: readonly StoredPair[]): Promise<void> {
    await bulkInsert(
      this.#db,
      'text_pair',
      pairs.map(({ a, b, text }) => ({ a, b, body: JSON.stringify(text) })),
    );
  }

  async dropPairs(pairs: readonly DocumentPair[]): Promise<void> {
    for (const [a, b] of pairs) {
      await this.#db.deleteFrom('text_pair').where('a', '=', a).where('b', '=', b).execute();
    }
  }
}
