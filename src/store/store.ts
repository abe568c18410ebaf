import type {
  ChronicleFile,
  Claim,
  ClaimId,
  DocumentDate,
  DocumentId,
  DocumentRecord,
  Dossier,
  DossierEvent,
  DossierEventId,
  Event,
  EventId,
  EventType,
  Factuality,
  Figure,
  FigureId,
  IsoDay,
  Measure,
  Origin,
  OriginId,
  Provenance,
  Relation,
  SettledDate,
  StoredPair,
  TextIndex,
} from '../model/index.ts';
import type { DossierEventFilter } from './event-filter.ts';
import type { SearchStore } from './search-store.ts';

export type { StoredPair, TextIndex } from '../model/index.ts';
export type { DossierEventFilter } from './event-filter.ts';
import type { JudgementStore } from './judgement-store.ts';
import type { OverviewStore } from './overview-store.ts';
import type { CarriedStore } from './carried-store.ts';
import type { DocumentListStore } from './document-list-store.ts';
import type { EventMarkStore } from './event-marks.ts';
import type { ReviewStore } from './review-store.ts';
import type { SharedStore } from './shared-store.ts';

/** Rows a page holds when the caller names no limit. */
export const DEFAULT_PAGE = 100;

/** The most rows one page holds, so that no request can ask for the whole collection at once. */
export const MAX_PAGE = 1000;

/** What to read of a long list. `after` is the `next` of the page before; it is opaque. */
export interface PageRequest {
  readonly limit?: number;
  readonly after?: string;
}

/** A stretch of a long list; `next` is null on the last page. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
}

/** A document to be kept: its bytes, and the record made from exactly these bytes. */
export interface NewDocument {
  readonly bytes: Uint8Array;
  /** Its `document.provenance` become places of the document; its name alone where there are none. */
  readonly record: DocumentRecord;
}

/** One document in a list, without its text. */
export interface DocumentSummary {
  readonly id: DocumentId;
  /** Every name it came under, sorted, each once; the first one is the name of its record. */
  readonly names: readonly string[];
  /** Every place it came from, in the order of names. */
  readonly provenance: readonly Provenance[];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly engine: string;
  /** Size of the original in bytes. */
  readonly bytes: number;
  readonly date: Pick<DocumentDate, 'earliest' | 'latest' | 'best' | 'precision'>;
  readonly claims: number;
  readonly events: number;
  readonly figures: number;
  readonly diagnostics: number;
}

/** A file that was refused. Adding it again under the same name tries it again. */
export interface Refusal {
  readonly name: string;
  /** Digest of its bytes, or null when they could not be read. */
  readonly document: DocumentId | null;
  readonly code: string;
  readonly message: string;
  /** Whether bytes and record are kept all the same, so that only its text is out of reach. */
  readonly kept: boolean;
}

/** Where to find what was refused, to try it again. */
export interface RefusedFile {
  /** Name of the refusal: of the file, or of a member of it. */
  readonly name: string;
  readonly path: string;
}

/** A file that was read to its end, with what came of it; unchanged, it need not be opened again. */
export interface FinishedFile {
  /** Digest of where it lies, what it was when it was read, and how it was read. */
  readonly key: string;
  /** Documents in it that are stored. */
  readonly documents: number;
  readonly refused: number;
}

/** One thing to be written. Several are written together by `write`. */
export type Change =
  | { readonly kind: 'document'; readonly document: NewDocument }
  | { readonly kind: 'place'; readonly document: DocumentId; readonly place: Provenance }
  /** `path` is where the file lies on this machine, to try it again; it is never handed out but for that. */
  | { readonly kind: 'refusal'; readonly refusal: Refusal; readonly path: string | null }
  | { readonly kind: 'finished'; readonly file: FinishedFile };

/**
 * What a change came to. A document is `superseded`, and not written, where places have been stored
 * meanwhile that say something its record was not made with; a place is `known` when it is there.
 */
