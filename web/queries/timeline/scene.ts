import type { Lane } from './lanes.ts';
import {
  type EventMarks,
  isUndated,
  type MarkPrecision,
  type MarkStatus,
  precisionAt,
  statusAt,
} from './marks.ts';
import { type Span, type Tick, ticksOf } from './time-axis.ts';

/** An event as it is drawn; coordinates are CSS pixels from the corner of the drawing. */
export type SceneMark =
  | {
      readonly kind: 'dot';
      readonly event: number;
      readonly status: MarkStatus;
      readonly x: number;
      readonly y: number;
    }
  | {
      readonly kind: 'bar';
      readonly event: number;
      readonly status: MarkStatus;
      readonly precision: MarkPrecision;
      readonly from: number;
      readonly to: number;
      readonly y: number;
      /** Whether an end is not known, so that the bar goes out on that side. */
      readonly opensLeft: boolean;
      readonly opensRight: boolean;
    };

/** Events of one stretch for which a lane has no more room, told as a number. */
export interface SceneCount {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** The days they lie in. */
  readonly span: Span;
}

export interface SceneLane {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
  /** Events of the lane without any date. */
  readonly undated: readonly number[];
}

/** All that is drawn of a timeline, ready for a canvas or an SVG. */
export interface TimelineScene {
  readonly width: number;
  readonly height: number;
  /** Width of the part in which days lie. */
  readonly plot: number;
  readonly ticks: readonly (Tick & { readonly x: number })[];
  readonly lanes: readonly SceneLane[];
  readonly marks: readonly SceneMark[];
  readonly counts: readonly SceneCount[];
  /** Where events without a date stand, apart from all days. */
  readonly apart: { readonly x: number; readonly width: number } | null;
}

/** Height of a row of marks, and the air above the first and below the last of a lane, in pixels. */
export const ROW = 13;
const AIR = 7;

/** Rows a lane has at most; what finds no place is counted. */
const MOST_ROWS = 7;

/** Width of a mark of one day, and the least of a bar. */
export const DOT = 9;

/** Width of the stretches over which events without room are counted. */
const COUNT_WIDTH = 36;

/** Height of the axis. */
export const AXIS = 26;

/** Width of the place apart for events without a date. */
const APART = 96;

