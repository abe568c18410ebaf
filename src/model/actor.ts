import type { ActorId } from './ids.ts';

/** What an actor is. `outlet` reports, `agency` reports to outlets. */
export type ActorKind =
  | 'state'
  | 'government'
  | 'military'
  | 'armed-group'
  | 'alliance'
  | 'organisation'
  | 'person'
  | 'agency'
  | 'outlet'
  | 'people';

/**
 * One name an actor goes by. Names match with their case, except that an all-capital text matches
 * any; a plural or possessive ending is taken off before.
 */
export interface ActorName {
  readonly name: string;
  /** The name takes a side ("the regime", "Daesh", "terrorists"): shown as such, never as ours. */
  readonly loaded?: true;
  /** A capital or seat standing for its government ("Moscow", "the Kremlin", "Washington"). */
  readonly metonym?: true;
  /** Also the name of something else: needs a supporting word or fuller name in the document. */
  readonly ambiguous?: true;
  /** In use from this day on (renaming), as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly from?: string;
  /** No longer the group's own name after this day. */
  readonly until?: string;
}

/** A term of office or a membership: who held what, from when to when. */
export interface ActorRole {
  readonly title: string;
  /** The actor in which the office is held. */
  readonly of: ActorId;
  readonly from?: string;
  readonly until?: string;
}

/** A row of the actor registry. */
export interface ActorEntry {
  readonly id: ActorId;
  /** The neutral name the product uses for it. */
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166 alpha-2 codes of the states it belongs to or acts in, most typical first. */
  readonly countries: readonly string[];
  readonly names: readonly ActorName[];
  /** Adjectives that stand for it ("Russian", "Syrian"): found only before a noun of force. */
  readonly adjectives?: readonly string[];
  readonly founded?: string;
  readonly ended?: string;
  readonly memberOf?: readonly ActorId[];
  readonly roles?: readonly ActorRole[];
}
