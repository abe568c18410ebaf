import { type EventMarks, PLACE_REACH_KM } from '../../../src/api/client.ts';
import { mixOf, type StatusMix } from '../timeline/marks.ts';

export type PlacePrecision = EventMarks['places'][number]['precision'];

/** Events that name one place with one precision. */
export interface EventPlaces {
  readonly key: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly precision: PlacePrecision;
  readonly radiusKm: number;
  readonly events: readonly number[];
  readonly mix: StatusMix;
}

/** What can be put on a map, and what cannot. */
export interface Placed {
  readonly places: readonly EventPlaces[];
  /** Events that name no place, or one whose name was not resolved. */
  readonly unplaced: readonly number[];
}

/** Gathers events by place, those with most events first. */
export function placeEvents(marks: EventMarks, events: readonly number[]): Placed {
  const named: number[][] = marks.places.map(() => []);
  const unplaced: number[] = [];
  for (const event of events) {
    const place = marks.place[event] ?? -1;
    const [lat, lon] = [marks.places[place]?.lat ?? null, marks.places[place]?.lon ?? null];
    if (lat === null || lon === null) unplaced.push(event);
    else named[place]?.push(event);
  }
  // Spellings of one place have one pair of coordinates; the one that comes first names it.
  const found = new Map<string, { place: EventMarks['places'][number]; events: number[] }>();
  marks.places.forEach((place, at) => {
    const here = named[at] ?? [];
    if (here.length === 0) return;
    const key = `${place.precision} ${place.lat} ${place.lon}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { place, events: here });
    else found.set(key, { place: known.place, events: [...known.events, ...here] });
  });
  const places = [...found].map(([key, { place, events: here }]) => ({
    key,
    name: place.name,
    lat: place.lat ?? 0,
    lon: place.lon ?? 0,
    precision: place.precision,
    radiusKm: PLACE_REACH_KM[place.precision],
    events: here,
    mix: mixOf(marks, here),
  }));
  places.sort((a, b) => b.events.length - a.events.length || (a.key < b.key ? -1 : 1));
  return { places, unplaced };
}

/** West, south, east and north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * Reads a box of the address; null where it is none.
 *
 * @example
 * readBox('36,34,38,36.5'); // [36, 34, 38, 36.5]
 */
export function readBox(written: string): Box | null {
  const numbers = written.split(',').map(Number);
  const [west, south, east, north] = numbers;
  if (numbers.length !== 4 || !numbers.every(Number.isFinite) || written.includes(',,')) return null;
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  return [west, south, east, north];
}

/** Digits after the point that a box is written with: about ten metres. */
const DIGITS = 4;

/** Writes a box so that all that lay in it lies in it still. */
export function writeBox([west, south, east, north]: Box): string {
  const scale = 10 ** DIGITS;
  const down = (value: number) => Math.floor(value * scale) / scale;
  const up = (value: number) => Math.ceil(value * scale) / scale;
  return [down(west), down(south), up(east), up(north)].join(',');
}

/** Tells whether a place lies in a box, whose rim belongs to it. */
export function isInBox(place: { readonly lat: number; readonly lon: number }, box: Box): boolean {
  const [west, south, east, north] = box;
  const { lat, lon } = place;
  const isBetween = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return isBetween && lat >= south && lat <= north;
}

/** The least box that holds these places. */
export function boxAround(places: readonly { readonly lat: number; readonly lon: number }[]): Box {
  const [lats, lons] = [places.map(({ lat }) => lat), places.map(({ lon }) => lon)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
