import { ResourceView } from '../parts/resource-view.tsx';
import { fetchStatus } from '../queries/fetch.ts';
import { fetchMapTiles } from '../queries/fetch-events.ts';
import { fetchWorld } from '../queries/map/world.ts';
import { useChoices } from '../queries/use-choices.ts';
import { useEventMarks } from '../queries/use-event-marks.ts';
import { useResource } from '../queries/use-resource.ts';
import type { MapAddress } from '../selection/views/map.ts';
import { MapView } from '../views/map.tsx';
import { useArrival } from './arrival.ts';

export function MapPage({ address }: { readonly address: MapAddress }) {
  const marks = useEventMarks(address);
  const ground = useResource('map-ground', async () => {
    const [world, tiles] = await Promise.all([fetchWorld(), fetchMapTiles()]);
    return { world, tiles };
  });
  const choices = useChoices();
  const status = useResource('status', fetchStatus);
  useArrival('map', 'Map', marks.state === 'ready' && ground.state === 'ready');
  return (
    <ResourceView resource={marks} loading="Reading the events…">
      {(value) => (
        <ResourceView resource={ground} loading="Reading the outlines of the countries…">
          {({ world, tiles }) => (
            <MapView
              marks={value}
              choices={choices}
              status={status.state === 'ready' ? status.value : null}
              world={world}
              tiles={tiles}
              address={address}
            />
          )}
        </ResourceView>
      )}
    </ResourceView>
  );
}
