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
import { orderPlaces } from '../identity/provenance.ts';
import { type EventMarks, markColumns, markRow, type MarkRow } from './event-marks.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { MemoryEventFacts } from './memory-event-filter.ts';
import { MemorySearch, outletNamesOf } from './memory-search.ts';
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

import type { DocumentCounts, DocumentFilter, DocumentOrder } from './document-list-store.ts';
import { byCarriage, toldBy } from './carried-store.ts';
import { countListed, listSorted, underSettledDates } from './memory-document-list.ts';
import { byBytes, mayTouch, type Placed, positionPage, rowPage } from './memory-lists.ts';
import { MemoryChanges, overviewOf } from './memory-overview.ts';
import { MemoryJudgements } from './memory-judgements.ts';
import { claimsNow } from './memory-judged-claims.ts';
import { MemoryReview } from './memory-review.ts';
import { MemoryTexts } from './memory-texts.ts';
import type { BuildMark, ChangesSince, CollectionOverview } from './overview-store.ts';
import { cutPage, pageLimit } from './page.ts';
import { lacksFacts, namesOf, placesOf, withPlaces } from './places.ts';
import type { StandingFilter, TakenUp } from './judgement-store.ts';
import type { ReviewCount, ReviewFilter } from './review-store.ts';
import { columnPlace, columnText } from './rows.ts';
import type { SharedThings } from './shared-store.ts';
import { StoreError } from './store-error.ts';
import { MAX_PAGE } from './store.ts';
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
  FindableKind,
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

interface Kept {
  readonly bytes: Uint8Array;
  readonly record: DocumentRecord;
  readonly places: readonly Provenance[];
}

function isWanted<T>(wanted: T | undefined, value: T): boolean {
  return wanted === undefined || wanted === value;
}

