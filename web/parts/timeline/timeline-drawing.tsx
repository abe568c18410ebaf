import { type KeyboardEvent, type PointerEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { EventFilter } from '../../selection/event-filter.ts';
import { go } from '../../selection/use-address.ts';
import { eventAddress } from '../../selection/views/event.ts';
import type { LaneKind, Lanes } from '../../queries/timeline/lanes.ts';
import type { EventMarks } from '../../queries/timeline/marks.ts';
import { layScene, markAt, type SceneMark, type TimelineScene } from '../../queries/timeline/scene.ts';
import { panSpan, type Span, zoomSpan } from '../../queries/timeline/time-axis.ts';
import { counted } from '../../queries/words.ts';
import { CanvasPen } from '../picture/canvas-pen.ts';
import { useTheme } from '../picture/use-theme.ts';
import { drawTimeline } from './draw-timeline.ts';
import { EventCard } from './event-card.tsx';
import { LaneHeads } from './lane-heads.tsx';
import { spanWords } from './density-strip.tsx';
import { useWidth } from './use-width.ts';

/** How much closer one key press or one notch of a wheel comes. */
const CLOSER = 1.5;

/** Share of the span that an arrow key moves by. */
const STEP = 0.15;

/** Pixels that a pointer may tremble and still have clicked. */
const STILL = 4;

/**
 * Lanes of events over time on a canvas: wheel and keys zoom, a drag and the arrows move along, a mark
 * shows what it stands for and leads to its event. The list below holds the same events as words.
 */
export function TimelineDrawing(props: {
  readonly marks: EventMarks;
  readonly lanes: Lanes;
  readonly kind: LaneKind;
  readonly filter: EventFilter;
  readonly whole: Span;
  readonly span: Span;
  readonly onSpan: (span: Span) => void;
}) {
  const { marks, lanes, kind, filter, whole, span, onSpan } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const scene = useMemo(
    () => (width === 0 ? null : layScene(marks, lanes.lanes, span, { width })),
    [marks, lanes, span, width],
  );
  const [picked, setPicked] = useState<SceneMark | null>(null);
  const help = useId();
  const shown = scene?.marks.find(({ event }) => event === picked?.event) ?? null;
  const pointer = usePointer(frame, scene, span, whole, onSpan, setPicked);
  useWheel(frame, scene, span, whole, onSpan);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || scene === null) return;
    if (event.key === 'Escape') return setPicked(null);
    if (event.key === 'Enter' && shown !== null) return go(eventAddress(marks.ids[shown.event] ?? ''));
    const other = OTHER[event.key];
    const moved = movedByKey(event.key, span, whole);
    if (other === undefined && moved === null) return;
    event.preventDefault();
    if (other !== undefined) setPicked(nextMark(scene, shown, other));
    if (moved !== null) onSpan(moved);
  };
  return (
    <div className="lanes">
      <LaneHeads scene={scene} lanes={lanes} kind={kind} filter={filter} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is worked by keys and pointer */}
      <div
        ref={frame}
        className="lanes-frame"
        role="group"
        tabIndex={0}
        aria-label={`Drawing of ${counted(marks.ids.length, 'event')}, ${spanWords(span)}`}
        aria-describedby={help}
        style={{ height: scene?.height ?? 240 }}
        onKeyDown={onKeyDown}
        {...pointer}
      >
        <p className="visually-hidden" id={help}>
          Arrow keys move along, plus and minus zoom, comma and full stop go from event to event, Enter opens
          one. The list below holds the same events.
        </p>
        <Canvas scene={scene} hovered={shown?.event ?? null} />
        {shown !== null && scene !== null && <EventCard marks={marks} mark={shown} scene={scene} />}
      </div>
    </div>
  );
}

const OTHER: Readonly<Record<string, 1 | -1>> = { '.': 1, ',': -1 };

function movedByKey(key: string, span: Span, whole: Span): Span | null {
  const middle = (span.from + span.to) / 2;
  const length = span.to - span.from;
  switch (key) {
    case 'ArrowLeft':
      return panSpan(span, -STEP * length, whole);
    case 'ArrowRight':
      return panSpan(span, STEP * length, whole);
    case '+':
    case '=':
      return zoomSpan(span, CLOSER, middle, whole);
    case '-':
      return zoomSpan(span, 1 / CLOSER, middle, whole);
    case 'Home':
      return panSpan(span, whole.from - span.from, whole);
    case 'End':
      return panSpan(span, whole.to - span.to, whole);
    default:
      return null;
  }
}

