import { Component, type ReactNode } from 'react';
import { DropTarget } from './parts/adding/drop-target.tsx';
import { Header } from './parts/header.tsx';
import { Link } from './parts/link.tsx';
import { Nothing } from './parts/resource-view.tsx';
import { AddPage } from './pages/add-page.tsx';
import { ComparePage } from './pages/compare-page.tsx';
import { DocumentPage } from './pages/document-page.tsx';
import { DocumentsPage } from './pages/documents-page.tsx';
import { EventPage } from './pages/event-page.tsx';
import { EventSheetPage } from './pages/event-sheet-page.tsx';
import { MapPage } from './pages/map-page.tsx';
import { HistoryPage } from './pages/history-page.tsx';
import { OverviewPage } from './pages/overview-page.tsx';
import { ReviewPage } from './pages/review-page.tsx';
import { ActorPage, ActorsPage } from './pages/actors-page.tsx';
import { SearchPage } from './pages/search-page.tsx';
import { SourcePage, SourcesPage } from './pages/sources-page.tsx';
import { StoryPage } from './pages/story-page.tsx';
import { TimelinePage } from './pages/timeline-page.tsx';
import { fetchStatus } from './queries/fetch.ts';
import { useResource } from './queries/use-resource.ts';
import type { Address } from './selection/address.ts';
import { useAddress } from './selection/use-address.ts';
import { OVERVIEW } from './selection/views/overview.ts';

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
      <DropTarget />
      <footer className="site-footer">
        <p>
          Crosscheck shows who says what. It does not say what is true. Nothing on this page leaves this
          machine.
        </p>
      </footer>
    </>
  );
}

/** What of an address makes it another page, where a fault of the one before is over. */
function viewKey(address: Address): string {
  switch (address.view) {
    case 'event':
    case 'event-sheet':
    case 'story':
    case 'document':
      return `${address.view}/${address.id}`;
    case 'source':
      return `source/${address.kind}/${address.key}`;
    case 'actor':
      return `actor/${address.id}`;
    case 'compare':
      return `compare/${address.a}/${address.b}`;
    default:
      return address.view;
  }
}

function View({ address }: { readonly address: Address }) {
  switch (address.view) {
    case 'overview':
      return <OverviewPage />;
    case 'add':
      return <AddPage />;
    case 'timeline':
      return <TimelinePage address={address} />;
    case 'map':
      return <MapPage address={address} />;
    case 'event':
      return <EventPage address={address} />;
    case 'event-sheet':
      return <EventSheetPage id={address.id} />;
    case 'story':
      return <StoryPage address={address} />;
    case 'compare':
      return <ComparePage address={address} />;
    case 'documents':
      return <DocumentsPage address={address} />;
    case 'document':
      return <DocumentPage address={address} />;
    case 'search':
      return <SearchPage address={address} />;
    case 'sources':
      return <SourcesPage address={address} />;
    case 'source':
      return <SourcePage address={address} />;
    case 'actors':
      return <ActorsPage address={address} />;
    case 'actor':
      return <ActorPage address={address} />;
    case 'review':
      return <ReviewPage address={address} />;
    case 'history':
      return <HistoryPage address={address} />;
    case 'unknown':
      return (
        <Nothing title="No such page" isPage>
          <p>
            Nothing lies at this address. Go to the <Link to={OVERVIEW}>overview</Link>.
          </p>
        </Nothing>
      );
  }
}

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
