import type { Kysely, Transaction } from 'kysely';
import type {
  ChronicleFile,
  Claim,
  DocumentId,
  DocumentRecord,
  Dossier,
  DossierEvent,
  DossierEventId,
  Event,
  Figure,
  Judgement,
  Origin,
  OriginId,
  Provenance,
  Relation,
  ReviewItem,
  SettledDate,
  Standing,
} from '../model/index.ts';
import type {
  Choices,
  HitCounts,
  HitKind,
  OutletName,
  Reliance,
  SavedQuestion,
  SearchHit,
  SearchRequest,
  SourceKind,
  SourceOrder,
  SourceRow,
} from './search-store.ts';
import type { SearchQuery } from '../search/read-query.ts';
import type { SqlEngine } from './engine.ts';
import type { BuildMark, ChangesSince, CollectionOverview } from './overview-store.ts';
import type { StandingFilter, TakenUp } from './judgement-store.ts';
import type { ReviewCount, ReviewFilter } from './review-store.ts';
import type { Database } from './schema.ts';
import type { SharedThings } from './shared-store.ts';
import type { EventMarks } from './event-marks.ts';
import * as chronicles from './sql/chronicles.ts';
import type { DocumentCounts, DocumentFilter, DocumentOrder } from './document-list-store.ts';
import { listCarried } from './sql/carried.ts';
import * as documentRows from './sql/document-rows.ts';
import * as documentLists from './sql/document-list.ts';
import * as documents from './sql/documents.ts';
import * as dossiers from './sql/dossier.ts';
import { readEventMarks } from './sql/event-marks.ts';
import * as finding from './sql/find.ts';
import { readFinished, writeChanges } from './sql/changes.ts';
import * as overviews from './sql/overview.ts';
import { JudgementLog } from './sql/judgement-log.ts';
import { ALL_MARKS, FIRST_CHOICES, KeptAnswer } from './sql/kept-answer.ts';
import * as decisions from './sql/judgements.ts';
import * as people from './sql/people.ts';
import * as searching from './sql/search.ts';
import { takePending } from './sql/search-rows.ts';
import { readShared } from './sql/shared.ts';
import * as sources from './sql/sources.ts';
import * as review from './sql/review.ts';
import { takeUp } from './sql/take-up.ts';
import * as texts from './sql/texts.ts';
import type {
  Change,
  ClaimFilter,
  CollectionCounts,
  CollectionMeta,
  DocumentSummary,
  DossierEventFilter,
  DossierStamp,
  EventFilter,
  FigureFilter,
  FinishedFile,
  Found,
  NewDocument,
  Outcome,
  Page,
  PageRequest,
  Refusal,
  RefusedFile,
  Store,
  StoredPair,
  TextIndex,
} from './store.ts';

type Db = Kysely<Database>;

/** How many things `find` gives when the caller names no limit. */
const FIND_LIMIT = 10;

/** A collection in a database that speaks SQL; what differs between engines is in `SqlEngine`. */
export class SqlStore implements Store {
  readonly meta: CollectionMeta;
  readonly files: readonly string[];
  readonly #db: Db;
  readonly #engine: SqlEngine;
  readonly #allMarks = new KeptAnswer(ALL_MARKS);
  readonly #firstChoices = new KeptAnswer(FIRST_CHOICES);
  readonly #log = new JudgementLog();
  #closing: Promise<void> | null = null;

  constructor(db: Db, engine: SqlEngine, meta: CollectionMeta, files: readonly string[]) {
    this.#db = db;
    this.#engine = engine;
    this.meta = meta;
    this.files = files;
  }

  /** Does some reading, with every failure put into our words. */
  async #read<T>(work: (db: Db) => Promise<T>): Promise<T> {
    try {
      return await work(this.#db);
    } catch (error) {
      throw this.#engine.explain(error);
    }
  }

