import type { Claim, ClaimId } from '../model/index.ts';
import type { SearchStore } from '../store/search-store.ts';
import type { Page, Store } from '../store/store.ts';

/**
 * What the API reads of a collection; any `Store` will do. The one way to change anything is a
 * `JudgeDate`, which only ever adds to the log of judgements.
 */
export type CollectionReader = Pick<
  Store,
  | 'meta'
  | 'counts'
  | 'overview'
  | 'shared'
  | 'changesSince'
  | 'documents'
  | 'documentList'
  | 'carriedEvents'
  | 'documentCounts'
  | 'document'
  | 'record'
  | 'original'
  | 'claims'
  | 'dossierStamp'
  | 'dossierEvents'
  | 'dossierEvent'
  | 'eventMarks'
  | 'origins'
  | 'origin'
  | 'relations'
  | 'relation'
  | 'figures'
  | 'reviewItems'
  | 'reviewItem'
  | 'reviewCounts'
  | 'refusals'
  | keyof SearchStore
  | 'settledDates'
  | 'judgements'
  | 'judgement'
  | 'standings'
>;

/** Reads the items with these keys, each once, and leaves out those that are not there. */
export async function readEach<K, T>(
  keys: readonly K[],
  read: (key: K) => Promise<T | null>,
): Promise<readonly T[]> {
  const found = await Promise.all([...new Set(keys)].map(read));
  return found.filter((item) => item !== null);
}

/** So many ids are asked for at once: SQLite takes 32,766 values in a statement, other engines fewer. */
const IDS_AT_ONCE = 500;

/**
 * Reads the claims with these ids, by id; those that are not there are missing. `asDecided` gives them as
 * people decided, without those they hid; else they are as the machine read them.
 */
export async function readClaims(
  collection: Pick<CollectionReader, 'claims'>,
  ids: readonly ClaimId[],
  asDecided = false,
): Promise<ReadonlyMap<ClaimId, Claim>> {
  const wanted = [...new Set(ids)];
  const found = new Map<ClaimId, Claim>();
  for (let from = 0; from < wanted.length; from += IDS_AT_ONCE) {
    const some = wanted.slice(from, from + IDS_AT_ONCE);
    const claims = await readAll((page) => collection.claims({ ids: some, asDecided }, page));
    for (const claim of claims) found.set(claim.id, claim);
  }
  return found;
}

/** Reads a list to its end, page by page. */
export async function readAll<T>(
  read: (page: { readonly after?: string }) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const rows: T[] = [];
  let after: string | null = null;
  do {
    const page: Page<T> = await read(after === null ? {} : { after });
    rows.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return rows;
}
