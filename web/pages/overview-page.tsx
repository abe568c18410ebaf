import { ResourceView } from '../parts/resource-view.tsx';
import { fetchStatus } from '../queries/fetch.ts';
import { fetchDoubts, fetchOverview, fetchShared } from '../queries/overview/fetch-overview.ts';
import { useResource } from '../queries/use-resource.ts';
import { OverviewView } from '../views/overview.tsx';
import { useArrival } from './arrival.ts';

export function OverviewPage() {
  const overview = useResource('overview', fetchOverview);
  const status = useResource('status', fetchStatus);
  // These come when they come: the rest is shown without them.
  const doubts = useResource('overview/doubts', fetchDoubts);
  const shared = useResource('overview/shared', fetchShared);
  useArrival('overview', 'Overview', overview.state !== 'loading');
  return (
    <ResourceView resource={overview} loading="Counting…">
      {(value) => (
        <OverviewView
          overview={value}
          status={status.state === 'ready' ? status.value : null}
          doubts={doubts.state === 'ready' ? doubts.value : null}
          shared={shared.state === 'ready' ? shared.value : null}
        />
      )}
    </ResourceView>
  );
}
