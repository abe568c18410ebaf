import { describe, expect, it } from 'vitest';
import { madeMarks } from '../timeline/marks-fixture.ts';
import { groupName, groupPlaces } from './clusters.ts';
import { boundsOf, fitWindow, fromScreen, panWindow, tilesOf, toScreen, zoomWindow } from './mercator.ts';
import { boxAround, isInBox, placeEvents, readBox, writeBox } from './places.ts';

const size = { width: 800, height: 500 };
const marks = madeMarks([
  { place: 0 },
  { place: 0, status: 1 },
  { place: 1 },
  { place: 2 },
  { place: 3 },
  {},
]);
const { places, unplaced } = placeEvents(marks, [0, 1, 2, 3, 4, 5]);
const far = { lat: 36.2, lon: 37, zoom: 7, ...size };

describe('events on the map', () => {
  it('are gathered by place, and those that have none are apart', () => {
    expect(places.map(({ name, events }) => [name, events])).toEqual([
      ['Kesra', [0, 1]],
      ['Northern Plain', [3]],
      ['Halba', [2]],
    ]);
    expect(unplaced).toEqual([4, 5]);
  });

  it('are one sign from afar, two from near, and an area where no more is known', () => {
    const words = (zoom: number) =>
      groupPlaces(places, { ...far, zoom, lat: 36.25, lon: 37.125 }).map((group) => [
        group.kind,
        groupName(group),
        group.count,
      ]);
    expect(words(7)).toEqual([
      ['cluster', 'Kesra and 1 more place', 3],
      ['area', 'Northern Plain', 1],
    ]);
    expect(words(12).filter(([kind]) => kind === 'area')).toHaveLength(3);
  });

  it('keep their signs while the map is moved, each moved by as much', () => {
    const before = groupPlaces(places, far);
    const after = groupPlaces(places, panWindow(far, 40, 0));
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
    for (const [index, { x, y, mix }] of after.entries()) {
      expect(x).toBeCloseTo((before[index]?.x ?? 0) - 40, 6);
      expect(y).toBeCloseTo(before[index]?.y ?? 0, 6);
      expect(mix).toBe(before[index]?.mix);
    }
  });

  it('are counted anew when other places are shown', () => {
    const fewer = placeEvents(marks, [0]).places;
    expect(groupPlaces(fewer, far).map(({ count }) => count)).toEqual([1]);
    expect(groupPlaces(places, far).map(({ count }) => count)).toEqual([3, 1]);
  });
});

describe('a box of the address', () => {
  it.each(['', '1,2,3', '1,,2,3', 'a,b,c,d', '1,2,3,4,5'])('is none in "%s"', (written) =>
    expect(readBox(written)).toBeNull(),
  );

  it('holds after writing what it held before', () => {
    const points = [
      { lat: 36.123456, lon: 37.000049 },
      { lat: -1.00005, lon: -0.99995 },
    ];
    const box = readBox(writeBox(boxAround(points)));
    for (const point of points) expect(box !== null && isInBox(point, box)).toBe(true);
  });

  it('may go across the 180th meridian', () => {
    expect(isInBox({ lat: 0, lon: -179 }, [170, -10, -170, 10])).toBe(true);
    expect(isInBox({ lat: 0, lon: 0 }, [170, -10, -170, 10])).toBe(false);
  });
});

describe('a window on the world', () => {
  it.each([
    [0, 0],
    [36.25, 37.125],
    [-54.8, -68.3],
  ])('finds %f, %f again at its place on the screen', (lat, lon) => {
    const [x, y] = toScreen(far, lat, lon);
    const found = fromScreen(far, x, y);
    expect(found.lat).toBeCloseTo(lat, 8);
    expect(found.lon).toBeCloseTo(lon, 8);
  });

  it('keeps the point under the pointer where it is', () => {
    const { lat, lon } = fromScreen(far, 200, 100);
    const [x, y] = toScreen(zoomWindow(far, 1.5, 200, 100, [0, 14]), lat, lon);
    expect(x).toBeCloseTo(200, 4);
    expect(y).toBeCloseTo(100, 4);
  });

  it('holds all that it is fitted to', () => {
    const points = [
      { lat: 33, lon: 35 },
      { lat: 37, lon: 42 },
    ];
    const [west, south, east, north] = boundsOf(fitWindow(points, size));
    for (const point of points) expect(isInBox(point, [west, south, east, north])).toBe(true);
  });

  it('is filled by its tiles', () => {
    const tiles = tilesOf(far);
    expect(Math.min(...tiles.map(({ left }) => left))).toBeLessThanOrEqual(0);
    expect(Math.max(...tiles.map(({ left, size: wide }) => left + wide))).toBeGreaterThanOrEqual(800);
    expect(new Set(tiles.map(({ key }) => key)).size).toBe(tiles.length);
  });
});