export type Outcome = 'added' | 'replaced' | 'superseded' | 'noted' | 'known';

/** What the file or schema says about itself. `location` never holds a password. */
export interface CollectionMeta {
  readonly location: string;
  readonly engine: 'memory' | 'sqlite' | 'postgres';
  /** Number of the last migration done on it. */
  readonly format: number;
  /** The program that made it, for example `crosscheck 0.1.0`. */
  readonly createdBy: string;
  readonly encrypted: boolean;
}

/** How many rows of each kind there are. */
export interface CollectionCounts {
  readonly documents: number;
  readonly claims: number;
  readonly events: number;
  readonly figures: number;
  readonly origins: number;
  readonly relations: number;
  readonly dossierEvents: number;
  readonly judgements: number;
  readonly refusals: number;
}

/** What the stored dossier was made from: its engine, and a digest of the records and judgements. */
export interface DossierStamp {
  readonly engine: string;
  readonly basis: string;
}

/** Filters that all have to hold; an absent one holds for everything. */
export interface ClaimFilter {
  readonly ids?: readonly ClaimId[];
  readonly document?: DocumentId;
  readonly origin?: OriginId;
  readonly factuality?: Factuality;
  /** As people decided: those they hid are left out, and the others are found by what holds now. */
  readonly asDecided?: boolean;
}

/** `from` and `to` keep events whose interval may touch that stretch of days. */
export interface EventFilter {
  readonly ids?: readonly EventId[];
  readonly document?: DocumentId;
  readonly type?: EventType;
  readonly factuality?: Factuality;
  readonly from?: IsoDay;
  readonly to?: IsoDay;
}

export interface FigureFilter {
  readonly ids?: readonly FigureId[];
  readonly document?: DocumentId;
  readonly measure?: Measure;
}

/** Kinds of things that have an id of their own. */
export type FindableKind = 'document' | 'claim' | 'event' | 'figure' | 'origin' | 'dossier-event';

/** Something an id prefix led to. `document` is null for what belongs to several documents. */
export interface Found {
  readonly kind: FindableKind;
  readonly id: string;
  readonly document: DocumentId | null;
}

/**
 * A collection: documents with their records, the dossier made from them, and people's judgements.
 * Every method rejects with a `StoreError` and nothing else. A write is one transaction: when its
 * promise is fulfilled the data is safe on the disk, and when it is not, nothing has changed.
 * Nothing that is stored holds the time of day.
 */
