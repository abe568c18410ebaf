import type { DossierEvent, Judgement, ReviewItem, Standing, StandingState } from '../model/index.ts';
import type { Page, PageRequest } from './store.ts';

/** Filters that all have to hold; an absent one holds for everything. */
export interface StandingFilter {
  readonly state?: StandingState;
  /** Kind of decision. */
  readonly kind?: string;
  readonly who?: string;
  /**
   * Ids of which it touches at least one: of a document, of an event across documents, of a mention, a
   * claim or a figure, of the judgement it takes back, or a name as written.
   */
  readonly touching?: readonly string[];
}

/** A decision that moves nothing, with what has become of it and where that is told. */
export interface TakenUp {
  readonly standing: Standing;
  /** Basis of the dossier that it was reckoned from, and of that dossier with it. */
  readonly before: string;
  readonly after: string;
  /** The event of the dossier that it is told of; null where there is none. */
  readonly event: DossierEvent | null;
  /** The doubts that it settles. */
  readonly items: readonly ReviewItem[];
}

/** What people decided, and what has become of it. */
export interface JudgementStore {
  /**
   * Appends a judgement; false when exactly this one is there. There is no way to change or remove
   * one. Another judgement under the same id is the error `store/judgement-taken`. Until the dossier is
   * saved anew it has a standing that says so.
   */
  judge(judgement: Judgement): Promise<boolean>;
  /** All judgements, ordered by the moment given and then by id. */
  judgements(): Promise<readonly Judgement[]>;
  judgement(id: string): Promise<Judgement | null>;
  /** What has become of judgements, the latest moment first. */
  standings(filter?: StandingFilter, page?: PageRequest): Promise<Page<Standing>>;
  /** Puts these standings in the place of all there are; judgements stored meanwhile keep theirs. */
  saveStandings(standings: readonly Standing[]): Promise<void>;
  /**
   * Takes a judgement that is in the log up into the stored dossier, whose other parts stay as they are;
   * false, and nothing has changed, where another dossier has been saved meanwhile.
   */
  takeUp(taken: TakenUp): Promise<boolean>;
}
