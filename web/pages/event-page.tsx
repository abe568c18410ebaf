import { ResourceView } from '../parts/resource-view.tsx';
import { fetchEvent, fetchStory } from '../queries/fetch.ts';
import { useResource } from '../queries/use-resource.ts';
import type { EventAddress } from '../selection/views/event.ts';
import { EventView } from '../views/event.tsx';
import { useArrival } from './arrival.ts';

export function EventPage({ address }: { readonly address: EventAddress }) {
  const { id } = address;
  const event = useResource(`event/${id}`, () => fetchEvent(id));
  // The story tells which accounts are copies of which: without it the columns would jump when it comes.
  const story = useResource(`story/${id}`, () => fetchStory(id));
  const isShown = event.state === 'failed' || (event.state === 'ready' && story.state !== 'loading');
  useArrival(`event/${id}`, event.state === 'ready' ? event.value.event.title : 'Event', isShown);
  return (
    <ResourceView resource={isShown ? event : { state: 'loading' }} loading="Reading the accounts…">
      {(sheet) => (
        <EventView sheet={sheet} story={story.state === 'ready' ? story.value : null} address={address} />
      )}
    </ResourceView>
  );
}
