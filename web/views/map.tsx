import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { CollectionStatus, EventMarks } from '../../src/api/client.ts';
import { EventFilterBar } from '../parts/event-filter/event-filter.tsx';
import { EventList } from '../parts/event-list/event-list.tsx';
import { NoEvents } from '../parts/event-list/no-events.tsx';
import { Link } from '../parts/link.tsx';
import type { MapGround } from '../parts/map/draw-map.ts';
import { MapDrawing, type TileSource } from '../parts/map/map-drawing.tsx';
import { mapPicture } from '../parts/map/map-picture.ts';
import { laySigns } from '../parts/map/map-signs.tsx';
import { ExportMenu } from '../parts/export-menu.tsx';
import { PictureExport } from '../parts/picture-export.tsx';
import { useTheme } from '../parts/picture/use-theme.ts';
import { Said } from '../parts/said.tsx';
import { DensityStrip, spanWords } from '../parts/timeline/density-strip.tsx';
import { StatusLegend } from '../parts/timeline/status-legend.tsx';
import { useSpan } from '../parts/use-span.ts';
import type { FilterChoices } from '../queries/filter-choices.ts';
import { groupName, groupPlaces } from '../queries/map/clusters.ts';
import { boundsOf, fitWindow, type MapWindow } from '../queries/map/mercator.ts';
import { isInBox, placeEvents, readBox, writeBox } from '../queries/map/places.ts';
import { type Country, countryAt, type World } from '../queries/map/world.ts';
import { filterOf, narrowedWords } from '../queries/narrowed.ts';
import { eventsWithin, inOrderOfTime, wholeSpan, wholeWith } from '../queries/timeline/marks.ts';
import { counted } from '../queries/words.ts';
import { chosenOf, isNarrowed } from '../selection/event-filter.ts';
import { choose } from '../selection/use-address.ts';
import type { MapAddress, MapPlace } from '../selection/views/map.ts';
import { TIMELINE } from '../selection/views/timeline.ts';

/** Milliseconds of rest after which the part of the world is written into the address. */
const REST_MS = 250;

/** What is picked where the events without a place on the map are listed. */
const UNPLACED = 'unplaced';

interface Props {
  readonly marks: EventMarks;
  readonly choices: FilterChoices;
  readonly status: CollectionStatus | null;
  readonly world: World;
  readonly tiles: TileSource | null;
  readonly address: MapAddress;
}

/** Events where they happened, drawn as exactly as their places are known, and the same events as a list. */
export function MapView(props: Props) {
  const { marks, status, address } = props;
  if (marks.ids.length === 0 && !isNarrowed(filterOf(address))) {
    return (
      <>
        <div className="view-head">
          <h1 tabIndex={-1}>Map</h1>
        </div>
        <NoEvents status={status} />
      </>
    );
  }
  return <Filled {...props} />;
}

