import { ResourceView } from '../parts/resource-view.tsx';
import { fetchEvent, fetchStatus, fetchStory } from '../queries/fetch.ts';
import { useResource } from '../queries/use-resource.ts';
import { EventSheetView } from '../views/event-sheet.tsx';
import type { EventSheetAddress } from '../selection/views/event-sheet.ts';
import { useArrival } from './arrival.ts';

export function EventSheetPage({ address: { id } }: { readonly address: EventSheetAddress }) {
  const event = useResource(`event/${id}`, () => fetchEvent(id));
  const story = useResource(`story/${id}`, () => fetchStory(id));
  const status = useResource('status', fetchStatus);
  const isShown =
    event.state === 'failed' ||
    (event.state === 'ready' && story.state !== 'loading' && status.state !== 'loading');
  const title = event.state === 'ready' ? `Event sheet: ${event.value.event.title}` : 'Event sheet';
  useArrival(`event-sheet/${id}`, title, isShown);
  return (
    <ResourceView resource={isShown ? event : { state: 'loading' }} loading="Reading the accounts…">
      {(sheet) => (
        <EventSheetView
          sheet={sheet}
          story={story.state === 'ready' ? story.value : null}
          engine={status.state === 'ready' ? (status.value.dossier?.engine ?? null) : null}
        />
      )}
    </ResourceView>
  );
}
