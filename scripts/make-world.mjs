/**
 * Makes the world that the page draws: coastlines and borders of Natural Earth at 1:50 million, by way of
 * world-atlas, projected once while the page is built. Projecting them where the map is opened took a
 * reader's browser longer than everything else it does there.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

const SOURCE = 'world-atlas/countries-50m.json';

/** Units across the square of the world. The source knows half as many, so that its points stay where they are. */
const UNITS = 200_000;

/**
 * The world as the page reads it. Each country has a `name`, its `rings` one after the other as SVG writes
 * paths, in whole units from the north-west corner of the square, the `box` that holds them (west, north,
 * east, south), and of the largest of them the `middle` and the `breadth`.
 */
export function makeWorld() {
  const topology = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(SOURCE), 'utf8'));
  const { features } = feature(topology, topology.objects.countries);
  return { units: UNITS, countries: features.map(countryOf) };
}

function countryOf(shape) {
  const rings = ringsOf(shape);
  const largest = rings.map(sizeOf).reduce((most, one) => (one.area > most.area ? one : most));
  const { middle, breadth } = largest;
  const { name } = shape.properties;
  return { name, box: boxOf(rings), middle, breadth, rings: rings.map(ringWords).join('') };
}

function boxOf(rings) {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of rings.flat()) {
    west = Math.min(west, x);
    north = Math.min(north, y);
    east = Math.max(east, x);
    south = Math.max(south, y);
  }
  return [west, north, east, south];
}

/** Mercator without curves between points, which lie close; cut where the square ends. */
const projection = geoMercator()
  .scale(UNITS / (2 * Math.PI))
  .translate([UNITS / 2, UNITS / 2])
  .precision(0)
  .clipExtent([
    [0, 0],
    [UNITS, UNITS],
  ]);

function ringsOf(shape) {
  const rings = [];
  const add = (x, y) => {
    const ring = rings.at(-1);
    const [nextX, nextY] = [Math.round(x), Math.round(y)];
    const last = ring.at(-1);
    if (last === undefined || last[0] !== nextX || last[1] !== nextY) ring.push([nextX, nextY]);
  };
  geoPath(projection).context({
    moveTo: (x, y) => {
      rings.push([]);
      add(x, y);
    },
    lineTo: add,
    closePath: () => {},
  })(shape);
  return rings;
}

/** Each point as the way from the one before: a third of what points in full would take. */
function ringWords([[startX, startY], ...others]) {
  let [x, y] = [startX, startY];
  const steps = others.map(([nextX, nextY]) => {
    const step = `${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${startX} ${startY}l${steps.join(' ')}z`;
}

/** Area, centre of gravity and width of a ring. */
function sizeOf(ring) {
  let [twice, sumX, sumY] = [0, 0, 0];
  let [left, right] = [Infinity, -Infinity];
  ring.forEach(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length];
    const cross = x * nextY - nextX * y;
    twice += cross;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
    left = Math.min(left, x);
    right = Math.max(right, x);
  });
  const middle = twice === 0 ? ring[0] : [Math.round(sumX / (3 * twice)), Math.round(sumY / (3 * twice))];
  return { area: Math.abs(twice) / 2, middle, breadth: right - left };
}
