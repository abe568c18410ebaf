import { mixOf, type EventMarks } from '../../queries/timeline/marks.ts';
import { drawLegend } from '../timeline/timeline-picture.ts';
import type { Picture } from '../picture-export.tsx';
import { SvgPen } from '../picture/svg-pen.ts';
import type { Theme } from '../picture/theme.ts';
import { type MapGround, writeGround } from './draw-map.ts';
import type { LaidSign } from './map-signs.tsx';
import { RING_LINE, ringParts } from './sign-ring.tsx';

/** Room for the heading and for the legend, in pixels. */
const [TOP, FOOT, EDGE] = [62, 56, 16];

/** The map as a picture of its own, with heading, legend and where its outlines come from; without tiles. */
export function mapPicture(
  ground: MapGround,
  signs: readonly LaidSign[],
  marks: EventMarks,
  events: readonly number[],
  theme: Theme,
  words: { readonly title: string; readonly subtitle: string },
): Picture {
  const pen = new SvgPen();
  const { width, height: tall } = ground.window;
  const height = tall + TOP + FOOT;
  pen.rect(0, 0, width, height, { fill: theme.sheet });
  pen.text(EDGE, 28, words.title, { size: 20, weight: 600, fill: theme.ink, isSerif: true });
  pen.text(EDGE, 48, words.subtitle, { size: 12.5, fill: theme.inkSoft });
  pen.group(0, TOP, () =>
    pen.within(0, 0, width, tall, () => {
      writeGround(pen, ground, theme);
      for (const sign of signs.toReversed()) writeSign(pen, sign, theme);
    }),
  );
  pen.group(EDGE, height - 32, () => drawLegend(pen, theme, mixOf(marks, events)));
  pen.text(EDGE, height - 10, 'Outlines: Natural Earth. Discs and hazes show how exactly a place is known.', {
    size: 11,
    fill: theme.inkFaint,
  });
  return {
    name: `${words.title} ${words.subtitle}`,
    width,
    height,
    svg: pen.write(width, height, `${words.title}. ${words.subtitle}`),
  };
}

function writeSign(pen: SvgPen, { group, x, y, label }: LaidSign, theme: Theme): void {
  if (group.kind === 'area') {
    pen.text(x, y + 4, `${label === null ? '' : `${label} `}${group.count}`, {
      size: 12,
      weight: 600,
      fill: theme.accent,
      anchor: 'middle',
      halo: theme.sheet,
    });
    return;
  }
  pen.circle(x, y, group.radius + 2, { fill: theme.sheet });
  for (const { status, from, to } of ringParts(group)) {
    const { width, dash } = RING_LINE[status];
    pen.arc(x, y, group.radius, from, to, { stroke: theme.tone[status], width, dash });
  }
  pen.text(x, y + 4.5, `${group.count}`, { size: 12.5, weight: 600, fill: theme.ink, anchor: 'middle' });
  if (label === null) return;
  pen.text(x, y + group.radius + 16, label, {
    size: 12,
    weight: 600,
    fill: theme.ink,
    anchor: 'middle',
    halo: theme.sheet,
  });
}
