import type { DocumentId, DossierEvent, DossierEventId } from '../model/index.ts';
import type { Found, Store } from '../store/store.ts';
import { findDocument } from './find-document.ts';
import { safeText } from './render/safe-text.ts';
import { UsageError } from './usage-error.ts';

/** A story by its event, or a report whose stories are meant. */
export type FoundStory =
  | { readonly kind: 'event'; readonly event: DossierEvent }
  | { readonly kind: 'document'; readonly id: DocumentId };

/** Candidates named when the beginning of an id fits several things. */
const MOST_LISTED = 10;

/**
 * Finds the event whose id begins with what was given, or the report of that name or beginning of an
 * id. Throws a `UsageError` when there is none, or several: which one is meant is not for the program to guess.
 */
export async function findStory(store: Store, given: string): Promise<FoundStory> {
  const isId = /^[0-9a-f]+$/.test(given);
  const found = isId ? await store.find(given, MOST_LISTED) : [];
  const meant = found.filter(({ kind }) => kind === 'dossier-event' || kind === 'document');
  const chosen = meant.find(({ id }) => id === given) ?? (meant.length === 1 ? meant[0] : undefined);
  if (chosen === undefined && meant.length > 1) {
    const list = await Promise.all(meant.map((one) => describe(store, one, given)));
    throw new UsageError(`Several are meant by "${given}"; give more of one:${list.join('')}`);
  }
  if (chosen?.kind === 'dossier-event') {
    const event = await store.dossierEvent(chosen.id as DossierEventId);
    if (event !== null) return { kind: 'event', event };
  }
  if (chosen?.kind === 'document') return { kind: 'document', id: chosen.id as DocumentId };
  const named = await findDocument(store, given);
  if (named !== null) return { kind: 'document', id: named };
  const [other] = found;
  if (found.length > 1)
    throw new UsageError(`Many ids begin with ${given}; give more of the one that is meant.`);
  if (other !== undefined) {
    throw new UsageError(
      `${given} is the id of a ${other.kind}. Origins are shown of an event or a report; "crosscheck show ${given}" shows it.`,
    );
  }
  throw new UsageError(
    `No event or report is "${safeText(given)}". Give the id of an event ("crosscheck events" lists them) or the name of a report as it was added.`,
  );
}

/** Characters of an id that are shown, as elsewhere, and how many more than those that fit several. */
const [ID_SHOWN, ID_MORE] = [8, 4];

/** A line of the list from which to choose. */
async function describe(store: Store, { kind, id }: Found, given: string): Promise<string> {
  const shown = id.slice(0, Math.max(ID_SHOWN, given.length + ID_MORE));
  if (kind === 'dossier-event') {
    const title = (await store.dossierEvent(id as DossierEventId))?.title ?? '';
    return `\n  event  ${shown} ${safeText(title)}`.trimEnd();
  }
  const name = (await store.document(id as DocumentId))?.names[0] ?? '';
  return `\n  report ${shown} ${safeText(name)}`.trimEnd();
}