/** The mark that follows in the order of lanes and then of time. */
function nextMark(scene: TimelineScene, from: SceneMark | null, step: 1 | -1): SceneMark | null {
  const { marks } = scene;
  const at = from === null ? -1 : marks.findIndex(({ event, y }) => event === from.event && y === from.y);
  if (at === -1) return (step === 1 ? marks[0] : marks.at(-1)) ?? null;
  return marks[Math.min(marks.length - 1, Math.max(0, at + step))] ?? null;
}

function Canvas({
  scene,
  hovered,
}: {
  readonly scene: TimelineScene | null;
  readonly hovered: number | null;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useTheme();
  useEffect(() => {
    const { current } = canvas;
    const context = current?.getContext('2d') ?? null;
    if (current === null || context === null || scene === null) return;
    const scale = window.devicePixelRatio;
    const [width, height] = [Math.round(scene.width * scale), Math.round(scene.height * scale)];
    if (current.width !== width) current.width = width;
    if (current.height !== height) current.height = height;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, scene.width, scene.height);
    drawTimeline(new CanvasPen(context), scene, theme, hovered);
  }, [scene, hovered, theme]);
  const style = scene === null ? {} : { width: scene.width, height: scene.height };
  return <canvas ref={canvas} aria-hidden="true" style={style} />;
}

interface Held {
  readonly x: number;
  readonly y: number;
  readonly span: Span;
  hasMoved: boolean;
}

function usePointer(
  frame: { readonly current: HTMLElement | null },
  scene: TimelineScene | null,
  span: Span,
  whole: Span,
  onSpan: (span: Span) => void,
  onPick: (mark: SceneMark | null) => void,
) {
  const held = useRef<Held | null>(null);
  const placeOf = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || (event.target as HTMLElement).closest('a, button') !== null) return;
      held.current = { ...placeOf(event), span, hasMoved: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (scene === null) return;
      const { x, y } = placeOf(event);
      const from = held.current;
      if (from === null) {
        if (event.pointerType === 'mouse' && (event.target as HTMLElement).closest('.event-card') === null) {
          onPick(markAt(scene, x, y));
        }
        return;
      }
      if (!from.hasMoved && Math.abs(x - from.x) < STILL) return;
      if (!from.hasMoved) event.currentTarget.setPointerCapture(event.pointerId);
      from.hasMoved = true;
      const perDay = scene.plot / (from.span.to - from.span.from);
      onSpan(panSpan(from.span, (from.x - x) / perDay, whole));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const from = held.current;
      held.current = null;
      if (from === null || from.hasMoved || scene === null) return;
      const { x, y } = placeOf(event);
      const count = scene.counts.find((one) => Math.abs(one.x - x) < 18 && Math.abs(one.y - y) < 8);
      if (count !== undefined) {
        const { from: first, to: last } = count.span;
        return onSpan(zoomSpan({ from: first, to: last }, 1, (first + last) / 2, whole));
      }
      onPick(markAt(scene, x, y));
    },
    onPointerLeave: () => {
      if (held.current === null) onPick(null);
    },
    onPointerCancel: () => {
      held.current = null;
    },
  };
}

/** The wheel zooms around the pointer; sideways, or with Shift, it moves along. */
function useWheel(
  frame: { readonly current: HTMLElement | null },
  scene: TimelineScene | null,
  span: Span,
  whole: Span,
  onSpan: (span: Span) => void,
): void {
  const now = useRef({ scene, span, whole, onSpan });
  now.current = { scene, span, whole, onSpan };
  useEffect(() => {
    const { current } = frame;
    if (current === null) return;
    const onWheel = (event: WheelEvent) => {
      const { scene: drawn, span: from, whole: limits, onSpan: tell } = now.current;
      // Without a key the page scrolls as everywhere: only who asks for it zooms.
      const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
      if (drawn === null || (!isSideways && !event.ctrlKey && !isFocused(current))) return;
      event.preventDefault();
      const perDay = drawn.plot / (from.to - from.from);
      if (isSideways) return tell(panSpan(from, (event.deltaX || event.deltaY) / perDay, limits));
      const x = event.clientX - current.getBoundingClientRect().left;
      const factor = Math.exp(-Math.max(-100, Math.min(100, event.deltaY)) * 0.004);
      tell(zoomSpan(from, factor, from.from + x / perDay, limits));
    };
    // React listens passively, where the page cannot be kept from scrolling.
    current.addEventListener('wheel', onWheel, { passive: false });
    return () => current.removeEventListener('wheel', onWheel);
  }, [frame]);
}

function isFocused(element: HTMLElement): boolean {
  return element.contains(document.activeElement);
}
