/** A point of the world, unrolled to a square of side 1: x from west to east, y from north to south. */
export type WorldPoint = readonly [x: number, y: number];

/** What is looked at: the middle in degrees, and how often the world was doubled from 256 pixels. */
export interface MapWindow {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Where Web Mercator ends: there the world is a square. */
export const END_LAT = 85.0511;

/** Pixels of the whole world at zoom 0, as tile servers count. */
export const TILE = 256;

const RADIANS = Math.PI / 180;

/** Metres round the equator, WGS84. */
const EQUATOR_M = 40_075_017;

export function toWorld(lat: number, lon: number): WorldPoint {
  const held = Math.max(-END_LAT, Math.min(END_LAT, lat)) * RADIANS;
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + held / 2)) / (2 * Math.PI);
  return [lon / 360 + 0.5, y];
}

export function fromWorld([x, y]: WorldPoint): { readonly lat: number; readonly lon: number } {
  const lat = (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / RADIANS;
  return { lat, lon: (x - 0.5) * 360 };
}

/** Pixels of the whole world at a zoom. */
export function worldPixels(zoom: number): number {
  return TILE * 2 ** zoom;
}

/** Where a point of the earth stands in the window, in pixels from its corner. */
export function toScreen(window: MapWindow, lat: number, lon: number): readonly [number, number] {
  const size = worldPixels(window.zoom);
  const [cx, cy] = toWorld(window.lat, window.lon);
  const [x, y] = toWorld(lat, lon);
  return [(x - cx) * size + window.width / 2, (y - cy) * size + window.height / 2];
}

/** The point of the earth at a place of the window. */
export function fromScreen(window: MapWindow, x: number, y: number) {
  const size = worldPixels(window.zoom);
  const [cx, cy] = toWorld(window.lat, window.lon);
  return fromWorld([cx + (x - window.width / 2) / size, cy + (y - window.height / 2) / size]);
}

/** Pixels that so many kilometres take at a latitude; Mercator widens them towards the poles. */
export function pixelsOf(km: number, lat: number, zoom: number): number {
  return (km * 1000 * worldPixels(zoom)) / (EQUATOR_M * Math.max(0.05, Math.cos(lat * RADIANS)));
}

/** West, south, east and north of a window, in degrees. */
export function boundsOf(window: MapWindow): readonly [number, number, number, number] {
  const [northWest, southEast] = [fromScreen(window, 0, 0), fromScreen(window, window.width, window.height)];
  return [northWest.lon, southEast.lat, southEast.lon, northWest.lat];
}

/** Moves a window by pixels; the world ends at its poles and at the 180th meridian. */
export function panWindow(window: MapWindow, dx: number, dy: number): MapWindow {
  const { lat, lon } = fromScreen(window, window.width / 2 + dx, window.height / 2 + dy);
  return { ...window, lat: Math.max(-84, Math.min(84, lat)), lon: Math.max(-180, Math.min(180, lon)) };
}

/** Zooms around a place of the window that stays where it is. */
export function zoomWindow(
  window: MapWindow,
  by: number,
  x: number,
  y: number,
  limits: readonly [number, number],
): MapWindow {
  const zoom = Math.max(limits[0], Math.min(limits[1], window.zoom + by));
  const held = fromScreen(window, x, y);
  const next = { ...window, zoom };
  const [nx, ny] = toScreen(next, held.lat, held.lon);
  return panWindow(next, nx - x, ny - y);
}

/** The window in which these points fit, with room around; a lone point is not looked at from nearer than a province. */
export function fitWindow(
  points: readonly { readonly lat: number; readonly lon: number }[],
  size: { readonly width: number; readonly height: number },
  most = 9,
): MapWindow {
  const { width, height } = size;
  if (points.length === 0)
    return { lat: 25, lon: 20, zoom: Math.max(0.5, Math.log2(width / TILE)), width, height };
  const worlds = points.map(({ lat, lon }) => toWorld(lat, lon));
  const [xs, ys] = [worlds.map(([x]) => x), worlds.map(([, y]) => y)];
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    (width * 0.78) / Math.max(1e-9, east - west),
    (height * 0.74) / Math.max(1e-9, south - north),
  );
  const zoom = Math.max(0.5, Math.min(most, Math.log2(scale / TILE)));
  const { lat, lon } = fromWorld([(west + east) / 2, (north + south) / 2]);
  return { lat, lon, zoom, width, height };
}

/** One tile of a window: its number and where it stands. */
export interface TilePlace {
  readonly key: string;
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** The highest number of a tile server's zoom that is asked for. */
const MOST_TILE_ZOOM = 19;

/** The tiles that fill a window. */
export function tilesOf(window: MapWindow): readonly TilePlace[] {
  const z = Math.max(0, Math.min(MOST_TILE_ZOOM, Math.round(window.zoom)));
  const count = 2 ** z;
  const size = worldPixels(window.zoom) / count;
  const [cx, cy] = toWorld(window.lat, window.lon);
  const [left, top] = [cx * count * size - window.width / 2, cy * count * size - window.height / 2];
  const tiles: TilePlace[] = [];
  for (let y = Math.max(0, Math.floor(top / size)); y < count && y * size < top + window.height; y += 1) {
    for (let x = Math.max(0, Math.floor(left / size)); x < count && x * size < left + window.width; x += 1) {
      tiles.push({ key: `${z}/${x}/${y}`, z, x, y, left: x * size - left, top: y * size - top, size });
    }
  }
  return tiles;
}
