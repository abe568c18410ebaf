import type {
  Claim,
  ClaimId,
  DocumentDate,
  DocumentId,
  DocumentRecord,
  Dossier,
  Factuality,
  OriginId,
} from '../model/index.ts';

/** A stretch of a list. `offset` counts from 0. */
export interface Range {
  readonly offset: number;
  readonly limit: number;
}

/** A stretch of a list with the length of the whole. */
export interface Slice<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** A document as lists show it. */
export interface DocumentHead {
  readonly id: DocumentId;
  readonly name: string;
  readonly title: string | null;
  /** Name of the publisher, or null while it cannot be told. */
  readonly publisher: string | null;
  readonly language: string | null;
  readonly date: Pick<DocumentDate, 'earliest' | 'latest' | 'best' | 'precision' | 'conflict'>;
  readonly claims: number;
  readonly events: number;
  /** Diagnostics that weaken or drop something; notes are not counted. */
  readonly doubts: number;
}

/** A file that was not stored, with the reason. */
export interface RefusedFile {
  readonly name: string;
  readonly code: string;
  readonly message: string;
}

/** Which claims are wanted; every given field must hold. */
export interface ClaimFilter {
  readonly document?: DocumentId;
  readonly origin?: OriginId;
  readonly factuality?: Factuality;
  /** Words that must stand in the quote, whatever their case. */
  readonly text?: string;
}

/** What the whole collection holds, counted. */
export interface CollectionCounts {
  readonly engine: string;
  readonly documents: number;
  readonly claims: number;
  readonly events: number;
  readonly origins: number;
  readonly refused: readonly RefusedFile[];
}

/**
 * All the API asks of a collection. It only reads, so that a page left open can harm nothing. Lists
 * come in a fixed order: documents by their date and then their id, claims by document and offset.
 */
export interface CollectionReader {
  counts(): Promise<CollectionCounts>;
  documents(range: Range): Promise<Slice<DocumentHead>>;
  /** Heads of the named documents, in the order asked; unknown ids are left out. */
  documentHeads(ids: readonly DocumentId[]): Promise<readonly DocumentHead[]>;
  /** The whole record, or null when the collection holds no such document. */
  record(id: DocumentId): Promise<DocumentRecord | null>;
  claims(filter: ClaimFilter, range: Range): Promise<Slice<Claim>>;
  /** The named claims, in the order asked; unknown ids are left out. */
  claimsById(ids: readonly ClaimId[]): Promise<readonly Claim[]>;
  dossier(): Promise<Dossier>;
}

/** Makes the head of a document from its record. */
export function headOf(record: DocumentRecord): DocumentHead {
  const { document, date } = record;
  return {
    id: document.id,
    name: document.name,
    title: document.title,
    publisher: document.publisher?.name ?? null,
    language: document.language,
    date: {
      earliest: date.earliest,
      latest: date.latest,
      best: date.best,
      precision: date.precision,
      conflict: date.conflict,
    },
    claims: record.claims.length,
    events: record.events.length,
    doubts: record.diagnostics.filter((diagnostic) => diagnostic.severity !== 'note').length,
  };
}
