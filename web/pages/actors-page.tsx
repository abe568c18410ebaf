import type { NamedActor, SaidClaim } from '../../src/api/client.ts';
import { ResourceView } from '../parts/resource-view.tsx';
import { fetchNamedActors, fetchSaid, fetchSource } from '../queries/fetch-search.ts';
import { usePaged } from '../queries/use-paged.ts';
import { useResource } from '../queries/use-resource.ts';
import { writeAddress } from '../selection/address.ts';
import type { ActorAddress, ActorsAddress } from '../selection/views/actors.ts';
import { ActorsView, ActorView } from '../views/actors.tsx';
import { useArrival } from './arrival.ts';

export function ActorsPage({ address }: { readonly address: ActorsAddress }) {
  const { order, name } = address;
  const actors = usePaged<NamedActor>(writeAddress(address), (after) => fetchNamedActors(order, name, after));
  useArrival('actors', 'Actors', actors.state !== 'loading');
  return <ActorsView address={address} actors={actors} />;
}

export function ActorPage({ address: { id } }: { readonly address: ActorAddress }) {
  const sheet = useResource(`actor ${id}`, () => fetchSource('actor', id));
  const said = usePaged<SaidClaim>(`said by actor ${id}`, (after) => fetchSaid('actor', id, after));
  useArrival(
    'actor',
    sheet.state === 'ready' ? sheet.value.source.name : 'An actor',
    sheet.state !== 'loading',
  );
  return (
    <ResourceView resource={sheet} loading="Reading what is said of it…">
      {(value) => <ActorView id={id} sheet={value} said={said} />}
    </ResourceView>
  );
}
