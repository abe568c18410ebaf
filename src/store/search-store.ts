import type { Claim, DocumentId, DossierEvent } from '../model/index.ts';
import type { SearchQuery } from '../search/read-query.ts';
import type { DossierEventFilter } from './event-filter.ts';
import type { Page, PageRequest } from './store.ts';

/** What a search may lead to. */
export const HIT_KINDS = ['document', 'claim', 'event', 'actor', 'place'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/**
 * What is looked for. The filter keeps events that fit it; documents and claims that tell of such an event,
 * where `from`, `to` and `outlet` are those of the document, and `factuality` is the claim's own. Actors
 * and places are found by their names alone.
 */
export interface SearchRequest {
  readonly words: SearchQuery;
  readonly filter: Omit<DossierEventFilter, 'words'>;
}

/** What was found. */
export type SearchHit =
  | { readonly kind: 'document'; readonly document: DocumentId }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'event'; readonly event: DossierEvent }
  | { readonly kind: 'actor' | 'place'; readonly source: SourceRow };

/** How many hits there are of each kind. */
export type HitCounts = Readonly<Record<HitKind, number>>;

/** Who speaks, or who and what is named: voices, outlets, actors and places. */
export type SourceKind = 'voice' | 'outlet' | 'actor' | 'place';

/** How a list of sources is ordered; all but the name begin with the greatest. */
export const SOURCE_ORDERS = [
  'claims',
  'alone',
  'denied',
  'revised',
  'documents',
  'mentions',
  'name',
] as const;
export type SourceOrder = (typeof SOURCE_ORDERS)[number];

/** One of them with what is counted of it. */
export interface SourceRow {
  readonly kind: SourceKind;
  /** Id of an origin, name of an outlet, row of the registry or gazetteer, or `name:` and a folded name. */
  readonly key: string;
  readonly name: string;
  /** Kind of voice, actor or place; empty for outlets. */
  readonly sort: string;
  /** Documents that it speaks in, that it printed, or that name it. */
  readonly documents: number;
  /** Claims that rest on its word; of an outlet, those in its reports. */
  readonly claims: number;
  /** How often it is named; 0 for voices and outlets. */
  readonly mentions: number;
  readonly events: number;
  readonly alone: number;
  readonly denied: number;
  readonly revised: number;
}

/** On whose word, or through whom: another one with the number of claims that go that way. */
export interface Reliance {
  /** `voice` with the id of an origin, `outlet` with its name, or `link` with a name in a chain. */
  readonly on: 'voice' | 'outlet' | 'link';
  readonly key: string;
  readonly name: string;
  readonly claims: number;
}

/** One way in which an outlet writes a name, with the first place where it does. */
export interface OutletName {
  readonly outlet: string | null;
  readonly written: string;
  readonly count: number;
  readonly documents: number;
  readonly document: DocumentId;
  readonly start: number;
  readonly end: number;
}

/** One value that events may be filtered by, with the number of events that have it. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly events: number;
}

/** What events may be filtered by, the most frequent first. */
export interface Choices {
  readonly types: readonly Choice[];
  readonly statuses: readonly Choice[];
  readonly factualities: readonly Choice[];
  readonly places: readonly Choice[];
  readonly countries: readonly Choice[];
  readonly outlets: readonly Choice[];
  readonly actors: readonly Choice[];
}

/** A question that somebody keeps: the part of an address after the question mark, under a name. */
export interface SavedQuestion {
  readonly name: string;
  readonly query: string;
  readonly who: string;
}

/** What a store gives to those who look for something in it. */
export interface SearchStore {
  /**
   * Hits of one kind. Documents with all words in their title come first; then documents and claims are
   * ordered by the day of the report, the newest first, and by their place in it; events as in the
   * dossier; names by how often they stand.
   */
  search(kind: HitKind, asked: SearchRequest, page?: PageRequest): Promise<Page<SearchHit>>;
  countHits(asked: SearchRequest): Promise<HitCounts>;
  /** Documents that were stored before there was a search; they are taken in by `indexSearch`. */
  searchPending(): Promise<number>;
  /** Takes in so many of those; returns how many there were. */
  indexSearch(most: number): Promise<number>;

  /** Voices, outlets, actors or places, of which the name holds the words where some are given. */
  sources(
    kind: SourceKind,
    order: SourceOrder,
    words: SearchQuery | null,
    page?: PageRequest,
  ): Promise<Page<SourceRow>>;
  source(kind: SourceKind, key: string): Promise<SourceRow | null>;
  /** On whose word an outlet writes, or through whom a voice is heard; the most claims first. */
  reliances(kind: 'voice' | 'outlet', key: string): Promise<readonly Reliance[]>;
  /** Claims that a voice makes by its own words, that an outlet printed, or that an actor makes. */
  claimsOf(kind: 'voice' | 'outlet' | 'actor', key: string, page?: PageRequest): Promise<Page<Claim>>;
  /** The voices of an actor, by their origins. */
  voicesOf(actor: string): Promise<readonly SourceRow[]>;
  /** How outlets write the names of these actors. */
  outletNames(actors: readonly string[]): Promise<ReadonlyMap<string, readonly OutletName[]>>;
  /** What events may be filtered by; places and actors whose name holds the words where some are given. */
  choices(words?: SearchQuery | null): Promise<Choices>;

  savedQuestions(): Promise<readonly SavedQuestion[]>;
  /** Keeps a question, in place of one of the same name. */
  saveQuestion(question: SavedQuestion): Promise<'added' | 'replaced'>;
  /** Forgets a question; false when there is none of that name. */
  dropQuestion(name: string): Promise<boolean>;
}
