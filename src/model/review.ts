import type { PlaceCandidate } from './annotation.ts';
import type { ClaimId, DocumentId, DossierEventId } from './ids.ts';
import type { ConfirmedField, Decision, Subject } from './judgement.ts';
import type { Span } from './span.ts';

/** Kinds of doubt a person can settle, in the order in which they stand in a list of kinds. */
export const DOUBT_KINDS = [
  'conflict',
  'second-look',
  'contested',
  'date',
  'undated',
  'place',
  'merge',
  'split',
  'relation',
  'figure',
  'actor',
] as const;
export type DoubtKind = (typeof DOUBT_KINDS)[number];

/** Words a doubt rests on, with what the machine makes of them. */
export interface DoubtWords extends Span {
  readonly document: DocumentId;
  /** Exactly what stands there. */
  readonly quote: string;
  /** The claim they are of, whose voices can be shown; null for words that are no claim. */
  readonly claim: ClaimId | null;
  /** What the machine read there ("at least 12"), or null. */
  readonly says: string | null;
}

/** Something doubtful, put as a question that a person who reads the words can answer. */
export interface ReviewItem {
  /** From what is asked of what; more evidence is a new question. */
  readonly id: string;
  readonly kind: DoubtKind;
  readonly subject: Subject;
  /** What the other half of it is: the event that may be the same one, or the tellings that may go. */
  readonly other: Subject | null;
  readonly question: string;
  /** Why the machine doubts it, in a sentence. */
  readonly why: string;
  /** How much a person's minute is worth here; only the order it gives means anything. */
  readonly weight: number;
  readonly words: readonly DoubtWords[];
  readonly event: DossierEventId | null;
  readonly document: DocumentId | null;
  /** Decisions that settle it, the likeliest first. */
  readonly answers: readonly Decision['kind'][];
  /** Places it may be, for a doubtful place. */
  readonly candidates: readonly PlaceCandidate[];
  /** Ids of the judgements that are in conflict or wait for a second look. */
  readonly judgements: readonly string[];
  /** The one field that is doubtful, null where it is the whole; who confirms that settles it. */
  readonly asks: ConfirmedField | null;
  /** Decisions about these settle it as well: the figures that differ, the mentions of a place. */
  readonly also: readonly Subject[];
  /** The judgement that settled it, or null while it is open. */
  readonly settledBy: string | null;
}
