import type { Subjects } from './subjects.ts';

/** A view with an address to open it at; a new view of the page is one more line of `VIEWS`. */
export interface ViewCase {
  readonly name: string;
  readonly path: (subjects: Subjects) => string;
  /** What is there when the view has drawn what it is for. */
  readonly ready: string;
}

/** Every view there is, as somebody opens it who was sent its address. */
export const VIEWS: readonly ViewCase[] = [
  { name: 'overview', path: () => '/', ready: 'main h1' },
  { name: 'timeline', path: () => '/timeline', ready: 'main h1' },
  { name: 'map', path: () => '/map', ready: 'main h1' },
  { name: 'event', path: ({ event }) => `/events/${event}`, ready: '[role="rowheader"], th[scope="row"]' },
  { name: 'event sheet', path: ({ event }) => `/events/${event}/sheet`, ready: 'main h1' },
  { name: 'origins of a story', path: ({ event }) => `/events/${event}/origins`, ready: 'main h1' },
  { name: 'side by side', path: ({ pair: [a, b] }) => `/compare/${a}/${b}`, ready: 'main h1' },
  { name: 'documents', path: () => '/documents', ready: '.document-row' },
  { name: 'refused files', path: () => '/documents?refused=yes', ready: '.refusals li' },
  { name: 'reader', path: ({ document }) => `/documents/${document}`, ready: '.text .part' },
  { name: 'stories on few origins', path: () => '/sources?of=stories', ready: 'main h1' },
  { name: 'sources', path: () => '/sources', ready: 'main h1' },
  { name: 'outlets', path: () => '/sources?of=outlets', ready: 'main h1' },
  { name: 'one voice', path: ({ origin }) => `/sources/voice/${origin}`, ready: 'main h1' },
  { name: 'actors', path: () => '/actors', ready: 'main h1' },
  { name: 'search', path: ({ word }) => `/search?words=${word}`, ready: 'main h1' },
  { name: 'add', path: () => '/add', ready: 'main h1' },
  { name: 'review', path: () => '/review', ready: 'main h1' },
  { name: 'history', path: () => '/history', ready: 'main h1' },
];
