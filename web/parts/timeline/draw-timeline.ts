import type { MarkPrecision, MarkStatus } from '../../queries/timeline/marks.ts';
import { AXIS, DOT, type SceneMark, type TimelineScene } from '../../queries/timeline/scene.ts';
import type { Ends, Pen } from '../picture/pen.ts';
import type { Theme } from '../picture/theme.ts';

/** How strongly a stretch is drawn: the longer it may be, the fainter. */
const STRENGTH: Readonly<Record<MarkPrecision, number>> = {
  day: 0.9,
  week: 0.75,
  month: 0.55,
  season: 0.42,
  year: 0.32,
  unknown: 0.36,
};

const BAR = 8;

/** Width below which a stretch is a box. */
const SMALL = 18;

/** Draws everything but what stands in HTML beside it: axis, lanes, marks and counts. */
export function drawTimeline(pen: Pen, scene: TimelineScene, theme: Theme, hovered: number | null): void {
  drawFrame(pen, scene, theme);
  // A mark at either end of what is looked at is drawn whole.
  pen.within(-DOT, 0, scene.plot + 2 * DOT, scene.height, () => {
    for (const mark of scene.marks) drawMark(pen, mark, theme.tone[mark.status], theme);
    for (const { x, y, count } of scene.counts) {
      pen.text(x, y + 4, `+${count}`, { size: 11, fill: theme.inkFaint, anchor: 'middle' });
    }
    const picked = scene.marks.find(({ event }) => event === hovered);
    if (picked !== undefined) drawPicked(pen, picked, theme);
  });
  drawApart(pen, scene, theme);
}

function drawFrame(pen: Pen, scene: TimelineScene, theme: Theme): void {
  const { plot, height, ticks, lanes, width } = scene;
  lanes.forEach(({ y, height: tall }, index) => {
    if (index % 2 === 1) pen.rect(0, y, width, tall, { fill: theme.sunk, opacity: 0.55 });
  });
  pen.within(0, 0, plot, height, () => {
    for (const { x, words, isMajor } of ticks) {
      pen.line(
        [
          [x, AXIS - 6],
          [x, height],
        ],
        { stroke: isMajor ? theme.lineFirm : theme.line, opacity: isMajor ? 0.8 : 0.9 },
      );
      const weight = isMajor ? 600 : 400;
      pen.text(x + 4, AXIS - 9, words, { size: 11.5, fill: isMajor ? theme.ink : theme.inkFaint, weight });
    }
  });
  pen.line(
    [
      [0, AXIS],
      [width, AXIS],
    ],
    { stroke: theme.lineFirm },
  );
}

/** Draws one mark in its shape: the status is told by it, and only repeated by the colour. */
export function drawMark(pen: Pen, mark: SceneMark, tone: string, theme: Theme): void {
  if (mark.kind === 'dot') drawDot(pen, mark.x, mark.y, mark.status, tone, theme);
  else {
    const { from, to, y, opensLeft, opensRight, precision, status } = mark;
    const soft = precision === 'day' ? 'firm' : 'soft';
    const ends = { left: opensLeft ? 'open' : soft, right: opensRight ? 'open' : soft } as const;
    drawBar(pen, from, to, y, status, tone, STRENGTH[precision], ends);
  }
}

/** Filled: corroborated; a ring: single; half a diamond: contested; a ring struck through: denied. */
export function drawDot(
  pen: Pen,
  x: number,
  y: number,
  status: MarkStatus,
  tone: string,
  theme: Theme,
): void {
  const r = DOT / 2;
  switch (status) {
    case 'corroborated':
      return pen.circle(x, y, r, { fill: tone });
    case 'single':
      return pen.circle(x, y, r - 0.8, { fill: theme.sheet, stroke: tone, width: 1.6 });
    case 'contested': {
      const [top, right, bottom, left] = [
        [x, y - r - 0.8],
        [x + r + 0.8, y],
        [x, y + r + 0.8],
        [x - r - 0.8, y],
      ] as const;
      pen.line([top, right, bottom, left], { fill: theme.sheet, stroke: tone, width: 1.4 }, true);
      return pen.line([top, left, bottom], { fill: tone }, true);
    }
    case 'denied': {
      pen.circle(x, y, r - 0.8, { fill: theme.sheet, stroke: tone, width: 1.6 });
      const d = r - 0.6;
      return pen.line(
        [
          [x - d, y + d],
          [x + d, y - d],
        ],
        { stroke: tone, width: 1.6 },
      );
    }
    default:
      return status satisfies never;
  }
}

