import { type KeyboardEvent, type PointerEvent, useEffect, useId, useMemo, useRef } from 'react';
import type { MapGroup } from '../../queries/map/clusters.ts';
import { type MapWindow, panWindow, tilesOf, zoomWindow } from '../../queries/map/mercator.ts';
import { counted } from '../../queries/words.ts';
import { LEAST_ZOOM, MOST_ZOOM } from '../../selection/views/map.ts';
import { useTheme } from '../picture/use-theme.ts';
import { drawGround, type MapGround } from './draw-map.ts';
import { type LaidSign, MapSigns } from './map-signs.tsx';

const LIMITS = [LEAST_ZOOM, MOST_ZOOM] as const;

/** Zoom of one key press or button, and pixels of one arrow. */
const [CLOSER, STEP] = [0.75, 90];

/** Tiles from elsewhere that lie below, where somebody asked for them. */
export interface TileSource {
  /** With {z}, {x} and {y} in it. */
  readonly address: string;
  readonly credit: string | null;
}

/**
 * The map: outlines and areas on a canvas, signs as buttons above it. A drag, the arrows, the wheel once
 * it is focused, and the buttons move it.
 */
export function MapDrawing(props: {
  readonly ground: MapGround;
  readonly signs: readonly LaidSign[];
  readonly tiles: TileSource | null;
  readonly pick: string;
  readonly onWindow: (window: MapWindow) => void;
  readonly onPick: (group: MapGroup | null) => void;
  readonly onWhole: () => void;
}) {
  const { ground, signs, tiles, pick, onWindow, onPick, onWhole } = props;
  const { window: shown } = ground;
  const frame = useRef<HTMLDivElement>(null);
  const help = useId();
  const [middleX, middleY] = [shown.width / 2, shown.height / 2];
  const zoom = (by: number) => onWindow(zoomWindow(shown, by, middleX, middleY, LIMITS));
  const pointer = usePointer(shown, onWindow);
  useWheel(frame, shown, onWindow);
  const events = signs.reduce((sum, { group }) => sum + group.count, 0);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') return onPick(null);
    const moved = movedByKey(event.key, shown);
    if (moved === null) return;
    event.preventDefault();
    onWindow(moved);
  };
  return (
    <div className="map-box">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is worked by keys and pointer */}
      <div
        ref={frame}
        className="map-frame"
        role="group"
        tabIndex={0}
        aria-label={`Map with ${counted(events, 'event')} in ${counted(signs.length, 'place')}`}
        aria-describedby={help}
        onKeyDown={onKeyDown}
        {...pointer}
      >
        <p className="visually-hidden" id={help}>
          Arrow keys move the map, plus and minus zoom, Tab goes from place to place, Enter lists the events
          of one. The list beside the map holds the same events.
        </p>
        {tiles !== null && <Tiles window={shown} tiles={tiles} />}
        <Ground ground={ground} />
        <MapSigns signs={signs} pick={pick} onPick={onPick} />
      </div>
      <div className="map-buttons" role="group" aria-label="Zoom">
        <button type="button" aria-label="Closer" onClick={() => zoom(CLOSER)}>
          +
        </button>
        <button type="button" aria-label="Farther" onClick={() => zoom(-CLOSER)}>
          −
        </button>
        <button type="button" aria-label="Show all places" title="Show all places" onClick={onWhole}>
          ⤢
        </button>
      </div>
      <p className="map-credit">
        {tiles?.credit ? `${tiles.credit} · ` : ''}Outlines: Natural Earth, as it draws them
      </p>
    </div>
  );
}

function movedByKey(key: string, shown: MapWindow): MapWindow | null {
  const [x, y] = [shown.width / 2, shown.height / 2];
  switch (key) {
    case 'ArrowLeft':
      return panWindow(shown, -STEP, 0);
    case 'ArrowRight':
      return panWindow(shown, STEP, 0);
    case 'ArrowUp':
      return panWindow(shown, 0, -STEP);
    case 'ArrowDown':
      return panWindow(shown, 0, STEP);
    case '+':
    case '=':
      return zoomWindow(shown, CLOSER, x, y, LIMITS);
    case '-':
      return zoomWindow(shown, -CLOSER, x, y, LIMITS);
    default:
      return null;
  }
}