  /** Reads several things as they were at one moment. */
  #readTogether<T>(work: (db: Db) => Promise<T>): Promise<T> {
    return this.#read((db) =>
      db.transaction().setAccessMode('read only').setIsolationLevel('repeatable read').execute(work),
    );
  }

  #write<T>(work: (db: Transaction<Database>) => Promise<T>): Promise<T> {
    return this.#read((db) => db.transaction().execute(work));
  }

  counts(): Promise<CollectionCounts> {
    return this.#readTogether(finding.countRows);
  }

  write(changes: readonly Change[]): Promise<readonly Outcome[]> {
    return this.#write((db) => writeChanges(db, changes));
  }

  add(document: NewDocument): Promise<'added' | 'replaced' | 'superseded'> {
    return this.#write(async (db) => {
      const outcome = await documents.addDocument(db, document);
      if (outcome !== 'superseded') await documents.notePending(db, new Set([document.record.document.id]));
      return outcome;
    });
  }

  addName(document: DocumentId, place: Provenance): Promise<boolean> {
    return this.#write((db) => documents.addPlace(db, document, place));
  }

  provenance(document: DocumentId): Promise<readonly Provenance[]> {
    return this.#read((db) => documents.readProvenance(db, document));
  }

  engineOf(document: DocumentId): Promise<string | null> {
    return this.#read((db) => documents.readEngine(db, document));
  }

  documents(page: PageRequest = {}): Promise<Page<DocumentSummary>> {
    return this.#read((db) => documents.listDocuments(db, page));
  }

  carriedEvents(most: number): Promise<readonly DossierEvent[]> {
    return this.#readTogether((db) => listCarried(db, most));
  }

  documentList(
    filter: DocumentFilter = {},
    order: DocumentOrder = 'date',
    page: PageRequest = {},
  ): Promise<Page<DocumentSummary>> {
    return this.#readTogether((db) => documentLists.listSorted(db, filter, order, page));
  }

  documentCounts(filter: DocumentFilter = {}): Promise<DocumentCounts> {
    return this.#readTogether((db) => documentLists.countListed(db, filter));
  }

  document(id: DocumentId): Promise<DocumentSummary | null> {
    return this.#read((db) => documents.documentSummary(db, id));
  }

  record(id: DocumentId): Promise<DocumentRecord | null> {
    return this.#read((db) => documents.readRecord(db, id));
  }

  async *records(): AsyncGenerator<DocumentRecord> {
    let after: string | null = '';
    while (after !== null) {
      const from: string = after;
      const batch = await this.#read((db) => documents.readRecords(db, from));
      yield* batch.records;
      after = batch.next;
    }
  }

  original(id: DocumentId): Promise<Uint8Array | null> {
    return this.#read((db) => documents.readOriginal(db, id));
  }

  staleDocuments(engine: string): Promise<readonly DocumentId[]> {
    return this.#read((db) => documents.listStale(db, engine));
  }

  claims(filter: ClaimFilter = {}, page: PageRequest = {}): Promise<Page<Claim>> {
    return this.#read((db) => documentRows.listClaims(db, filter, page));
  }

  events(filter: EventFilter = {}, page: PageRequest = {}): Promise<Page<Event>> {
    return this.#read((db) => documentRows.listEvents(db, filter, page));
  }

  figures(filter: FigureFilter = {}, page: PageRequest = {}): Promise<Page<Figure>> {
    return this.#read((db) => documentRows.listFigures(db, filter, page));
  }

  overview(): Promise<CollectionOverview> {
    return this.#readTogether(overviews.readOverview);
  }

  shared(): Promise<SharedThings> {
    return this.#readTogether(readShared);
  }

  changesSince(mark: BuildMark | null): Promise<ChangesSince> {
    return this.#readTogether((db) => overviews.readChanges(db, mark));
  }

  saveDossier(dossier: Dossier, basis: string): Promise<void> {
    return this.#write((db) => dossiers.replaceDossier(db, dossier, basis));
  }

  dossierStamp(): Promise<DossierStamp | null> {
    return this.#read(dossiers.readStamp);
  }

  dossier(): Promise<Dossier | null> {
    return this.#readTogether(dossiers.readDossier);
  }

  dossierEvents(filter: DossierEventFilter = {}, page: PageRequest = {}): Promise<Page<DossierEvent>> {
    return this.#read((db) => dossiers.listDossierEvents(db, filter, page));
  }

  eventMarks(filter: DossierEventFilter = {}): Promise<EventMarks> {
    const isNarrowed = Object.values(filter).some((asked) => asked !== undefined);
    return this.#readTogether((db) => (isNarrowed ? readEventMarks(db, filter) : this.#allMarks.read(db)));
  }

  dossierEvent(id: DossierEventId): Promise<DossierEvent | null> {
    return this.#read((db) => dossiers.readDossierEvent(db, id));
  }

  origins(page: PageRequest = {}): Promise<Page<Origin>> {
    return this.#read((db) => dossiers.listOrigins(db, page));
  }

  origin(id: OriginId): Promise<Origin | null> {
    return this.#read((db) => dossiers.readOrigin(db, id));
  }

  relations(document: DocumentId | null = null, page: PageRequest = {}): Promise<Page<Relation>> {
    return this.#read((db) => dossiers.listRelations(db, document, page));
  }

  relation(one: DocumentId, other: DocumentId): Promise<Relation | null> {
    return this.#read((db) => dossiers.readRelation(db, one, other));
  }

  settledDates(document: DocumentId | null = null): Promise<readonly SettledDate[]> {
    return this.#read((db) => dossiers.listSettledDates(db, document));
  }

  takeUp(taken: TakenUp): Promise<boolean> {
    return this.#write((db) => takeUp(db, taken));
  }

  saveReview(items: readonly ReviewItem[]): Promise<void> {
    return this.#write((db) => review.replaceReview(db, items));
  }

  reviewItems(filter: ReviewFilter = {}, page: PageRequest = {}): Promise<Page<ReviewItem>> {
    return this.#read((db) => review.listReview(db, filter, page));
  }

  reviewItem(id: string): Promise<ReviewItem | null> {
    return this.#read((db) => review.readReview(db, id));
  }

  reviewCounts(): Promise<readonly ReviewCount[]> {
    return this.#read(review.countReview);
  }

  withTexts<T>(engine: string, work: (index: TextIndex) => Promise<T>): Promise<T> {
    return this.#write(async (db) => work(await texts.openTexts(db, engine)));
  }

  async *textPairs(): AsyncGenerator<StoredPair> {
    let last: StoredPair | null = null;
    do {
      const after: StoredPair | null = last;
      const batch: readonly StoredPair[] = await this.#read((db) => texts.readPairs(db, after));
      yield* batch;
      last = batch.at(-1) ?? null;
    } while (last !== null);
  }

  judge(judgement: Judgement): Promise<boolean> {
    return this.#write((db) => decisions.addJudgement(db, judgement));
  }

  judgements(): Promise<readonly Judgement[]> {
    return this.#readTogether((db) => this.#log.read(db));
  }

  judgement(id: string): Promise<Judgement | null> {
    return this.#read((db) => decisions.readOne(db, id));
  }

  standings(filter: StandingFilter = {}, page: PageRequest = {}): Promise<Page<Standing>> {
    return this.#read((db) => decisions.listStandings(db, filter, page));
  }

  saveStandings(standings: readonly Standing[]): Promise<void> {
    return this.#write((db) => decisions.replaceStandings(db, standings));
  }

  refuse(refusal: Refusal, path: string | null = null): Promise<void> {
    return this.#write((db) => people.putRefusal(db, refusal, path));
  }

  refusals(page: PageRequest = {}): Promise<Page<Refusal>> {
    return this.#read((db) => people.listRefusals(db, page));
  }

  refusedFiles(): Promise<readonly RefusedFile[]> {
    return this.#read(people.listRefusedFiles);
  }

  clearRefusals(names: readonly string[] | null = null): Promise<number> {
    return this.#write((db) => people.removeRefusals(db, names));
  }

  chronicles(): Promise<readonly ChronicleFile[]> {
    return this.#read(chronicles.listChronicles);
  }

  keepChronicle(file: ChronicleFile): Promise<'added' | 'replaced' | 'known'> {
    return this.#write((db) => chronicles.putChronicle(db, file));
  }

  dropChronicle(name: string): Promise<boolean> {
    return this.#write((db) => chronicles.removeChronicle(db, name));
  }

  finishedFiles(keys: readonly string[]): Promise<ReadonlyMap<string, FinishedFile>> {
    return this.#read((db) => readFinished(db, keys));
  }

  search(kind: HitKind, asked: SearchRequest, page: PageRequest = {}): Promise<Page<SearchHit>> {
    return this.#read((db) => searching.searchHits(db, kind, asked, page));
  }

  countHits(asked: SearchRequest): Promise<HitCounts> {
    return this.#readTogether((db) => searching.countHits(db, asked));
  }

  searchPending(): Promise<number> {
    return this.#read(searching.countPending);
  }

  indexSearch(most: number): Promise<number> {
    return this.#write((db) => takePending(db, most, documents.readRecord));
  }

  sources(
    kind: SourceKind,
    order: SourceOrder,
    words: SearchQuery | null,
    page: PageRequest = {},
  ): Promise<Page<SourceRow>> {
    return this.#read((db) => sources.listSources(db, kind, order, words, page));
  }

  source(kind: SourceKind, key: string): Promise<SourceRow | null> {
    return this.#read((db) => sources.readSource(db, kind, key));
  }

  reliances(kind: 'voice' | 'outlet', key: string): Promise<readonly Reliance[]> {
    return this.#read((db) => sources.listReliances(db, kind, key));
  }

  claimsOf(kind: 'voice' | 'outlet' | 'actor', key: string, page: PageRequest = {}): Promise<Page<Claim>> {
    return this.#read((db) => sources.listClaimsOf(db, kind, key, page));
  }

  voicesOf(actor: string): Promise<readonly SourceRow[]> {
    return this.#read((db) => sources.listVoicesOf(db, actor));
  }

  outletNames(actors: readonly string[]): Promise<ReadonlyMap<string, readonly OutletName[]>> {
    return this.#read((db) => sources.readOutletNames(db, actors));
  }

  choices(words: SearchQuery | null = null): Promise<Choices> {
    return this.#readTogether((db) =>
      words === null ? this.#firstChoices.read(db) : sources.readChoices(db, words),
    );
  }

  savedQuestions(): Promise<readonly SavedQuestion[]> {
    return this.#read(sources.listQuestions);
  }

  saveQuestion(question: SavedQuestion): Promise<'added' | 'replaced'> {
    return this.#write((db) => sources.putQuestion(db, question));
  }

  dropQuestion(name: string): Promise<boolean> {
    return this.#write((db) => sources.removeQuestion(db, name));
  }

  find(prefix: string, limit = FIND_LIMIT): Promise<readonly Found[]> {
    return this.#read((db) => finding.findIds(db, prefix, limit));
  }

  close(): Promise<void> {
    this.#closing ??= this.#engine.close(this.#db).catch((error: unknown) => {
      throw this.#engine.explain(error);
    });
    return this.#closing;
  }
}
