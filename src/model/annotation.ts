import type { ActorKind } from './actor.ts';
import type { ActorId, PlaceId } from './ids.ts';
import type { PlaceKind } from './place.ts';
import type { Span } from './span.ts';
import type { TimeExpression } from './time.ts';

interface Annotated extends Span {
  /** Name of the rule or model that made it. */
  readonly rule: string;
}

/** A time expression with its symbolic value. */
export interface TimeAnnotation extends Annotated {
  readonly type: 'time';
  readonly timex: 'date' | 'time' | 'duration' | 'set';
  readonly expression: TimeExpression;
  /** Clock time as written in ISO form (`T07:07`, `TMO`), or null. */
  readonly clock: string | null;
}

/** One thing a place name may mean. Scores of a list sum to at most 1. */
export interface PlaceCandidate {
  readonly id: PlaceId;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly score: number;
}

/** A place name; `chosen` is null where equals remain, and the candidates say which. */
export interface PlaceAnnotation extends Annotated {
  readonly type: 'place';
  readonly name: string;
  readonly candidates: readonly PlaceCandidate[];
  readonly chosen: PlaceCandidate | null;
}

/** An actor known to the registry, or a proper or common name that acts like one. */
export interface ActorAnnotation extends Annotated {
  readonly type: 'actor';
  /**
   * The registry's neutral name for a registry name; else the fullest name the document gives it. A
   * capital, an adjective with its noun and a common noun keep the words as written.
   */
  readonly name: string;
  /** The registry row; null for names and noun phrases it does not hold. */
  readonly actor: ActorId | null;
  readonly kind: ActorKind | 'unknown';
  readonly loaded: boolean;
  readonly metonym: boolean;
}

/** How a number is hedged in the words. */
export type Qualifier =
  | 'exact'
  | 'at-least'
  | 'more-than'
  | 'up-to'
  | 'less-than'
  | 'about'
  | 'nearly'
  | 'range'
  | 'vague';

/** A count with its limits; a null limit is open. */
export interface QuantityAnnotation extends Annotated {
  readonly type: 'quantity';
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** Head noun of what is counted, lower case ("people", "airstrikes"); null when it stands alone. */
  readonly noun: string | null;
  /** The words naming what is counted ("trapped civilians"); null when it stands alone. */
  readonly nounSpan: Span | null;
  /** `count`, or what else a number may be: those never become figures. */
  readonly unit: 'count' | 'percent' | 'money' | 'distance' | 'age' | 'weight' | 'other';
}

/** What a cue of speech does to its content. */
export type CueStance =
  | 'say'
  | 'deny'
  | 'claim'
  | 'confirm'
  | 'demand'
  | 'plan'
  | 'threaten'
  | 'accuse'
  | 'believe'
  | 'ask'
  | 'reportedly';

/** Words that attribute ("said", "according to", "reportedly", "denied"). */
export interface CueAnnotation extends Annotated {
  readonly type: 'cue';
  readonly lemma: string;
  readonly stance: CueStance;
  readonly form: 'verb' | 'noun' | 'preposition' | 'adverb';
}

/** A verb or noun that names something done, with the event type it points to. */
export interface ActionAnnotation extends Annotated {
  readonly type: 'action';
  readonly lemma: string;
  readonly event: EventType;
  readonly form: 'verb' | 'noun';
  readonly voice: 'active' | 'passive' | 'none';
  /** Whether the words name the kind of deed, any deed of force, or only what came of it. */
  readonly strength: 'specific' | 'generic' | 'result';
}

/** Every type of event. */
export const EVENT_TYPES = [
  'airstrike',
  'shelling',
  'ground-assault',
  'clash',
  'bombing',
  'suicide-bombing',
  'chemical-attack',
  'shooting',
  'execution',
  'killing',
  'abduction',
  'arrest',
  'capture-of-territory',
  'withdrawal',
  'siege',
  'siege-broken',
  'movement',
  'evacuation',
  'displacement',
  'ceasefire',
  'agreement',
  'talks',
  'statement',
  'protest',
  'aid-delivery',
  'aid-blocked',
  'sanction',
  'other',
] as const;

/** What kind of thing happened; the words follow the hand-made gold, PLOVER maps onto them. */
export type EventType = (typeof EVENT_TYPES)[number];

export type Annotation =
  | TimeAnnotation
  | PlaceAnnotation
  | ActorAnnotation
  | QuantityAnnotation
  | CueAnnotation
  | ActionAnnotation;

/** Annotations of one type, by its tag. */
export type AnnotationOf<T extends Annotation['type']> = Extract<Annotation, { type: T }>;