function Filled({ marks, choices, world, tiles, address }: Props) {
  const drawn = useMemo(() => wholeSpan(marks), [marks]);
  const { from, to } = address;
  const whole = useMemo(() => wholeWith(drawn, { from, to }), [drawn, from, to]);
  const [span, setSpan] = useSpan(address, whole ?? { from: 0, to: 1 }, (days) =>
    choose({ ...address, ...days }),
  );
  const box = useMemo(() => readBox(address.box), [address.box]);
  const within = useMemo(() => eventsWithin(marks, span), [marks, span]);
  const { places: everywhere, unplaced } = useMemo(() => placeEvents(marks, within), [marks, within]);
  const places = useMemo(
    () => (box === null ? everywhere : everywhere.filter((place) => isInBox(place, box))),
    [everywhere, box],
  );
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const [shown, setShown] = useWindow(address, places, size);
  const groups = useMemo(() => groupPlaces(places, shown), [places, shown]);
  const outlines = useMemo(() => outlinesOf(groups, world), [groups, world]);
  const signs = useMemo(() => laySigns(groups, shown), [groups, shown]);
  const picked = groups.find(({ pick }) => pick === address.pick) ?? null;
  const ground: MapGround = useMemo(
    () => ({
      window: shown,
      world,
      groups,
      outlines,
      box,
      hasTiles: tiles !== null,
      pickedKey: picked?.key ?? null,
    }),
    [shown, world, groups, outlines, box, tiles, picked],
  );
  const pickBox = readBox(address.pick);
  const bounds = boundsOf(shown);
  // The map follows every movement at once, the list when there is time.
  const rested = useDeferredValue(shown);
  const inView = useMemo(() => places.filter((place) => isInBox(place, boundsOf(rested))), [places, rested]);
  const listed =
    address.pick === UNPLACED
      ? unplaced
      : (
          picked?.places ?? (pickBox === null ? inView : places.filter((place) => isInBox(place, pickBox)))
        ).flatMap(({ events }) => events);
  const theme = useTheme();
  const make = () =>
    mapPicture(
      ground,
      signs,
      marks,
      inView.flatMap(({ events }) => events),
      theme,
      {
        title: 'Map of events',
        subtitle: `${counted(
          inView.reduce((sum, { events }) => sum + events.length, 0),
          'event',
        )}, ${span === null ? 'all days' : spanWords(span)}${narrowedWords(address)}`,
      },
    );
  return (
    <>
      <div className="view-head">
        <h1 tabIndex={-1}>Map</h1>
        <div className="view-tools">
          <button
            type="button"
            className="button"
            onClick={() => choose({ ...address, box: writeBox(bounds), pick: '' })}
          >
            Only what is in view
          </button>
          <Link to={{ ...TIMELINE, ...filterOf(address) }} className="button">
            Same on the timeline
          </Link>
          <PictureExport make={make} />
          <ExportMenu list="events" query={chosenOf(filterOf(address))} places />
        </div>
      </div>
      <EventFilterBar
        filter={filterOf(address)}
        choices={choices}
        onChange={(next) => choose({ ...address, ...next, pick: '' })}
        without={['from', 'to']}
      />
      <div className="map-layout">
        <div className="map-side">
          <div className="map-holder" ref={frame}>
            {size.width > 0 && (
              <MapDrawing
                ground={ground}
                signs={signs}
                tiles={tiles}
                pick={address.pick}
                onWindow={setShown}
                onPick={(group) => choose({ ...address, at: placeOf(shown), pick: group?.pick ?? '' })}
                onWhole={() => setShown(fitWindow(everywhere, size))}
              />
            )}
          </div>
          {whole !== null && <DensityStrip marks={marks} whole={whole} span={span} onSpan={setSpan} />}
          <StatusLegend marks={marks} events={within} />
        </div>
        <Beside
          marks={marks}
          address={address}
          title={
            address.pick === UNPLACED
              ? 'Not on the map'
              : picked !== null
                ? groupName(picked)
                : pickBox === null
                  ? 'In view'
                  : 'Picked'
          }
          events={listed}
          unplaced={unplaced.length}
          onCloser={
            picked !== null && picked.places.length > 1
              ? () => setShown(fitWindow(picked.places, size, Math.min(13, shown.zoom + 4)))
              : null
          }
        />
      </div>
    </>
  );
}

function Beside(props: {
  readonly marks: EventMarks;
  readonly address: MapAddress;
  readonly title: string;
  readonly events: readonly number[];
  readonly unplaced: number;
  readonly onCloser: (() => void) | null;
}) {
  const { marks, address, title, events, unplaced, onCloser } = props;
  const ordered = useMemo(() => inOrderOfTime(marks, events), [marks, events]);
  const isPicked = address.pick !== '';
  return (
    <section className="map-list" aria-labelledby="map-listed">
      <h2 id="map-listed">
        <Said>{title}</Said>
      </h2>
      <p className="result-count" role="status">
        {counted(events.length, 'event')}
      </p>
      <p className="map-list-ways">
        {isPicked && (
          <Link to={{ ...address, pick: '' }} inPlace>
            All in view
          </Link>
        )}
        {onCloser !== null && (
          <button type="button" className="plain-button" onClick={onCloser}>
            Zoom to these places
          </button>
        )}
        {unplaced > 0 && address.pick !== UNPLACED && (
          <Link to={{ ...address, pick: UNPLACED }} inPlace>
            {counted(unplaced, 'event')} not on the map
          </Link>
        )}
      </p>
      {address.pick === UNPLACED && (
        <p className="lead">They name no place, or one that could not be told apart from others.</p>
      )}
      <EventList
        name={`map ${JSON.stringify({ ...address, at: null })} ${events.length}`}
        label="Events on this part of the map"
        marks={marks}
        events={ordered}
        className="event-rows-narrow"
      />
    </section>
  );
}

