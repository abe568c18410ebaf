import type { DocumentId } from './ids.ts';
import type { IsoDay } from './time.ts';

/** What a person decided; stored beside the machine's work, never over it. */
export type Decision =
  | { readonly kind: 'confirm'; readonly subject: string }
  | { readonly kind: 'correct'; readonly subject: string; readonly field: string; readonly value: string }
  | { readonly kind: 'merge'; readonly subject: string; readonly with: string }
  | { readonly kind: 'split'; readonly subject: string; readonly from: string }
  | { readonly kind: 'hide'; readonly subject: string }
  | DateDecision;

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
}

/** Long enough for any name and any reason, in characters; a judgement is no place for a document. */
export const MOST_WHO = 120;
export const MOST_WHY = 2000;
