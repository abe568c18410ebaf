import { ResourceView } from '../parts/resource-view.tsx';
import { fetchStatus } from '../queries/fetch.ts';
import { useChoices } from '../queries/use-choices.ts';
import { useEventMarks } from '../queries/use-event-marks.ts';
import { useResource } from '../queries/use-resource.ts';
import type { TimelineAddress } from '../selection/views/timeline.ts';
import { TimelineView } from '../views/timeline.tsx';
import { useArrival } from './arrival.ts';

export function TimelinePage({ address }: { readonly address: TimelineAddress }) {
  const marks = useEventMarks(address);
  const choices = useChoices();
  const status = useResource('status', fetchStatus);
  useArrival('timeline', 'Timeline', marks.state === 'ready');
  return (
    <ResourceView resource={marks} loading="Reading the events…">
      {(value) => (
        <TimelineView
          marks={value}
          choices={choices}
          status={status.state === 'ready' ? status.value : null}
          address={address}
        />
      )}
    </ResourceView>
  );
}
