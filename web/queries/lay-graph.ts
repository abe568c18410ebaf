import { coordSimplex, decrossTwoLayer, graphStratify, layeringSimplex, sugiyama } from 'd3-dag';

/** A box to lay out; lengths are in rem, so that the drawing grows with the reader's font. */
export interface BoxToLay {
  readonly key: string;
  readonly height: number;
  /** Keys of the boxes above it; of a circle one link is taken as standing beside. */
  readonly uppers: readonly string[];
  /** True for what stands in the first column. */
  readonly isFirst: boolean;
}

export interface LaidBox {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

export interface LaidGraph {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, LaidBox>;
  /** By lower and upper key: the heights at which the line passes the columns between, from the left. */
  readonly lanes: ReadonlyMap<string, readonly Lane[]>;
}

/** The level stretch on which a line passes a column. */
export interface Lane {
  readonly left: number;
  readonly y: number;
}

/** Room between two boxes of a column. */
const ROW_GAP = 1.25;

interface Datum {
  readonly id: string;
  readonly parentIds: readonly string[];
  readonly box: BoxToLay;
}

/** Name of a line. */
export function lineKey(lower: string, upper: string): string {
  return `${lower} ${upper}`;
}

/**
 * Places boxes of one width in columns from left to right so that every box stands right of those
 * above it, with few crossings and short lines. The same boxes give the same places.
 */
export function layGraph(boxes: readonly BoxToLay[], boxWidth: number, columnGap: number): LaidGraph {
  if (boxes.length === 0) return { width: 0, height: 0, boxes: new Map(), lanes: new Map() };
  const above = withoutCircles(boxes);
  const data = boxes.map((box): Datum => ({ id: box.key, parentIds: above.get(box.key) ?? [], box }));
  const dag = graphStratify()(data);
  const lay = sugiyama()
    .layering(layeringSimplex().rank(({ data: { box } }: { data: Datum }) => (box.isFirst ? 0 : undefined)))
    .decross(decrossTwoLayer())
    .coord(coordSimplex())
    .nodeSize(({ data: { box } }: { readonly data: Datum }) => [box.height, boxWidth] as const)
    .gap([ROW_GAP, columnGap]);
  // The library lays from top to bottom: its x is our height.
  const { width: height, height: width } = lay(dag);
  const laid = new Map<string, LaidBox>();
  for (const { x, y, data: datum } of dag.nodes()) {
    const tall = datum.box.height;
    laid.set(datum.id, { left: y - boxWidth / 2, top: x - tall / 2, height: tall });
  }
  const lanes = new Map<string, readonly Lane[]>();
  for (const { source, target, points } of dag.links()) {
    const between = points.slice(1, -1).map(([x, y]) => ({ left: y - boxWidth / 2, y: x }));
    lanes.set(lineKey(target.data.id, source.data.id), between);
  }
  return { width, height, boxes: laid, lanes };
}

/** By box, those above it, without the links that would close a circle. */
function withoutCircles(boxes: readonly BoxToLay[]): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map(boxes.map((box) => [box.key, box]));
  const above = new Map<string, readonly string[]>();
  const open = new Set<string>();
  const visit = ({ key, uppers }: BoxToLay) => {
    if (above.has(key)) return;
    open.add(key);
    const kept: string[] = [];
    for (const upper of new Set(uppers)) {
      const box = byKey.get(upper);
      if (box === undefined || open.has(upper)) continue;
      visit(box);
      kept.push(upper);
    }
    open.delete(key);
    above.set(key, kept);
  };
  for (const box of boxes) visit(box);
  return above;
}

/**
 * The line from a box to one right of it as an SVG path: level through every column it passes and
 * bent only between columns, so that it cuts through no box.
 *
 * @param level how far before its end it runs level, so that a mark standing there hides nothing of it
 *   but its own end
 */
export function linePath(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  lanes: readonly Lane[],
  boxWidth: number,
  level = 0,
): string {
  const bend = (a: { x: number; y: number }, b: { x: number; y: number }) => {
    const middle = round((a.x + b.x) / 2);
    return `C${middle} ${round(a.y)} ${middle} ${round(b.y)} ${round(b.x)} ${round(b.y)}`;
  };
  const steps = lanes.map(
    ({ left, y }) =>
      [
        { x: left, y },
        { x: left + boxWidth, y },
      ] as const,
  );
  let at = from;
  let path = `M${round(from.x)} ${round(from.y)}`;
  for (const [enter, leave] of steps) {
    path += `${bend(at, enter)}H${round(leave.x)}`;
    at = leave;
  }
  const last = bend(at, { x: to.x - level, y: to.y });
  return level === 0 ? path + last : `${path}${last}H${round(to.x)}`;
}

const HUNDREDTHS = 100;
const round = (length: number) => Math.round(length * HUNDREDTHS) / HUNDREDTHS;

/** The box next to one in a direction of the arrow keys, or null at the edge. */
export function nextBox(
  boxes: ReadonlyMap<string, LaidBox>,
  key: string,
  way: 'up' | 'down' | 'left' | 'right',
  linked: ReadonlySet<string>,
): string | null {
  const here = boxes.get(key);
  if (here === undefined) return null;
  const middle = ({ top, height }: LaidBox) => top + height / 2;
  const away = (box: LaidBox) => Math.abs(middle(box) - middle(here));
  const others = [...boxes].filter(([other]) => other !== key);
  const fits = others.filter(([, box]) => {
    if (way === 'left') return box.left < here.left;
    if (way === 'right') return box.left > here.left;
    if (box.left !== here.left) return false;
    return way === 'up' ? middle(box) < middle(here) : middle(box) > middle(here);
  });
  const isAcross = way === 'left' || way === 'right';
  const byLine = isAcross ? fits.filter(([other]) => linked.has(other)) : fits;
  const column = (box: LaidBox) => Math.abs(box.left - here.left);
  const best = (byLine.length > 0 ? byLine : fits).toSorted(
    ([, a], [, b]) => column(a) - column(b) || away(a) - away(b) || a.top - b.top,
  )[0];
  return best?.[0] ?? null;
}
