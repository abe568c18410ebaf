import type { EventMarks, MapTiles, TimelineEvent } from '../../src/api/client.ts';
import { chosenOf, type EventFilter } from '../selection/event-filter.ts';
import { api, read } from './fetch.ts';

/** The filter as the API takes it, but for what the page narrows by itself: days and the part of the map. */
export function askedOf(filter: EventFilter): Readonly<Record<string, string>> {
  return chosenOf({ ...filter, from: '', to: '', box: '' });
}

/** The marks of every event that fits, whenever and wherever it lies. */
export function fetchEventMarks(filter: EventFilter): Promise<EventMarks> {
  return read(api['event-marks'].$get({ query: askedOf(filter) }));
}

/** The rows of these events, at most 100 of them. */
export async function fetchEventRows(ids: readonly string[]): Promise<readonly TimelineEvent[]> {
  const { items } = await read(api['event-rows'].$get({ query: { ids: ids.join(',') } }));
  return items;
}

/** The map tiles that this server was told to show; null where it was told none. */
export async function fetchMapTiles(): Promise<MapTiles | null> {
  const { tiles } = await read(api['map-tiles'].$get());
  return tiles;
}
