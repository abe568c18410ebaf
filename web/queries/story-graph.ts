import type { StoryOrigins } from '../../src/api/client.ts';
import { LINK_KINDS, type LinkKind, type StoryPick } from '../selection/views/story.ts';

type StoryLink = StoryOrigins['links'][number];
type NodeOfKind<K extends string, T> = {
  readonly kind: K;
  readonly key: string;
  readonly id: string;
  readonly of: T;
};

export type StoryRoot = StoryOrigins['roots'][number];
export type StoryCarrier = StoryOrigins['carriers'][number];
export type StoryReport = StoryOrigins['reports'][number];

/** A box of the graph. */
export type GraphNode =
  | NodeOfKind<'root', StoryRoot>
  | NodeOfKind<'carrier', StoryCarrier>
  | NodeOfKind<'report', StoryReport>;

/** All that a box hangs on in one way: drawn as one mark at its edge, with a line to each box above. */
export interface Joint {
  readonly key: string;
  readonly kind: LinkKind;
  readonly lower: string;
  readonly uppers: readonly string[];
  /** Those of them that it hangs on nearest: what is drawn where there are too many lines to follow. */
  readonly nearest: readonly string[];
  /** False where it cannot be told which of two reports of one text came first. */
  readonly directed: boolean;
}

/** A box with what hangs on it nearest: drawn by these alone the graph is a nested list. */
export interface TreeItem {
  readonly node: GraphNode;
  readonly joints: readonly Joint[];
  readonly children: readonly TreeItem[];
  /** Reports of the same text that are folded under this one, or were until it was opened. */
  readonly folded: readonly string[];
  readonly isOpen: boolean;
}

export interface StoryGraph {
  /** The boxes shown, those above before those below. */
  readonly nodes: readonly GraphNode[];
  readonly joints: readonly Joint[];
  readonly tree: readonly TreeItem[];
  readonly byKey: ReadonlyMap<string, GraphNode>;
}

/** From so many reports on, copies are folded under what they copy: chosen by eye, a screen at 1280 px holds ten. */
const FOLDS_FROM = 12;

/** Name of a box among the boxes of its story. */
export function nodeKey(kind: GraphNode['kind'], id: string): string {
  return `${kind}-${id}`;
}

/** Name of a joint among those of its story. */
export function jointKey(link: LinkKind, lower: string): string {
  return `${link}-of-${lower}`;
}

/** Name of what is picked. */
export function pickKey(pick: StoryPick): string {
  return pick.kind === 'link'
    ? jointKey(pick.link, nodeKey(pick.node, pick.id))
    : nodeKey(pick.kind, pick.id);
}

/** Name of the box that a pick is of, or hangs at. */
export function pickedNodeKey(pick: StoryPick): string {
  return pick.kind === 'link' ? nodeKey(pick.node, pick.id) : nodeKey(pick.kind, pick.id);
}

/** What picking a box or joint by its name is called in the address; null where the story holds no such. */
export function pickOfKey(story: StoryOrigins, key: string): StoryPick | null {
  const node = allNodes(story).find((one) => key === one.key || key.endsWith(`-of-${one.key}`));
  if (node === undefined) return null;
  if (key === node.key) return { kind: node.kind, id: node.id };
  const link = LINK_KINDS.find((kind) => key === jointKey(kind, node.key));
  if (link === undefined || node.kind === 'root') return null;
  return { kind: 'link', link, node: node.kind, id: node.id };
}

/**
 * Lays the story out as boxes, joints and a nested list. In a story of many reports those that only
 * carry the text of another one, on no further origin, are folded under it unless it is in `opened`.
 */
export function layStory(story: StoryOrigins, opened: ReadonlySet<string> = new Set()): StoryGraph {
  const all = allNodes(story);
  const folds = foldedUnder(story);
  const hidden = new Map([...folds].filter(([, top]) => !opened.has(top)));
  const nodes = all.filter(({ key }) => !hidden.has(key));
  const shown = new Map(nodes.map((node) => [node.key, node]));
  const joints = jointsOf(story, shown);
  return { nodes, joints, tree: treeOf(story, nodes, joints, folds, opened), byKey: shown };
}

function allNodes({ roots, carriers, reports }: StoryOrigins): readonly GraphNode[] {
  return [
    ...roots.map((of) => ({ kind: 'root' as const, key: nodeKey('root', of.id), id: of.id, of })),
    ...carriers.map((of) => ({ kind: 'carrier' as const, key: nodeKey('carrier', of.id), id: of.id, of })),
    ...reports.map((of) => ({
      kind: 'report' as const,
      key: nodeKey('report', of.document),
      id: of.document,
      of,
    })),
  ];
}

function keyOf({ node, id }: StoryLink['from']): string {
  return nodeKey(node, id);
}

