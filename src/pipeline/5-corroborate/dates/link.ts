import { lengthInDays } from '../../../calendar/index.ts';
import type { DocumentRecord, IsoDay } from '../../../model/index.ts';

/** A document that can bear witness to when another was written, and by what. */
export interface Link {
  /** Indexes into the records: whose date is open, and who is dated. */
  readonly subject: number;
  readonly witness: number;
  readonly kind: 'copy' | 'same-event';
  /** How much they share, from 0 to 1; the stronger link is believed first. */
  readonly strength: number;
  /** First day of what both tell of as news, where the witness gives it. */
  readonly notBefore: IsoDay | null;
  /** What they share, in words, with the stretch of the subject's text it stands in. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** A document dated to so many days bears witness; about a weekend, as weekly papers have it. */
const WITNESS_DAYS = 3;
/** A document dated to so many days needs no witness: the collection knows no better. */
const NARROW_DAYS = 7;

/** Tells whether a record is dated closely enough to date others. */
export function isWitness({ date }: DocumentRecord): boolean {
  const length = lengthInDays(date);
  return length !== null && length <= WITNESS_DAYS;
}

/** Tells whether a record's date is so open that others may narrow it. */
export function isOpen({ date }: DocumentRecord): boolean {
  const length = lengthInDays(date);
  return length === null || length > NARROW_DAYS;
}
