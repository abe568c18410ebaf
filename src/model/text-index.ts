import type { DocumentId } from './ids.ts';
import type { DocumentRecord } from './record.ts';

/** Two documents, the smaller id first. */
export type DocumentPair = readonly [DocumentId, DocumentId];

/** Two documents that share words, the smaller id first. What they share is JSON that no store looks into. */
export interface StoredPair {
  readonly a: DocumentId;
  readonly b: DocumentId;
  readonly text: unknown;
}

/** Holders of a fingerprint on either side of a document in the order of ids, the nearest first. */
export interface Around {
  readonly before: readonly DocumentId[];
  readonly after: readonly DocumentId[];
}

/**
 * The index by which texts that share words are found: of each text its words and fingerprints, who holds
 * each fingerprint, and which two share words. All calls belong to one transaction; nobody else changes an index
 * meanwhile. A store keeps it and corroboration works on it, and neither knows the other.
 */
export interface TextIndex {
  /** Documents that are not in the index or whose record is another since, in the order of ids. */
  pending(most: number): Promise<readonly DocumentId[]>;
  /** Takes a document out of the pending ones and gives its record; null when there is none. */
  take(document: DocumentId): Promise<DocumentRecord | null>;
  /** Fingerprints of those of these documents that are in the index. */
  prints(documents: readonly DocumentId[]): Promise<ReadonlyMap<DocumentId, readonly number[]>>;
  /** Those of these fingerprints that are marked as held by a crowd. */
  crowded(prints: readonly number[]): Promise<ReadonlySet<number>>;
  mark(prints: readonly number[], crowded: boolean): Promise<void>;
  /** Every holder of these fingerprints in the order of ids; not to be asked of what a crowd holds. */
  holders(prints: readonly number[]): Promise<ReadonlyMap<number, readonly DocumentId[]>>;
  /** Holders of a fingerprint in the order of ids, at most so many. */
  firstHolders(print: number, most: number): Promise<readonly DocumentId[]>;
  /**
   * Up to so many holders of each of these fingerprints on either side of a document, which need not hold
   * them. All at once, since a report has more crowded ones the larger the collection is.
   */
  around(
    prints: readonly number[],
    document: DocumentId,
    reach: number,
  ): Promise<ReadonlyMap<number, Around>>;
  /** Words of those of these documents that are in the index, as they were kept. */
  words(documents: readonly DocumentId[]): Promise<ReadonlyMap<DocumentId, Uint8Array>>;
  /** Keeps the fingerprints of a document that has none there, each once, and its words, which no store looks into. */
  put(document: DocumentId, prints: readonly number[], words: Uint8Array): Promise<void>;
  /** Forgets the fingerprints and words of a document and every pair it is in. */
  remove(document: DocumentId): Promise<void>;
  /** Pairs whose first is one of these documents. */
  pairsFrom(documents: readonly DocumentId[]): Promise<readonly DocumentPair[]>;
  keepPairs(pairs: readonly StoredPair[]): Promise<void>;
  dropPairs(pairs: readonly DocumentPair[]): Promise<void>;
}
