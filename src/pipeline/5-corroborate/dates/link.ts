import { lengthInDays } from '../../../calendar/index.ts';
import type { DocumentDate, DocumentRecord, IsoDay, StatedBasis } from '../../../model/index.ts';

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

/**
 * Tells whether a record is dated closely enough to date others. One whose dates disagree is not, unless
 * a person said which counts.
 */
export function isWitness({ date }: DocumentRecord): boolean {
  const length = lengthInDays(date);
  if (length === null || length > WITNESS_DAYS) return false;
  return date.conflict === null || isSetByPerson(date);
}

/**
 * How much the date of a witness is to be believed: what a person set, then what a report states of
 * itself, then what its words allow, and last a bare stamp or an address, which may be later than the text.
 */
export function beliefIn({ date }: DocumentRecord): number {
  if (isSetByPerson(date)) return 3;
  const stated = date.basis.find(({ rule }) => rule.startsWith(STATED))?.rule.slice(STATED.length);
  if (stated === undefined) return 1;
  return (WEAK_BASES as readonly string[]).includes(stated) ? 0 : 2;
}

const STATED = 'stated-';
const WEAK_BASES: readonly StatedBasis[] = ['address', 'stamp', 'script', 'modified', 'capture'];

function isSetByPerson({ basis }: DocumentDate): boolean {
  return basis.some(({ rule }) => rule === 'judgement/date');
}

/** Tells whether a record's date is so open that others may narrow it. */
export function isOpen({ date }: DocumentRecord): boolean {
  const length = lengthInDays(date);
  return length === null || length > NARROW_DAYS;
}