export interface Store
  extends SearchStore,
    CarriedStore,
    DocumentListStore,
    JudgementStore,
    OverviewStore,
    EventMarkStore,
    SharedStore,
    ReviewStore {
  readonly meta: CollectionMeta;
  /** Paths on this machine that the collection itself takes up; they are never documents. */
  readonly files: readonly string[];

  counts(): Promise<CollectionCounts>;

  /**
   * Writes all of these in their order, in one transaction: each document whole, with its bytes, rows
   * and places. A document that is there already gets the new record and keeps its other places.
   * Storing a document, or noting a place, forgets the refusals that it settles: those of its bytes
   * when it is stored, and those of the same name over other bytes.
   */
  write(changes: readonly Change[]): Promise<readonly Outcome[]>;
  /** Writes one document. */
  add(document: NewDocument): Promise<'added' | 'replaced' | 'superseded'>;
  /**
   * Notes another place of a stored document; false when it was known. Only a place that says nothing
   * but its name may be noted without a new record. A document that is not stored is an error.
   */
  addName(document: DocumentId, place: Provenance): Promise<boolean>;
  /** Engine that made the record of a document; null when there is no such document. */
  engineOf(document: DocumentId): Promise<string | null>;
  /** Every place a document came from, in the order of names; none when it is not stored. */
  provenance(document: DocumentId): Promise<readonly Provenance[]>;
  /** Documents in the order of their ids. */
  documents(page?: PageRequest): Promise<Page<DocumentSummary>>;
  document(id: DocumentId): Promise<DocumentSummary | null>;
  /** The whole record; its places are those stored and its name the first of them, whichever came first. */
  record(id: DocumentId): Promise<DocumentRecord | null>;
  /** All records in the order of their ids; documents added meanwhile may or may not appear. */
  records(): AsyncIterable<DocumentRecord>;
  /** The bytes as they came. */
  original(id: DocumentId): Promise<Uint8Array | null>;
  /** Documents whose record was made by another engine, in the order of their ids. */
  staleDocuments(engine: string): Promise<readonly DocumentId[]>;

  /** Rows of all documents, in the order of document ids and then as they stand in the record. */
  claims(filter?: ClaimFilter, page?: PageRequest): Promise<Page<Claim>>;
  events(filter?: EventFilter, page?: PageRequest): Promise<Page<Event>>;
  figures(filter?: FigureFilter, page?: PageRequest): Promise<Page<Figure>>;

  /** Replaces the whole dossier. */
  saveDossier(dossier: Dossier, basis: string): Promise<void>;
  /** What the stored dossier was made from; null before the first one. */
  dossierStamp(): Promise<DossierStamp | null>;
  /** The whole dossier as it was saved; null before the first one. */
  dossier(): Promise<Dossier | null>;
  /** Events across documents in the order of the dossier. */
  dossierEvents(filter?: DossierEventFilter, page?: PageRequest): Promise<Page<DossierEvent>>;
  dossierEvent(id: DossierEventId): Promise<DossierEvent | null>;
  origins(page?: PageRequest): Promise<Page<Origin>>;
  origin(id: OriginId): Promise<Origin | null>;
  /** Relations, of one document when it is named. */
  relations(document?: DocumentId | null, page?: PageRequest): Promise<Page<Relation>>;
  /** How two documents stand to each other, in whichever order they are named; null where nothing ties them. */
  relation(one: DocumentId, other: DocumentId): Promise<Relation | null>;

  /** Dates that the dossier settled otherwise than the records say, of one document when it is named. */
  settledDates(document?: DocumentId | null): Promise<readonly SettledDate[]>;

  /**
   * Works on the index of texts, in one transaction and with nobody else at it. What another engine has
   * made is dropped first, and every document is pending then.
   */
  withTexts<T>(engine: string, work: (index: TextIndex) => Promise<T>): Promise<T>;
  /** All pairs that share words, in the order of their ids; those of pending documents may be out of date. */
  textPairs(): AsyncIterable<StoredPair>;

  /** Notes a refused file, in place of an earlier refusal of the same name; without a path its stands. */
  refuse(refusal: Refusal, path?: string | null): Promise<void>;
  refusals(page?: PageRequest): Promise<Page<Refusal>>;
  /** Refusals whose file lies somewhere, with its path on the machine it was added on, by name. */
  refusedFiles(): Promise<readonly RefusedFile[]>;
  /** Forgets the refusals of these names, or all; returns how many there were. */
  clearRefusals(names?: readonly string[] | null): Promise<number>;

  /** The chronicles that a person added, by name. */
  chronicles(): Promise<readonly ChronicleFile[]>;
  /** Keeps a chronicle, in place of an earlier one of the same name. */
  keepChronicle(file: ChronicleFile): Promise<'added' | 'replaced' | 'known'>;
  /** Forgets the chronicle of this name; false when there is none. */
  dropChronicle(name: string): Promise<boolean>;

  /** Those of these files that are finished, by their key. */
  finishedFiles(keys: readonly string[]): Promise<ReadonlyMap<string, FinishedFile>>;

  /**
   * Everything whose id begins with this, at most `limit` (10) things in the order documents,
   * claims, events, figures, origins, dossier events; empty for the empty prefix.
   */
  find(prefix: string, limit?: number): Promise<readonly Found[]>;

  /** Ends the use; leaves one file. Closing twice is harmless. */
  close(): Promise<void>;
}
