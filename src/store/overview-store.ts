import type { DocumentId, DossierEventId } from '../model/index.ts';

/** How many things there are of one value; null where the thing has none. */
export interface Tally {
  readonly value: string | null;
  readonly count: number;
}

/**
 * Documents of one outlet in one month. `when` is `2016-02`, or `2016` where no single month is meant,
 * or null for a document without a date.
 */
export interface DocumentTally {
  readonly when: string | null;
  readonly outlet: string | null;
  readonly count: number;
}

/** Events of one status in one month; `when` as in `DocumentTally`, by the first day that is possible. */
export interface EventTally {
  readonly when: string | null;
  readonly status: string;
  readonly count: number;
}

/** What a collection holds, counted by the store; lists are ordered by their values. */
export interface CollectionOverview {
  readonly documents: readonly DocumentTally[];
  readonly events: readonly EventTally[];
  readonly types: readonly Tally[];
  /** The places of most events, most first, at most `MOST_PLACES`; null stands for no place. */
  readonly places: readonly Tally[];
  /** How many different places events are put at. */
  readonly placesInAll: number;
  /** Refused files by the code of their diagnostic. */
  readonly refusals: readonly Tally[];
}

/** Places an overview names; chosen: what a column of a page can hold, twice over. */
export const MOST_PLACES = 40;

/** Names one making of the dossier: a running number, and what it was made from. No time of day. */
export interface BuildMark {
  readonly number: number;
  readonly basis: string;
}

/**
 * What one making of the dossier changed against the one before. `before` and `after` are statuses,
 * numbers of origins, or days as `2016-02-01/2016-02-03` (`..` for an open end); null where there is none.
 */
export interface DossierChange {
  readonly kind: 'new' | 'gone' | 'status' | 'origins' | 'when' | 'document-date';
  /** The event under the id it has now, or had when it was there last; null for a document. */
  readonly event: DossierEventId | null;
  readonly document: DocumentId | null;
  readonly title: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Everything that changed between two makings of the dossier, each thing told once. */
export interface ChangesSince {
  /** The newest making; null while there is none. */
  readonly now: BuildMark | null;
  /** The making that was asked about; null where it is not one of this collection, or too long ago. */
  readonly since: BuildMark | null;
  /** Documents that came in since. */
  readonly documents: number;
  /** Whether rules or knowledge of the program are others since. */
  readonly engineChanged: boolean;
  readonly changes: readonly DossierChange[];
  /** Whether there were more than are kept. */
  readonly cut: boolean;
}

/** What the overview asks of a collection; a part of `Store`. */
export interface OverviewStore {
  overview(): Promise<CollectionOverview>;
  /** What changed since the making named by its number and the beginning of its basis. */
  changesSince(mark: BuildMark | null): Promise<ChangesSince>;
}
