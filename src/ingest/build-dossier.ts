import { createHash, type Hash } from 'node:crypto';
import { type AlignedPair, corroborate, indexTexts } from '../corroborate.ts';
import { ENGINE, engineVersion } from '../engine.ts';
import { carriesFacts } from '../identity/provenance.ts';
import type { DocumentRecord, Dossier, Judgement, ReviewItem } from '../model/index.ts';
import type { DocumentSummary, Page, Store } from '../store/store.ts';
import { listReview } from './list-review.ts';
import { type LendAnalyst, marksRead, readMarked } from './read-marked.ts';
import { movesNothing, takeUpOne } from './take-up.ts';
import { makeTurns } from './turns.ts';

/** Whether a new dossier was saved, or the stored one was already made from the same things. */
export type BuildResult = 'built' | 'unchanged';

/** Documents whose texts are indexed in one transaction, for which others wait: less than a second. */
const TEXTS_AT_ONCE = 32;

/**
 * Lays all records side by side and saves the dossier they make; does nothing when the stored one
 * was made from the same records and judgements. Texts are compared only where they are new, and with
 * those only that may share words; all else is made from the whole. Of two asked for at once the second
 * begins when the first has ended, so that an older dossier is never saved last. `lend` gives what reads a
 * document again in which people marked a stretch; without it such decisions wait. Rejects with a `StoreError`.
 */
export function buildDossier(store: Store, lend: LendAnalyst | null = null): Promise<BuildResult> {
  return inTurn(store, () => build(store, lend));
}

/**
 * Takes up a decision that moves nothing, a note or a confirmation, without laying the collection out; false
 * where that has to be done. Rejects with a `StoreError`.
 */
export async function takeUp(store: Store, judgement: Judgement): Promise<boolean> {
  if (!movesNothing(judgement)) return false;
  return inTurn(store, async () => {
    const { basis: stored } = (await store.dossierStamp()) ?? { basis: null };
    const log = await store.judgements();
    const without = log.filter(({ id }) => id !== judgement.id);
    const documents = await hashDocuments(store);
    const before = await withLog(store, documents, without);
    if (stored !== before || without.length === log.length) return false;
    return takeUpOne(store, judgement, log, { before, after: await withLog(store, documents, log) });
  });
}

const inTurn = makeTurns();

async function build(store: Store, lend: LendAnalyst | null): Promise<BuildResult> {
  const judgements = await store.judgements();
  await readMarked(store, judgements, lend);
  const basis = await dossierBasis(store, judgements);
  if ((await store.dossierStamp())?.basis === basis) return 'unchanged';
  await indexNewTexts(store);
  await takeInOldDocuments(store);
  const { dossier, review } = await lay(store, judgements);
  // The dossier with its stamp comes last: cut off before it, the next run does both anew.
  await store.saveReview(review);
  await store.saveDossier(dossier, basis);
  return 'built';
}

/** Lays all records side by side; they and the pairs, most of what a run holds, are let go before it is saved. */
async function lay(
  store: Pick<Store, 'records' | 'textPairs'>,
  judgements: readonly Judgement[],
): Promise<{ readonly dossier: Dossier; readonly review: readonly ReviewItem[] }> {
  const records: DocumentRecord[] = [];
  for await (const record of store.records()) records.push(record);
  const pairs: AlignedPair[] = [];
  // What is stored there under this engine was written by `indexTexts`.
  for await (const pair of store.textPairs()) pairs.push(pair as AlignedPair);
  const dossier = corroborate(records, judgements, pairs);
  return { dossier, review: listReview(dossier, records) };
}

/** Makes documents that were stored before there was a search findable; all others are as they are written. */
async function takeInOldDocuments(store: Pick<Store, 'indexSearch'>): Promise<void> {
  while ((await store.indexSearch(TEXTS_AT_ONCE)) > 0);
}

/** Brings every document that is new or changed into the index of texts. */
async function indexNewTexts(store: Pick<Store, 'withTexts'>): Promise<void> {
  const engine = engineVersion({ digest: '' });
  let taken = TEXTS_AT_ONCE;
  while (taken === TEXTS_AT_ONCE) {
    taken = await store.withTexts(engine, (index) => indexTexts(index, TEXTS_AT_ONCE));
  }
}

/** Tells whether the stored dossier still fits the records and judgements beside it. */
export async function isDossierCurrent(store: Store): Promise<boolean> {
  const stamp = await store.dossierStamp();
  return stamp?.basis === (await dossierBasis(store, await store.judgements()));
}

/** A digest of everything a dossier is made from. */
async function dossierBasis(store: Source, judgements: readonly Judgement[]): Promise<string> {
  return withLog(store, await hashDocuments(store), judgements);
}

type Source = Pick<Store, 'documents' | 'record'>;

async function hashDocuments(store: Source): Promise<Hash> {
  const hash = createHash('sha256').update(ENGINE);
  let after: string | null = '';
  while (after !== null) {
    const page: Page<DocumentSummary> = await store.documents({ limit: 1000, after });
    for (const { id, engine, names, provenance } of page.rows) {
      // What the wrapping says has a part in the record; other names than the first have none.
      hash.update(JSON.stringify([id, engine, names[0], provenance.filter(carriesFacts)]));
    }
    after = page.next;
  }
  return hash;
}

async function withLog(store: Source, documents: Hash, judgements: readonly Judgement[]): Promise<string> {
  const hash = documents.copy();
  for (const judgement of judgements) hash.update(JSON.stringify(judgement));
  for (const marks of await marksRead(store, judgements)) hash.update(JSON.stringify(marks));
  return hash.digest('hex');
}