/** The same four in a stretch: full; hollow; hatched; hollow and struck through. */
function drawBar(
  pen: Pen,
  from: number,
  to: number,
  y: number,
  status: MarkStatus,
  tone: string,
  strength: number,
  ends: Ends,
): void {
  const [top, width] = [y - BAR / 2, to - from];
  if (width < SMALL) return drawSmall(pen, from, y, width, status, tone, strength);
  if (status === 'corroborated') return pen.bar(from, top, width, BAR, tone, strength, ends);
  const edge = Math.min(1, strength + 0.25);
  pen.bar(from, top, width, BAR, tone, strength * 0.28, ends);
  pen.bar(from, top, width, 1.4, tone, edge, ends);
  pen.bar(from, top + BAR - 1.4, width, 1.4, tone, edge, ends);
  if (status === 'denied') pen.bar(from, y - 0.7, width, 1.4, tone, edge, ends);
  if (status === 'contested') {
    // No hatch where an end goes out: it would be firmer than what it fills.
    const [left, right] = [
      from + (ends.left === 'firm' ? 2 : width * (ends.left === 'open' ? 0.45 : 0.14)),
      to - (ends.right === 'firm' ? 2 : width * (ends.right === 'open' ? 0.45 : 0.14)),
    ];
    for (let x = left; x <= right; x += 5) {
      pen.line(
        [
          [x - 2, y + BAR / 2],
          [x + 2, y - BAR / 2],
        ],
        { stroke: tone, width: 1.3, opacity: edge },
      );
    }
  }
}

/** Too short to go out at its ends: a box, which is a stretch as a disc is a day. */
function drawSmall(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  status: MarkStatus,
  tone: string,
  strength: number,
): void {
  const opacity = Math.min(1, strength + 0.3);
  const [left, top, right, bottom] = [x + 0.7, y - BAR / 2 + 0.7, x + width - 0.7, y + BAR / 2 - 0.7];
  const line = { stroke: tone, width: 1.4, opacity };
  if (status === 'corroborated') return pen.rect(x, y - BAR / 2, width, BAR, { fill: tone, opacity });
  pen.rect(left, top, right - left, bottom - top, line);
  const half = [
    [left, top],
    [right, top],
    [left, bottom],
  ] as const;
  if (status === 'contested') pen.line(half, { fill: tone, opacity }, true);
  if (status === 'denied') {
    pen.line(
      [
        [left, bottom],
        [right, top],
      ],
      line,
    );
  }
}

function drawPicked(pen: Pen, mark: SceneMark, theme: Theme): void {
  if (mark.kind === 'dot') return pen.circle(mark.x, mark.y, DOT - 1, { stroke: theme.accent, width: 2 });
  const [x, y] = [mark.from - 2, mark.y - BAR / 2 - 2.5];
  pen.rect(x, y, mark.to - mark.from + 4, BAR + 5, { stroke: theme.accent, width: 2 });
}

function drawApart(pen: Pen, scene: TimelineScene, theme: Theme): void {
  const { apart, lanes, height } = scene;
  if (apart === null) return;
  const dash = [3, 3];
  pen.line(
    [
      [apart.x, 4],
      [apart.x, height],
    ],
    { stroke: theme.lineFirm, dash },
  );
  pen.text(apart.x + 8, AXIS - 9, apart.width < 60 ? 'none' : 'no date', {
    size: 11.5,
    fill: theme.inkFaint,
    weight: 600,
  });
  for (const { y, height: tall, undated } of lanes) {
    if (undated.length === 0) continue;
    const middle = y + tall / 2;
    pen.circle(apart.x + 14, middle, 4.5, { stroke: theme.inkFaint, width: 1.4, dash: [2, 2] });
    pen.text(apart.x + 24, middle + 4, `${undated.length}`, { size: 12, fill: theme.inkSoft });
  }
}
