import type {
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
  EventStatus,
  EventType,
  Factuality,
  Figure,
  FigureId,
  IsoDay,
  Judgement,
  Measure,
  Origin,
  OriginId,
  Relation,
} from '../model/index.ts';

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
  /** `record.document.name` becomes one of the names of the document. */
  readonly record: DocumentRecord;
}

/** One document in a list, without its text. */
export interface DocumentSummary {
  readonly id: DocumentId;
  /** Every name it came under, sorted; the first one is the name of its record. */
  readonly names: readonly string[];
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
}

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

/** `from` and `to` as in `EventFilter`; `document` keeps events of which it gives an account. */
export interface DossierEventFilter {
  readonly type?: EventType;
  readonly status?: EventStatus;
  readonly document?: DocumentId;
  readonly from?: IsoDay;
  readonly to?: IsoDay;
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
export interface Store {
  readonly meta: CollectionMeta;
  /** Paths on this machine that the collection itself takes up; they are never documents. */
  readonly files: readonly string[];

  counts(): Promise<CollectionCounts>;

  /**
   * Keeps a document whole: bytes, record, rows and name together. One that is there already gets
   * the new record, keeps its other names, and loses the refusal of this name if there was one.
   */
  add(document: NewDocument): Promise<'added' | 'replaced'>;
  /**
   * Notes another name of a stored document and forgets the refusal of that name; false when it
   * was known. Naming a document that is not stored is an error.
   */
  addName(document: DocumentId, name: string): Promise<boolean>;
  /** Engine that made the record of a document; null when there is no such document. */
  engineOf(document: DocumentId): Promise<string | null>;
  /** Documents in the order of their ids. */
  documents(page?: PageRequest): Promise<Page<DocumentSummary>>;
  document(id: DocumentId): Promise<DocumentSummary | null>;
  /** The whole record; its name is the first of the document's names, whichever came first. */
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

  /**
   * Appends a judgement; false when exactly this one is there. There is no way to change or remove
   * one. Another judgement under the same id is the error `store/judgement-taken`.
   */
  judge(judgement: Judgement): Promise<boolean>;
  /** All judgements, ordered by the moment given and then by id. */
  judgements(): Promise<readonly Judgement[]>;

  /** Notes a refused file, in place of an earlier refusal of the same name. */
  refuse(refusal: Refusal): Promise<void>;
  refusals(page?: PageRequest): Promise<Page<Refusal>>;
  /** Forgets the refusals of these names, or all; returns how many there were. */
  clearRefusals(names?: readonly string[] | null): Promise<number>;

  /**
   * Everything whose id begins with this, at most `limit` (10) things in the order documents,
   * claims, events, figures, origins, dossier events; empty for the empty prefix.
   */
  find(prefix: string, limit?: number): Promise<readonly Found[]>;

  /** Ends the use; leaves one file. Closing twice is harmless. */
  close(): Promise<void>;
}
