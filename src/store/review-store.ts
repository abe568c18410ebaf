import type { DocumentId, DossierEventId, DoubtKind, ReviewItem } from '../model/index.ts';
import type { Page, PageRequest } from './store.ts';

/** Filters that all have to hold; an absent one holds for everything. */
export interface ReviewFilter {
  readonly kind?: DoubtKind;
  /** Doubts that a person has settled, or those that are open. */
  readonly settled?: boolean;
  readonly event?: DossierEventId;
  readonly document?: DocumentId;
}

/** How many doubts of a kind there are. Kinds without any are missing. */
export interface ReviewCount {
  readonly kind: DoubtKind;
  readonly open: number;
  readonly settled: number;
}

/** What is doubtful in the stored dossier, as a list that people work through. */
export interface ReviewStore {
  /** Replaces the whole list, which is kept in the order given. */
  saveReview(items: readonly ReviewItem[]): Promise<void>;
  /** The list in its order: what is most worth a person's minute first. */
  reviewItems(filter?: ReviewFilter, page?: PageRequest): Promise<Page<ReviewItem>>;
  reviewItem(id: string): Promise<ReviewItem | null>;
  reviewCounts(): Promise<readonly ReviewCount[]>;
}
