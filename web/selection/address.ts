/**
 * What the reader chose lives in the address, so that a view can be sent to somebody else and the
 * browser's own back button works. How each view's is written stands in one file of `views/`; a new
 * view is one more file there, and one more line in `Address` and in `VIEWS`.
 */
import { type AddAddress, addView } from './views/add.ts';
import { type CompareAddress, compareView } from './views/compare.ts';
import { type DocumentAddress, documentView } from './views/document.ts';
import { type DocumentsAddress, documentsView } from './views/documents.ts';
import { type EventAddress, eventView } from './views/event.ts';
import { type EventSheetAddress, eventSheetView } from './views/event-sheet.ts';
import { type HistoryAddress, historyView } from './views/history.ts';
import { type MapAddress, mapView } from './views/map.ts';
import { type OverviewAddress, overviewView } from './views/overview.ts';
import { type ReviewAddress, reviewView } from './views/review.ts';
import { type ActorAddress, type ActorsAddress, actorsView, actorView } from './views/actors.ts';
import { type SearchAddress, searchView } from './views/search.ts';
import { type SourceAddress, type SourcesAddress, sourcesView, sourceView } from './views/sources.ts';
import { type StoryAddress, storyView } from './views/story.ts';
import { type TimelineAddress, timelineView } from './views/timeline.ts';
import type { ViewAddress } from './views/view-address.ts';

/** An address at which nothing lies. */
export interface UnknownAddress {
  readonly view: 'unknown';
  readonly path: string;
}

export type Address =
  | OverviewAddress
  | TimelineAddress
  | MapAddress
  | EventAddress
  | EventSheetAddress
  | StoryAddress
  | CompareAddress
  | DocumentsAddress
  | DocumentAddress
  | SearchAddress
  | SourcesAddress
  | SourceAddress
  | ActorsAddress
  | ActorAddress
  | HistoryAddress
  | ReviewAddress
  | AddAddress
  | UnknownAddress;

/** The first that knows a path reads it. */
const VIEWS: { readonly [V in Exclude<Address['view'], 'unknown'>]: ViewOf<V> } = {
  overview: overviewView,
  add: addView,
  timeline: timelineView,
  map: mapView,
  event: eventView,
  'event-sheet': eventSheetView,
  story: storyView,
  compare: compareView,
  documents: documentsView,
  document: documentView,
  search: searchView,
  sources: sourcesView,
  source: sourceView,
  actors: actorsView,
  actor: actorView,
  history: historyView,
  review: reviewView,
};

type ViewOf<V extends Address['view']> = ViewAddress<Extract<Address, { readonly view: V }>>;

/**
 * Reads an address of the page: its path and the part after the question mark.
 *
 * @example
 * readAddress('/events/e1', ''); // { view: 'event', id: 'e1' }
 */
export function readAddress(path: string, search: string): Address {
  const parts = path.split('/').filter(Boolean).map(decode);
  const query = new URLSearchParams(search);
  for (const view of Object.values(VIEWS)) {
    const read = view.read(parts, query);
    if (read !== null) return read;
  }
  return { view: 'unknown', path };
}

/**
 * Writes an address so that `readAddress` reads the same back.
 *
 * @example
 * writeAddress({ view: 'event', id: 'e1' }); // '/events/e1'
 */
export function writeAddress(address: Address): string {
  if (address.view === 'unknown') return address.path;
  const view: ViewAddress<Address> = VIEWS[address.view] as unknown as ViewAddress<Address>;
  return view.write(address);
}

/** An address typed by hand may hold a broken escape: it is then taken as it stands. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
