import type {
  Claim,
  DocumentId,
  DocumentRecord,
  DossierEvent,
  DossierEventId,
  Event,
  Figure,
  Origin,
  OriginId,
} from '../model/index.ts';
import { readSettled, type SettledRecord } from '../settled.ts';
import type { Found, Store } from '../store/store.ts';
import { openBook, type Book } from './render/book.ts';
import { safeText } from './render/safe-text.ts';
import { readDossier } from './read-book.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { exportDossierEvent, exportOrigin } from '../export/export-dossier.ts';
import { exportClaim, exportEvent, exportFigure, exportRecord } from '../export/export-record.ts';

/** One thing of a collection with the book to show it from. */
export type FoundThing = { readonly book: Book } & (
  | { readonly kind: 'document'; readonly value: SettledRecord }
  | { readonly kind: 'claim'; readonly value: Claim; readonly record: DocumentRecord }
  | { readonly kind: 'event'; readonly value: Event; readonly record: DocumentRecord }
  | { readonly kind: 'figure'; readonly value: Figure; readonly record: DocumentRecord }
  | { readonly kind: 'origin'; readonly value: Origin }
  | { readonly kind: 'dossier-event'; readonly value: DossierEvent }
);

/**
 * Finds the one thing whose id begins with `prefix`. Throws a `UsageError` when there is none, or
 * several: which one is meant is not for the program to guess.
 */
export async function findOne(terminal: Terminal, store: Store, prefix: string): Promise<FoundThing> {
  if (!/^[0-9a-f]+$/.test(prefix)) {
    throw new UsageError(
      `"${safeText(prefix)}" is no id. Ids are hexadecimal; "crosscheck events" lists some.`,
    );
  }
  const found = await store.find(prefix, MOST_LISTED);
  const [first] = found;
  if (first === undefined) {
    throw new UsageError(`Nothing has an id beginning with ${prefix}. "crosscheck events" lists the events.`);
  }
  const exact = found.find((one) => one.id === prefix);
  if (exact === undefined && found.length > 1) {
    const list = found.map((one) => `\n  ${one.kind} ${one.id}`).join('');
    throw new UsageError(`Several things have an id beginning with ${prefix}; give more of it:${list}`);
  }
  return read(terminal, store, exact ?? first);
}

/** Candidates named when a prefix fits several things. */
const MOST_LISTED = 10;

async function read(terminal: Terminal, store: Store, found: Found): Promise<FoundThing> {
  const { id, kind } = found;
  switch (kind) {
    case 'document': {
      const value = present(await readSettled(store, id as DocumentId), id);
      return { kind, value, book: openBook([value.record], await readDossier(terminal, store)) };
    }
    case 'claim':
    case 'event':
    case 'figure': {
      const record = await recordOf(store, found.document, id);
      const book = openBook([record], await readDossier(terminal, store));
      if (kind === 'claim') return { kind, value: pick(record.claims, id), record, book };
      if (kind === 'event') return { kind, value: pick(record.events, id), record, book };
      return { kind, value: pick(record.figures, id), record, book };
    }
    case 'origin': {
      const value = present(await store.origin(id as OriginId), id);
      return { kind, value, book: await bookOf(terminal, store, value.documents) };
    }
    case 'dossier-event': {
      const value = present(await store.dossierEvent(id as DossierEventId), id);
      const documents = value.accounts.map((account) => account.document);
      return { kind, value, book: await bookOf(terminal, store, documents) };
    }
  }
}

/** The thing in the form it has outside the program: a document as its whole record, as `analyze` prints it. */
export function exportFound(found: FoundThing): unknown {
  switch (found.kind) {
    case 'document':
      return exportRecord(found.value.record, found.value.dating);
    case 'claim':
      return exportClaim(found.value);
    case 'event':
      return exportEvent(found.value);
    case 'figure':
      return exportFigure(found.value);
    case 'origin':
      return exportOrigin(found.value);
    case 'dossier-event':
      return exportDossierEvent(found.value);
  }
}

async function bookOf(terminal: Terminal, store: Store, documents: readonly DocumentId[]): Promise<Book> {
  const records: DocumentRecord[] = [];
  for (const id of new Set(documents)) records.push(await recordOf(store, id));
  return openBook(records, await readDossier(terminal, store));
}

/** The record that holds a claim, event or figure as it counts; as it was read where people hid it. */
async function recordOf(
  store: Store,
  document: DocumentId | null,
  id: string | null = null,
): Promise<DocumentRecord> {
  const settled = present(document === null ? null : await readSettled(store, document), document ?? '');
  if (id === null) return settled.record;
  const { claims, events, figures } = settled.record;
  const isShown = [...claims, ...events, ...figures].some((row) => row.id === id);
  return isShown ? settled.record : settled.read;
}

function pick<T extends { readonly id: string }>(rows: readonly T[], id: string): T {
  return present(rows.find((row) => row.id === id) ?? null, id);
}

/** Only a collection changed by another process between two reads lacks what was just found. */
export function present<T>(value: T | null, id: string): T {
  if (value === null) throw new UsageError(`${id} is gone: the collection was just changed. Try again.`);
  return value;
}