/** The outline of the country for each area that is one. */
function outlinesOf(groups: ReturnType<typeof groupPlaces>, world: World): ReadonlyMap<string, Country> {
  const found = new Map<string, Country>();
  for (const { kind, key, places } of groups) {
    const [place] = places;
    if (kind !== 'area' || place?.precision !== 'country') continue;
    const country = countryOnce(world, place.lat, place.lon);
    if (country !== null) found.set(key, country);
  }
  return found;
}

const looked = new WeakMap<World, Map<string, Country | null>>();

/** Looking through all outlines takes milliseconds; the same few points are asked for at every frame. */
function countryOnce(world: World, lat: number, lon: number): Country | null {
  const known = looked.get(world) ?? new Map<string, Country | null>();
  looked.set(world, known);
  const key = `${lat} ${lon}`;
  if (!known.has(key)) known.set(key, countryAt(world, lat, lon));
  return known.get(key) ?? null;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function useSize(frame: { readonly current: HTMLElement | null }): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    const { current } = frame;
    if (current === null) return;
    const measure = () => setSize({ width: current.clientWidth, height: current.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [frame]);
  return size;
}

function placeOf({ lat, lon, zoom }: MapWindow): MapPlace {
  return { lat: Number(lat.toFixed(4)), lon: Number(lon.toFixed(4)), zoom: Number(zoom.toFixed(2)) };
}

/** The part of the world that is looked at: moved at once, written into the address when it rests. */
function useWindow(
  address: MapAddress,
  places: ReturnType<typeof placeEvents>['places'],
  size: Size,
): readonly [MapWindow, (window: MapWindow) => void] {
  const [moving, setMoving] = useState<MapPlace | null>(null);
  const timer = useRef<number | null>(null);
  const latest = useRef(address);
  latest.current = address;
  const key = address.at === null ? '' : `${address.at.lat} ${address.at.lon} ${address.at.zoom}`;
  useEffect(() => setMoving(null), [key]);
  useEffect(() => () => window.clearTimeout(timer.current ?? undefined), []);
  // What fits is settled once: the map does not jump when the brush takes places away.
  const fitted = useRef<MapWindow | null>(null);
  if (fitted.current === null && size.width > 0) fitted.current = fitWindow(mostly(places), size);
  const at = moving ?? address.at ?? fitted.current ?? fitWindow([], size);
  const { lat, lon, zoom } = at;
  const { width, height } = size;
  const shown = useMemo(() => ({ lat, lon, zoom, width, height }), [lat, lon, zoom, width, height]);
  const move = (next: MapWindow) => {
    setMoving(next);
    window.clearTimeout(timer.current ?? undefined);
    timer.current = window.setTimeout(() => choose({ ...latest.current, at: placeOf(next) }), REST_MS);
  };
  return [shown, move];
}

/** Share of the events that the map is fitted to at first; the rest may lie far off. */
const MOSTLY = 0.95;

/** The places that hold most of the events, without those that are whole countries or far from the others. */
function mostly(places: ReturnType<typeof placeEvents>['places']) {
  const exact = places.filter(({ radiusKm }) => radiusKm < 100);
  const usable = exact.length > 0 ? exact : places;
  const middle = [...usable].sort((a, b) => b.events.length - a.events.length)[0];
  if (middle === undefined) return [];
  const all = usable.reduce((sum, { events }) => sum + events.length, 0);
  const near = [...usable].sort((a, b) => apart(a, middle) - apart(b, middle));
  let [held, count] = [0, 0];
  while (count < near.length && held < all * MOSTLY) held += near[count++]?.events.length ?? 0;
  return near.slice(0, Math.max(1, count));
}

function apart(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  return Math.hypot(a.lat - b.lat, a.lon - b.lon);
}
