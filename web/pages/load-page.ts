import { type ComponentType, useEffect, useState } from 'react';
import type { Address } from '../selection/address.ts';
import { ActorPage, ActorsPage } from './actors-page.tsx';
import { AddPage } from './add-page.tsx';
import { ComparePage } from './compare-page.tsx';
import { DocumentPage } from './document-page.tsx';
import { DocumentsPage } from './documents-page.tsx';
import { EventPage } from './event-page.tsx';
import { EventSheetPage } from './event-sheet-page.tsx';
import { HistoryPage } from './history-page.tsx';
import { OverviewPage } from './overview-page.tsx';
import { ReviewPage } from './review-page.tsx';
import { SearchPage } from './search-page.tsx';
import { SourcePage, SourcesPage } from './sources-page.tsx';
import { TimelinePage } from './timeline-page.tsx';

/** A view with an address of its own. */
export type ViewName = Exclude<Address['view'], 'unknown'>;

/** Views that carry a library which no other needs: each is a script of its own. */
type Apart = 'map' | 'story';

type PageOf<V extends ViewName> = ComponentType<{
  readonly address: Extract<Address, { readonly view: V }>;
}>;
type AnyPage = ComponentType<{ readonly address: Address }>;

const AT_HAND: { readonly [V in Exclude<ViewName, Apart>]: PageOf<V> } = {
  overview: OverviewPage,
  add: AddPage,
  timeline: TimelinePage,
  event: EventPage,
  'event-sheet': EventSheetPage,
  compare: ComparePage,
  documents: DocumentsPage,
  document: DocumentPage,
  search: SearchPage,
  sources: SourcesPage,
  source: SourcePage,
  actors: ActorsPage,
  actor: ActorPage,
  review: ReviewPage,
  history: HistoryPage,
};

const APART: { readonly [V in Apart]: () => Promise<PageOf<V>> } = {
  map: async () => (await import('./map-page.tsx')).MapPage,
  story: async () => (await import('./story-page.tsx')).StoryPage,
};

const pages = new Map(Object.entries(AT_HAND) as [ViewName, AnyPage][]);

/** Fetches what shows a view, once; after a failure the next asking tries again. */
export async function loadPage(view: ViewName): Promise<void> {
  if (!pages.has(view)) pages.set(view, (await APART[view as Apart]()) as AnyPage);
}

/**
 * What shows a view; null while it is on its way, which on the server's own machine takes a few
 * milliseconds. Throws where it cannot be fetched, as when the program was brought up to date meanwhile.
 */
export function usePage(view: ViewName): AnyPage | null {
  const [failed, setFailed] = useState<ViewName | null>(null);
  const [, redraw] = useState(0);
  useEffect(() => {
    if (pages.has(view)) return;
    loadPage(view).then(
      () => redraw((count) => count + 1),
      () => setFailed(view),
    );
  }, [view]);
  if (failed === view) throw new Error('What shows this view could not be fetched.');
  return pages.get(view) ?? null;
}
