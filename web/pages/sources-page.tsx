import { useEffect } from 'react';
import type { SaidClaim, Source } from '../../src/api/client.ts';
import { ResourceView } from '../parts/resource-view.tsx';
import { fetchCarried } from '../queries/fetch-carried.ts';
import { fetchSaid, fetchSource, fetchSources } from '../queries/fetch-search.ts';
import { usePaged } from '../queries/use-paged.ts';
import { useResource } from '../queries/use-resource.ts';
import { writeAddress } from '../selection/address.ts';
import { choose } from '../selection/use-address.ts';
import type { SourceAddress, SourcesAddress } from '../selection/views/sources.ts';
import { SourcesView } from '../views/sources.tsx';
import { StoriesView } from '../views/stories.tsx';
import { SourceView } from '../views/source.tsx';
import { useArrival } from './arrival.ts';

export function SourcesPage({ address }: { readonly address: SourcesAddress }) {
  const { of } = address;
  return of === 'story' ? <StoriesPage address={address} /> : <ListPage address={{ ...address, of }} />;
}

/** Stories are few, and come at once. */
function StoriesPage({ address }: { readonly address: SourcesAddress }) {
  const carried = useResource('carried', fetchCarried);
  useArrival('sources', 'Stories on few origins', carried.state !== 'loading');
  useEffect(() => {
    // Who came by the address of before finds the one of now, to keep or to send.
    if (window.location.pathname !== '/sources') choose(address);
  }, [address]);
  return (
    <ResourceView resource={carried} loading="Counting reports and origins…">
      {({ items }) => <StoriesView carried={items} />}
    </ResourceView>
  );
}

type ListAddress = SourcesAddress & { readonly of: 'voice' | 'outlet' };

function ListPage({ address }: { readonly address: ListAddress }) {
  const { of, order, name } = address;
  const sources = usePaged<Source>(writeAddress(address), (after) => fetchSources(of, order, name, after));
  useArrival('sources', 'Sources', sources.state !== 'loading');
  return <SourcesView address={address} sources={sources} />;
}

export function SourcePage({ address }: { readonly address: SourceAddress }) {
  const { kind, key } = address;
  const sheet = useResource(writeAddress(address), () => fetchSource(kind, key));
  const said = usePaged<SaidClaim>(`said by ${writeAddress(address)}`, (after) =>
    fetchSaid(kind, key, after),
  );
  useArrival(
    'source',
    sheet.state === 'ready' ? sheet.value.source.name : 'A source',
    sheet.state !== 'loading',
  );
  return (
    <ResourceView resource={sheet} loading="Reading what it says…">
      {(value) => <SourceView address={address} sheet={value} said={said} />}
    </ResourceView>
  );
}
