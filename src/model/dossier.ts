import type { EventType } from './annotation.ts';
import type { Claim, VoiceKind } from './claim.ts';
import type { DocumentDate } from './document.ts';
import type { EventPlace, EventTime } from './event.ts';
import type { ActorId, ClaimId, DocumentId, DossierEventId, EventId, OriginId } from './ids.ts';
import type { Judged, Standing } from './judgement.ts';
import type { Relation } from './relation.ts';

/** A voice that vouches for claims, across the collection. */
export interface Origin {
  readonly id: OriginId;
  readonly name: string;
  readonly kind: VoiceKind;
  readonly actor: ActorId | null;
  readonly documents: readonly DocumentId[];
  /** How many claims rest on it. */
  readonly claims: number;
}

/** One document's telling of an event. */
export interface Account {
  readonly document: DocumentId;
  readonly claims: readonly ClaimId[];
  readonly origin: OriginId;
  readonly events: readonly EventId[];
}

export type FacetQuestion =
  | 'occurred'
  | 'when'
  | 'where'
  | 'agent'
  | 'target'
  | 'killed'
  | 'wounded'
  | 'casualties'
  | 'displaced'
  | 'detained'
  | 'missing'
  | 'fighters'
  | 'strikes'
  | 'besieged'
  | 'captured'
  | 'other';

export type Verdict = 'agree' | 'contradiction' | 'revision' | 'scope' | 'wording' | 'single';

/** One answer to a facet's question, with every claim that gives it. */
export interface Answer {
  readonly value: string;
  readonly claims: readonly ClaimId[];
  readonly origins: readonly OriginId[];
  /** Other names under which the same one is told, in the order of the alphabet; absent where there are none. */
  readonly also?: readonly string[];
  /**
   * Those of the claims in whose own words the answer does not stand: it was carried over from the text
   * around them. Absent where there are none.
   */
  readonly carried?: readonly ClaimId[];
}

/** One question about an event with the answers given. */
export interface Facet {
  readonly question: FacetQuestion;
  /** Population for counts, otherwise null. */
  readonly who: string | null;
  readonly answers: readonly Answer[];
  readonly verdict: Verdict;
  readonly why: string;
}

export type EventStatus = 'corroborated' | 'single' | 'contested' | 'denied';

/** An event across documents, with accounts side by side. */
export interface DossierEvent {
  readonly id: DossierEventId;
  readonly title: string;
  readonly type: EventType;
  readonly when: EventTime;
  readonly where: EventPlace | null;
  readonly accounts: readonly Account[];
  /** Innermost voices behind the accounts; independence is counted here. */
  readonly origins: readonly OriginId[];
  /**
   * True where the number of origins is an upper bound, to be told as "at most N": of two of them it is
   * unclear whether one rests on the other, and no pair of their reports is independent.
   */
  readonly originsAtMost: boolean;
  readonly facets: readonly Facet[];
  readonly status: EventStatus;
  /** What of it people decided, in the order of fields, with what the machine had said. */
  readonly judged: readonly Judged[];
}

/**
 * The date of a document, or of a reprint inside it, that a person set or the collection narrowed,
 * where it differs from what the document's record says. The basis goes on from the record's: what
 * the collection adds has a rule that begins `collection/`, a person's step has `judgement/date`.
 */
export interface SettledDate {
  readonly document: DocumentId;
  /** Index into `Document.reprints`, or null for the document itself. */
  readonly reprint: number | null;
  readonly by: 'person' | 'collection';
  readonly date: DocumentDate;
}

/** A claim that stands otherwise since people decided; null where it counts for nothing. */
export interface JudgedClaim {
  readonly id: ClaimId;
  readonly document: DocumentId;
  readonly claim: Claim | null;
}

/** What the second way yields: a pure function of the records and the judgements. */
export interface Dossier {
  readonly engine: string;
  readonly origins: readonly Origin[];
  readonly relations: readonly Relation[];
  readonly events: readonly DossierEvent[];
  /** Dates that differ from those of the records, by document and then by reprint. */
  readonly dates: readonly SettledDate[];
  /** What has become of every judgement, in the order of the moments given and then of ids. */
  readonly standings: readonly Standing[];
  /** Claims that stand otherwise since people decided, by document and place; absent where there are none. */
  readonly claims?: readonly JudgedClaim[];
}
