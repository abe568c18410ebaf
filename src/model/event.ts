import type { EventType } from './annotation.ts';
import type { Factuality } from './claim.ts';
import type { ActorId, ClaimId, DocumentId, EventId, FigureId, PlaceId } from './ids.ts';
import type { PlaceKind } from './place.ts';
import type { MaybeSpan, Span } from './span.ts';
import type { DatedInterval } from './time.ts';

/**
 * What the time of an event hangs on, so that it follows when the document's date moves: on a time of
 * the text, by its index into `DocumentRecord.annotations`, told of the event itself or carried over
 * from the sentence before, or on nothing but the date of the document or reprint.
 */
export type EventTimeGround =
  | { readonly kind: 'time'; readonly annotation: number; readonly carried: boolean }
  | { readonly kind: 'document' };

/** When an event happened, with the words or step it rests on. */
export interface EventTime extends DatedInterval {
  readonly basis: string;
  readonly restsOn: EventTimeGround;
  readonly start: number | null;
  readonly end: number | null;
}

/** Where an event happened, as named; coordinates are null while the name is not resolved. */
export interface EventPlace extends MaybeSpan {
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: PlaceKind | 'unknown';
  readonly gazetteer: PlaceId | null;
  readonly country: string | null;
}

/** Who did it or who was hit, as named in the claim. */
export interface Participant extends Span {
  readonly name: string;
  readonly actor: ActorId | null;
}

/** One mention of something that happened, was denied, planned or feared, in one document. */
export interface Event extends Span {
  readonly id: EventId;
  readonly document: DocumentId;
  readonly claim: ClaimId;
  readonly type: EventType;
  readonly when: EventTime;
  readonly where: EventPlace | null;
  readonly agent: Participant | null;
  readonly target: Participant | null;
  readonly factuality: Factuality;
  /** True when it is told as background, more than seven days before the report. */
  readonly background: boolean;
  readonly rule: string;
}

/** Everything that a figure may count. */
export const MEASURES = [
  'killed',
  'wounded',
  'casualties',
  'missing',
  'detained',
  'displaced',
  'besieged',
  'fighters',
  'strikes',
  'captured',
  'other',
] as const;

export type Measure = (typeof MEASURES)[number];

/** What a count may cover. */
export const FIGURE_SCOPES = ['event', 'cumulative', 'background'] as const;

export type FigureScope = (typeof FIGURE_SCOPES)[number];

/** A count with what it measures and whom it counts. A null limit is open. */
export interface Figure extends Span {
  readonly id: FigureId;
  readonly document: DocumentId;
  readonly claim: ClaimId;
  readonly event: EventId | null;
  readonly measure: Measure;
  readonly low: number | null;
  readonly high: number | null;
  /** The population counted, as named ("trapped civilians"). */
  readonly who: string;
  readonly scope: FigureScope;
  readonly quote: string;
  readonly rule: string;
}
