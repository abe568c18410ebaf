import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef } from 'react';
import { dayWords } from '../../queries/day-words.ts';
import { densityOf, type EventMarks } from '../../queries/timeline/marks.ts';
import { isoOf, keepWithin, type Span, ticksOf } from '../../queries/timeline/time-axis.ts';
import { counted } from '../../queries/words.ts';
import { useWidth } from './use-width.ts';

/** Equal stretches into which the whole is cut. */
const BINS = 180;

const HEIGHT = 44;

/** Days that a key moves an end of the brush by. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -30,
  PageUp: 30,
};

/** Pixels that a pointer may tremble and still have clicked. */
const STILL = 4;

/**
 * How thick the whole collection lies over time, with a brush: what lies between its two ends is what
 * the view shows. Both ends are sliders for the keyboard; a drag draws another brush.
 */
export function DensityStrip(props: {
  readonly marks: EventMarks;
  readonly whole: Span;
  /** What is chosen; null is the whole. */
  readonly span: Span | null;
  readonly onSpan: (span: Span | null) => void;
}) {
  const { marks, whole, span, onSpan } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const density = useMemo(() => densityOf(marks, whole, BINS), [marks, whole]);
  const help = useId();
  const shown = keepWithin(span ?? whole, whole);
  const shareOf = (day: number) => (day - whole.from) / (whole.to - whole.from);
  const drag = useBrush(frame, whole, shown, span !== null, onSpan);
  const [left, right] = [shareOf(shown.from) * 100, shareOf(shown.to) * 100];
  return (
    <div className="density">
      <div className="density-frame" ref={frame} {...drag}>
        <Bars bins={density.bins} />
        <Ticks whole={whole} width={width} />
        <div className="density-off" style={{ left: 0, width: `${left}%` }} />
        <div className="density-off" style={{ left: `${right}%`, right: 0 }} />
        <div
          className={`density-window${span === null ? ' is-whole' : ''}`}
          style={{ left: `${left}%`, width: `${right - left}%` }}
        />
        {(['from', 'to'] as const).map((end) => (
          <Handle
            key={end}
            end={end}
            shown={shown}
            whole={whole}
            at={end === 'from' ? left : right}
            help={help}
            onSpan={onSpan}
          />
        ))}
      </div>
      <p className="density-words" id={help}>
        <span>
          {span === null ? (
            'All days. Drag across the strip, or move its ends with the arrow keys, to look at a span.'
          ) : (
            <>
              <strong>{spanWords(shown)}</strong>{' '}
              <button type="button" className="plain-button" onClick={() => onSpan(null)}>
                Show all days
              </button>
            </>
          )}
        </span>
        <span className="density-beyond">{beyondWords(density)}</span>
      </p>
    </div>
  );
}

/** The days of a span in words, both ends included. */
export function spanWords(span: Span): string {
  return dayWords({ earliest: isoOf(Math.round(span.from)), latest: isoOf(Math.round(span.to) - 1) });
}

function beyondWords({ before, after, undated }: ReturnType<typeof densityOf>): string {
  return [
    before > 0 ? `${counted(before, 'event')} earlier` : '',
    after > 0 ? `${counted(after, 'event')} later` : '',
    undated > 0 ? `${counted(undated, 'event')} without a date` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function Bars({ bins }: { readonly bins: readonly number[] }) {
  const most = Math.max(...bins, 1e-9);
  const path = bins
    .map((count, bin) => {
      // The root keeps a lone event visible beside a day with hundreds.
      const height = count === 0 ? 0 : Math.max(1.5, Math.sqrt(count / most) * (HEIGHT - 2));
      return height === 0 ? '' : `M${bin + 0.5} ${HEIGHT}v${-Math.round(height * 10) / 10}`;
    })
    .join('');
  return (
    <svg
      className="density-bars"
      viewBox={`0 0 ${bins.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}

function Ticks({ whole, width }: { readonly whole: Span; readonly width: number }) {
  const share = (day: number) => ((day - whole.from) / (whole.to - whole.from)) * 100;
  return (
    <div className="density-ticks" aria-hidden="true">
      {ticksOf(whole, Math.max(240, width)).map(({ day, words, isMajor }) => (
        <span key={day} className={isMajor ? 'is-major' : ''} style={{ left: `${share(day)}%` }}>
          {words}
        </span>
      ))}
    </div>
  );
}

function Handle(props: {
  readonly end: 'from' | 'to';
  readonly shown: Span;
  readonly whole: Span;
  readonly at: number;
  readonly help: string;
  readonly onSpan: (span: Span) => void;
}) {
  const { end, shown, whole, at, help, onSpan } = props;
  // The last day of the span is the one before its end, which is exclusive.
  const day = end === 'from' ? Math.round(shown.from) : Math.round(shown.to) - 1;
  const [least, most] =
    end === 'from' ? [whole.from, Math.round(shown.to) - 1] : [Math.round(shown.from), whole.to - 1];
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const wanted =
      event.key === 'Home' ? least : event.key === 'End' ? most : step === undefined ? null : day + step;
    if (wanted === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const to = Math.min(most, Math.max(least, wanted));
    onSpan(end === 'from' ? { from: to, to: shown.to } : { from: shown.from, to: to + 1 });
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className={`density-handle density-${end}`}
      style={{ left: `${at}%` }}
      aria-label={end === 'from' ? 'First day shown' : 'Last day shown'}
      aria-describedby={help}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={day}
      aria-valuetext={dayWords({ earliest: isoOf(day), latest: isoOf(day) })}
      data-end={end}
      onKeyDown={move}
    />
  );
}

interface Grip {
  readonly kind: 'from' | 'to' | 'move' | 'new';
  readonly start: number;
  readonly span: Span;
  readonly x: number;
  hasMoved: boolean;
}

/** What a pointer does to the brush: an end is moved, the brush is moved, or another one is drawn. */
function useBrush(
  frame: { readonly current: HTMLElement | null },
  whole: Span,
  shown: Span,
  isChosen: boolean,
  onSpan: (span: Span | null) => void,
) {
  const grip = useRef<Grip | null>(null);
  const dayAt = (x: number): number => {
    const box = frame.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return whole.from;
    const share = Math.min(1, Math.max(0, (x - box.left) / box.width));
    return whole.from + share * (whole.to - whole.from);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const end = (event.target as HTMLElement).dataset['end'];
    const start = dayAt(event.clientX);
    const isInside = isChosen && start > shown.from && start < shown.to;
    const kind = end === 'from' || end === 'to' ? end : isInside ? 'move' : 'new';
    grip.current = { kind, start, span: shown, x: event.clientX, hasMoved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const held = grip.current;
    if (held === null || (!held.hasMoved && Math.abs(event.clientX - held.x) < STILL)) return;
    held.hasMoved = true;
    onSpan(brushed(held, dayAt(event.clientX), whole));
  };
  const onPointerUp = () => {
    grip.current = null;
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp };
}

function brushed({ kind, start, span }: Grip, day: number, whole: Span): Span {
  switch (kind) {
    case 'from':
      return { from: Math.min(Math.round(day), span.to - 1), to: span.to };
    case 'to':
      return { from: span.from, to: Math.max(Math.round(day), span.from + 1) };
    case 'move':
      return keepWithin(
        { from: Math.round(span.from + day - start), to: Math.round(span.to + day - start) },
        whole,
      );
    case 'new': {
      const [from, to] = [Math.round(Math.min(start, day)), Math.round(Math.max(start, day))];
      return { from, to: Math.max(to, from + 1) };
    }
    default:
      return kind satisfies never;
  }
}
