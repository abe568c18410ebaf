import type { Annotation } from './annotation.ts';
import type { Claim } from './claim.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Document, DocumentDate, Reprint } from './document.ts';
import type { Event, Figure } from './event.ts';
import type { ParsedDocument, Sentence } from './parse.ts';
import type { DatedInterval, DayInterval } from './time.ts';

/** What phase 3 hands on: the parsed document and every annotation, in text order. */
export interface AnnotatedDocument {
  readonly parsed: ParsedDocument;
  readonly annotations: readonly Annotation[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A reprint with the date worked out for it. */
export interface DatedReprint extends Reprint {
  readonly date: DocumentDate;
}

/** What the chronicle knows of the landmark that a time is said of. */
export interface LandmarkDay extends DayInterval {
  readonly what: string;
}

/** What a time annotation comes to under the document's date; null while it cannot be told. */
export interface ResolvedTime {
  /** Index into `DocumentRecord.annotations`. */
  readonly annotation: number;
  readonly value: DatedInterval | null;
  /** TIMEX3 value, as precise as the words and the anchor allow. */
  readonly timex3: string;
  /** A sentence naming the anchor and direction that decided. */
  readonly basis: string;
  /** The landmark it is said of ("a year ago Russia began ..."), where the chronicle knows its days. */
  readonly landmark?: LandmarkDay;
}

/** All that one document says: the whole result of the first way, plain JSON. */
export interface DocumentRecord {
  /** Version of rules, models and knowledge that made it. */
  readonly engine: string;
  readonly document: Document;
  readonly date: DocumentDate;
  readonly reprints: readonly DatedReprint[];
  readonly sentences: readonly Pick<Sentence, 'start' | 'end' | 'role' | 'reprint'>[];
  readonly annotations: readonly Annotation[];
  readonly times: readonly ResolvedTime[];
  readonly claims: readonly Claim[];
  readonly events: readonly Event[];
  readonly figures: readonly Figure[];
  readonly diagnostics: readonly Diagnostic[];
}
