import {
  boundsOf,
  type MapWindow,
  pixelsOf,
  toScreen,
  toWorld,
  worldPixels,
} from '../../queries/map/mercator.ts';
import type { MapGroup } from '../../queries/map/clusters.ts';
import type { Box } from '../../queries/map/places.ts';
import { type Country, graticuleOf, isInWindow, outlineIn, type World } from '../../queries/map/world.ts';
import { CanvasPen } from '../picture/canvas-pen.ts';
import type { Pen } from '../picture/pen.ts';
import type { SvgPen } from '../picture/svg-pen.ts';
import type { Theme } from '../picture/theme.ts';

/** What lies on the map below the signs. */
export interface MapGround {
  readonly window: MapWindow;
  readonly world: World;
  readonly groups: readonly MapGroup[];
  /** Countries that events are only known to lie in, by the key of their group. */
  readonly outlines: ReadonlyMap<string, Country>;
  readonly box: Box | null;
  /** Whether tiles lie below, which bring land and names of their own. */
  readonly hasTiles: boolean;
  readonly pickedKey: string | null;
}

/** Outlines as a canvas draws them, made when a country is first in sight. */
const paths = new WeakMap<Country, Path2D>();

function pathOf(country: Country): Path2D {
  const known = paths.get(country);
  if (known !== undefined) return known;
  const path = new Path2D(country.rings);
  paths.set(country, path);
  return path;
}

/** Draws the ground on a canvas; outlines are made once and then only moved and scaled. */
export function drawGround(context: CanvasRenderingContext2D, ground: MapGround, theme: Theme): void {
  const { window, world, hasTiles, outlines } = ground;
  const bounds = boundsOf(window);
  const pen = new CanvasPen(context);
  const seen = world.filter((country) => isInWindow(country, window));
  const units = world[0]?.units ?? 1;
  if (!hasTiles) {
    pen.rect(0, 0, window.width, window.height, { fill: theme.sunk });
    drawGraticule(pen, window, bounds, theme);
  }
  const size = worldPixels(window.zoom);
  const [cx, cy] = toWorld(window.lat, window.lon);
  const inWorld = (draw: () => void) => {
    context.save();
    context.translate(window.width / 2 - cx * size, window.height / 2 - cy * size);
    context.scale(size / units, size / units);
    draw();
    context.restore();
  };
  inWorld(() => {
    if (!hasTiles) {
      context.fillStyle = theme.sheet;
      for (const country of seen) context.fill(pathOf(country));
    }
    context.fillStyle = theme.accent;
    context.globalAlpha = 0.13;
    for (const country of new Set(outlines.values())) context.fill(pathOf(country));
    context.globalAlpha = hasTiles ? 0.35 : 1;
    context.strokeStyle = theme.lineFirm;
    context.lineWidth = (0.9 * units) / size;
    context.lineJoin = 'round';
    for (const country of seen) context.stroke(pathOf(country));
    context.globalAlpha = 1;
  });
  drawAreas(pen, ground, theme);
  if (!hasTiles) drawNames(pen, seen, window, theme);
  drawBox(pen, ground, theme);
}

/** Writes the same ground into an SVG, cut to what is in sight. */
export function writeGround(pen: SvgPen, ground: MapGround, theme: Theme): void {
  const { window, world, outlines } = ground;
  const bounds = boundsOf(window);
  const seen = world.filter((country) => isInWindow(country, window));
  pen.rect(0, 0, window.width, window.height, { fill: theme.sunk });
  drawGraticule(pen, window, bounds, theme);
  for (const country of seen) {
    const outline = outlineIn(country, window);
    if (outline !== '') pen.path(outline, { fill: theme.sheet, stroke: theme.lineFirm, width: 0.9 });
  }
  for (const country of new Set(outlines.values())) {
    const outline = outlineIn(country, window);
    if (outline !== '') pen.path(outline, { fill: theme.accent, opacity: 0.13 });
  }
  drawAreas(pen, ground, theme);
  drawNames(pen, seen, window, theme);
  drawBox(pen, ground, theme);
}

function drawGraticule(pen: Pen, window: MapWindow, bounds: readonly number[], theme: Theme): void {
  const { meridians, parallels } = graticuleOf(window, bounds);
  const ink = { stroke: theme.line, width: 0.8 };
  for (const lon of meridians) {
    const [x] = toScreen(window, 0, lon);
    pen.line(
      [
        [x, 0],
        [x, window.height],
      ],
      ink,
    );
  }
  for (const lat of parallels) {
    const [, y] = toScreen(window, lat, 0);
    pen.line(
      [
        [0, y],
        [window.width, y],
      ],
      ink,
    );
  }
}

/** What is only known to lie in an area: a ground without an edge, stronger for the one picked. */
function drawAreas(pen: Pen, { groups, outlines, window, pickedKey }: MapGround, theme: Theme): void {
  for (const group of groups) {
    const isPicked = group.key === pickedKey;
    if (group.kind === 'area') {
      if (outlines.has(group.key)) continue;
      pen.haze(group.x, group.y, group.radius, theme.accent, isPicked ? 0.5 : 0.17);
      pen.circle(group.x, group.y, group.radius * 0.98, {
        stroke: theme.accent,
        width: 1,
        dash: [2, 5],
        opacity: isPicked ? 0.9 : 0.3,
      });
      continue;
    }
    for (const place of group.places) {
      const radius = pixelsOf(place.radiusKm, place.lat, window.zoom);
      if (radius < 3) continue;
      const [x, y] = toScreen(window, place.lat, place.lon);
      pen.circle(x, y, radius, { fill: theme.accent, opacity: 0.16 });
      pen.circle(x, y, radius, { stroke: theme.accent, width: 1, opacity: 0.5 });
    }
  }
}

/** Least and most width of a country, in pixels for each letter of its name, at which the name stands. */
const [LEAST_ROOM, MOST_ROOM] = [7.5, 260];

function drawNames(pen: Pen, countries: readonly Country[], window: MapWindow, theme: Theme): void {
  const size = worldPixels(window.zoom);
  const [cx, cy] = toWorld(window.lat, window.lon);
  for (const { name, middle, breadth } of countries) {
    const room = (breadth * size) / Math.max(4, name.length);
    if (room < LEAST_ROOM || room > MOST_ROOM) continue;
    const [x, y] = [(middle[0] - cx) * size + window.width / 2, (middle[1] - cy) * size + window.height / 2];
    if (x < 0 || y < 10 || x > window.width || y > window.height) continue;
    const letters = room > 30 ? name.toUpperCase() : name;
    pen.text(x, y, letters, {
      size: room > 30 ? 12.5 : 11,
      fill: theme.inkFaint,
      anchor: 'middle',
      weight: 500,
      halo: theme.sheet,
    });
  }
}

function drawBox(pen: Pen, { window, box }: MapGround, theme: Theme): void {
  if (box === null) return;
  const [west, south, east, north] = box;
  const [left, top] = toScreen(window, north, west);
  const [right, bottom] = toScreen(window, south, east);
  pen.rect(left, top, right - left, bottom - top, { stroke: theme.accent, width: 1.5, dash: [6, 4] });
}
