import type { DocumentRecord, Side } from '../../../model/index.ts';
import { textCredit } from '../../../model/index.ts';
import { foldName } from '../../../names/index.ts';
import { daysBetween } from '../../../calendar/index.ts';
import type { SharedText } from '../text/share-text.ts';

/** Which of two texts the other was made from, and what told it, as a part of a sentence. */
export interface Source {
  readonly side: Side | null;
  readonly says: string;
}

/** The shorter text stands in the other so far that it was cut from it, */
const CUT_HELD = 0.8;
/** and the other goes on for so much longer. Both by eye: the gold says little of which of two came first. */
const LONGER = 1.3;

/**
 * Tells which of two versions of one text stands nearer the root: the one whose publisher the other
 * credits or names; else the earlier; else the one that credits an agency while the other hides it; else
 * the one from which the other was cut. Null where none of these tells.
 */
export function sourceOf(a: DocumentRecord, b: DocumentRecord, text: SharedText): Source {
  return byCredit(a, b) ?? byDate(a, b) ?? byAgency(a, b) ?? byCut(text) ?? UNTOLD;
}

const UNTOLD: Source = { side: null, says: 'which came first cannot be told' };

function byCredit(a: DocumentRecord, b: DocumentRecord): Source | null {
  const [isNamedA, isNamedB] = [refersTo(b, a), refersTo(a, b)];
  if (isNamedA === isNamedB) return null;
  const [side, named] = isNamedA ? (['a', a] as const) : (['b', b] as const);
  return { side, says: `the other refers to ${named.document.publisher?.name ?? named.document.name}` };
}

/** True when a report credits the publisher of another, or gives its word as that publisher's. */
export function refersTo(record: DocumentRecord, other: DocumentRecord): boolean {
  const publisher = other.document.publisher?.name;
  if (publisher === undefined || isOneOutlet(record, other)) return false;
  const name = foldName(publisher);
  const credits = record.document.credits.filter(({ covers }) => covers === 'text');
  if (credits.some(({ agency }) => foldName(agency) === name)) return true;
  return record.claims.some(({ voices }) => voices.some((voice) => foldName(voice.name) === name));
}

function byDate(a: DocumentRecord, b: DocumentRecord): Source | null {
  if (isBefore(a, b)) return { side: 'a', says: 'it was written first' };
  if (isBefore(b, a)) return { side: 'b', says: 'it was written first' };
  return null;
}

function isBefore({ date: { latest } }: DocumentRecord, { date: { earliest } }: DocumentRecord): boolean {
  return latest !== null && earliest !== null && daysBetween(latest, earliest) > 0;
}

function byAgency(a: DocumentRecord, b: DocumentRecord): Source | null {
  const [here, there] = [textCredit(a.document.credits), textCredit(b.document.credits)];
  if ((here === null) === (there === null)) return null;
  const agency = here?.agency ?? there?.agency ?? '';
  return { side: here === null ? 'b' : 'a', says: `it credits ${agency} and the other nobody` };
}

function byCut({ held }: SharedText): Source | null {
  if (held.a >= CUT_HELD && held.a >= held.b * LONGER) return { side: 'b', says: 'the other is cut from it' };
  if (held.b >= CUT_HELD && held.b >= held.a * LONGER) return { side: 'a', says: 'the other is cut from it' };
  return null;
}

/** True when two reports come from one outlet, by the publisher they name. */
export function isOneOutlet(a: DocumentRecord, b: DocumentRecord): boolean {
  const [here, there] = [a.document.publisher?.name, b.document.publisher?.name];
  return here !== undefined && there !== undefined && foldName(here) === foldName(there);
}