/** A collection that ends with the process: for tests, and for looking once at a few files. */
export class MemoryStore implements Store {
  readonly meta: CollectionMeta = {
    location: ':memory:',
    engine: 'memory',
    format: MIGRATIONS.length,
    createdBy: 'crosscheck',
    encrypted: false,
  };
  readonly files: readonly string[] = [];
  readonly #documents = new Map<DocumentId, Kept>();
  readonly #texts = new MemoryTexts((id) => this.record(id));
  /** The last work on the index of texts, for which the next one waits. */
  #atTexts: Promise<unknown> = Promise.resolve();
  readonly #judgements = new MemoryJudgements();
  readonly #refusals = new Map<string, { readonly refusal: Refusal; readonly path: string | null }>();
  readonly #finished = new Map<string, FinishedFile>();
  readonly #chronicles = new Map<string, ChronicleFile>();
  readonly #questions = new Map<string, SavedQuestion>();
  readonly #changes = new MemoryChanges();
  readonly #review = new MemoryReview();
  #dossier: {
    readonly dossier: Dossier;
    readonly stamp: DossierStamp;
    readonly facts: MemoryEventFacts;
    /** As they were when it was saved. */
    readonly records: ReadonlyMap<DocumentId, DocumentRecord>;
  } | null = null;

  async counts(): Promise<CollectionCounts> {
    const records = [...this.#documents.values()].map((kept) => kept.record);
    const sum = (count: (record: DocumentRecord) => number): number =>
      records.reduce((total, record) => total + count(record), 0);
    return {
      documents: records.length,
      claims: sum((record) => record.claims.length),
      events: sum((record) => record.events.length),
      figures: sum((record) => record.figures.length),
      origins: this.#dossier?.dossier.origins.length ?? 0,
      relations: this.#dossier?.dossier.relations.length ?? 0,
      dossierEvents: this.#dossier?.dossier.events.length ?? 0,
      judgements: this.#judgements.size,
      refusals: this.#refusals.size,
    };
  }

  async write(changes: readonly Change[]): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const change of changes) outcomes.push(await this.#write(change));
    return outcomes;
  }

  async #write(change: Change): Promise<Outcome> {
    switch (change.kind) {
      case 'document':
        return this.add(change.document);
      case 'place':
        return (await this.addName(change.document, change.place)) ? 'noted' : 'known';
      case 'refusal':
        await this.refuse(change.refusal, change.path);
        return 'noted';
      case 'finished':
        this.#finished.set(change.file.key, change.file);
        return 'noted';
    }
  }

  async add({ bytes, record }: NewDocument): Promise<'added' | 'replaced' | 'superseded'> {
    const { id } = record.document;
    const before = this.#documents.get(id);
    if (before !== undefined && lacksFacts(record, before.places)) return 'superseded';
    // Through JSON, as in the other stores: what JSON cannot carry must not survive here only.
    const kept = JSON.parse(JSON.stringify(record)) as DocumentRecord;
    const places = before?.places ?? [];
    this.#documents.set(id, { bytes: before?.bytes ?? bytes.slice(), record: kept, places });
    this.#texts.note(id);
    for (const place of placesOf(record)) await this.addName(id, place);
    for (const [name, { refusal }] of this.#refusals) {
      if (refusal.document === id) this.#refusals.delete(name);
    }
    return before === undefined ? 'added' : 'replaced';
  }

  async addName(document: DocumentId, given: Provenance): Promise<boolean> {
    const kept = this.#documents.get(document);
    if (kept === undefined)
      throw new StoreError('store/failed', { path: ':memory:', reason: 'no such document' });
    const place = columnPlace(given);
    if (this.#refusals.get(place.name)?.refusal.document !== document) this.#refusals.delete(place.name);
    const places = orderPlaces([...kept.places, place]);
    this.#documents.set(document, { ...kept, places });
    return places.length > kept.places.length;
  }

  async provenance(document: DocumentId): Promise<readonly Provenance[]> {
    return this.#documents.get(document)?.places ?? [];
  }

  async engineOf(document: DocumentId): Promise<string | null> {
    return this.#documents.get(document)?.record.engine ?? null;
  }

  async documents(page: PageRequest = {}): Promise<Page<DocumentSummary>> {
    const limit = pageLimit(page);
    const { after = '' } = page;
    const ids = this.#ids().filter((id) => id > after);
    const rows = await Promise.all(ids.slice(0, limit + 1).map((id) => this.document(id)));
    return cutPage(
      rows.filter((row) => row !== null),
      limit,
      (row) => row.id,
    );
  }

  async carriedEvents(most: number): Promise<readonly DossierEvent[]> {
    const events = this.#dossier?.dossier.events ?? [];
    return events
      .filter((event) => event.origins.length > 0 && toldBy(event) > event.origins.length)
      .toSorted(byCarriage)
      .slice(0, most);
  }

  async documentList(
    filter: DocumentFilter = {},
    order: DocumentOrder = 'date',
    page: PageRequest = {},
  ): Promise<Page<DocumentSummary>> {
    return listSorted(await this.#summaries(), filter, order, page);
  }

  async documentCounts(filter: DocumentFilter = {}): Promise<DocumentCounts> {
    return countListed(await this.#summaries(), filter);
  }

  /** Every document in short, with the dates that count. */
  async #summaries(): Promise<readonly DocumentSummary[]> {
    const rows = await Promise.all(this.#ids().map((id) => this.document(id)));
    return underSettledDates(
      rows.filter((row) => row !== null),
      await this.settledDates(),
    );
  }

  async document(id: DocumentId): Promise<DocumentSummary | null> {
    const kept = this.#documents.get(id);
    if (kept === undefined) return null;
    const { record } = kept;
    const { title, publisher, language } = record.document;
    const { earliest, latest, best, precision } = record.date;
    return {
      id,
      names: namesOf(kept.places),
      provenance: kept.places,
      title: title === null ? null : columnText(title),
      publisher: publisher === null ? null : columnText(publisher.name),
      language,
      engine: record.engine,
      bytes: kept.bytes.length,
      date: { earliest, latest, best, precision },
      claims: record.claims.length,
      events: record.events.length,
      figures: record.figures.length,
      diagnostics: record.diagnostics.length,
    };
  }

  async record(id: DocumentId): Promise<DocumentRecord | null> {
    const kept = this.#documents.get(id);
    if (kept === undefined) return null;
    return withPlaces(kept.record, kept.places);
  }

  async *records(): AsyncGenerator<DocumentRecord> {
    for (const id of this.#ids()) {
      const record = await this.record(id);
      if (record !== null) yield record;
    }
  }

  async original(id: DocumentId): Promise<Uint8Array | null> {
    return this.#documents.get(id)?.bytes.slice() ?? null;
  }

  async staleDocuments(engine: string): Promise<readonly DocumentId[]> {
    return this.#ids().filter((id) => this.#documents.get(id)?.record.engine !== engine);
  }

  async claims(filter: ClaimFilter = {}, page: PageRequest = {}): Promise<Page<Claim>> {
    const { ids, document, origin, factuality, asDecided = false } = filter;
    const now = claimsNow(this.#dossier?.dossier ?? null);
    const all = this.#rows(document, (record) => record.claims).flatMap((placed) => {
      const row = asDecided ? now(placed.row) : placed.row;
      return row === null ? [] : [{ ...placed, row }];
    });
    const rows = all.filter(
      ({ row }) =>
        (ids === undefined || ids.includes(row.id)) &&
        isWanted(origin, row.origin) &&
        isWanted(factuality, row.factuality),
    );
    return rowPage(rows, page);
  }

  async events(filter: EventFilter = {}, page: PageRequest = {}): Promise<Page<Event>> {
    const { ids, document, type, factuality, from, to } = filter;
    const rows = this.#rows(document, (record) => record.events).filter(
      ({ row }) =>
        (ids === undefined || ids.includes(row.id)) &&
        isWanted(type, row.type) &&
        isWanted(factuality, row.factuality) &&
        mayTouch(row.when, from, to),
    );
    return rowPage(rows, page);
  }

  async figures(filter: FigureFilter = {}, page: PageRequest = {}): Promise<Page<Figure>> {
    const { ids, document, measure } = filter;
    const rows = this.#rows(document, (record) => record.figures).filter(
      ({ row }) => (ids === undefined || ids.includes(row.id)) && isWanted(measure, row.measure),
    );
    return rowPage(rows, page);
  }

  async overview(): Promise<CollectionOverview> {
    const records = [...this.#documents.values()].map(({ record }) => record);
    const refusals = [...this.#refusals.values()].map(({ refusal }) => refusal);
    return overviewOf(records, this.#dossier?.dossier ?? null, refusals);
  }

  async shared(): Promise<SharedThings> {
    return this.#search().shared();
  }

  async changesSince(mark: BuildMark | null): Promise<ChangesSince> {
    return this.#changes.since(mark);
  }

  async saveDossier(dossier: Dossier, basis: string): Promise<void> {
    this.#changes.note(this.#dossier?.dossier ?? null, dossier, basis, this.#ids());
    const copy = JSON.parse(JSON.stringify(dossier)) as Dossier;
    const records = new Map([...this.#documents].map(([id, { record }]) => [id, record]));
    const facts = new MemoryEventFacts(copy, records);
    await this.#judgements.saveStandings(dossier.standings);
    this.#dossier = { dossier: copy, stamp: { engine: dossier.engine, basis }, facts, records };
  }

  async dossierStamp(): Promise<DossierStamp | null> {
    return this.#dossier?.stamp ?? null;
  }

  async dossier(): Promise<Dossier | null> {
    const saved = this.#dossier?.dossier ?? null;
    return saved === null ? null : { ...saved, standings: this.#judgements.inOrder() };
  }

  async dossierEvents(filter: DossierEventFilter = {}, page: PageRequest = {}): Promise<Page<DossierEvent>> {
    const { dossier, facts } = this.#dossier ?? {};
    return positionPage(dossier?.events ?? [], (row) => facts?.fits(row, filter) === true, page);
  }

  async eventMarks(filter: DossierEventFilter = {}): Promise<EventMarks> {
    const rows: MarkRow[] = [];
    let after: string | null | undefined;
    while (after !== null) {
      const page = await this.dossierEvents(
        filter,
        after === undefined ? { limit: MAX_PAGE } : { limit: MAX_PAGE, after },
      );
      rows.push(...page.rows.map(markRow));
      after = page.next;
    }
    return markColumns(rows);
  }

  async dossierEvent(id: DossierEventId): Promise<DossierEvent | null> {
    return this.#dossier?.dossier.events.find((event) => event.id === id) ?? null;
  }

  async origins(page: PageRequest = {}): Promise<Page<Origin>> {
    return positionPage(this.#dossier?.dossier.origins ?? [], () => true, page);
  }

  async origin(id: OriginId): Promise<Origin | null> {
    return this.#dossier?.dossier.origins.find((origin) => origin.id === id) ?? null;
  }

  async relations(document: DocumentId | null = null, page: PageRequest = {}): Promise<Page<Relation>> {
    return positionPage(
      this.#dossier?.dossier.relations ?? [],
      ({ a, b }) => document === null || a === document || b === document,
      page,
    );
  }

  async relation(one: DocumentId, other: DocumentId): Promise<Relation | null> {
    const isOf = ({ a, b }: Relation): boolean => (a === one && b === other) || (a === other && b === one);
    return this.#dossier?.dossier.relations.find(isOf) ?? null;
  }

  async settledDates(document: DocumentId | null = null): Promise<readonly SettledDate[]> {
    const dates = this.#dossier?.dossier.dates ?? [];
    return document === null ? dates : dates.filter((settled) => settled.document === document);
  }

  saveReview(items: readonly ReviewItem[]): Promise<void> {
    return this.#review.saveReview(items);
  }

  reviewItems(filter: ReviewFilter = {}, page: PageRequest = {}): Promise<Page<ReviewItem>> {
    return this.#review.reviewItems(filter, page);
  }

  reviewItem(id: string): Promise<ReviewItem | null> {
    return this.#review.reviewItem(id);
  }

  reviewCounts(): Promise<readonly ReviewCount[]> {
    return this.#review.reviewCounts();
  }

  async withTexts<T>(engine: string, work: (index: TextIndex) => Promise<T>): Promise<T> {
    const before = this.#atTexts;
    const mine = (async (): Promise<T> => {
      await before.catch(() => undefined);
      try {
        return await this.#texts.transact(engine, this.#ids(), work);
      } catch (error) {
        if (error instanceof StoreError) throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw new StoreError('store/failed', { path: ':memory:', reason }, error);
      }
    })();
    this.#atTexts = mine;
    return mine;
  }

  async *textPairs(): AsyncGenerator<StoredPair> {
    await this.#atTexts.catch(() => undefined);
    yield* this.#texts.all();
  }

  judge(judgement: Judgement): Promise<boolean> {
    return this.#judgements.judge(judgement);
  }

  judgements(): Promise<readonly Judgement[]> {
    return this.#judgements.judgements();
  }

  judgement(id: string): Promise<Judgement | null> {
    return this.#judgements.judgement(id);
  }

  standings(filter: StandingFilter = {}, page: PageRequest = {}): Promise<Page<Standing>> {
    return this.#judgements.standings(filter, page);
  }

  async takeUp({ standing, before, after, event, items }: TakenUp): Promise<boolean> {
    const saved = this.#dossier;
    if (saved === null || saved.stamp.basis !== before) return false;
    const { dossier, records } = saved;
    const events = dossier.events.map((one) => (one.id === event?.id ? event : one));
    const copy = JSON.parse(JSON.stringify({ ...dossier, events })) as Dossier;
    const facts = new MemoryEventFacts(copy, records);
    this.#dossier = { dossier: copy, stamp: { ...saved.stamp, basis: after }, facts, records };
    this.#judgements.replace(standing);
    await this.#review.settle(items);
    return true;
  }

  saveStandings(standings: readonly Standing[]): Promise<void> {
    return this.#judgements.saveStandings(standings);
  }

  async refuse(refusal: Refusal, path: string | null = null): Promise<void> {
    const name = columnText(refusal.name);
    const known = path ?? this.#refusals.get(name)?.path ?? null;
    const said = { ...refusal, name, message: columnText(refusal.message) };
    this.#refusals.set(name, { refusal: said, path: known });
  }

  async refusals(page: PageRequest = {}): Promise<Page<Refusal>> {
    const { after } = page;
    const rows = [...this.#refusals.values()]
      .map(({ refusal }) => refusal)
      .filter((row) => after === undefined || byBytes(row.name, after) > 0)
      .sort((a, b) => byBytes(a.name, b.name));
    return cutPage(rows, pageLimit(page), (row) => row.name);
  }

  async refusedFiles(): Promise<readonly RefusedFile[]> {
    const rows = [...this.#refusals.values()].flatMap(({ refusal: { name }, path }) =>
      path === null ? [] : [{ name, path }],
    );
    return rows.sort((a, b) => byBytes(a.name, b.name));
  }

  async chronicles(): Promise<readonly ChronicleFile[]> {
    return [...this.#chronicles.values()].sort((a, b) => byBytes(a.name, b.name));
  }

  async keepChronicle({ name, text }: ChronicleFile): Promise<'added' | 'replaced' | 'known'> {
    const before = this.#chronicles.get(name);
    this.#chronicles.set(name, { name, text });
    return before === undefined ? 'added' : before.text === text ? 'known' : 'replaced';
  }

  async dropChronicle(name: string): Promise<boolean> {
    return this.#chronicles.delete(name);
  }

  async finishedFiles(keys: readonly string[]): Promise<ReadonlyMap<string, FinishedFile>> {
    const found = keys.map((key) => this.#finished.get(key)).filter((file) => file !== undefined);
    return new Map(found.map((file) => [file.key, file]));
  }

  async clearRefusals(names: readonly string[] | null = null): Promise<number> {
    const gone = names ?? [...this.#refusals.keys()];
    return gone.filter((name) => this.#refusals.delete(columnText(name))).length;
  }

  async find(prefix: string, limit = 10): Promise<readonly Found[]> {
    const wanted = prefix.toLowerCase();
    if (!/^[0-9a-f]+$/.test(wanted)) return [];
    const found: Found[] = [];
    const note = (kind: FindableKind, rows: readonly { id: string; document: DocumentId | null }[]): void => {
      const hits = new Map(
        rows.filter((row) => row.id.startsWith(wanted)).map((row) => [`${row.id} ${row.document}`, row]),
      );
      const sorted = [...hits].sort(([a], [b]) => byBytes(a, b));
      found.push(...sorted.map(([, { id, document }]) => ({ kind, id, document })));
    };
    const shared = (rows: readonly { id: string }[]) => rows.map(({ id }) => ({ id, document: null }));
    note(
      'document',
      this.#ids().map((id) => ({ id, document: id })),
    );
    note(
      'claim',
      this.#rows(undefined, (record) => record.claims).map(({ row }) => row),
    );
    note(
      'event',
      this.#rows(undefined, (record) => record.events).map(({ row }) => row),
    );
    note(
      'figure',
      this.#rows(undefined, (record) => record.figures).map(({ row }) => row),
    );
    note('origin', shared(this.#dossier?.dossier.origins ?? []));
    note('dossier-event', shared(this.#dossier?.dossier.events ?? []));
    return found.slice(0, limit);
  }

  async search(kind: HitKind, asked: SearchRequest, page: PageRequest = {}): Promise<Page<SearchHit>> {
    return this.#search().search(kind, asked, page);
  }

  async countHits(asked: SearchRequest): Promise<HitCounts> {
    return this.#search().count(asked);
  }

  async searchPending(): Promise<number> {
    return 0;
  }

  async indexSearch(most: number): Promise<number> {
    return Math.min(0, most);
  }

  async sources(
    kind: SourceKind,
    order: SourceOrder,
    words: SearchQuery | null,
    page: PageRequest = {},
  ): Promise<Page<SourceRow>> {
    return this.#search().sources(kind, order, words, page);
  }

  async source(kind: SourceKind, key: string): Promise<SourceRow | null> {
    return this.#search().source(kind, key);
  }

  async reliances(kind: 'voice' | 'outlet', key: string): Promise<readonly Reliance[]> {
    return this.#search().reliances(kind, key);
  }

  async claimsOf(
    kind: 'voice' | 'outlet' | 'actor',
    key: string,
    page: PageRequest = {},
  ): Promise<Page<Claim>> {
    return this.#search().claimsOf(kind, key, page);
  }

  async voicesOf(actor: string): Promise<readonly SourceRow[]> {
    return this.#search().voicesOf(actor);
  }

  async outletNames(actors: readonly string[]): Promise<ReadonlyMap<string, readonly OutletName[]>> {
    return outletNamesOf(this.#dossier?.records.values() ?? [], actors);
  }

  async choices(words: SearchQuery | null = null): Promise<Choices> {
    return this.#search().choices(words);
  }

  async savedQuestions(): Promise<readonly SavedQuestion[]> {
    return [...this.#questions.values()].sort((a, b) => byBytes(a.name, b.name));
  }

  async saveQuestion(question: SavedQuestion): Promise<'added' | 'replaced'> {
    const isThere = this.#questions.has(question.name);
    this.#questions.set(question.name, { ...question });
    return isThere ? 'replaced' : 'added';
  }

  async dropQuestion(name: string): Promise<boolean> {
    return this.#questions.delete(name);
  }

  #search(): MemorySearch {
    const records = new Map([...this.#documents].map(([id, { record }]) => [id, record]));
    const { dossier = null, facts = null, records: counted = records } = this.#dossier ?? {};
    return new MemorySearch(records, counted, dossier, facts);
  }

  async close(): Promise<void> {}

  #ids(): DocumentId[] {
    return [...this.#documents.keys()].sort();
  }

  #rows<T>(document: DocumentId | undefined, list: (record: DocumentRecord) => readonly T[]): Placed<T>[] {
    const ids = document === undefined ? this.#ids() : [document];
    return ids.flatMap((id) => {
      const kept = this.#documents.get(id);
      if (kept === undefined) return [];
      return list(kept.record).map((row, position) => ({ document: id, position, row }));
    });
  }
}
