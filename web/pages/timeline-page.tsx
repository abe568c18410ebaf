import { ResourceView } from '../parts/resource-view.tsx';
import { fetchStatus, fetchTimeline } from '../queries/fetch.ts';
import { useResource } from '../queries/use-resource.ts';
import type { TimelineAddress } from '../selection/views/timeline.ts';
import { TimelineView } from '../views/timeline.tsx';
import { useArrival } from './arrival.ts';

export function TimelinePage({ address }: { readonly address: TimelineAddress }) {
  const events = useResource('timeline', fetchTimeline);
  const status = useResource('status', fetchStatus);
  useArrival('timeline', 'Timeline', events.state === 'ready');
  return (
    <ResourceView resource={events} loading="Reading the events…">
      {(value) => (
        <TimelineView
          events={value}
          status={status.state === 'ready' ? status.value : null}
          filter={{ text: address.words, type: address.type, status: address.status }}
        />
      )}
    </ResourceView>
  );
}
