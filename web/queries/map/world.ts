import { geoBounds, geoContains, geoMercator, geoPath } from 'd3-geo';
import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import { worldPixels, type MapWindow, toWorld, END_LAT } from './mercator.ts';

/** A country as it is drawn. */
export interface Country {
  readonly name: string;
  /** West, south, east and north in degrees; west is greater than east across the 180th meridian. */
  readonly bounds: readonly [number, number, number, number];
  /** Where its name stands, in the square of the world. */
  readonly middle: readonly [number, number];
  /** Width of its largest part in the square of the world. */
  readonly breadth: number;
  /** Outline in the square of the world. */
  readonly path: Path2D;
  readonly shape: FeatureCollection<Geometry, { name: string }>['features'][number];
}

/** The countries of the bundled world. */
export type World = readonly Country[];

/** Where the page says that its world lies, which the build has named by a digest. */
function worldAddress(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="crosscheck-world"]')?.content ?? '';
}

/** Reads coastlines and borders from our own server: Natural Earth at 1:50 million, by way of world-atlas. */
export async function fetchWorld(): Promise<World> {
  const answer = await fetch(worldAddress());
  if (!answer.ok) throw new Error('The outlines of the countries are not there. Build the page anew.');
  const topology = (await answer.json()) as Parameters<typeof feature>[0];
  const countries = topology.objects['countries'];
  if (countries === undefined) throw new Error('The outlines of the countries cannot be read.');
  const { features } = feature(topology, countries) as unknown as FeatureCollection<
    Geometry,
    { name: string }
  >;
  return features.map(countryOf);
}

function countryOf(shape: World[number]['shape']): Country {
  const draw = geoPath(squareProjection());
  const path = new Path2D();
  draw.context(path as unknown as CanvasRenderingContext2D)(shape);
  const [[west, south], [east, north]] = geoBounds(shape);
  const { middle, breadth } = largestPart(shape);
  return { name: shape.properties.name, bounds: [west, south, east, north], middle, breadth, path, shape };
}

/** The world as a square of side 1; no curve is put between points, which lie close. */
function squareProjection() {
  return geoMercator()
    .scale(1 / (2 * Math.PI))
    .translate([0.5, 0.5])
    .precision(0)
    .clipExtent([
      [0, 0],
      [1, 1],
    ]);
}

function largestPart(shape: World[number]['shape']): {
  readonly middle: readonly [number, number];
  readonly breadth: number;
} {
  const { geometry } = shape;
  const polygons =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : [];
  const path = geoPath(squareProjection());
  let [best, middle, breadth]: [number, readonly [number, number], number] = [-1, [0.5, 0.5], 0];
  for (const coordinates of polygons) {
    const part = { type: 'Polygon' as const, coordinates };
    const area = path.area(part);
    if (area <= best) continue;
    const [[left], [right]] = path.bounds(part);
    [best, middle, breadth] = [area, path.centroid(part), right - left];
  }
  return { middle, breadth };
}

/** The country that a point lies in; null on the sea. */
export function countryAt(world: World, lat: number, lon: number): Country | null {
  return (
    world.find(
      ({ bounds: [west, south, east, north], shape }) =>
        lat >= south &&
        lat <= north &&
        (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east) &&
        geoContains(shape, [lon, lat]),
    ) ?? null
  );
}

/** Tells whether any of a country may stand in a window. */
export function isInWindow(country: Country, [west, south, east, north]: readonly number[]): boolean {
  const [left, below, right, above] = country.bounds;
  if (west === undefined || south === undefined || east === undefined || north === undefined) return false;
  const isBeside = left <= right ? right < west || left > east : false;
  return !isBeside && above >= south && below <= north;
}

/** The outline of a country in a window, as SVG writes a path; empty where none of it is there. */
export function outlineIn(country: Country, window: MapWindow): string {
  const size = worldPixels(window.zoom);
  const [cx, cy] = toWorld(window.lat, window.lon);
  const projection = geoMercator()
    .scale(size / (2 * Math.PI))
    .translate([window.width / 2 - (cx - 0.5) * size, window.height / 2 - (cy - 0.5) * size])
    .clipExtent([
      [-20, -20],
      [window.width + 20, window.height + 20],
    ]);
  return geoPath(projection).digits(1)(country.shape) ?? '';
}

/** Lines of latitude and longitude at steps that fit the zoom, as degrees. */
export function graticuleOf(window: MapWindow, bounds: readonly number[]) {
  const step =
    [30, 15, 10, 5, 2, 1, 0.5].find((degrees) => (degrees / 360) * worldPixels(window.zoom) < 220) ?? 0.5;
  const [west = -180, south = -END_LAT, east = 180, north = END_LAT] = bounds;
  const between = (from: number, to: number, least: number, most: number): number[] => {
    const lines: number[] = [];
    for (let at = Math.ceil(Math.max(from, least) / step) * step; at <= Math.min(to, most); at += step)
      lines.push(at);
    return lines;
  };
  return { meridians: between(west, east, -180, 180), parallels: between(south, north, -80, 80) };
}
