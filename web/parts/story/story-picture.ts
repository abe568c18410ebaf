import type { StoryOrigins } from '../../../src/api/client.ts';
import { type GraphNode, isDense, type Joint, type StoryGraph } from '../../queries/story-graph.ts';
import { HEIGHTS, jointTop, linesOf, sceneOf, type StoryScene } from '../../queries/story-scene.ts';
import { boxLines, countWhy, countWords, isLongName, nodeName } from '../../queries/story-words.ts';
import { LINK_WORD } from '../../queries/words.ts';
import { LINK_KINDS, type LinkKind } from '../../selection/views/story.ts';
import type { Ink } from '../picture/pen.ts';
import { fitLines, type Measure } from '../picture/fit-lines.ts';
import { SvgPen } from '../picture/svg-pen.ts';
import type { Theme } from '../picture/theme.ts';
import type { Picture } from '../picture-export.tsx';

/** Pixels of a rem in a saved picture, which has no reader's font. */
const REM = 16;

/** Room around the drawing, for the heading and for the legend, in pixels. */
const [EDGE, TOP, FOOT] = [24, 96, 56];

/** Narrower than this the heading has no room; in pixels. */
const LEAST_WIDTH = 720;

/** Room between the edge of a box and its words, in pixels. */
const INSET = 12;

/** How much a mark stands off its box, in pixels. */
const OFF = 5;

/** The path of a story as a picture of its own, with its heading, its count and what the lines mean. */
export function storyPicture(
  story: StoryOrigins,
  graph: StoryGraph,
  theme: Theme,
  measure: Measure,
): Picture {
  const pen = new SvgPen();
  const scene = sceneOf(graph);
  const width = Math.max(LEAST_WIDTH, scene.laid.width * REM + 2 * EDGE);
  const height = scene.laid.height * REM + TOP + FOOT;
  const thinned = isDense(graph) ? 'Between reports only the nearest lines are drawn.' : null;
  const said = [countWords(story.counts), countWhy(story.counts), thinned];
  const count = said.filter((words) => words !== null);
  pen.rect(0, 0, width, height, { fill: theme.sheet });
  const [title = ''] = fitLines(`Origins of: ${story.title}`, width - 2 * EDGE, 1, (words) =>
    measure(words, 20, 600, true),
  );
  pen.text(EDGE, 38, title, { size: 20, weight: 600, fill: theme.ink, isSerif: true });
  pen.text(EDGE, 62, count.join(' '), { size: 12.5, fill: theme.inkSoft });
  pen.group(EDGE, TOP, () => {
    for (const { joint, d } of linesOf(scene, null, null)) pen.path(inPixels(d), lineInk(joint.kind, theme));
    for (const node of graph.nodes) drawBox(pen, node, scene, theme, measure);
    for (const joint of graph.joints) drawMark(pen, joint, scene, theme, measure);
  });
  pen.group(EDGE, height - 24, () => drawLegend(pen, graph, theme, measure));
  return {
    name: `Origins of ${story.title}`,
    width,
    height,
    svg: pen.write(width, height, `Origins of: ${story.title}. ${count.join(' ')}`),
  };
}

/** A path in rem as one in pixels; its letters are commands, and all its numbers lengths. */
function inPixels(d: string): string {
  return d.replace(/-?\d+(?:\.\d+)?/g, (length) => String(Math.round(Number(length) * REM * 10) / 10));
}

/** Lines as the style has them on screen. */
function lineInk(kind: LinkKind, theme: Theme): Ink {
  switch (kind) {
    case 'rests-on':
      return { stroke: theme.inkFaint, width: 1.5 };
    case 'came-through':
      return { stroke: theme.inkFaint, width: 1.5, dash: [12, 3] };
    case 'copy':
      return { stroke: theme.accent, width: 3.5 };
    case 'rewrite':
      return { stroke: theme.accent, width: 2.5, dash: [7, 4] };
    case 'revision':
      return { stroke: theme.change, width: 2.5, dash: [2, 3] };
    case 'unclear':
      return { stroke: theme.warn, width: 2, dash: [1, 5] };
    default:
      return kind satisfies never;
  }
}

/** A box with its name and lines; a voice has a thick edge, an agency a dashed one. */
function drawBox(pen: SvgPen, node: GraphNode, scene: StoryScene, theme: Theme, measure: Measure): void {
  const box = scene.laid.boxes.get(node.key);
  if (box === undefined) return;
  const [x, y] = [box.left * REM, box.top * REM];
  const [width, height] = [scene.measures.box * REM, box.height * REM];
  const room = width - 2 * INSET;
  const dash = node.kind === 'carrier' ? [4, 3] : [];
  pen.rect(x, y, width, height, { fill: theme.sheet, stroke: theme.lineFirm, dash });
  if (node.kind === 'root') pen.rect(x, y, 4, height, { fill: theme.accent });
  const name = nodeName(node);
  const names = fitLines(name, room, isLongName(name) ? 2 : 1, (words) => measure(words, 15, 600, true));
  const lines = boxLines(node).flatMap((line) =>
    fitLines(line, room, 1, (words) => measure(words, 12, 400, false)),
  );
  const tall = (names.length * HEIGHTS.name + lines.length * HEIGHTS.line) * REM;
  let at = y + (height - tall) / 2;
  for (const words of names) {
    pen.text(x + INSET, at + 16, words, { size: 15, weight: 600, fill: theme.ink, isSerif: true });
    at += HEIGHTS.name * REM;
  }
  for (const words of lines) {
    pen.text(x + INSET, at + 13, words, { size: 12, fill: theme.inkSoft });
    at += HEIGHTS.line * REM;
  }
}

/** The word of a mark, before the box that hangs so. */
function drawMark(pen: SvgPen, joint: Joint, scene: StoryScene, theme: Theme, measure: Measure): void {
  const box = scene.laid.boxes.get(joint.lower);
  if (box === undefined) return;
  const words = LINK_WORD[joint.kind];
  const wide = measure(words, 12, 600, false) + 8;
  const middle = jointTop(joint, scene) * REM;
  const right = box.left * REM - OFF;
  pen.rect(right - wide, middle - 9, wide, 18, { fill: theme.sheet });
  const fill = lineInk(joint.kind, theme).stroke ?? theme.ink;
  pen.text(right - 4, middle + 4, words, { size: 12, weight: 600, fill, anchor: 'end' });
}

/** What the lines of this drawing mean. */
function drawLegend(pen: SvgPen, graph: StoryGraph, theme: Theme, measure: Measure): void {
  let x = 0;
  for (const kind of LINK_KINDS) {
    // Where it is unclear no line is drawn, and the word stands at the box.
    if (kind === 'unclear' || !graph.joints.some((joint) => joint.kind === kind)) continue;
    const words = LINK_WORD[kind];
    pen.line(
      [
        [x, 0],
        [x + 36, 0],
      ],
      lineInk(kind, theme),
    );
    pen.text(x + 44, 4, words, { size: 12, fill: theme.inkSoft });
    x += 44 + measure(words, 12, 400, false) + 28;
  }
}
