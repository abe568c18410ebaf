import { grouped, STATUS_WORD } from '../../queries/words.ts';
import { mixOf, type EventMarks, STATUS_ORDER } from '../../queries/timeline/marks.ts';
import type { TimelineScene } from '../../queries/timeline/scene.ts';
import type { Picture } from '../picture-export.tsx';
import { SvgPen } from '../picture/svg-pen.ts';
import type { Theme } from '../picture/theme.ts';
import { drawDot, drawTimeline } from './draw-timeline.ts';

/** Room for the names of lanes, for the heading and for the legend, in pixels. */
const [LEFT, TOP, FOOT, EDGE] = [190, 64, 44, 16];

/** Letters of a lane's name that fit beside it. */
const MOST_LETTERS = 26;

/** The timeline as a picture of its own, with heading, names of lanes and what the marks mean. */
export function timelinePicture(
  scene: TimelineScene,
  marks: EventMarks,
  theme: Theme,
  words: { readonly title: string; readonly subtitle: string },
): Picture {
  const pen = new SvgPen();
  const [width, height] = [scene.width + LEFT + EDGE, scene.height + TOP + FOOT];
  pen.rect(0, 0, width, height, { fill: theme.sheet });
  pen.text(EDGE, 30, words.title, { size: 20, weight: 600, fill: theme.ink, isSerif: true });
  pen.text(EDGE, 50, words.subtitle, { size: 12.5, fill: theme.inkSoft });
  pen.group(LEFT, TOP, () => {
    drawTimeline(pen, scene, theme, null);
    for (const { lane, y, height: tall } of scene.lanes) {
      const middle = y + tall / 2 + 4;
      pen.text(-12, middle, `${shortened(lane.title)}  ${grouped(lane.events.length)}`, {
        size: 12,
        fill: theme.inkSoft,
        anchor: 'end',
      });
    }
  });
  pen.group(LEFT, height - 18, () => drawLegend(pen, theme, mixOf(marks, allOf(marks))));
  return {
    name: `${words.title} ${words.subtitle}`,
    width,
    height,
    svg: pen.write(width, height, `${words.title}. ${words.subtitle}`),
  };
}

function allOf(marks: EventMarks): readonly number[] {
  return marks.ids.map((_, index) => index);
}

/** The four marks with their words. */
export function drawLegend(pen: SvgPen, theme: Theme, mix: ReturnType<typeof mixOf>): void {
  let x = 6;
  for (const status of STATUS_ORDER) {
    drawDot(pen, x, 0, status, theme.tone[status], theme);
    const words = `${STATUS_WORD[status]} ${grouped(mix[status])}`;
    pen.text(x + 12, 4, words, { size: 12, fill: theme.inkSoft });
    x += 40 + words.length * 6.6;
  }
}

function shortened(name: string): string {
  return name.length <= MOST_LETTERS ? name : `${name.slice(0, MOST_LETTERS - 1)}…`;
}
