import type { Box } from '../../../model/index.ts';
import { canonicalText } from '../canonical.ts';
import { around, type Page, type Run } from './pdf-page.ts';

/** A stretch of text as pdf.js gives it. */
export interface DrawnText {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly transform: readonly number[];
}

interface View {
  readonly width: number;
  readonly height: number;
  /** From the units of the file to points from the top left corner of the page as shown. */
  readonly transform: readonly number[];
}

/** A stretch of text on the page as shown; the angle is in whole degrees clockwise, 0 upright. */
interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly angle: number;
  readonly isRightToLeft: boolean;
}

/** How far letters reach above and below their baseline, in sizes of the type; of most text faces. */
const ASCENT = 0.75;
const DESCENT = 0.22;

/** Bold is sometimes made by drawing twice, this far apart at most, in sizes of the type. */
const TWICE = 0.15;

/** Lays the text of a page out in the direction in which most of it runs. */
export function pageOf(number: number, view: View, items: readonly DrawnText[]): Page {
  const placed = withoutDoubles(items.flatMap((item) => placedOf(item, view.transform)));
  const upright = commonestAngle(placed);
  const corners = [
    [0, 0],
    [view.width, 0],
    [0, view.height],
    [view.width, view.height],
  ].map(([x = 0, y = 0]) => turned(x, y, upright));
  const left = Math.min(...corners.map(({ u }) => u));
  const top = Math.min(...corners.map(({ v }) => v));
  const width = Math.max(...corners.map(({ u }) => u)) - left;
  const height = Math.max(...corners.map(({ v }) => v)) - top;
  const runs: Run[] = [];
  const aside = new Map<number, Run[]>();
  for (const one of placed) {
    const run = runOf(one, one.angle === upright ? { left, top } : { left: 0, top: 0 });
    const isInside = run.box.x < view.width && run.box.x + run.box.width > 0;
    const isOnPage = isInside && run.box.y < view.height && run.box.y + run.box.height > 0;
    if (one.angle === upright && isOnPage) runs.push(run);
    else {
      // Text outside the page is for printers; it is kept apart from text that stands askew.
      const key = isOnPage ? one.angle : 1_000 + one.angle;
      const beside = aside.get(key);
      if (beside === undefined) aside.set(key, [run]);
      else beside.push(run);
    }
  }
  return { number, width, height, runs, aside: [...aside.values()] };
}

function placedOf(item: DrawnText, view: readonly number[]): Placed[] {
  const text = canonicalText(item.str).replace(/\s/g, ' ');
  const trimmed = text.trim();
  if (trimmed === '') return [];
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = times(view, item.transform);
  const size = Math.hypot(c, d);
  if (![a, b, c, d, e, f, item.width].every(Number.isFinite) || size === 0) return [];
  const radians = Math.atan2(b, a);
  // Blanks at the ends have a width too; each is taken for a letter of average width.
  const before = (item.width * text.indexOf(trimmed)) / text.length;
  const width = (item.width * trimmed.length) / text.length;
  return [
    {
      text: trimmed,
      x: e + before * Math.cos(radians),
      y: f + before * Math.sin(radians),
      width,
      size,
      angle: (Math.round((radians * 180) / Math.PI) + 360) % 360,
      isRightToLeft: item.dir === 'rtl',
    },
  ];
}

function times(m: readonly number[], n: readonly number[]): readonly number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** The place of a point once the page is turned so that text of this angle is upright. */
function turned(x: number, y: number, angle: number): { readonly u: number; readonly v: number } {
  const { cos, sin } = directionOf(angle);
  return { u: x * cos + y * sin, v: y * cos - x * sin };
}

/** Exact for quarters, so that upright pages keep their numbers. */
function directionOf(angle: number): { readonly cos: number; readonly sin: number } {
  const quarter = [
    { cos: 1, sin: 0 },
    { cos: 0, sin: 1 },
    { cos: -1, sin: 0 },
    { cos: 0, sin: -1 },
  ][angle / 90];
  const radians = (angle * Math.PI) / 180;
  return quarter ?? { cos: Math.cos(radians), sin: Math.sin(radians) };
}

function runOf(one: Placed, origin: { readonly left: number; readonly top: number }): Run {
  const { u, v } = turned(one.x, one.y, one.angle);
  const { text, width, size, isRightToLeft } = one;
  return { text, x: u - origin.left, y: v - origin.top, width, size, isRightToLeft, box: boxOf(one) };
}

function boxOf({ x, y, width, size, angle }: Placed): Box {
  const { cos, sin } = directionOf(angle);
  const corner = (along: number, up: number): Box => ({
    x: x + along * cos + up * sin,
    y: y + along * sin - up * cos,
    width: 0,
    height: 0,
  });
  return around([
    corner(0, size * ASCENT),
    corner(width, size * ASCENT),
    corner(0, -size * DESCENT),
    corner(width, -size * DESCENT),
  ]);
}

function commonestAngle(placed: readonly Placed[]): number {
  const letters = new Map<number, number>();
  for (const { angle, text } of placed) letters.set(angle, (letters.get(angle) ?? 0) + text.length);
  let best = 0;
  for (const [angle, count] of letters) if (count > (letters.get(best) ?? 0)) best = angle;
  return best;
}

function withoutDoubles(placed: readonly Placed[]): readonly Placed[] {
  const seen = new Map<string, Placed[]>();
  return placed.filter((one) => {
    const near = seen.get(one.text) ?? [];
    const far = one.size * TWICE;
    // The few before are enough: a letter is drawn again at once or with the next line.
    const isDouble = near
      .slice(-8)
      .some((other) => Math.abs(other.x - one.x) <= far && Math.abs(other.y - one.y) <= far);
    if (!isDouble) seen.set(one.text, [...near.slice(-8), one]);
    return !isDouble;
  });
}
