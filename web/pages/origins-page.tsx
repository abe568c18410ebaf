import { fetchCarried } from '../queries/fetch-carried.ts';
import { fetchSources } from '../queries/fetch-search.ts';
import { usePaged } from '../queries/use-paged.ts';
import { useResource } from '../queries/use-resource.ts';
import { OriginsView } from '../views/origins.tsx';
import { useArrival } from './arrival.ts';

export function OriginsPage() {
  const voices = usePaged('origins', (after) => fetchSources('voice', 'claims', '', after));
  // The stories come when they come: the voices are shown without them.
  const carried = useResource('carried', fetchCarried);
  useArrival('origins', 'Origins', voices.state !== 'loading');
  return <OriginsView voices={voices} carried={carried.state === 'ready' ? carried.value.items : []} />;
}
