import type { PartRole } from './document.ts';
import type { EventPlace } from './event.ts';
import type { ActorId, ClaimId, DocumentId, DossierEventId, EventId, FigureId } from './ids.ts';
import type { Span } from './span.ts';
import type { IsoDay } from './time.ts';

/**
 * Words a decision rests on, as they were when it was made. By them what it is about is found again
 * when other rules have given it another id: the quote is looked up, with what stands around it where
 * it occurs more than once.
 */
export interface RestsOn extends Span {
  readonly document: DocumentId;
  /** Exactly what stood there: of a mention the words that name the deed, else the claim or figure. */
  readonly quote: string;
  /** Id of the mention, claim or figure whose words these are; null for a stretch of a document. */
  readonly of: string | null;
  /** Up to 32 UTF-16 units before and after the quote, to tell two occurrences apart. */
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * What a decision is about. An event across documents is named by its mentions, whose ids come from
 * content: it stays the same event when a report is added that tells of it too.
 */
export type Subject =
  | EventSubject
  /** One telling inside one document. */
  | { readonly kind: 'mention'; readonly mention: EventId }
  | { readonly kind: 'claim'; readonly claim: ClaimId }
  | { readonly kind: 'figure'; readonly figure: FigureId }
  | DocumentSubject
  | NameSubject;

export interface EventSubject {
  readonly kind: 'event';
  readonly mentions: readonly EventId[];
}

export interface DocumentSubject {
  readonly kind: 'document';
  readonly document: DocumentId;
}

/** A name as written, in one document or, where that is null, in all. */
export interface NameSubject {
  readonly kind: 'name';
  readonly name: string;
  readonly document: DocumentId | null;
}

/**
 * What of a subject can be set right in a word: of an event or a mention its type, agent and target,
 * of an event its title; of a claim its factuality and the voice that vouches for it; of a figure its
 * limits, measure, scope and whom it counts. Places and times have decisions of their own.
 */
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

/** Every field that can be corrected. */
export const CORRECTED_FIELDS = [
  'type',
  'title',
  'agent',
  'target',
  'factuality',
  'voice',
  'low',
  'high',
  'measure',
  'scope',
  'who',
] as const;

/** What can be confirmed by itself: a field, or when and where. */
export type ConfirmedField = (typeof CONFIRMED_FIELDS)[number];

/** Every field that can be confirmed by itself. */
export const CONFIRMED_FIELDS = [...CORRECTED_FIELDS, 'when', 'place'] as const;

/** Where something happened, as a person says it; without words of the text. */
export type JudgedPlace = Omit<EventPlace, 'start' | 'end'>;

/** What a person decided; stored beside the machine's work, never over it. */
export type Decision =
  /**
   * What stood there is right: all of it where `field` is null. `said` is what stood there, in words,
   * filled in when it is stored, so that a machine that says otherwise later is noticed.
   */
  | {
      readonly kind: 'confirm';
      readonly subject: Subject;
      readonly field: ConfirmedField | null;
      readonly said?: string | null;
    }
  /**
   * Another value in one field. Null: nobody can tell, which for a limit of a figure means open and for
   * a voice that the publisher itself vouches. Limits are written as decimal digits.
   */
  | {
      readonly kind: 'correct';
      readonly subject: Subject;
      readonly field: CorrectedField;
      readonly value: string | null;
    }
  /** Where an event or a mention happened, or what place a name means; null: nobody can tell. */
  | { readonly kind: 'place'; readonly subject: Subject; readonly place: JudgedPlace | null }
  /** When an event or a mention happened; days are inclusive, a null end is open. */
  | {
      readonly kind: 'when';
      readonly subject: Subject;
      readonly earliest: IsoDay | null;
      readonly latest: IsoDay | null;
    }
  | DateDecision
  /** Two events are one. */
  | { readonly kind: 'merge'; readonly subject: EventSubject; readonly with: EventSubject }
  /** These of its mentions are another event. */
  | { readonly kind: 'split'; readonly subject: EventSubject; readonly out: readonly EventId[] }
  /** An event, mention, claim, figure or whole document counts for nothing; it stays to be read. */
  | { readonly kind: 'hide'; readonly subject: Subject }
  /** This name means that actor of the registry; null: none of them. */
  | { readonly kind: 'link'; readonly subject: NameSubject; readonly actor: ActorId | null }
  /** What a stretch of a document is. */
  | {
      readonly kind: 'part';
      readonly subject: DocumentSubject;
      readonly start: number;
      readonly end: number;
      readonly role: PartRole;
    }
  /** A word for others; changes nothing. */
  | { readonly kind: 'note'; readonly subject: Subject; readonly text: string }
  /** Takes a decision back, an undoing too. */
  | { readonly kind: 'undo'; readonly judgement: string }
  /**
   * Stored in a form that this program does not know: kept as it is, counts for nothing, and is listed
   * for a second look. `stored` is its JSON.
   */
  | { readonly kind: 'unread'; readonly stored: string };

/**
 * When a document was written, or the reprint of that index inside it. Days are inclusive and a null
 * end is open. Both ends null takes the person's date back, so that the machine's counts again; of
 * several for one subject the latest counts.
 */
export interface DateDecision {
  readonly kind: 'date';
  readonly subject: DocumentId;
  /** Index into `Document.reprints`, or null for the document itself. */
  readonly reprint: number | null;
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
}

/** One entry of the append-only log of judgements. `at` is given by the person's client. */
export interface Judgement {
  readonly id: string;
  readonly who: string;
  readonly at: string;
  readonly decision: Decision;
  readonly why: string;
  /** The exact words it rests on, filled in from the records; none in entries of early versions. */
  readonly words: readonly RestsOn[];
  /**
   * Id of the latest judgement on the same question that the person had seen, null where there was
   * none. Absent in entries of early versions: nobody can tell, and nothing is held against anybody.
   */
  readonly after?: string | null;
  /**
   * Id that the browser, or the user of the command line, decides under: two people may bear one name.
   * Absent in entries of early versions, which are told apart by their names alone.
   */
  readonly author?: string;
}

/** What an author is called in the log: letters, digits and hyphens. */
export const AUTHOR_ID = /^[A-Za-z0-9-]{8,64}$/;

/**
 * Tells whether one person made two decisions, as far as the log tells: under one name, and where both
 * tell it, at one browser or command line.
 *
 * @example
 * isSameAuthor({ who: 'Mira', author: 'browser-1' }, { who: 'Mira', author: 'browser-2' }); // false
 */
export function isSameAuthor(a: Author, b: Author): boolean {
  return a.who === b.who && (a.author === undefined || b.author === undefined || a.author === b.author);
}

/**
 * The name of who decided, told apart from another who bears the same.
 *
 * @example
 * nameBeside({ who: 'Mira' }, { who: 'Mira' }); // 'Another Mira'
 */
export function nameBeside(one: Author, other: Author): string {
  return one.who === other.who ? `Another ${one.who}` : one.who;
}

/** Who decided, as the log tells. */
interface Author {
  readonly who: string;
  readonly author?: string | undefined;
}

/**
 * What has become of a judgement. `holds`: it counts (a note and a confirmation too). `undone`: a later
 * one took it back. `overruled`: somebody who knew of it, or the same person, decided otherwise.
 * `conflict`: others decided the same question otherwise without having seen it, and nobody has decided
 * since; the latest of them counts meanwhile. `second-look`: what it rests on is gone or stands in
 * several events now.
 */
export type StandingState = 'holds' | 'undone' | 'overruled' | 'second-look' | 'conflict';

/** A judgement with what has become of it; every judgement of the log has exactly one. */
export interface Standing {
  readonly judgement: Judgement;
  readonly state: StandingState;
  /** A sentence for people: what made it so. */
  readonly why: string;
  /** Whether the dossier follows it, which of a conflict only the latest has. */
  readonly counts: boolean;
  /** Judgements that made it so: what undid or overruled it, or what it is in conflict with. */
  readonly by: readonly string[];
  /** The event that holds what it is about now; null where there is none, or more than one. */
  readonly event: DossierEventId | null;
  /** Every document it touches now, in the order of ids. */
  readonly documents: readonly DocumentId[];
}

/** Something in an event that a person decided, with what the machine had said. */
export interface Judged {
  readonly field: ConfirmedField | 'event' | 'grouping';
  /** Id of the judgement. */
  readonly judgement: string;
  /** What the person says, in words; null where nobody can tell, or where it is no value. */
  readonly value: string | null;
  /** What the machine had said, in words; null where it had said nothing. */
  readonly machine: string | null;
}

/** Something in a record that a person decided, with what the machine had said. */
export interface JudgedPart {
  /** A claim, figure or telling of the record, a name as written in it, or the document. */
  readonly subject: Subject;
  /** `all`: the whole of it; `shown`: it counts for nothing; `actor`: whom a name means; `part`: a stretch. */
  readonly field: ConfirmedField | 'all' | 'shown' | 'actor' | 'part';
  /** What the person says, in words; null where nobody can tell, or where it is no value. */
  readonly value: string | null;
  /** What the machine had said, in words; null where it had said nothing. */
  readonly machine: string | null;
  /** Id of the judgement. */
  readonly judgement: string;
  readonly who: string;
  /** The claims it bears on, also those left out by it, in the order of the text. */
  readonly claims: readonly ClaimId[];
  /** Of a part, where its words stand now; absent of all else. */
  readonly stretch?: Span;
}

/** Long enough for any name and any reason, in characters; a judgement is no place for a document. */
export const MOST_WHO = 120;
export const MOST_WHY = 2000;
/** Longest value of a corrected field, and longest note, in characters. */
export const MOST_VALUE = 400;
export const MOST_NOTE = 4000;
