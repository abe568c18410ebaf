import type { IsoDay } from '../model/index.ts';
import type { Tally } from './overview-store.ts';
import type { DocumentSummary, Page, PageRequest } from './store.ts';

/** Filters of the list of documents; all have to hold, and an absent one holds for every document. */
export interface DocumentFilter {
  /** Name of the outlet; null for documents of which none is known. */
  readonly outlet?: string | null;
  /** ISO 639-1 code; null for documents whose language cannot be told. */
  readonly language?: string | null;
  /**
   * `from` and `to` keep documents that may have been written on a day of that stretch, both ends in it.
   * Those of which neither end is known are left out: they may be of any day, and are asked for as undated.
   */
  readonly from?: IsoDay;
  readonly to?: IsoDay;
  /** Only documents of which neither the first nor the last possible day is known. */
  readonly undated?: true;
  /** Only documents in which something was dropped, doubtful or refused. */
  readonly diagnosed?: true;
}

/**
 * Orders of the list of documents, those that compare equal by id: the oldest or the newest first by
 * the date that counts and undated ones last, by outlet with unknown ones last, by the first name, or
 * most claims first. Texts are ordered by their bytes.
 */
export const DOCUMENT_ORDERS = ['date', 'newest', 'outlet', 'name', 'claims'] as const;
export type DocumentOrder = (typeof DOCUMENT_ORDERS)[number];

/** What the list of documents can be narrowed to. */
export interface DocumentCounts {
  /** How many documents pass the filter. */
  readonly documents: number;
  /** Outlets of the whole collection with most documents first, at most `MOST_OUTLETS`. */
  readonly outlets: readonly Tally[];
  /** Languages of the whole collection with most documents first. */
  readonly languages: readonly Tally[];
  readonly undated: number;
  readonly diagnosed: number;
}

/** Outlets that are counted by name; chosen: as many as anybody scrolls through in a menu. */
export const MOST_OUTLETS = 500;

/** The list of documents as the page shows it; a part of `Store`. */
export interface DocumentListStore {
  /** Documents in short, with the dates that count. The cursor is the id of the last document. */
  documentList(
    filter?: DocumentFilter,
    order?: DocumentOrder,
    page?: PageRequest,
  ): Promise<Page<DocumentSummary>>;
  documentCounts(filter?: DocumentFilter): Promise<DocumentCounts>;
}
