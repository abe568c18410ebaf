import type { DocumentRecord, DossierEvent } from '../../../model/index.ts';
import { collectMentions } from '../mention.ts';

/**
 * The events that a report leads with: what its headline and first sentences are about, and not what it
 * mentions further down. The one that most reports tell comes first, then the order of the text.
 */
export function leadingIn(record: DocumentRecord, events: readonly DossierEvent[]): DossierEvent[] {
  const places = new Map(
    collectMentions(record)
      .filter(({ leads }) => leads)
      .map(({ event }) => [event.id, event.start]),
  );
  const first = (event: DossierEvent): number =>
    Math.min(
      Number.POSITIVE_INFINITY,
      ...event.accounts
        .filter(({ document }) => document === record.document.id)
        .flatMap((account) => account.events.flatMap((id) => places.get(id) ?? [])),
    );
  return events
    .filter((event) => first(event) !== Number.POSITIVE_INFINITY)
    .sort((x, y) => y.accounts.length - x.accounts.length || first(x) - first(y) || (x.id < y.id ? -1 : 1));
}
