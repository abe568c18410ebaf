import { ResourceView } from '../parts/resource-view.tsx';
import { fetchOrigins, fetchTimeline } from '../queries/fetch.ts';
import { useResource } from '../queries/use-resource.ts';
import { OriginsView } from '../views/origins.tsx';
import { useArrival } from './arrival.ts';

export function OriginsPage() {
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
