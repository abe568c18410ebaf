import { Component, type ReactNode, useEffect, useRef } from 'react';
import { Header } from './parts/header.tsx';
import { Link } from './parts/link.tsx';
import { Nothing, ResourceView } from './parts/resource-view.tsx';
import { documentTitle } from './queries/event-matrix.ts';
import {
  fetchDocument,
  fetchDocuments,
  fetchEvent,
  fetchOrigins,
  fetchComparison,
  fetchStatus,
  fetchStory,
  fetchTimeline,
} from './queries/fetch.ts';
import { useResource } from './queries/use-resource.ts';
import { type Address, TIMELINE } from './selection/address.ts';
import { useAddress, useScrollPlace } from './selection/use-address.ts';
import { CompareView } from './views/compare.tsx';
import { DocumentsView } from './views/documents.tsx';
import { EventView } from './views/event.tsx';
import { OriginsView } from './views/origins.tsx';
import { ReaderView } from './views/reader.tsx';
import { StoryView } from './views/story.tsx';
import { TimelineView } from './views/timeline.tsx';

/** The whole page: the header, and the view that the address names. */
export function App() {
  const address = useAddress();
  const status = useResource('status', fetchStatus);
  return (
    <>
      <a className="skip-link" href="#content">
        Skip to the content
      </a>
      <Header view={address.view} status={status} />
      <main id="content" tabIndex={-1} className={`view-${address.view}`}>
        <Guard key={viewKey(address)}>
          <View address={address} />
        </Guard>
      </main>
      <footer className="site-footer">
        <p>
          Crosscheck shows who says what. It does not say what is true. Nothing on this page leaves this
          machine.
        </p>
      </footer>
    </>
  );
}

function viewKey(address: Address): string {
  switch (address.view) {
    case 'event':
    case 'story':
    case 'document':
      return `${address.view}/${address.id}`;
    case 'compare':
      return `compare/${address.a}/${address.b}`;
    default:
      return address.view;
  }
}

function View({ address }: { readonly address: Address }) {
  switch (address.view) {
    case 'timeline':
      return <TimelinePage address={address} />;
    case 'event':
      return <EventPage id={address.id} />;
    case 'story':
      return <StoryPage address={address} />;
    case 'compare':
      return <ComparePage address={address} />;
    case 'documents':
      return <DocumentsPage />;
    case 'document':
      return <DocumentPage address={address} />;
    case 'origins':
      return <OriginsPage />;
    case 'unknown':
      return (
        <Nothing title="No such page">
          <p>
            Nothing lies at this address. Go to the <Link to={TIMELINE}>timeline</Link>.
          </p>
        </Nothing>
      );
  }
}

function TimelinePage({ address }: { readonly address: Extract<Address, { view: 'timeline' }> }) {
  const events = useResource('timeline', fetchTimeline);
  const status = useResource('status', fetchStatus);
  useArrival('timeline', 'Timeline', events.state === 'ready');
  return (
    <ResourceView resource={events} loading="Reading the events…">
      {(value) => (
        <TimelineView
          events={value}
          status={status.state === 'ready' ? status.value : null}
          filter={address}
        />
      )}
    </ResourceView>
  );
}

function EventPage({ id }: { readonly id: string }) {
  const event = useResource(`event/${id}`, () => fetchEvent(id));
  useArrival(
    `event/${id}`,
    event.state === 'ready' ? event.value.event.title : 'Event',
    event.state !== 'loading',
  );
  return (
    <ResourceView resource={event} loading="Reading the accounts…">
      {(sheet) => <EventView sheet={sheet} />}
    </ResourceView>
  );
}

function StoryPage({ address }: { readonly address: Extract<Address, { view: 'story' }> }) {
  const story = useResource(`story/${address.id}`, () => fetchStory(address.id));
  const title = story.state === 'ready' ? `Origins of: ${story.value.title}` : 'Origins of a story';
  useArrival(`story/${address.id}`, title, story.state !== 'loading');
  return (
    <ResourceView resource={story} loading="Reading how the word travelled…">
      {(value) => <StoryView story={value} address={address} />}
    </ResourceView>
  );
}

function ComparePage({ address }: { readonly address: Extract<Address, { view: 'compare' }> }) {
  const { a, b } = address;
  const pair = useResource(`compare/${a}/${b}`, () => fetchComparison(a, b));
  useArrival(`compare/${a}/${b}`, 'Side by side', pair.state !== 'loading');
  return (
    <ResourceView resource={pair} loading="Laying the texts side by side…">
      {(value) => <CompareView sheet={value} address={address} />}
    </ResourceView>
  );
}

function DocumentsPage() {
  const documents = useResource('documents', fetchDocuments);
  useArrival('documents', 'Documents', documents.state !== 'loading');
  return (
    <ResourceView resource={documents} loading="Reading the documents…">
      {(value) => <DocumentsView {...value} />}
    </ResourceView>
  );
}

function DocumentPage({ address }: { readonly address: Extract<Address, { view: 'document' }> }) {
  const { id, pick, shown } = address;
  const read = useResource(`document/${id}`, () => fetchDocument(id));
  const title = read.state === 'ready' ? titleOf(read.value.record.document) : 'Document';
  useArrival(`document/${id}`, title, read.state !== 'loading');
  return (
    <ResourceView resource={read} loading="Reading the document…">
      {(value) => <ReaderView read={value} pick={pick} shown={shown} />}
    </ResourceView>
  );
}

function titleOf(document: { title: string | null; name: string; id: string }): string {
  return documentTitle({ ...document, names: [document.name] });
}

function OriginsPage() {
  const origins = useResource('origins', fetchOrigins);
  // The stories come when they come: the voices are shown without them.
  const events = useResource('timeline', fetchTimeline);
  useArrival('origins', 'Origins', origins.state !== 'loading');
  return (
    <ResourceView resource={origins} loading="Reading the origins…">
      {(value) => <OriginsView origins={value} events={events.state === 'ready' ? events.value : []} />}
    </ResourceView>
  );
}

/**
 * What a browser does by itself on a new page: the title changes, the focus goes to the new heading
 * (but not on the first page, which nobody left another one for), and the place on it is found.
 */
function useArrival(view: string, title: string, isShown: boolean): void {
  useScrollPlace(view, isShown);
  useEffect(() => {
    document.title = `${title} · Crosscheck`;
  }, [title]);
  const isFirst = useRef(isFirstView);
  useEffect(() => {
    if (!isShown) return;
    isFirstView = false;
    if (!isFirst.current) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [isShown]);
}

let isFirstView = true;

/** Keeps a fault in one view from taking the header and the way out with it. */
class Guard extends Component<{ readonly children: ReactNode }, { readonly fault: Error | null }> {
  override state: { readonly fault: Error | null } = { fault: null };

  static getDerivedStateFromError(error: unknown) {
    return { fault: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    if (this.state.fault === null) return this.props.children;
    return (
      <div className="notice notice-bad" role="alert">
        <div>
          <h1 tabIndex={-1}>This view has failed</h1>
          <p>The collection is unharmed. Load the page again, or choose another view above.</p>
          <p>
            <code>{this.state.fault.message}</code>
          </p>
        </div>
      </div>
    );
  }
}
