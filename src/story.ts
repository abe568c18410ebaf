import type {
  ComparedPair,
  DocumentId,
  DocumentRecord,
  DossierEvent,
  Relation,
  StoryOrigins,
  VoiceKind,
} from './model/index.ts';
import { isSameText } from './model/index.ts';
import { comparePair } from './pipeline/5-corroborate/origins/compare-pair.ts';
import { leadingIn } from './pipeline/5-corroborate/origins/leading-in.ts';
import { type ReportLean, reportLeans } from './pipeline/5-corroborate/origins/report-leans.ts';
import { settleOrigins } from './pipeline/5-corroborate/origins/settle-origins.ts';
import { storyOrigins } from './pipeline/5-corroborate/origins/story-origins.ts';
import { type ReportRest, reportRests } from './pipeline/5-corroborate/origins/story-rests.ts';
import { readSettled, readSettledSummary, settleRecord, type SettledSource } from './settled.ts';
import type { DocumentSummary, Page, Store } from './store/store.ts';

/** What of a store is needed to lay out the origins of a story. */
export type StorySourceStore = SettledSource &
  Pick<Store, 'relations' | 'relation' | 'origin' | 'dossierEvents'>;

/**
 * Reads what a story needs of a collection, which is the story's own share of it, and lays out its
 * origins. Rejects with a `StoreError`.
 */
export async function readStory(store: StorySourceStore, event: DossierEvent): Promise<StoryOrigins> {
  const telling = event.accounts.map(({ document }) => document);
  const { documents, relations } = await textsTiedTo(store, telling);
  const records = await recordsOf(store, documents);
  const origins = await Promise.all(event.origins.map((id) => store.origin(id)));
  const beside = besideThem(telling, relations);
  const events = await Promise.all(
    beside.map((document) => readAll((page) => store.dossierEvents({ document }, page))),
  );
  const dossier = {
    relations,
    origins: origins.filter((one) => one !== null),
    events: unique(events.flat()),
  };
  return storyOrigins(event, dossier, records);
}

/** A report with the stories it has a share in and its ties to other reports. */
export interface ReportStories {
  readonly record: DocumentRecord;
  /** On whose word it speaks altogether, the origin of most of its claims first. */
  readonly rests: readonly (ReportRest & { readonly name: string; readonly kind: VoiceKind })[];
  /** The agencies and outlets it leans on, the one it credits with its text first. */
  readonly leans: readonly (Omit<ReportLean, 'of'> & { readonly of: readonly string[] })[];
  /** The origins of the stories it leads with, its main story first; of all it tells where it leads with none. */
  readonly stories: readonly StoryOrigins[];
  /** The other events it gives an account of. */
  readonly also: readonly DossierEvent[];
  readonly relations: readonly Relation[];
  /** The reports it is tied to. */
  readonly others: readonly DocumentSummary[];
}

/** Reads the stories of one report; null when there is no such document. Rejects with a `StoreError`. */
export async function readReportStories(
  store: StorySourceStore & Pick<Store, 'document'>,
  id: DocumentId,
): Promise<ReportStories | null> {
  const settled = await readSettled(store, id);
  if (settled === null) return null;
  const { record } = settled;
  const events = await readAll((page) => store.dossierEvents({ document: id }, page));
  const leading = leadingIn(record, events);
  const shown = leading.length > 0 ? leading : events;
  const stories: StoryOrigins[] = [];
  for (const event of shown) stories.push(await readStory(store, event));
  const relations = await readAll((page) => store.relations(id, page));
  const others = await Promise.all(relations.map(({ a, b }) => readSettledSummary(store, a === id ? b : a)));
  return {
    record,
    ...(await restsOf(store, record)),
    stories,
    also: events.filter((event) => !shown.includes(event)),
    relations,
    others: others.filter((one) => one !== null),
  };
}

/** Settled with all that its text is tied to, as in the dossier: what it copies may itself be a copy. */
async function restsOf(
  store: StorySourceStore,
  record: DocumentRecord,
): Promise<Pick<ReportStories, 'rests' | 'leans'>> {
  const { documents, relations } = await textsTiedTo(store, [record.document.id]);
  const records = await recordsOf(store, documents);
  const originOf = settleOrigins([...records.values()], relations);
  const rests = await Promise.all(
    reportRests(record, originOf).map(async (rest) => {
      const origin = await store.origin(rest.root);
      return { ...rest, name: origin?.name ?? '', kind: origin?.kind ?? 'unstated' };
    }),
  );
  const names = new Map(rests.map(({ root, name, kind }) => [root, kind === 'unstated' ? '' : name]));
  const leans = reportLeans(record, originOf).map((lean) => ({
    ...lean,
    of: lean.of.map((id) => names.get(id) ?? ''),
  }));
  return { rests, leans };
}

/** Why two documents cannot be laid side by side. */
export type NoPair = 'no-document' | 'one-document' | 'no-relation';

/** Lays two documents side by side, in whichever order they are named. Rejects with a `StoreError`. */
export async function readPair(
  store: StorySourceStore,
  left: DocumentId,
  right: DocumentId,
): Promise<ComparedPair | NoPair> {
  if (left === right) return (await store.record(left)) === null ? 'no-document' : 'one-document';
  const [here, there] = [await readSettled(store, left), await readSettled(store, right)];
  if (here === null || there === null) return 'no-document';
  const relation = await store.relation(left, right);
  if (relation === null) return 'no-relation';
  const [a, b] = relation.a === left ? [here, there] : [there, here];
  return comparePair(relation, a.record, b.record);
}

/** Documents with all that hold their text, directly or through others, and every relation of these. */
async function textsTiedTo(
  store: StorySourceStore,
  documents: readonly DocumentId[],
): Promise<{ readonly documents: readonly DocumentId[]; readonly relations: readonly Relation[] }> {
  const reached = new Set(documents);
  const relations = new Map<string, Relation>();
  // What is added on the way is visited too.
  for (const document of reached) {
    for (const relation of await readAll((page) => store.relations(document, page))) {
      const { a, b } = relation;
      relations.set(`${a} ${b}`, relation);
      if (isSameText(relation.relation)) reached.add(a).add(b);
    }
  }
  const inOrder = [...relations].sort(([x], [y]) => (x < y ? -1 : 1));
  return { documents: [...reached].sort(), relations: inOrder.map(([, relation]) => relation) };
}

/** The documents that share the text of one of these, and are none of them. */
function besideThem(documents: readonly DocumentId[], relations: readonly Relation[]): DocumentId[] {
  const own = new Set(documents);
  const tied = relations.filter(({ a, b, relation }) => isSameText(relation) && own.has(a) !== own.has(b));
  return [...new Set(tied.map(({ a, b }) => (own.has(a) ? b : a)))].sort();
}

async function recordsOf(
  store: StorySourceStore,
  documents: readonly DocumentId[],
): Promise<ReadonlyMap<DocumentId, DocumentRecord>> {
  const judgements = await store.judgements();
  const records = new Map<DocumentId, DocumentRecord>();
  for (const id of documents) {
    const record = await store.record(id);
    if (record === null) continue;
    records.set(id, settleRecord(record, await store.settledDates(id), judgements).record);
  }
  return records;
}

async function readAll<T>(read: (page: { readonly after?: string }) => Promise<Page<T>>): Promise<T[]> {
  const rows: T[] = [];
  let after: string | null = null;
  do {
    const page: Page<T> = await read(after === null ? {} : { after });
    rows.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return rows;
}

function unique(events: readonly DossierEvent[]): DossierEvent[] {
  return [...new Map(events.map((event) => [event.id, event])).values()];
}
