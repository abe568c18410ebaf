import { type CSSProperties, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { layGraph, lineKey, linePath, nextBox } from '../../queries/lay-graph.ts';
import type { GraphNode, Joint, StoryGraph, TreeItem } from '../../queries/story-graph.ts';
import { isLongName, nodeName, reportFacts } from '../../queries/story-words.ts';
import { Box, type BoxContext, Folded, JointMark } from './box.tsx';

/** Lengths of the drawing in rem. `level` is the room for the words of a mark before a box. */
interface Measures {
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
const [NAME, LINE, AROUND, MARK, FOLD] = [1.35, 1.15, 1.1, 1.75, 2.1];

/** The story drawn in columns, from the voices on the left to what was made of their word. */
export function StoryPicture(props: {
  readonly graph: StoryGraph;
  readonly context: Omit<BoxContext, 'stop' | 'onReach'>;
}) {
  const { graph } = props;
  const items = useMemo(() => flat(graph.tree), [graph]);
  const { laid, measures } = useMemo(() => {
    const lay = (sizes: Measures) =>
      layGraph(
        graph.nodes.map((node) => boxOf(node, items.get(node.key), sizes)),
        sizes.box,
        sizes.gap,
      );
    const usual = graph.joints.some(({ kind }) => kind === 'came-through') ? WIDE : USUAL;
    const first = lay(usual);
    return first.width <= ROOM ? { laid: first, measures: usual } : { laid: lay(NARROW), measures: NARROW };
  }, [graph, items]);
  const first = graph.nodes[0]?.key ?? null;
  const [reached, setReached] = useState<string | null>(null);
  const isThere =
    reached !== null && (graph.byKey.has(reached) || graph.joints.some(({ key }) => key === reached));
  const stop = isThere ? reached : first;
  const frame = useRef<HTMLDivElement>(null);
  useInView(frame, props.context.picked);
  const context: BoxContext = { ...props.context, stop, onReach: setReached };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = WAYS[event.key];
    if (way === undefined || stop === null) return;
    const next = nextStop(graph, laid.boxes, stop, way);
    event.preventDefault();
    if (next === null) return;
    frame.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(next)}"]`)?.focus();
  };
  const size = {
    '--width': `${laid.width}rem`,
    '--height': `${laid.height}rem`,
    '--box': `${measures.box}rem`,
    '--mark': `${measures.level}rem`,
  };
  return (
    <div
      className="picture-frame"
      role="region"
      aria-label="Path of the story"
      ref={frame}
      onKeyDown={onKeyDown}
    >
      <div className="picture" style={size as CSSProperties}>
        <Lines graph={graph} laid={laid} measures={measures} path={context.path} />
        <PictureTree items={graph.tree} laid={laid} context={context} />
      </div>
    </div>
  );
}

const WAYS: Readonly<Record<string, 'up' | 'down' | 'left' | 'right'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

type Laid = ReturnType<typeof layGraph>;

/** From a box left to its marks, from a mark to what stands above; else from box to box. */
function nextStop(
  graph: StoryGraph,
  boxes: Laid['boxes'],
  from: string,
  way: 'up' | 'down' | 'left' | 'right',
): string | null {
  const joint = graph.joints.find(({ key }) => key === from);
  if (joint !== undefined) {
    if (way === 'right') return joint.lower;
    if (way === 'left') return joint.uppers[0] ?? null;
    const beside = graph.joints.filter(({ lower }) => lower === joint.lower);
    return beside[beside.indexOf(joint) + (way === 'up' ? -1 : 1)]?.key ?? null;
  }
  const above = graph.joints.find(({ lower }) => lower === from);
  if (way === 'left' && above !== undefined) return above.key;
  const below = graph.joints.filter(({ uppers, kind }) => kind !== 'unclear' && uppers.includes(from));
  return nextBox(boxes, from, way, new Set(below.map(({ lower }) => lower)));
}

function flat(tree: readonly TreeItem[]): ReadonlyMap<string, TreeItem> {
  const walk = (item: TreeItem): TreeItem[] => [item, ...item.children.flatMap(walk)];
  return new Map(tree.flatMap(walk).map((item) => [item.node.key, item]));
}

function boxOf(node: GraphNode, item: TreeItem | undefined, measures: Measures) {
  const joints = item?.joints ?? [];
  const lines = node.kind === 'report' ? 1 + reportFacts(node.of).length : 1;
  const fold = (item?.folded.length ?? 0) > 0 ? FOLD : 0;
  const name = isLongName(nodeName(node)) ? 2 * NAME : NAME;
  return {
    key: node.key,
    height: Math.max(
      AROUND + name + lines * LINE + fold,
      joints.reduce((sum, { kind }) => sum + markHeight(kind, measures), 0),
    ),
    uppers: joints.flatMap(({ kind, uppers }) => (kind === 'unclear' ? [] : uppers)),
    isFirst: node.kind === 'root',
  };
}

