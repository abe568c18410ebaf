import { layGraph, lineKey, linePath } from './lay-graph.ts';
import { type GraphNode, isDense, type Joint, type StoryGraph, type TreeItem } from './story-graph.ts';
import { isLongName, nodeName, reportFacts } from './story-words.ts';

/** Lengths of the drawing in rem. `level` is the room for the words of a mark before a box. */
export interface Measures {
  readonly box: number;
  readonly gap: number;
  readonly level: number;
  /** True where the words of the longest mark stand in two lines. */
  readonly wraps: boolean;
}

/** An outlet's name of 22 letters fits; with "came through" in one line, and without it. */
const USUAL: Measures = { box: 12, gap: 6.5, level: 5, wraps: false };
const WIDE: Measures = { box: 12, gap: 8.5, level: 7, wraps: false };
/** Five columns in the 75 rem that a screen of 1280 px leaves: 18 letters fit. */
const NARROW: Measures = { box: 10, gap: 6, level: 5.2, wraps: true };
const ROOM = 75;

/** Heights in rem, as the style sets them: lines of text, the room around them, a mark, a fold. */
export const HEIGHTS = { name: 1.35, line: 1.15, around: 1.1, mark: 1.75, fold: 2.1 } as const;

/** A story laid out to be drawn; lengths are in rem, so that the drawing grows with the reader's font. */
export interface StoryScene {
  readonly graph: StoryGraph;
  readonly laid: ReturnType<typeof layGraph>;
  readonly measures: Measures;
  /** True where between reports only the nearest lines are drawn, and all of a box once it is picked. */
  readonly isThinned: boolean;
}

/** Lays a story out in columns, from the voices on the left to what was made of their word. */
export function sceneOf(graph: StoryGraph): StoryScene {
  const items = flat(graph.tree);
  const isThinned = isDense(graph);
  const lay = (measures: Measures): StoryScene => {
    const boxes = graph.nodes.map((node) => boxOf(node, items.get(node.key), measures, isThinned));
    return { graph, laid: layGraph(boxes, measures.box, measures.gap), measures, isThinned };
  };
  const usual = lay(graph.joints.some(({ kind }) => kind === 'came-through') ? WIDE : USUAL);
  return usual.laid.width <= ROOM ? usual : lay(NARROW);
}

function flat(tree: readonly TreeItem[]): ReadonlyMap<string, TreeItem> {
  const walk = (item: TreeItem): TreeItem[] => [item, ...item.children.flatMap(walk)];
  return new Map(tree.flatMap(walk).map((item) => [item.node.key, item]));
}

/** What a joint's lines lead to where no box is picked. */
function drawnUppers({ kind, uppers, nearest }: Joint, isThinned: boolean): readonly string[] {
  if (kind === 'unclear') return [];
  const isToVoice = kind === 'rests-on' || kind === 'came-through';
  return isThinned && !isToVoice ? nearest : uppers;
}

function boxOf(node: GraphNode, item: TreeItem | undefined, measures: Measures, isThinned: boolean) {
  const joints = item?.joints ?? [];
  const lines = node.kind === 'report' ? 1 + reportFacts(node.of).length : 1;
  const fold = (item?.folded.length ?? 0) > 0 ? HEIGHTS.fold : 0;
  const name = isLongName(nodeName(node)) ? 2 * HEIGHTS.name : HEIGHTS.name;
  return {
    key: node.key,
    height: Math.max(
      HEIGHTS.around + name + lines * HEIGHTS.line + fold,
      joints.reduce((sum, { kind }) => sum + markHeight(kind, measures), 0),
    ),
    uppers: joints.flatMap((joint) => drawnUppers(joint, isThinned)),
    isFirst: node.kind === 'root',
  };
}

/** Height of a mark in rem: the longest stands in two lines where columns are narrow. */
function markHeight(kind: Joint['kind'], { wraps }: Measures): number {
  return wraps && kind === 'came-through' ? HEIGHTS.mark + HEIGHTS.line : HEIGHTS.mark;
}

/** One line of the drawing: how a box hangs on one above it. */
export interface StoryLine {
  readonly key: string;
  readonly joint: Joint;
  /** The line as a path of SVG in rem. */
  readonly d: string;
  /** Whether it is part of what hangs together with the picked; null where nothing is picked. */
  readonly isOn: boolean | null;
}

/**
 * The lines that are drawn: those at rest, and all that belong to what is picked.
 *
 * @param picked name of the box or joint that is picked, or null
 * @param path all that hangs together with it
 */
export function linesOf(
  scene: StoryScene,
  picked: string | null,
  path: ReadonlySet<string> | null,
): readonly StoryLine[] {
  const isTouched = ({ key, lower }: Joint, upper: string): boolean =>
    !scene.isThinned || picked === key || picked === lower || picked === upper;
  return scene.graph.joints.flatMap((joint) => {
    const atRest = new Set(drawnUppers(joint, scene.isThinned));
    return joint.uppers.flatMap((upper) => {
      const isOn = path === null ? null : path.has(joint.key) && path.has(upper) && isTouched(joint, upper);
      if (isOn !== true && !atRest.has(upper)) return [];
      const d = pathOf(joint, upper, scene);
      return d === null ? [] : [{ key: lineKey(joint.lower, upper), joint, d, isOn }];
    });
  });
}

/** Height at which a joint's line meets its box: the marks of a box stand one under the other. */
export function jointTop(joint: Joint, { graph, laid, measures }: StoryScene): number {
  const box = laid.boxes.get(joint.lower);
  const beside = graph.joints.filter(({ lower }) => lower === joint.lower);
  const heights = beside.map(({ kind }) => markHeight(kind, measures));
  const all = heights.reduce((sum, height) => sum + height, 0);
  const place = beside.indexOf(joint);
  const above = heights.slice(0, place).reduce((sum, height) => sum + height, 0);
  return (box === undefined ? 0 : box.top + box.height / 2) - all / 2 + above + (heights[place] ?? 0) / 2;
}

function pathOf(joint: Joint, upper: string, scene: StoryScene): string | null {
  const { laid, measures } = scene;
  const [from, to] = [laid.boxes.get(upper), laid.boxes.get(joint.lower)];
  if (from === undefined || to === undefined) return null;
  const end = { x: to.left, y: jointTop(joint, scene) };
  const middle = from.top + from.height / 2;
  if (from.left < to.left) {
    const lanes = laid.lanes.get(lineKey(joint.lower, upper)) ?? [];
    return linePath({ x: from.left + measures.box, y: middle }, end, lanes, measures.box, measures.level);
  }
  // Two that stand beside each other: a bow on the left.
  return `M${end.x} ${end.y}C${end.x - 3} ${end.y} ${from.left - 3} ${middle} ${from.left} ${middle}`;
}
