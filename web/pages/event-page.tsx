import { ResourceView } from '../parts/resource-view.tsx';
import { fetchEvent } from '../queries/fetch.ts';
import { useResource } from '../queries/use-resource.ts';
import type { EventAddress } from '../selection/views/event.ts';
import { EventView } from '../views/event.tsx';
import { useArrival } from './arrival.ts';

export function EventPage({ address }: { readonly address: EventAddress }) {
  const { id } = address;
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