/** By report, the topmost report of its text, where it rests on no origin but those of that one. */
function foldedUnder(story: StoryOrigins): ReadonlyMap<string, string> {
  if (story.reports.length < FOLDS_FROM) return new Map();
  const above = new Map(
    story.links.flatMap((link) =>
      link.nearest && link.from.node === 'report' && link.to.node === 'report'
        ? [[keyOf(link.from), keyOf(link.to)] as const]
        : [],
    ),
  );
  const rootsOf = new Map(
    story.reports.map(({ document, rests }) => [
      nodeKey('report', document),
      new Set(rests.map(({ root }) => root)),
    ]),
  );
  const topOf = (key: string): string => {
    let top = key;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    return top;
  };
  return new Map(
    [...above.keys()].flatMap((key) => {
      const top = topOf(key);
      const roots = rootsOf.get(top) ?? new Set();
      const addsNone = [...(rootsOf.get(key) ?? [])].every((root) => roots.has(root));
      return addsNone ? [[key, top] as const] : [];
    }),
  );
}

/** A joint to which lines are still added. */
interface OpenJoint {
  readonly kind: LinkKind;
  readonly lower: string;
  readonly uppers: string[];
  readonly nearest: string[];
  directed: boolean;
}

function jointsOf(story: StoryOrigins, shown: ReadonlyMap<string, GraphNode>): readonly Joint[] {
  const joints = new Map<string, OpenJoint>();
  const add = (kind: LinkKind, lower: string, upper: string, isNearest: boolean, directed: boolean) => {
    if (!shown.has(lower) || !shown.has(upper)) return;
    const key = jointKey(kind, lower);
    const joint = joints.get(key) ?? { kind, lower, uppers: [], nearest: [], directed };
    joint.uppers.push(upper);
    if (isNearest) joint.nearest.push(upper);
    joint.directed &&= directed;
    joints.set(key, joint);
  };
  for (const { kind, from, to, nearest, directed } of story.links) {
    add(kind, keyOf(from), keyOf(to), nearest, directed);
  }
  for (const { document, unclear } of story.reports) {
    for (const other of unclear) {
      add('unclear', nodeKey('report', document), nodeKey('report', other), false, false);
    }
  }
  return [...joints].map(([key, joint]) => ({ key, ...joint }));
}

function treeOf(
  story: StoryOrigins,
  nodes: readonly GraphNode[],
  joints: readonly Joint[],
  folds: ReadonlyMap<string, string>,
  opened: ReadonlySet<string>,
): readonly TreeItem[] {
  const shown = new Set(nodes.map(({ key }) => key));
  const parent = new Map<string, string>();
  for (const link of story.links) {
    const [lower, upper] = [keyOf(link.from), keyOf(link.to)];
    if (link.nearest && !parent.has(lower)) parent.set(lower, upper);
  }
  // What hangs on a folded report is shown under the one it is folded into.
  const shownAbove = (key: string): string | undefined => {
    const up = parent.get(key);
    return up === undefined || shown.has(up) ? up : (folds.get(up) ?? shownAbove(up));
  };
  const under = grouped(nodes, ({ key }) => shownAbove(key) ?? '');
  const foldedIn = grouped([...folds], ([, top]) => top);
  const item = (node: GraphNode): TreeItem => ({
    node,
    joints: joints.filter(({ lower }) => lower === node.key),
    children: (under.get(node.key) ?? []).map(item),
    folded: (foldedIn.get(node.key) ?? []).map(([key]) => key),
    isOpen: opened.has(node.key),
  });
  return (under.get('') ?? []).map(item);
}

function grouped<T>(items: readonly T[], groupOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), item]);
  return groups;
}

/** The reports that must be open for a pick to be seen. */
export function openedFor(story: StoryOrigins, pick: StoryPick | null): ReadonlySet<string> {
  const top = pick === null ? undefined : foldedUnder(story).get(pickedNodeKey(pick));
  return new Set(top === undefined ? [] : [top]);
}

/**
 * More lines than this nobody follows: where every report has words of every other, hundreds of them say
 * nothing, and laying them out takes a browser minutes. Chosen by eye.
 */
const MOST_LINES = 120;

/** Whether a graph has so many lines that between reports only the nearest are drawn. */
export function isDense({ joints }: StoryGraph): boolean {
  return joints.reduce((sum, { uppers }) => sum + uppers.length, 0) > MOST_LINES;
}

/**
 * Everything a box hangs on and all that hangs on it, the joints between included; in a dense graph, where
 * that would be nearly all of it, only what is next to the box.
 */
export function pathThrough(graph: StoryGraph, key: string): ReadonlySet<string> {
  const joint = graph.joints.find((one) => one.key === key);
  if (joint !== undefined) return new Set([key, joint.lower, ...joint.uppers]);
  const found = new Set([key]);
  const isFar = isDense(graph);
  const walk = (from: string, way: 'up' | 'down') => {
    for (const { kind, key: name, lower, uppers } of graph.joints) {
      if (kind === 'unclear') continue;
      const next = way === 'up' ? (lower === from ? uppers : []) : uppers.includes(from) ? [lower] : [];
      for (const one of next) {
        found.add(name);
        if (found.has(one)) continue;
        found.add(one);
        if (!isFar) walk(one, way);
      }
    }
  };
  walk(key, 'up');
  walk(key, 'down');
  return found;
}