function Ground({ ground }: { readonly ground: MapGround }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useTheme();
  const { width, height } = ground.window;
  useEffect(() => {
    const { current } = canvas;
    const context = current?.getContext('2d') ?? null;
    if (current === null || context === null) return;
    const scale = window.devicePixelRatio;
    const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
    if (current.width !== wide) current.width = wide;
    if (current.height !== high) current.height = high;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, width, height);
    drawGround(context, ground, theme);
  }, [ground, theme, width, height]);
  return <canvas ref={canvas} aria-hidden="true" style={{ width, height }} />;
}

function Tiles({ window: shown, tiles }: { readonly window: MapWindow; readonly tiles: TileSource }) {
  const places = useMemo(() => tilesOf(shown), [shown]);
  return (
    <div className="map-tiles" aria-hidden="true">
      {places.map(({ key, z, x, y, left, top, size }) => (
        <img
          key={key}
          alt=""
          decoding="async"
          referrerPolicy="no-referrer"
          src={tiles.address.replace('{z}', `${z}`).replace('{x}', `${x}`).replace('{y}', `${y}`)}
          style={{ left, top, width: size + 0.5, height: size + 0.5 }}
        />
      ))}
    </div>
  );
}

/** Pixels that a pointer may tremble and still have clicked. */
const STILL = 4;

interface Finger {
  readonly x: number;
  readonly y: number;
}

interface Held {
  readonly window: MapWindow;
  readonly fingers: ReadonlyMap<number, Finger>;
}

/** One finger or button moves the map, two bring it closer. */
function usePointer(shown: MapWindow, onWindow: (window: MapWindow) => void) {
  const fingers = useRef(new Map<number, Finger>());
  const held = useRef<Held | null>(null);
  const hold = () => {
    held.current = fingers.current.size === 0 ? null : { window: shown, fingers: new Map(fingers.current) };
  };
  const release = (event: PointerEvent) => {
    fingers.current.delete(event.pointerId);
    hold();
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      hold();
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const from = held.current?.fingers.get(event.pointerId);
      if (from === undefined || held.current === null) return;
      const now = { x: event.clientX, y: event.clientY };
      const isStill = Math.hypot(now.x - from.x, now.y - from.y) < STILL;
      if (isStill && !event.currentTarget.hasPointerCapture(event.pointerId)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      fingers.current.set(event.pointerId, now);
      onWindow(movedBy(held.current, fingers.current, event.currentTarget.getBoundingClientRect()));
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
}

function movedBy(held: Held, now: ReadonlyMap<number, Finger>, box: DOMRect): MapWindow {
  const ids = [...held.fingers.keys()].filter((id) => now.has(id));
  const middle = (fingers: ReadonlyMap<number, Finger>): Finger => {
    const points = ids.map((id) => fingers.get(id) ?? { x: 0, y: 0 });
    return {
      x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
      y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
    };
  };
  const apart = (fingers: ReadonlyMap<number, Finger>): number => {
    const [one, other] = ids.map((id) => fingers.get(id) ?? { x: 0, y: 0 });
    return one === undefined || other === undefined ? 1 : Math.hypot(one.x - other.x, one.y - other.y);
  };
  const [from, to] = [middle(held.fingers), middle(now)];
  const moved = panWindow(held.window, from.x - to.x, from.y - to.y);
  if (ids.length < 2) return moved;
  const by = Math.log2(apart(now) / Math.max(1, apart(held.fingers)));
  return zoomWindow(moved, by, to.x - box.left, to.y - box.top, LIMITS);
}

/** The wheel zooms around the pointer once the map has the focus; before, the page scrolls past it. */
function useWheel(
  frame: { readonly current: HTMLElement | null },
  shown: MapWindow,
  onWindow: (window: MapWindow) => void,
): void {
  const now = useRef({ shown, onWindow });
  now.current = { shown, onWindow };
  useEffect(() => {
    const { current } = frame;
    if (current === null) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !current.contains(document.activeElement)) return;
      event.preventDefault();
      const box = current.getBoundingClientRect();
      const by = -Math.max(-120, Math.min(120, event.deltaY)) * 0.006;
      const { shown: from, onWindow: tell } = now.current;
      tell(zoomWindow(from, by, event.clientX - box.left, event.clientY - box.top, LIMITS));
    };
    current.addEventListener('wheel', onWheel, { passive: false });
    return () => current.removeEventListener('wheel', onWheel);
  }, [frame]);
}