/** Height of a mark in rem: the longest stands in two lines where columns are narrow. */
function markHeight(kind: Joint['kind'], { wraps }: Measures): number {
  return wraps && kind === 'came-through' ? MARK + LINE : MARK;
}

function Lines(props: {
  readonly graph: StoryGraph;
  readonly laid: Laid;
  readonly measures: Measures;
  readonly path: ReadonlySet<string> | null;
}) {
  const { graph, laid, measures, path } = props;
  return (
    <svg className="lines" viewBox={`0 0 ${laid.width} ${laid.height}`} aria-hidden="true" focusable="false">
      {graph.joints.flatMap((joint) =>
        joint.uppers.map((upper) => {
          const isOn = path?.has(joint.key) === true && path.has(upper);
          // Where it is unclear nothing is drawn but for the box that is looked at.
          if (joint.kind === 'unclear' && !isOn) return null;
          const d = pathOf(joint, upper, { graph, laid, measures });
          const tone = path === null ? '' : isOn ? ' is-on' : ' is-off';
          return d === null ? null : (
            <path className={`line link-${joint.kind}${tone}`} d={d} key={lineKey(joint.lower, upper)} />
          );
        }),
      )}
    </svg>
  );
}

interface Drawing {
  readonly graph: StoryGraph;
  readonly laid: Laid;
  readonly measures: Measures;
}

/** Height at which a joint's line meets its box: the marks of a box stand one under the other. */
function jointTop(joint: Joint, { graph, laid, measures }: Drawing): number {
  const box = laid.boxes.get(joint.lower);
  const beside = graph.joints.filter(({ lower }) => lower === joint.lower);
  const heights = beside.map(({ kind }) => markHeight(kind, measures));
  const all = heights.reduce((sum, height) => sum + height, 0);
  const place = beside.indexOf(joint);
  const above = heights.slice(0, place).reduce((sum, height) => sum + height, 0);
  return (box === undefined ? 0 : box.top + box.height / 2) - all / 2 + above + (heights[place] ?? 0) / 2;
}

function pathOf(joint: Joint, upper: string, drawing: Drawing): string | null {
  const { laid, measures } = drawing;
  const [from, to] = [laid.boxes.get(upper), laid.boxes.get(joint.lower)];
  if (from === undefined || to === undefined) return null;
  const end = { x: to.left, y: jointTop(joint, drawing) };
  const middle = from.top + from.height / 2;
  if (from.left < to.left) {
    const lanes = laid.lanes.get(lineKey(joint.lower, upper)) ?? [];
    return linePath({ x: from.left + measures.box, y: middle }, end, lanes, measures.box, measures.level);
  }
  // Two that stand beside each other: a bow on the left.
  return `M${end.x} ${end.y}C${end.x - 3} ${end.y} ${from.left - 3} ${middle} ${from.left} ${middle}`;
}

/** The nested list of the story; the style puts its boxes where the drawing has them. */
function PictureTree(props: {
  readonly items: readonly TreeItem[];
  readonly laid: Laid;
  readonly context: BoxContext;
}) {
  const { items, laid, context } = props;
  return (
    <ul>
      {items.map((item) => {
        const box = laid.boxes.get(item.node.key);
        const at = box === undefined ? {} : placed(box.left, box.top, box.height);
        return (
          <li key={item.node.key}>
            <div className="placed" style={at}>
              <div className="joints">
                {item.joints.map((joint) => (
                  <JointMark joint={joint} context={context} key={joint.key} />
                ))}
              </div>
              <Box node={item.node} context={context} />
              <Folded item={item} context={context} />
            </div>
            {item.children.length > 0 && <PictureTree items={item.children} laid={laid} context={context} />}
          </li>
        );
      })}
    </ul>
  );
}

function placed(left: number, top: number, height: number): CSSProperties {
  return { '--left': `${left}rem`, '--top': `${top}rem`, '--tall': `${height}rem` } as CSSProperties;
}

/** Brings what is picked into sight: the panel that opens beside the drawing narrows it. */
function useInView(frame: { readonly current: HTMLDivElement | null }, picked: string | null): void {
  useEffect(() => {
    if (picked === null) return;
    const found = frame.current?.querySelector(`[data-key="${CSS.escape(picked)}"]`);
    const box = found?.closest('.placed')?.querySelector('.box');
    for (const one of [box, found]) one?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [frame, picked]);
}
