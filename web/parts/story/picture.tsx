import { type CSSProperties, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { layGraph, lineKey, linePath, nextBox } from '../../queries/lay-graph.ts';
import type { GraphNode, Joint, StoryGraph, TreeItem } from '../../queries/story-graph.ts';
import { isLongName, nodeName, reportFacts } from '../../queries/story-words.ts';
import { Box, type BoxContext, Folded, JointMark } from './box.tsx';

/** Width of a box in rem: an outlet's name of 22 letters fits, and four columns with wide gaps fit 1280 px. */
const BOX_WIDTH = 12;
/** Room between columns in rem, for the words of the marks in it: most of them, and "came through". */
const [GAP, WIDE_GAP] = [6.5, 8.5];
/** Heights in rem, as the style sets them: lines of text, the room around them, a mark, a fold. */
const [NAME, LINE, AROUND, MARK, FOLD] = [1.35, 1.15, 1.1, 1.75, 2.1];

/** The story drawn in columns, from the voices on the left to what was made of their word. */
export function StoryPicture(props: {
  readonly graph: StoryGraph;
  readonly context: Omit<BoxContext, 'stop' | 'onReach'>;
}) {
  const { graph } = props;
  const items = useMemo(() => flat(graph.tree), [graph]);
  const laid = useMemo(
    () =>
      layGraph(
        graph.nodes.map((node) => boxOf(node, items.get(node.key))),
        BOX_WIDTH,
        graph.joints.some(({ kind }) => kind === 'came-through') ? WIDE_GAP : GAP,
      ),
    [graph, items],
  );
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
  const size = { '--width': `${laid.width}rem`, '--height': `${laid.height}rem`, '--box': `${BOX_WIDTH}rem` };
  return (
    <div
      className="picture-frame"
      role="region"
      aria-label="Path of the story"
      ref={frame}
      onKeyDown={onKeyDown}
    >
      <div className="picture" style={size as CSSProperties}>
        <Lines graph={graph} laid={laid} path={context.path} />
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

function boxOf(node: GraphNode, item: TreeItem | undefined) {
  const joints = item?.joints ?? [];
  const lines = node.kind === 'report' ? 1 + reportFacts(node.of).length : 1;
  const fold = (item?.folded.length ?? 0) > 0 ? FOLD : 0;
  const name = isLongName(nodeName(node)) ? 2 * NAME : NAME;
  return {
    key: node.key,
    height: Math.max(AROUND + name + lines * LINE + fold, joints.length * MARK),
    uppers: joints.flatMap(({ kind, uppers }) => (kind === 'unclear' ? [] : uppers)),
    isFirst: node.kind === 'root',
  };
}

function Lines(props: {
  readonly graph: StoryGraph;
  readonly laid: Laid;
  readonly path: ReadonlySet<string> | null;
}) {
  const { graph, laid, path } = props;
  return (
    <svg className="lines" viewBox={`0 0 ${laid.width} ${laid.height}`} aria-hidden="true" focusable="false">
      {graph.joints.flatMap((joint) =>
        joint.uppers.map((upper) => {
          const isOn = path?.has(joint.key) === true && path.has(upper);
          // Where it is unclear nothing is drawn but for the box that is looked at.
          if (joint.kind === 'unclear' && !isOn) return null;
          const d = pathOf(joint, upper, graph, laid);
          const tone = path === null ? '' : isOn ? ' is-on' : ' is-off';
          return d === null ? null : (
            <path className={`line link-${joint.kind}${tone}`} d={d} key={lineKey(joint.lower, upper)} />
          );
        }),
      )}
    </svg>
  );
}

/** Height at which a joint's line meets its box: the marks of a box stand one under the other. */
function jointTop(joint: Joint, graph: StoryGraph, laid: Laid): number {
  const box = laid.boxes.get(joint.lower);
  const beside = graph.joints.filter(({ lower }) => lower === joint.lower);
  const place = beside.indexOf(joint) - (beside.length - 1) / 2;
  return (box === undefined ? 0 : box.top + box.height / 2) + place * MARK;
}

function pathOf(joint: Joint, upper: string, graph: StoryGraph, laid: Laid): string | null {
  const [from, to] = [laid.boxes.get(upper), laid.boxes.get(joint.lower)];
  if (from === undefined || to === undefined) return null;
  const end = { x: to.left, y: jointTop(joint, graph, laid) };
  const middle = from.top + from.height / 2;
  if (from.left < to.left) {
    const lanes = laid.lanes.get(lineKey(joint.lower, upper)) ?? [];
    return linePath({ x: from.left + BOX_WIDTH, y: middle }, end, lanes, BOX_WIDTH);
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
