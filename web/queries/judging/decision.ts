import type { CORRECTED_FIELDS, ReviewItem } from '../../../src/api/client.ts';

/** What a decision is about, as the API takes it. */
export type Subject = ReviewItem['subject'];

export type EventSubject = Extract<Subject, { readonly kind: 'event' }>;

export type CorrectedField = (typeof CORRECTED_FIELDS)[number];
export type ConfirmedField = CorrectedField | 'when' | 'place';

export interface JudgedPlace {
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: string;
  readonly gazetteer: string | null;
  readonly country: string | null;
}

/** A decision as it is sent. */
export type Decision =
  | { readonly kind: 'confirm'; readonly subject: Subject; readonly field: ConfirmedField | null }
  | {
      readonly kind: 'correct';
      readonly subject: Subject;
      readonly field: CorrectedField;
      readonly value: string | null;
    }
  | { readonly kind: 'place'; readonly subject: Subject; readonly place: JudgedPlace | null }
  | {
      readonly kind: 'when';
      readonly subject: Subject;
      readonly earliest: string | null;
      readonly latest: string | null;
    }
  | {
      readonly kind: 'date';
      readonly subject: string;
      readonly reprint: number | null;
      readonly earliest: string | null;
      readonly latest: string | null;
    }
  | { readonly kind: 'merge'; readonly subject: EventSubject; readonly with: EventSubject }
  | { readonly kind: 'split'; readonly subject: EventSubject; readonly out: readonly string[] }
  | { readonly kind: 'hide'; readonly subject: Subject }
  | { readonly kind: 'link'; readonly subject: Subject; readonly actor: string | null }
  | {
      readonly kind: 'part';
      readonly subject: Subject;
      readonly start: number;
      readonly end: number;
      readonly role: string;
    }
  | { readonly kind: 'note'; readonly subject: Subject; readonly text: string }
  | { readonly kind: 'undo'; readonly judgement: string };

export type DecisionKind = Decision['kind'];

/** Something a person can decide about, with what the machine says of it. */
export interface Target {
  readonly subject: Subject;
  /** What it is called among others on the page. */
  readonly name: string;
  /** The machine's own value of each field that may be corrected; null where it says nothing. */
  readonly machine: Readonly<Partial<Record<CorrectedField, string | null>>>;
}

/** An event as the decision panel needs it. */
export interface EventTarget extends Target {
  readonly when: { readonly earliest: string | null; readonly latest: string | null };
  readonly place: string | null;
  /** Each report that tells of it, with the mentions it would take with it. */
  readonly accounts: readonly { readonly name: string; readonly mentions: readonly string[] }[];
}
