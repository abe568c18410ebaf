import type { DocumentId } from '../model/index.ts';
import type { DocumentSummary, Page, Store } from '../store/store.ts';
import { safeText } from './render/safe-text.ts';
import { UsageError } from './usage-error.ts';

/** Candidates named when a name or a beginning of an id fits several documents. */
const MOST_LISTED = 10;

/** Documents read at once while a name is looked for. */
const AT_ONCE = 1000;

/**
 * Finds the one document of a collection that is meant by a name it came under, by the end of one
 * that begins at a slash, or by the beginning of its id; null when there is none. Throws a
 * `UsageError` when several are meant: which one is not for the program to guess.
 */
export async function findDocument(store: Store, given: string): Promise<DocumentId | null> {
  const named = await namedLike(store, given);
  const exact = named.filter(({ names }) => names.includes(given));
  const found = exact.length > 0 ? exact : named;
  if (found.length > 0) return only(given, found.map(describe));
  if (!/^[0-9a-f]+$/.test(given)) return null;
  const begun = (await store.find(given, MOST_LISTED)).filter(({ kind }) => kind === 'document');
  return only(
    given,
    begun.map(({ id }) => ({ id: id as DocumentId, said: id })),
  );
}

/** The same, where there has to be one. Throws a `UsageError`. */
export async function needDocument(store: Store, given: string): Promise<DocumentId> {
  const id = await findDocument(store, given);
  if (id !== null) return id;
  throw new UsageError(
    `The collection holds no document "${safeText(given)}". Give its name as it was added, or the beginning of its id.`,
  );
}

async function namedLike(store: Store, given: string): Promise<readonly DocumentSummary[]> {
  if (given === '') return [];
  const found: DocumentSummary[] = [];
  let after: string | null = '';
  while (after !== null) {
    const range: { limit: number; after?: string } =
      after === '' ? { limit: AT_ONCE } : { limit: AT_ONCE, after };
    const page: Page<DocumentSummary> = await store.documents(range);
    found.push(...page.rows.filter(({ names }) => names.some((name) => isNamed(name, given))));
    after = page.next;
  }
  return found;
}

function isNamed(name: string, given: string): boolean {
  return name === given || name.endsWith(`/${given.replace(/^\.\//, '')}`);
}

function describe({ id, names }: DocumentSummary) {
  return { id, said: `${id.slice(0, 16)} ${safeText(names[0] ?? '')}` };
}

function only(
  given: string,
  found: readonly { readonly id: DocumentId; readonly said: string }[],
): DocumentId | null {
  const [first] = found;
  if (found.length <= 1) return first?.id ?? null;
  const list = found.slice(0, MOST_LISTED).map(({ said }) => `\n  ${said}`);
  const more = found.length > MOST_LISTED ? `\n  and ${found.length - MOST_LISTED} more` : '';
  throw new UsageError(
    `Several documents are meant by "${safeText(given)}"; give more of one:${list.join('')}${more}`,
  );
}
