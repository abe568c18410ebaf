import type { ActorId, ClaimId, DocumentId, EventId, FigureId, OriginId } from './ids.ts';
import type { MaybeSpan, Span } from './span.ts';
import type { PartRole } from './document.ts';

/** Every kind of voice. */
export const VOICE_KINDS = [
  'agency',
  'outlet',
  'official',
  'armed-group',
  'organisation',
  'person',
  'witness',
  'anonymous',
  'unstated',
] as const;

/** What kind of voice a link of a chain is. */
export type VoiceKind = (typeof VOICE_KINDS)[number];

/** One link of a chain, named as written. Unstated voices have no words of their own. */
export interface Voice extends MaybeSpan {
  readonly name: string;
  readonly kind: VoiceKind;
  readonly actor: ActorId | null;
}

/** Every factuality, in the order in which they are shown: what is said, what is denied, then what has not happened. */
export const FACTUALITIES = [
  'asserted',
  'denied',
  'possible',
  'planned',
  'demanded',
  'hypothetical',
] as const;

/** What the innermost voice makes of the content. */
export type Factuality = (typeof FACTUALITIES)[number];

/** The words that attribute a claim. */
export interface Cue extends Span {
  readonly text: string;
}

/**
 * Somebody says something. The span holds the content; `voices` runs from the voice nearest the
 * publisher to the innermost, and is empty for the publisher's own word.
 */
export interface Claim extends Span {
  readonly id: ClaimId;
  readonly document: DocumentId;
  readonly quote: string;
  /** True when the content stands between quotation marks. */
  readonly quoted: boolean;
  readonly voices: readonly Voice[];
  readonly cue: Cue | null;
  readonly factuality: Factuality;
  readonly origin: OriginId;
  readonly events: readonly EventId[];
  readonly figures: readonly FigureId[];
  readonly part: PartRole;
  /** Index into the document's reprints, or null. */
  readonly reprint: number | null;
  readonly rule: string;
  /** Where people decided otherwise: who, and what the machine had read; only in claims as they count. */
  readonly judged?: {
    readonly by: readonly string[];
    readonly factuality: Factuality;
    /** Name of the innermost voice, null for the publisher's own word. */
    readonly voice: string | null;
  };
}
