import { END_LAT, type MapWindow, toWorld, worldPixels } from './mercator.ts';

/** A country as the build of the page has written it, all in whole units of the square of the world. */
export interface WrittenCountry {
  readonly name: string;
  /** West, north, east and south. */
  readonly box: readonly [number, number, number, number];
  /** Where its name stands: in the middle of its largest part. */
  readonly middle: readonly [number, number];
  /** Width of its largest part. */
  readonly breadth: number;
  /** Its rings one after the other as SVG writes paths: `M x y l dx dy …z`. */
  readonly rings: string;
}

/** The world as the build of the page has written it. */
export interface WrittenWorld {
  /** Units from one side of the square of the world to the other. */
  readonly units: number;
  readonly countries: readonly WrittenCountry[];
}

/** A country as it is drawn; lengths are shares of the square of the world, whose corner is in the north-west. */
export interface Country {
  readonly name: string;
  /** West, north, east and south. */
  readonly box: readonly [number, number, number, number];
  /** Where its name stands. */
  readonly middle: readonly [number, number];
  /** Width of its largest part. */
  readonly breadth: number;
  /** How often the unit of the outline goes into the square of the world. */
  readonly units: number;
  /** Its rings in these units, as SVG writes paths. */
  readonly rings: string;
}

/** The countries of the bundled world. */
export type World = readonly Country[];

/** Where the page says that its world lies, which the build has named by a digest. */
function worldAddress(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="crosscheck-world"]')?.content ?? '';
}

/** Reads coastlines and borders from our own server: Natural Earth at 1:50 million, projected by the build. */
export async function fetchWorld(): Promise<World> {
  const answer = await fetch(worldAddress());
  if (!answer.ok) throw new Error('The outlines of the countries are not there. Build the page anew.');
  return readWorld((await answer.json()) as WrittenWorld);
}

/** Brings what the build has written to shares of the square of the world. */
export function readWorld({ units, countries }: WrittenWorld): World {
  return countries.map(({ name, box, middle: [x, y], breadth, rings }) => ({
    name,
    box: [box[0] / units, box[1] / units, box[2] / units, box[3] / units],
    middle: [x / units, y / units],
    breadth: breadth / units,
    units,
    rings,
  }));
}

type Point = readonly [x: number, y: number];

const readBefore = new WeakMap<Country, readonly (readonly Point[])[]>();

/** The rings of a country as points, in its units; read once, and only where somebody needs them. */
function ringsOf(country: Country): readonly (readonly Point[])[] {
  const known = readBefore.get(country);
  if (known !== undefined) return known;
  const rings = country.rings.split('z').flatMap((written) => {
    const [, x, y, steps = ''] = /^M(-?\d+) (-?\d+)l(.*)$/.exec(written) ?? [];
    if (x === undefined || y === undefined) return [];
    let at: Point = [Number(x), Number(y)];
    const ring: Point[] = [at];
    const numbers = steps.split(' ').map(Number);
    for (let step = 0; step + 1 < numbers.length; step += 2) {
      at = [at[0] + (numbers[step] ?? 0), at[1] + (numbers[step + 1] ?? 0)];
      ring.push(at);
    }
    return [ring];
  });
  readBefore.set(country, rings);
  return rings;
}

/** The country that a point lies in; null on the sea. */
export function countryAt(world: World, lat: number, lon: number): Country | null {
  const [x, y] = toWorld(lat, lon);
  return (
    world.find((country) => {
      const [west, north, east, south] = country.box;
      if (x < west || x > east || y < north || y > south) return false;
      return isWithin(ringsOf(country), x * country.units, y * country.units);
    }) ?? null
  );
}

/** Tells whether a line from a point to the east crosses the rings an odd number of times. */
function isWithin(rings: readonly (readonly Point[])[], x: number, y: number): boolean {
  let isInside = false;
  for (const ring of rings) {
    let [beforeX, beforeY] = ring.at(-1) ?? [0, 0];
    for (const [atX, atY] of ring) {
      const isCrossed = atY > y !== beforeY > y;
      if (isCrossed && x < ((beforeX - atX) * (y - atY)) / (beforeY - atY) + atX) isInside = !isInside;
      [beforeX, beforeY] = [atX, atY];
    }
  }
  return isInside;
}

/** Tells whether any of a country may stand in a window. */
export function isInWindow({ box }: Country, window: MapWindow): boolean {
  const [west, north, east, south] = frameOf(window, 0);
  return box[2] >= west && box[0] <= east && box[3] >= north && box[1] <= south;
}

/** West, north, east and south of a window with a rim of so many pixels, in shares of the square of the world. */
function frameOf(window: MapWindow, rim: number): readonly [number, number, number, number] {
  const size = worldPixels(window.zoom);
  const [x, y] = toWorld(window.lat, window.lon);
  const [across, down] = [(window.width / 2 + rim) / size, (window.height / 2 + rim) / size];
  return [x - across, y - down, x + across, y + down];
}

/** Pixels beyond the window that an outline is drawn to, so that where it is cut is not seen. */
const RIM = 20;

/** The outline of a country in a window, as SVG writes a path; empty where none of it is there. */
export function outlineIn(country: Country, window: MapWindow): string {
  const { units } = country;
  const perUnit = worldPixels(window.zoom) / units;
  const [west, north, east, south] = frameOf(window, RIM).map((share) => share * units) as [
    number,
    number,
    number,
    number,
  ];
  const written = ([x, y]: Point): string =>
    `${round((x - west) * perUnit - RIM)},${round((y - north) * perUnit - RIM)}`;
  return ringsOf(country)
    .map((ring) => cutTo(ring, [west, north, east, south]).map(written))
    .map((points) => points.filter((point, at) => point !== points[at - 1]))
    .filter((points) => points.length > 2)
    .map((points) => `M${points.join('L')}Z`)
    .join('');
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** What of a ring lies in a frame, cut at one side after the other; along the frame it may run twice. */
function cutTo(ring: readonly Point[], [west, north, east, south]: readonly number[]): readonly Point[] {
  const sides: readonly (readonly [axis: 0 | 1, end: number, isUpper: boolean])[] = [
    [0, west ?? 0, false],
    [0, east ?? 1, true],
    [1, north ?? 0, false],
    [1, south ?? 1, true],
  ];
  let left = ring;
  for (const [axis, end, isUpper] of sides) {
    const isIn = (point: Point) => (isUpper ? point[axis] <= end : point[axis] >= end);
    const cut: Point[] = [];
    left.forEach((point, at) => {
      const before = left.at(at - 1) ?? point;
      if (isIn(point) !== isIn(before)) {
        const share = (end - before[axis]) / (point[axis] - before[axis]);
        cut.push([before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])]);
      }
      if (isIn(point)) cut.push(point);
    });
    left = cut;
  }
  return left;
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
