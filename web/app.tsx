import { Component, type ReactNode } from 'react';
import { DropTarget } from './parts/adding/drop-target.tsx';
import { Header } from './parts/header.tsx';
import { Link } from './parts/link.tsx';
import { Nothing } from './parts/resource-view.tsx';
import { usePage, type ViewName } from './pages/load-page.ts';
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
  if (address.view !== 'unknown') return <Known address={address} view={address.view} />;
  return (
    <Nothing title="No such page" isPage>
      <p>
        Nothing lies at this address. Go to the <Link to={OVERVIEW}>overview</Link>.
      </p>
    </Nothing>
  );
}

function Known({ address, view }: { readonly address: Address; readonly view: ViewName }) {
  const Page = usePage(view);
  return Page === null ? null : <Page address={address} />;
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