interface Placed {
  readonly event: number;
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/**
 * Lays lanes out for a width and a span. Rows are given out by the scale and not by what is in sight,
 * so that nothing jumps while the reader moves along.
 */
export function layScene(
  marks: EventMarks,
  lanes: readonly Lane[],
  span: Span,
  size: { readonly width: number },
): TimelineScene {
  const isAnyUndated = lanes.some(({ events }) => undatedOf(marks, events).length > 0);
  const room = size.width < 600 ? APART / 2 : APART;
  const apart = isAnyUndated ? { x: size.width - room, width: room } : null;
  // Room for the half of a mark that stands at the end.
  const width = Math.max(1, (apart?.x ?? size.width) - 10);
  const perDay = scaleOf(width, span);
  const xOf = (day: number) => (day - span.from) * perDay;
  const drawn: SceneMark[] = [];
  const counts: SceneCount[] = [];
  const laid: SceneLane[] = [];
  let top = AXIS;
  for (const lane of lanes) {
    const { placed, reach, over, rows } = packLane(marks, lane.events, perDay);
    const height = Math.max(1, rows) * ROW + 2 * AIR + (over.size > 0 ? ROW : 0);
    const right = span.to * perDay + OPEN;
    for (let at = firstReaching(reach, span.from * perDay - OPEN); at < placed.length; at += 1) {
      const one = placed[at];
      if (one === undefined || one.from > right) break;
      const mark = markOf(marks, one, xOf, top + AIR + (one.row + 0.5) * ROW, width);
      if (mark !== null) drawn.push(mark);
    }
    for (const [bin, count] of over) {
      const days = { from: (bin * COUNT_WIDTH) / perDay, to: ((bin + 1) * COUNT_WIDTH) / perDay };
      const x = (xOf(days.from) + xOf(days.to)) / 2;
      if (x > -COUNT_WIDTH && x < width) {
        counts.push({ x, y: top + AIR + (rows + 0.5) * ROW, count, span: days });
      }
    }
    const undated = undatedOf(marks, lane.events);
    laid.push({ lane, y: top, height, undated });
    top += height;
  }
  return {
    width: size.width,
    height: top,
    plot: width,
    ticks: ticksOf(span, width).map((tick) => ({ ...tick, x: xOf(tick.day) })),
    lanes: laid,
    marks: drawn,
    counts: counts.filter(({ x }) => x + COUNT_WIDTH / 2 <= width),
    apart,
  };
}

/**
 * Pixels of a day. A span that is moved keeps its length but for the last digits of a sum; they are cut,
 * so that moving along is no new scale.
 */
function scaleOf(width: number, { from, to }: Span): number {
  return Number((width / (to - from)).toPrecision(9));
}

interface Packed {
  readonly placed: readonly Placed[];
  /** How far to the right any of the placed up to each goes. */
  readonly reach: readonly number[];
  /** How many events found no row, by the stretch they begin in. */
  readonly over: ReadonlyMap<number, number>;
  readonly rows: number;
}

/** What a lane comes to, kept while its events are looked at: a pan packs nothing anew. */
interface KeptLane {
  readonly marks: EventMarks;
  readonly undated: readonly number[];
  perDay: number;
  packed: Packed | null;
}

const kept = new WeakMap<readonly number[], KeptLane>();

function keptLane(marks: EventMarks, events: readonly number[]): KeptLane {
  const known = kept.get(events);
  if (known?.marks === marks) return known;
  const undated = events.filter((event) => isUndated(marks, event));
  const lane: KeptLane = { marks, undated, perDay: 0, packed: null };
  kept.set(events, lane);
  return lane;
}

function undatedOf(marks: EventMarks, events: readonly number[]): readonly number[] {
  return keptLane(marks, events).undated;
}

function packLane(marks: EventMarks, events: readonly number[], perDay: number): Packed {
  const lane = keptLane(marks, events);
  if (lane.packed === null || lane.perDay !== perDay) {
    lane.packed = packEvents(marks, events, perDay);
    lane.perDay = perDay;
  }
  return lane.packed;
}

/** The first place from which on anything goes as far to the right as this. */
function firstReaching(reach: readonly number[], x: number): number {
  let [low, high] = [0, reach.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reach[middle] ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives each event the first row that is free where it begins; events come in the order of time. */
function packEvents(marks: EventMarks, events: readonly number[], perDay: number): Packed {
  const ends: number[] = [];
  const placed: Placed[] = [];
  const reach: number[] = [];
  let farthest = -Infinity;
  const over = new Map<number, number>();
  for (const event of events) {
    const earliest = marks.earliest[event] ?? null;
    const latest = marks.latest[event] ?? null;
    if (earliest === null && latest === null) continue;
    const from = (earliest ?? latest ?? 0) * perDay;
    const to = Math.max(from + DOT + 2, ((latest ?? earliest ?? 0) + 1) * perDay);
    const [left, right] = [earliest === null ? from - OPEN : from, latest === null ? to + OPEN : to];
    let row = ends.findIndex((end) => end <= left);
    if (row === -1 && ends.length < MOST_ROWS) row = ends.length;
    if (row === -1) {
      const bin = Math.floor(from / COUNT_WIDTH);
      over.set(bin, (over.get(bin) ?? 0) + 1);
    } else {
      ends[row] = right;
      placed.push({ event, from, to, row });
      farthest = Math.max(farthest, right);
      reach.push(farthest);
    }
  }
  return { placed, reach, over, rows: ends.length };
}

/** Pixels over which an end that is not known goes out. */
export const OPEN = 56;

function markOf(
  marks: EventMarks,
  { event }: Placed,
  xOf: (day: number) => number,
  y: number,
  width: number,
): SceneMark | null {
  const earliest = marks.earliest[event] ?? null;
  const latest = marks.latest[event] ?? null;
  const status = statusAt(marks, event);
  const known = earliest ?? latest ?? 0;
  if (earliest !== null && earliest === latest) {
    const x = xOf(known + 0.5);
    return x < -DOT || x > width ? null : { kind: 'dot', event, status, x, y };
  }
  const [opensLeft, opensRight] = [earliest === null, latest === null];
  const from = earliest === null ? xOf(known + 1) - OPEN : xOf(earliest);
  const to = Math.max(from + DOT, opensRight ? xOf(known) + OPEN : xOf((latest ?? known) + 1));
  if (to < 0 || from > width) return null;
  const precision = precisionAt(marks, event);
  return {
    kind: 'bar',
    event,
    status,
    precision,
    from: Math.max(-20, from),
    to: Math.min(width + 20, to),
    y,
    opensLeft,
    opensRight,
  };
}

/** The event drawn at a place of the drawing, the last one drawn first; null where there is none. */
export function markAt(scene: TimelineScene, x: number, y: number): SceneMark | null {
  for (let index = scene.marks.length - 1; index >= 0; index -= 1) {
    const mark = scene.marks[index];
    if (mark === undefined || Math.abs(mark.y - y) > ROW / 2) continue;
    if (mark.kind === 'dot' ? Math.abs(mark.x - x) <= ROW / 2 : x >= mark.from - 2 && x <= mark.to + 2) {
      return mark;
    }
  }
  return null;
}

/** Where the middle of a mark lies that is in sight. */
export function middleOf(mark: SceneMark, width: number): number {
  return mark.kind === 'dot' ? mark.x : (Math.max(0, mark.from) + Math.min(width, mark.to)) / 2;
}
