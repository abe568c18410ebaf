import Supercluster from 'supercluster';
import { counted, STATUS_WORD } from '../words.ts';
import { STATUS_ORDER, type StatusMix } from '../timeline/marks.ts';
import { boundsOf, type MapWindow, pixelsOf, toScreen } from './mercator.ts';
import { boxAround, type EventPlaces, writeBox } from './places.ts';

/** Places that stand for one sign on the map: a cluster of small ones, or one that is an area. */
export interface MapGroup {
  readonly kind: 'cluster' | 'area';
  readonly key: string;
  readonly places: readonly EventPlaces[];
  readonly count: number;
  readonly mix: StatusMix;
  readonly x: number;
  readonly y: number;
  /** Radius of the sign of a cluster, or of the ground of an area, in pixels. */
  readonly radius: number;
  /** What is picked by it, as the address has it. */
  readonly pick: string;
}

/** Pixels within which places are drawn together. */
const NEAR = 44;

/** A place whose ground is no wider than this at the present zoom is drawn as one of a cluster. */
const SMALL = 20;

interface Member {
  readonly index: number;
}

/**
 * The signs of a window, the largest first: small places near one another as clusters, and what is only
 * known to lie in a district, province or country as the area that it may lie in.
 */
export function groupPlaces(places: readonly EventPlaces[], window: MapWindow): readonly MapGroup[] {
  const zoom = Math.max(0, Math.floor(window.zoom));
  const isSmall = (place: EventPlaces) => pixelsOf(place.radiusKm, place.lat, zoom) <= SMALL;
  const index = indexOf(places, zoom, isSmall);
  const [west, south, east, north] = boundsOf(window);
  const clusters = index.tree
    .getClusters([Math.max(-180, west), south, Math.min(180, east), north], zoom)
    .map((found) => {
      const [lon, lat] = found.geometry.coordinates as [number, number];
      const [x, y] = toScreen(window, lat, lon);
      return { ...clusterOf(places, index, found), x, y };
    });
  const areas = places.flatMap((place) => {
    if (isSmall(place)) return [];
    const [x, y] = toScreen(window, place.lat, place.lon);
    const radius = pixelsOf(place.radiusKm, place.lat, window.zoom);
    const isSeen = x > -radius && y > -radius && x < window.width + radius && y < window.height + radius;
    return isSeen ? [areaOf(place, x, y, radius)] : [];
  });
  return [...clusters, ...areas].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

type Tree = Supercluster<Member, Member>;
type Found = ReturnType<Tree['getClusters']>[number];

/** A sign before it has a place in a window. */
type Unplaced = Omit<MapGroup, 'x' | 'y'>;

interface IndexedZoom {
  readonly tree: Tree;
  /** The signs made of this zoom, by the number of the cluster, or of the lone place as a negative one. */
  readonly signs: Map<number, Unplaced>;
}

interface Indexed {
  readonly places: readonly EventPlaces[];
  readonly byZoom: Map<number, IndexedZoom>;
}

/** Trees and signs of the places drawn last: a pan needs none anew. */
let indexed: Indexed | null = null;

function indexOf(
  places: readonly EventPlaces[],
  zoom: number,
  isSmall: (place: EventPlaces) => boolean,
): IndexedZoom {
  if (indexed?.places !== places) indexed = { places, byZoom: new Map() };
  const known = indexed.byZoom.get(zoom);
  if (known !== undefined) return known;
  const tree = new Supercluster<Member, Member>({ radius: NEAR, extent: 256, minZoom: zoom, maxZoom: zoom });
  tree.load(
    places.flatMap((place, index) =>
      isSmall(place)
        ? [
            {
              type: 'Feature' as const,
              properties: { index },
              geometry: { type: 'Point' as const, coordinates: [place.lon, place.lat] },
            },
          ]
        : [],
    ),
  );
  const made = { tree, signs: new Map<number, Unplaced>() };
  indexed.byZoom.set(zoom, made);
  return made;
}

function clusterOf(places: readonly EventPlaces[], { tree, signs }: IndexedZoom, found: Found): Unplaced {
  const id = 'cluster_id' in found.properties ? (found.properties.cluster_id as number) : null;
  const number = id ?? -1 - (found.properties as Member).index;
  const known = signs.get(number);
  if (known !== undefined) return known;
  const members = id === null ? [found] : tree.getLeaves(id, Infinity);
  const here = members
    .map(({ properties }) => places[(properties as Member).index])
    .filter((place) => place !== undefined)
    .sort((a, b) => b.events.length - a.events.length);
  const made = signOf(here);
  signs.set(number, made);
  return made;
}

function signOf(places: readonly EventPlaces[]): Unplaced {
  const count = places.reduce((sum, { events }) => sum + events.length, 0);
  return {
    kind: 'cluster',
    key: places.map(({ key }) => key).join('|'),
    places,
    count,
    mix: sumOf(places),
    radius: signRadius(count),
    pick: writeBox(boxAround(places)),
  };
}

function areaOf(place: EventPlaces, x: number, y: number, radius: number): MapGroup {
  return {
    kind: 'area',
    key: place.key,
    places: [place],
    count: place.events.length,
    mix: place.mix,
    x,
    y,
    radius,
    pick: writeBox(boxAround([place])),
  };
}

/** Area grows with the count, from the least on which a finger lands to the most that leaves the map in sight. */
function signRadius(count: number): number {
  return Math.min(30, 11 + 3.2 * Math.sqrt(count - 1) ** 0.75);
}

function sumOf(places: readonly EventPlaces[]): StatusMix {
  const sum = { corroborated: 0, single: 0, contested: 0, denied: 0 };
  for (const { mix } of places) for (const status of STATUS_ORDER) sum[status] += mix[status];
  return sum;
}

/**
 * The name of a sign: its largest place, and how many more.
 *
 * @example
 * groupName({ places: [{ name: 'Kesra' }, { name: 'Fartown' }] }); // 'Kesra and 1 more place'
 */
export function groupName({ places }: { readonly places: readonly { readonly name: string }[] }): string {
  const [first] = places;
  const more = places.length - 1;
  return `${first?.name ?? ''}${more === 0 ? '' : ` and ${counted(more, 'more place')}`}`;
}

/** What a sign is called for those who hear it: place, number of events, and how they stand. */
export function spokenGroup(group: MapGroup): string {
  const mix = STATUS_ORDER.filter((status) => group.mix[status] > 0).map(
    (status) => `${group.mix[status]} ${STATUS_WORD[status]}`,
  );
  const [first] = group.places;
  const where = group.kind === 'area' ? `, somewhere in this ${first?.precision ?? 'area'}` : '';
  return `${groupName(group)}${where}: ${counted(group.count, 'event')}, ${mix.join(', ')}`;
}
