import { type EventFilter, NO_FILTER, readEventFilter, writeEventFilter } from '../event-filter.ts';
import type { ViewAddress } from './view-address.ts';

/** The part of the world that is looked at. */
export interface MapPlace {
  /** Degrees of the middle. */
  readonly lat: number;
  readonly lon: number;
  /** Times that the world was doubled from 256 pixels, as map tiles count. */
  readonly zoom: number;
}

/** Events where they happened. */
export interface MapAddress extends EventFilter {
  readonly view: 'map';
  /** Null shows all that fits. */
  readonly at: MapPlace | null;
  /** What is picked, as west, south, east and north of its places with commas between; `unplaced` is what is not on the map, empty is nothing. */
  readonly pick: string;
}

/** The whole map. */
export const MAP: MapAddress = { view: 'map', ...NO_FILTER, at: null, pick: '' };

/** Zoom that the map goes to at most, and at least. */
export const [LEAST_ZOOM, MOST_ZOOM] = [0.5, 15];

export const mapView: ViewAddress<MapAddress> = {
  view: 'map',
  read: (path, query) =>
    path.join('/') === 'map'
      ? {
          view: 'map',
          ...readEventFilter(query),
          at: readPlace(query.get('at')),
          pick: readPick(query.get('pick') ?? ''),
        }
      : null,
  write: ({ at, pick, ...filter }) =>
    `/map${writeEventFilter(filter, { at: at === null ? '' : writePlace(at), pick })}`,
};

function writePlace({ lat, lon, zoom }: MapPlace): string {
  return `${Number(lat.toFixed(4))},${Number(lon.toFixed(4))},${Number(zoom.toFixed(2))}`;
}

function readPlace(written: string | null): MapPlace | null {
  const numbers = (written ?? '').split(',').map(Number);
  const [lat, lon, zoom] = numbers;
  if (numbers.length !== 3 || lat === undefined || lon === undefined || zoom === undefined) return null;
  if (!numbers.every(Number.isFinite) || written === ',,') return null;
  const isOnEarth = Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && zoom >= LEAST_ZOOM && zoom <= MOST_ZOOM;
  return isOnEarth ? { lat, lon, zoom } : null;
}

function readPick(written: string): string {
  return written === 'unplaced' || /^(-?[\d.]+,){3}-?[\d.]+$/.test(written) ? written : '';
}
