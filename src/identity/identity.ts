import { createHash } from 'node:crypto';
import type {
  ActorId,
  ClaimId,
  DocumentId,
  DossierEventId,
  EventId,
  FigureId,
  Judgement,
  OriginId,
} from '../model/index.ts';

/** Derived ids keep 80 bits: one chance in a million of a clash among a billion rows. */
const DERIVED_LENGTH = 20;

/**
 * Names a document by its bytes.
 *
 * @example
 * documentId(new Uint8Array()).slice(0, 8); // 'e3b0c442'
 */
export function documentId(bytes: Uint8Array): DocumentId {
  return createHash('sha256').update(bytes).digest('hex') as DocumentId;
}

/** Names a claim by its document, span, chain of names and factuality. */
export function claimId(document: DocumentId, ...keys: readonly (string | number)[]): ClaimId {
  return derived('claim', document, keys) as ClaimId;
}

/** Names an event mention by its document, trigger span, type and claim. */
export function eventId(document: DocumentId, ...keys: readonly (string | number)[]): EventId {
  return derived('event', document, keys) as EventId;
}

/** Names a figure by its document, span and measure. */
export function figureId(document: DocumentId, ...keys: readonly (string | number)[]): FigureId {
  return derived('figure', document, keys) as FigureId;
}

/** Names an origin by its actor where it has one, else by its normalised name (and document). */
export function originId(actor: ActorId | null, name: string): OriginId {
  return derived('origin', actor === null ? `name:${name}` : `actor:${actor}`, []) as OriginId;
}

/** Names an event across documents by the mentions that make it up, in sorted order. */
export function dossierEventId(mentions: readonly EventId[]): DossierEventId {
  return derived('dossier-event', [...mentions].sort().join(), []) as DossierEventId;
}

/** Names a person's decision by what was decided, who decided and where, why, and the moment given for it. */
export function judgementId({
  who,
  at,
  decision,
  why,
  author,
}: Omit<Judgement, 'id' | 'words' | 'after'>): string {
  return derived('judgement', who, [
    at,
    why,
    // Entries of early versions have none and keep their ids.
    ...(author === undefined ? [] : [author]),
    ...Object.entries(decision)
      .sort(byName)
      .map((field) => JSON.stringify(field, inOrder)),
  ]);
}

/** The same of what stands inside a field. */
function inOrder(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(byName));
}

/** Fields in the order of their names, so that the order in which they were written changes nothing. */
function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function derived(kind: string, owner: string, keys: readonly (string | number)[]): string {
  const hash = createHash('sha256').update(JSON.stringify([kind, owner, ...keys]));
  return hash.digest('hex').slice(0, DERIVED_LENGTH);
}
