import { type CSSProperties, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { nextBox } from '../../queries/lay-graph.ts';
import type { StoryGraph, TreeItem } from '../../queries/story-graph.ts';
import { linesOf, sceneOf, type StoryScene } from '../../queries/story-scene.ts';
import { Box, type BoxContext, Folded, JointMark } from './box.tsx';

/** The story drawn in columns, from the voices on the left to what was made of their word. */
export function StoryPicture(props: {
  readonly graph: StoryGraph;
  readonly context: Omit<BoxContext, 'stop' | 'onReach'>;
}) {
  const { graph } = props;
  const scene = useMemo(() => sceneOf(graph), [graph]);
  const { laid, measures } = scene;
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
        <Lines scene={scene} picked={context.picked} path={context.path} />
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

type Laid = StoryScene['laid'];

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

function Lines(props: {
  readonly scene: StoryScene;
  readonly picked: string | null;
  readonly path: ReadonlySet<string> | null;
}) {
  const { scene, picked, path } = props;
  const { width, height } = scene.laid;
  return (
    <svg className="lines" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {linesOf(scene, picked, path).map(({ key, joint, d, isOn }) => {
        const tone = isOn === null ? '' : isOn ? ' is-on' : ' is-off';
        return <path className={`line link-${joint.kind}${tone}`} d={d} key={`${joint.kind} ${key}`} />;
      })}
    </svg>
  );
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
